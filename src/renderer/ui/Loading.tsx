import { useEffect, useState } from 'react'
import classes from './Loading.module.css'

const patience = 200

/** Quiet lines in the place of what is coming. Shown only when the wait is long enough to notice. */
export function Loading({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
  const [visible, setVisible] = useState(false)

  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), patience)
    return () => clearTimeout(timer)
  }, [])

  return (
    <div className={classes.lines} role="status">
      {visible && (
        <>
          <span className="visually-hidden">{label}</span>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
            <span key={line} className={classes.line} />
          ))}
        </>
      )}
    </div>
  )
}
