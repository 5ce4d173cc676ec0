import { type PageViewport, type PDFPageProxy, TextLayer } from 'pdfjs-dist'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import classes from './pdf.module.css'

/** Lays the page's text invisibly into the element, so that it can be selected and read out. `layer` is null until it is there. */
export function usePageText(page: PDFPageProxy | null, viewport: PageViewport | null) {
  const holder = useRef<HTMLDivElement>(null)
  const [layer, setLayer] = useState<TextLayer | null>(null)
  const latestViewport = useEffectEvent(() => viewport)
  const rotation = viewport?.rotation

  useEffect(() => {
    const container = holder.current
    const shown = latestViewport()
    if (!page || !container || !shown || shown.rotation !== rotation) return
    const next = new TextLayer({
      textContentSource: page.streamTextContent({ disableNormalization: true }),
      container,
      viewport: shown,
    })
    let left = false
    // A page whose text cannot be read is still shown.
    next.render().then(
      () => {
        if (left) return
        const floor = window.document.createElement('div')
        floor.className = classes.floor ?? ''
        container.append(floor)
        setLayer(next)
      },
      () => undefined,
    )
    const unguard = guardSelection(container)
    return () => {
      left = true
      unguard()
      next.cancel()
      setLayer(null)
      container.replaceChildren()
    }
  }, [page, rotation])

  useEffect(() => {
    if (layer && viewport) layer.update({ viewport })
  }, [layer, viewport])

  return { holder, layer }
}

/** Raises the floor under the letters from the press of the button until it is let go, wherever that is. */
function guardSelection(container: HTMLElement): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const rest = () => {
    delete container.dataset.selecting
  }
  container.addEventListener('pointerdown', () => (container.dataset.selecting = ''), { signal })
  window.addEventListener('pointerup', rest, { signal })
  window.addEventListener('pointercancel', rest, { signal })
  window.addEventListener('blur', rest, { signal })
  return () => stop.abort()
}
