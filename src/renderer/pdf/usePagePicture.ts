import { AnnotationMode, type PageViewport, type PDFPageProxy, RenderingCancelledException } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'

/** Canvases beyond this many pixels fail on some machines; such pages are drawn coarser. */
const MOST_PIXELS = 16_000_000

/** Draws a page into `holder`. The last picture stays, stretched, until the next one is ready. */
export function usePagePicture(page: PDFPageProxy | null, viewport: PageViewport | null) {
  const holder = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const place = holder.current
    if (!page || !viewport || !place) return
    const canvas = drawnCanvas(viewport)
    const task = page.render({
      canvas,
      viewport: viewport.clone({ scale: viewport.scale * (canvas.width / viewport.width) }),
      annotationMode: AnnotationMode.ENABLE,
    })
    task.promise.then(
      () => {
        place.replaceChildren(canvas)
        setFailed(false)
      },
      (error: unknown) => {
        if (!(error instanceof RenderingCancelledException)) setFailed(true)
      },
    )
    return () => task.cancel()
  }, [page, viewport])

  useEffect(
    () => () => {
      page?.cleanup()
    },
    [page],
  )

  return { holder, failed }
}

function drawnCanvas({ width, height }: PageViewport): HTMLCanvasElement {
  const density = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (width * height)))
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * density))
  canvas.height = Math.max(1, Math.round(height * density))
  return canvas
}
