import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { PdfDocument } from './openPdf.ts'
import { type PdfSelection, selectionIn } from './selection.ts'

/** Tells what is selected in the frame each time the person has finished selecting. */
export function useSelection(
  frame: RefObject<HTMLElement | null>,
  document: PdfDocument | null,
  onSelection: ((selection: PdfSelection | null) => void) | undefined,
  shownAs: (pageIndex: number) => { scale: number; rotation: number },
): void {
  const read = useEffectEvent(async () => {
    if (!frame.current || !document) return
    onSelection?.(await selectionIn(frame.current, document, shownAs).catch(() => null))
  })

  useEffect(() => {
    if (!document) return
    const stop = new AbortController()
    const { signal } = stop
    let held = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void read(), 120)
    }
    // While words are still being selected, a half of them must not be offered.
    window.addEventListener(
      'pointerdown',
      () => {
        held = true
        clearTimeout(timer)
      },
      { signal },
    )
    window.addEventListener(
      'pointerup',
      () => {
        held = false
        soon()
      },
      { signal },
    )
    // The selection also changes by keyboard, and when other text is selected.
    window.document.addEventListener('selectionchange', () => !held && soon(), { signal })
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [document])
}
