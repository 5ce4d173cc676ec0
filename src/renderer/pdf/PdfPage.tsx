import type { CSSProperties } from 'react'
import type { PdfHighlight } from './highlights.ts'
import type { PdfDocument } from './openPdf.ts'
import { PageLinks } from './PageLinks.tsx'
import { PageNumber } from './PageNumber.tsx'
import classes from './pdf.module.css'
import { type PageSize, usePage } from './usePage.ts'
import { usePagePicture } from './usePagePicture.ts'
import { usePageText } from './usePageText.ts'
import { useReveal } from './useReveal.ts'
import { type Box, boxOf, type PageSizeAndTurn } from './viewport.ts'

/** CSS pixels of a PDF point at 100 %. */
export const PIXELS_PER_POINT = 96 / 72

interface PdfPageProps {
  /** From `usePdfDocument`. */
  document: PdfDocument
  /** Counted from 0. */
  pageIndex: number
  /** CSS pixels of a PDF point: `PIXELS_PER_POINT` is 100 %. */
  scale: number
  /** A turn added to the page's own, clockwise. */
  rotation?: 0 | 90 | 180 | 270
  /** Places to mark, in the page's user space (PDF points), as evidence and search hits have them. */
  highlights?: readonly PdfHighlight[]
  /** Makes every highlight with a label a button. */
  onHighlight?: (id: string) => void
  /** The highlight to bring into view in the nearest part that scrolls; a new object each time. */
  reveal?: { highlightId: string } | null
  /** False draws the picture alone: no text to select, no links (thumbnails, previews). */
  live?: boolean
  /** Where a link inside the document leads; links out of it are never followed. */
  onGoTo?: (pageIndex: number) => void
  /** The size as shown at scale 1, once it is known. */
  onSize?: (pageIndex: number, size: PageSize) => void
  /** Held until the page has told its own size; A4 when absent. */
  expectedSize?: PageSize
  /** How it is read out; "Page 2" when absent. */
  label?: string
}

/** One page of a PDF: its picture, its text for selecting, and the places marked on it. */
export function PdfPage({
  document,
  pageIndex,
  scale,
  rotation = 0,
  highlights = [],
  onHighlight,
  reveal = null,
  live = true,
  onGoTo,
  onSize,
  expectedSize,
  label = `Page ${pageIndex + 1}`,
}: PdfPageProps) {
  const { page, viewport, size, failed } = usePage({
    document,
    pageIndex,
    scale,
    rotation,
    expectedSize,
    onSize,
  })
  const picture = usePagePicture(page, viewport)
  const text = usePageText(live ? page : null, viewport)
  const sheet = useReveal(reveal, viewport !== null)

  return (
    <article
      ref={sheet}
      className={classes.page}
      data-page-index={pageIndex}
      aria-label={label}
      style={
        {
          width: size.width * scale,
          height: size.height * scale,
          '--total-scale-factor': viewport ? viewport.scale * (page?.userUnit ?? 1) : scale,
        } as CSSProperties
      }
    >
      <div ref={picture.holder} className={classes.picture} />
      {(failed || picture.failed) && <p className={classes.trouble}>This page could not be drawn.</p>}
      {viewport && highlights.length > 0 && (
        <div className={classes.marks}>
          {highlights.map((highlight) => (
            <Marked key={highlight.id} highlight={highlight} viewport={viewport} onHighlight={onHighlight} />
          ))}
        </div>
      )}
      {viewport &&
        highlights.map((highlight) => (
          <PageNumber
            key={highlight.id}
            highlight={highlight}
            viewport={viewport}
            text={text.holder}
            textReady={text.layer}
          />
        ))}
      {live && <div ref={text.holder} className={classes.text} />}
      {live && page && viewport && onGoTo && (
        <PageLinks document={document} page={page} viewport={viewport} onGoTo={onGoTo} />
      )}
    </article>
  )
}

interface MarkedProps {
  highlight: PdfHighlight
  viewport: PageSizeAndTurn
  onHighlight?: (id: string) => void
}

function Marked({ highlight: { id, rects, active, label }, viewport, onHighlight }: MarkedProps) {
  const press = onHighlight && label ? () => onHighlight(id) : undefined
  return rects.map((rect, index) => {
    const place = {
      className: classes.mark,
      'data-highlight': index === 0 ? id : undefined,
      'data-active': active || undefined,
      style: percent(boxOf(viewport, rect)),
    }
    // One stop for the keyboard is enough, however many lines the words run over.
    return press && index === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one passage keep their order.
      <button key={index} type="button" aria-label={label} onClick={press} {...place} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <div key={index} {...place} />
    )
  })
}

function percent({ left, top, width, height }: Box): CSSProperties {
  return {
    left: `${left * 100}%`,
    top: `${top * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  }
}
