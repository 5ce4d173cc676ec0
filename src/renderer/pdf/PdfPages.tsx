import {
  type Ref,
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { PagedHighlight } from './highlights.ts'
import type { PdfDocument } from './openPdf.ts'
import { PdfPage } from './PdfPage.tsx'
import { layPages, PAGE_GAP, pageAt } from './pageRun.ts'
import classes from './pdf.module.css'
import type { PdfSelection } from './selection.ts'
import { A4, type PageSize, sizeOf } from './usePage.ts'
import { useSelection } from './useSelection.ts'
import { boxOf } from './viewport.ts'

/** A place to go to. A new object goes there again. */
export interface PdfTarget {
  /** Counted from 0. */
  pageIndex: number
  /** The highlight of that page to bring into view; the top of the page when absent. */
  highlightId?: string
}

/** Scrolls the pages from outside. */
export interface PagesMover {
  /** Moves on by so many CSS pixels; answers how many of them lay beyond an end. */
  moveBy(pixels: number): number
  /** CSS pixels to a point of paper, where the view stands. */
  scale(): number
}

interface PdfPagesProps {
  ref?: Ref<PagesMover>
  /** From `usePdfDocument`. */
  document: PdfDocument
  /** How the part is read out: "Pages of Pathology report". */
  label: string
  /** 1 is the size on paper. */
  zoom?: number | 'fit-width'
  /** A turn added to the pages' own, clockwise. */
  rotation?: 0 | 90 | 180 | 270
  highlights?: readonly PagedHighlight[]
  /** Makes every highlight with a label a button. */
  onHighlight?: (id: string) => void
  target?: PdfTarget | null
  /** The page most in view, counted from 0, and its zoom in force. */
  onView?: (view: { pageIndex: number; zoom: number }) => void
  /** The person scrolled on by so many points of paper; not told of what `target`, `zoom` or the mover did. */
  onMove?: (points: number) => void
  /** The highlight of `target` is in view, at this height of the window in CSS pixels. */
  onReached?: (windowTop: number) => void
  /** Words selected by the person; null when nothing is selected any more. */
  onSelection?: (selection: PdfSelection | null) => void
  /** False draws pictures alone: no text to select, no links. */
  live?: boolean
}

/** What holds the view in place while sizes change: a height inside a page, and where in the frame it stands. */
interface Anchor {
  pageIndex: number
  share: number
  below: number
}

/**
 * All pages of a document in a part that scrolls by itself and fills its parent, which must have a height.
 * Only the pages in view and their neighbours are drawn.
 */
export function PdfPages({
  ref,
  document,
  label,
  zoom = 'fit-width',
  rotation = 0,
  highlights,
  onHighlight,
  target = null,
  onView,
  onMove,
  onReached,
  onSelection,
  live = true,
}: PdfPagesProps) {
  const frame = useRef<HTMLDivElement>(null)
  /** Where the app or the person last left the view: an event at this height is the app's own doing. */
  const restsAt = useRef(0)
  const anchor = useRef<Anchor>({ pageIndex: 0, share: 0, below: PAGE_GAP })
  const [frameSize, setFrameSize] = useState({ width: 0, height: 0 })
  const [scrollTop, setScrollTop] = useState(0)
  const [known, setKnown] = useState<{ of: PdfDocument; sizes: ReadonlyMap<number, PageSize> } | null>(null)
  const sizes = known?.of === document ? known.sizes : null

  const noteSize = useCallback(
    (pageIndex: number, size: PageSize) =>
      setKnown((last) => {
        const before = last?.of === document ? last.sizes : new Map<number, PageSize>()
        const same = before.get(pageIndex)
        if (same?.width === size.width && same.height === size.height) return last
        return { of: document, sizes: new Map(before).set(pageIndex, size) }
      }),
    [document],
  )

  useEffect(() => {
    anchor.current = { pageIndex: 0, share: 0, below: PAGE_GAP }
    document.getPage(1).then(
      (page) => noteSize(0, sizeOf(page)),
      () => noteSize(0, A4),
    )
  }, [document, noteSize])

  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      // A higher frame at the end of the document has moved the view by itself.
      restsAt.current = element.scrollTop
      setFrameSize({ width: element.clientWidth, height: element.clientHeight })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const run = useMemo(
    () =>
      sizes &&
      layPages({
        count: document.numPages,
        sizes,
        likely: sizes.get(0) ?? A4,
        zoom,
        rotation,
        frameWidth: frameSize.width,
      }),
    [document, sizes, zoom, rotation, frameSize.width],
  )

  const goTo = useCallback(
    (wanted: Anchor) => {
      anchor.current = wanted
      const page = run?.pages[wanted.pageIndex]
      if (!page || !frame.current) return
      frame.current.scrollTop = page.top + wanted.share * page.height - wanted.below
      restsAt.current = frame.current.scrollTop
    },
    [run],
  )

  // Whatever changes above the view, what the person reads stays where it is.
  useLayoutEffect(() => goTo(anchor.current), [goTo])

  /** Keeps in mind where the view stands; answers how far it has moved since, in CSS pixels. */
  function settle(element: HTMLElement): number {
    const moved = element.scrollTop - restsAt.current
    restsAt.current = element.scrollTop
    const pageIndex = run ? pageAt(run, element.scrollTop) : 0
    const page = run?.pages[pageIndex]
    if (page) anchor.current = { pageIndex, share: (element.scrollTop - page.top) / page.height, below: 0 }
    return moved
  }

  function noteScroll(): void {
    const element = frame.current
    if (!element || !run) return
    setScrollTop(element.scrollTop)
    const moved = settle(element)
    if (moved !== 0) onMove?.(moved / scale())
  }

  const scale = () => run?.pages[anchor.current.pageIndex]?.scale ?? 1
  useImperativeHandle(ref, () => ({
    moveBy(pixels) {
      if (!frame.current) return pixels
      frame.current.scrollTop += pixels
      return pixels - settle(frame.current)
    },
    scale,
  }))

  const reach = useEffectEvent(async ({ pageIndex, highlightId }: PdfTarget, signal: AbortSignal) => {
    const highlight = highlights?.find(({ id, pageIndex: on }) => id === highlightId && on === pageIndex)
    const rect = highlight?.rects[0]
    if (!rect) return goTo({ pageIndex, share: 0, below: PAGE_GAP })
    const page = await document.getPage(pageIndex + 1)
    if (signal.aborted) return
    const box = boxOf(page.getViewport({ scale: 1, rotation: (page.rotate + rotation) % 360 }), rect)
    noteSize(pageIndex, sizeOf(page))
    goTo({ pageIndex, share: box.top, below: frameSize.height * 0.35 })
    centreAcross(pageIndex, box.left + box.width / 2)
    tellReached(pageIndex, box.top)
  })

  function tellReached(pageIndex: number, share: number): void {
    const placed = run?.pages[pageIndex]
    if (!placed || !frame.current) return
    const below = placed.top + share * placed.height - frame.current.scrollTop
    onReached?.(frame.current.getBoundingClientRect().top + below)
  }

  function centreAcross(pageIndex: number, share: number): void {
    const page = run?.pages[pageIndex]
    if (!page || !frame.current) return
    frame.current.scrollLeft = page.left + share * page.width - frame.current.clientWidth / 2
  }

  const ready = run !== null && frameSize.width > 0
  useEffect(() => {
    if (!ready || !target) return
    const stop = new AbortController()
    void reach(target, stop.signal).catch(() => undefined)
    return () => stop.abort()
  }, [target, ready])

  const first = run ? pageAt(run, scrollTop - frameSize.height / 2) : 0
  const last = run ? pageAt(run, scrollTop + frameSize.height * 1.5) : -1
  const inView = run ? pageAt(run, scrollTop + frameSize.height * 0.4) : 0
  const zoomInView = (run?.pages[inView]?.scale ?? 0) / (96 / 72)
  const tellView = useEffectEvent((view: { pageIndex: number; zoom: number }) => onView?.(view))
  useEffect(() => {
    if (ready) tellView({ pageIndex: inView, zoom: zoomInView })
  }, [ready, inView, zoomInView])

  useSelection(frame, onSelection ? document : null, onSelection, (pageIndex) => ({
    scale: run?.pages[pageIndex]?.scale ?? 1,
    rotation,
  }))

  const marks = useMemo(
    () => Map.groupBy(highlights ?? [], ({ pageIndex }: PagedHighlight) => pageIndex),
    [highlights],
  )

  return (
    <section
      ref={frame}
      className={classes.pages}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
      tabIndex={0}
      onScroll={noteScroll}
    >
      {run && ready && (
        <div className={classes.run} style={{ width: run.width, height: run.height }}>
          {run.pages.slice(first, last + 1).map(({ top, left, scale }, index) => {
            const pageIndex = first + index
            return (
              <div key={pageIndex} className={classes.place} style={{ top, left }}>
                <PdfPage
                  document={document}
                  pageIndex={pageIndex}
                  label={`Page ${pageIndex + 1} of ${document.numPages}`}
                  scale={scale}
                  rotation={rotation}
                  highlights={marks.get(pageIndex)}
                  onHighlight={onHighlight}
                  onSize={noteSize}
                  expectedSize={sizes?.get(pageIndex) ?? sizes?.get(0)}
                  onGoTo={(to) => goTo({ pageIndex: to, share: 0, below: PAGE_GAP })}
                  live={live}
                />
              </div>
            )
          })}
        </div>
      )}
    </section>
  )
}
