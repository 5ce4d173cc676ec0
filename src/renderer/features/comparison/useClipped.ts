import { type RefObject, useEffect, useState } from 'react'

/** Fewer letters fit in the lines that are shown, however narrow the column. */
const SURELY_FITS = 80

/**
 * Whether some text of a row is longer than the lines shown of it. It is looked at only as it comes into view: what is out of view
 * is not laid out.
 */
export function useClipped(row: RefObject<HTMLElement | null>, texts: readonly string[]): boolean {
  const [clipped, setClipped] = useState(false)
  const maybe = texts.some((text) => text.length > SURELY_FITS)

  useEffect(() => {
    if (!maybe || !row.current) return
    const observer = new ResizeObserver((entries) => {
      const found = entries.some(({ target }) => target.scrollHeight > target.clientHeight + 1)
      // Shown whole, nothing is clipped, and the way back must stay.
      if (found) setClipped(true)
    })
    for (const text of row.current.querySelectorAll('[data-text]')) observer.observe(text)
    return () => observer.disconnect()
  }, [row, maybe])

  return maybe && clipped
}
