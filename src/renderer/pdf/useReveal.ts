import { useEffect, useRef } from 'react'

/** Brings a highlight of the page into the middle of the nearest part that scrolls, and moves nothing else. */
export function useReveal(reveal: { highlightId: string } | null, ready: boolean) {
  const sheet = useRef<HTMLElement>(null)

  useEffect(() => {
    if (!reveal || !ready || !sheet.current) return
    const mark = sheet.current.querySelector(`[data-highlight="${CSS.escape(reveal.highlightId)}"]`)
    const frame = scrollerOf(sheet.current)
    if (!mark || !frame) return
    const wanted = mark.getBoundingClientRect()
    const view = frame.getBoundingClientRect()
    frame.scrollBy({
      top: wanted.top - view.top - (view.height - wanted.height) / 2,
      left:
        wanted.left < view.left || wanted.right > view.right
          ? wanted.left - view.left - (view.width - wanted.width) / 2
          : 0,
    })
  }, [reveal, ready])

  return sheet
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return null
}
