import type { PageViewport, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { PdfDocument } from './openPdf.ts'

/** In PDF points as shown, so after the page's own turn. */
export interface PageSize {
  width: number
  height: number
}

export const A4: PageSize = { width: 595.28, height: 841.89 }

interface PageWanted {
  document: PdfDocument
  pageIndex: number
  scale: number
  rotation: number
  expectedSize?: PageSize
  onSize?: (pageIndex: number, size: PageSize) => void
}

/** One page of a document and how it lies on the screen; `viewport` is null until it is there. */
export function usePage({ document, pageIndex, scale, rotation, expectedSize = A4, onSize }: PageWanted): {
  page: PDFPageProxy | null
  viewport: PageViewport | null
  size: PageSize
  failed: boolean
} {
  const [answer, setAnswer] = useState<{ of: PdfDocument; index: number; page: PDFPageProxy | null } | null>(
    null,
  )
  const tellSize = useEffectEvent((size: PageSize) => onSize?.(pageIndex, size))

  useEffect(() => {
    let left = false
    document.getPage(pageIndex + 1).then(
      (page) => {
        if (left) return
        setAnswer({ of: document, index: pageIndex, page })
        tellSize(sizeOf(page))
      },
      () => {
        if (!left) setAnswer({ of: document, index: pageIndex, page: null })
      },
    )
    return () => {
      left = true
    }
  }, [document, pageIndex])

  const current = answer?.of === document && answer.index === pageIndex ? answer : null
  const page = current?.page ?? null
  const viewport = useMemo(
    () => page?.getViewport({ scale, rotation: (page.rotate + rotation) % 360 }) ?? null,
    [page, scale, rotation],
  )
  const size = viewport
    ? { width: viewport.width / scale, height: viewport.height / scale }
    : turned(expectedSize, rotation)
  return { page, viewport, size, failed: current !== null && page === null }
}

/** The size of a page as shown at scale 1, after its own turn. */
export function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 })
  return { width, height }
}

/** The size after one more turn. */
export function turned(size: PageSize, rotation: number): PageSize {
  return rotation % 180 === 0 ? size : { width: size.height, height: size.width }
}
