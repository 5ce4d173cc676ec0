import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTextSize } from '../../ui/textSize.ts'

/** `wide`: every opinion a column; `pair`: two at a time; `stacked`: two, below each other. */
export type Layout = 'wide' | 'pair' | 'stacked'

const LARGE_TEXT = 22
/** Topics and two columns at their narrowest, with the gutters. */
const PAIR_BELOW = 53
const STACKED_BELOW = 30

/** How there is room to lay the table out, by the width of `screen` in rem and the text size; on paper always wide. */
export function useLayout(screen: RefObject<HTMLElement | null>): Layout {
  const { size } = useTextSize()
  const printing = usePrinting()
  const [width, setWidth] = useState<number | null>(null)

  useLayoutEffect(() => {
    const element = screen.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [screen])

  if (printing || width === null) return 'wide'
  if (width / size < STACKED_BELOW) return 'stacked'
  return size >= LARGE_TEXT || width / size < PAIR_BELOW ? 'pair' : 'wide'
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)

  useEffect(() => {
    // The browser takes the page as it is when this event ends.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])

  return printing
}
