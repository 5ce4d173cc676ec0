import type { PageViewport, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { pageOfDestination } from './destination.ts'
import type { PdfDocument } from './openPdf.ts'
import classes from './pdf.module.css'
import { boxOf } from './viewport.ts'

interface PageLinksProps {
  document: PdfDocument
  page: PDFPageProxy
  viewport: PageViewport
  onGoTo: (pageIndex: number) => void
}

interface InnerLink {
  id: string
  rect: [number, number, number, number]
  dest: string | unknown[]
}

/** The links of a page that lead to another page of the same document. Addresses of the outside are left alone. */
export function PageLinks({ document, page, viewport, onGoTo }: PageLinksProps) {
  const [links, setLinks] = useState<InnerLink[]>([])

  useEffect(() => {
    let left = false
    page.getAnnotations({ intent: 'display' }).then(
      (annotations: { subtype?: string; id: string; rect: number[]; dest?: string | unknown[] | null }[]) => {
        if (left) return
        setLinks(
          annotations.flatMap(({ subtype, id, rect, dest }) =>
            subtype === 'Link' && dest && rect.length === 4
              ? [{ id, rect: rect as InnerLink['rect'], dest }]
              : [],
          ),
        )
      },
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [page])

  async function follow({ dest }: InnerLink): Promise<void> {
    const pageIndex = await pageOfDestination(document, dest)
    if (pageIndex !== null) onGoTo(pageIndex)
  }

  return links.map((link) => {
    const { left, top, width, height } = boxOf(viewport, link.rect)
    return (
      <button
        key={link.id}
        type="button"
        className={classes.link}
        aria-label="Go to the page this points to"
        onClick={() => void follow(link)}
        style={{
          left: `${left * 100}%`,
          top: `${top * 100}%`,
          width: `${width * 100}%`,
          height: `${height * 100}%`,
        }}
      />
    )
  })
}
