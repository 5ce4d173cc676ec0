import { useEffect, useRef, useState } from 'react'
import type { PdfDocument } from './openPdf.ts'
import { PdfPage } from './PdfPage.tsx'
import classes from './PdfThumbnails.module.css'
import { A4, type PageSize, sizeOf } from './usePage.ts'

/** CSS pixels; small enough for two fingers of a laptop's screen, large enough to tell pages apart. */
const WIDTH = 116

interface PdfThumbnailsProps {
  document: PdfDocument
  /** The page in view, counted from 0; it is marked and kept in sight. */
  current: number
  onGoTo: (pageIndex: number) => void
}

/** All pages as small pictures to press; each is drawn when it comes into sight. */
export function PdfThumbnails({ document, current, onGoTo }: PdfThumbnailsProps) {
  return (
    <nav aria-label="Pages" className={classes.thumbnails}>
      {Array.from({ length: document.numPages }, (_, pageIndex) => (
        <Thumbnail
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is what a page is known by.
          key={pageIndex}
          document={document}
          pageIndex={pageIndex}
          isCurrent={pageIndex === current}
          onGoTo={onGoTo}
        />
      ))}
    </nav>
  )
}

interface ThumbnailProps {
  document: PdfDocument
  pageIndex: number
  isCurrent: boolean
  onGoTo: (pageIndex: number) => void
}

function Thumbnail({ document, pageIndex, isCurrent, onGoTo }: ThumbnailProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [inSight, setInSight] = useState(false)
  const [size, setSize] = useState<PageSize | null>(null)
  const shown = size ?? A4

  useEffect(() => {
    const element = button.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), {
      rootMargin: '300px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (!inSight || size) return
    document.getPage(pageIndex + 1).then(
      (page) => setSize(sizeOf(page)),
      () => setSize(A4),
    )
  }, [document, pageIndex, inSight, size])

  useEffect(() => {
    if (isCurrent) scrollIntoSight(button.current)
  }, [isCurrent])

  return (
    <button
      ref={button}
      type="button"
      className={classes.thumbnail}
      aria-label={`Go to page ${pageIndex + 1}`}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => onGoTo(pageIndex)}
    >
      <span
        className={classes.picture}
        aria-hidden="true"
        style={{ width: WIDTH, height: (WIDTH / shown.width) * shown.height }}
      >
        {inSight && size && (
          <PdfPage document={document} pageIndex={pageIndex} scale={WIDTH / size.width} live={false} />
        )}
      </span>
      {pageIndex + 1}
    </button>
  )
}

// Element.scrollIntoView would move every part around it too.
function scrollIntoSight(element: HTMLElement | null): void {
  const frame = element?.parentElement
  if (!element || !frame) return
  const above = element.offsetTop - frame.scrollTop
  if (above < 0 || above + element.offsetHeight > frame.clientHeight) {
    frame.scrollTop = element.offsetTop - (frame.clientHeight - element.offsetHeight) / 2
  }
}
