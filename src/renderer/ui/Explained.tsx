import { Tooltip } from '@mantine/core'
import classes from './Explained.module.css'

/** A doctor's term with its plain meaning behind a dotted underline; the bare term where there is none. */
export function Explained({ children, meaning }: { children: string; meaning: string | null }) {
  if (meaning === null) return children
  return (
    <Tooltip label={meaning}>
      <button type="button" className={classes.term}>
        {children}
      </button>
    </Tooltip>
  )
}
