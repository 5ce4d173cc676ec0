import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconQuote } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import type { PdfDocument } from '../../pdf/openPdf.ts'
import { PdfOutline, useOutline } from '../../pdf/PdfOutline.tsx'
import { PdfPages, type PdfTarget } from '../../pdf/PdfPages.tsx'
import { PdfThumbnails } from '../../pdf/PdfThumbnails.tsx'
import type { PdfSelection } from '../../pdf/selection.ts'
import { nextZoom } from '../../pdf/zoomSteps.ts'
import { FindBar } from './FindBar.tsx'
import { PrintDialog } from './PrintDialog.tsx'
import { useFindInRecord } from './useFindInRecord.ts'
import { ViewerBar, type ViewerSide } from './ViewerBar.tsx'
import classes from './viewer.module.css'
import { type FoundPlace, type StatementHere, statementHighlights } from './viewerHighlights.ts'

interface RecordViewerProps {
  record: Record
  document: PdfDocument
  /** Counted from 0. */
  beginAt: number
  beginFind: string
  /** A page to go to, counted from 0: a new object goes there again. */
  wanted: { pageIndex: number } | null
  statements: readonly StatementHere[]
  /** The place of a statement to show: a new object goes there again. */
  shown: { evidenceId: string } | null
  onShow: (evidenceId: string) => void
  onUseWords: (selection: PdfSelection) => void
}

/** The pages of a record with everything that helps to read them. */
export function RecordViewer({
  record,
  document,
  beginAt,
  beginFind,
  wanted,
  statements,
  shown,
  onShow,
  onUseWords,
}: RecordViewerProps) {
  const viewer = useRef<HTMLDivElement>(null)
  const [target, setTarget] = useState<PdfTarget | null>(
    beginAt > 0 ? { pageIndex: Math.min(beginAt, document.numPages - 1) } : null,
  )
  const [view, setView] = useState({ pageIndex: 0, zoom: 1 })
  const [zoom, setZoom] = useState<number | 'fit-width'>('fit-width')
  const [quarterTurns, setQuarterTurns] = useState(0)
  const [side, setSide] = useState<ViewerSide>(null)
  const [finding, setFinding] = useState<'quietly' | 'typing' | null>(beginFind === '' ? null : 'quietly')
  const [printing, setPrinting] = useState(false)
  const [selection, setSelection] = useState<PdfSelection | null>(null)
  const outline = useOutline(document)
  const find = useFindInRecord(record, beginFind)
  const places = finding ? (find.places ?? []) : []
  const current = find.at === null ? null : places[find.at]

  function startFinding() {
    setFinding('typing')
    viewer.current?.querySelector<HTMLInputElement>('search input')?.select()
  }
  const goTo = (pageIndex: number) =>
    setTarget({ pageIndex: Math.min(Math.max(pageIndex, 0), document.numPages - 1) })
  const leaveSideFor = (pageIndex: number) => {
    // Where there is no room for both, the pages come back in its place.
    if ((viewer.current?.clientWidth ?? 0) < 640) setSide(null)
    goTo(pageIndex)
  }
  // Where the pages stand above what leads to them, they may be out of sight.
  const comeIntoView = () => viewer.current?.scrollIntoView({ block: 'nearest' })
  const zoomBy = (by: 1 | -1) => setZoom(nextZoom(view.zoom, by))

  const show = useEffectEvent(({ evidenceId }: { evidenceId: string }) => {
    const place = statements.find(({ evidence }) => evidence.id === evidenceId)?.evidence
    if (!place) return
    setTarget({ pageIndex: place.pageIndex, highlightId: place.found ? place.id : undefined })
    comeIntoView()
  })
  useEffect(() => {
    if (shown && statements.length > 0) show(shown)
  }, [shown, statements.length])

  const goToWanted = useEffectEvent(({ pageIndex }: { pageIndex: number }) => {
    goTo(pageIndex)
    comeIntoView()
  })
  useEffect(() => {
    if (wanted) goToWanted(wanted)
  }, [wanted])

  // A link on this very screen may lead to another page.
  const [begunAt, setBegunAt] = useState(beginAt)
  if (begunAt !== beginAt) {
    setBegunAt(beginAt)
    goTo(beginAt)
  }

  useFirstFound(beginFind !== '' && !shown ? find.places : null, () => {
    const place = find.stepTo(beginAt)
    if (place) setTarget({ pageIndex: place.pageIndex, highlightId: place.id })
  })

  useHotkeys([['mod+F', startFinding]], [])
  useHotkeys([
    ['+', () => zoomBy(1)],
    ['shift++', () => zoomBy(1)],
    ['=', () => zoomBy(1)],
    ['-', () => zoomBy(-1)],
    ['ArrowLeft', () => goTo(view.pageIndex - 1)],
    ['ArrowRight', () => goTo(view.pageIndex + 1)],
  ])
  // The keys that scroll should work at once, without a press into the pages first.
  useEffect(() => {
    const focused = window.document.activeElement
    if (focused && focused !== window.document.body && focused.tagName !== 'MAIN') return
    viewer.current
      ?.querySelector<HTMLElement>('section[tabindex]')
      ?.focus({ preventScroll: true, focusVisible: false })
  }, [])

  return (
    <div ref={viewer} className={classes.viewer}>
      <ViewerBar
        pageIndex={view.pageIndex}
        pageCount={document.numPages}
        zoom={view.zoom}
        fitsWidth={zoom === 'fit-width'}
        side={side}
        hasOutline={outline !== null}
        onGoTo={goTo}
        onZoom={zoomBy}
        onFitWidth={() => setZoom('fit-width')}
        onRotate={() => setQuarterTurns((turns) => (turns + 1) % 4)}
        onSide={setSide}
        onFind={startFinding}
        onPrint={() => setPrinting(true)}
      />
      {finding && (
        <FindBar
          find={find}
          takesFocus={finding === 'typing'}
          onGoTo={({ pageIndex, id }) => setTarget({ pageIndex, highlightId: id })}
          onClose={() => setFinding(null)}
        />
      )}
      <div className={classes.desk} data-side={side ?? undefined}>
        {side === 'pages' && (
          <PdfThumbnails document={document} current={view.pageIndex} onGoTo={leaveSideFor} />
        )}
        {side === 'contents' && outline && (
          <PdfOutline document={document} chapters={outline} onGoTo={leaveSideFor} />
        )}
        <PdfPages
          document={document}
          label={`Pages of ${record.title}`}
          zoom={zoom}
          rotation={([0, 90, 180, 270] as const)[quarterTurns]}
          highlights={[
            ...statementHighlights(statements, shown?.evidenceId ?? null),
            ...places.map(({ highlight }) =>
              highlight.id === current?.id ? { ...highlight, active: true } : highlight,
            ),
          ]}
          onHighlight={onShow}
          target={target}
          onView={setView}
          onSelection={setSelection}
        />
      </div>
      {selection && (
        <div className={classes.selected}>
          <span className={classes.selectedWords}>“{selection.text}”</span>
          <Button
            size="sm"
            leftSection={<IconQuote className="i18" aria-hidden="true" />}
            onClick={() => onUseWords(selection)}
          >
            Use these words
          </Button>
        </div>
      )}
      {printing && <PrintDialog document={document} onClose={() => setPrinting(false)} />}
    </div>
  )
}

/** Goes to what was looked for before the record was opened, once it is found. */
function useFirstFound(places: FoundPlace[] | null, onFound: () => void): void {
  const told = useRef(false)
  const found = useEffectEvent(onFound)
  useEffect(() => {
    if (told.current || !places) return
    told.current = true
    found()
  }, [places])
}
