import { ActionIcon } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BundlePreview, BundleRequest } from '#shared/contract/bundles.ts'
import { api, pagesUrl } from '../../api.ts'
import type { PdfDocument, PdfSource } from '../../pdf/openPdf.ts'
import { PdfPage } from '../../pdf/PdfPage.tsx'
import { usePdfDocument } from '../../pdf/usePdfDocument.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { counted, sizeWords } from './bundleWords.ts'
import classes from './share.module.css'

/** Paper of the pages in front, in PDF points: the frame that every page is fitted into. */
const PAPER = { width: 595, height: 792 }
const MOST_THUMBNAILS = 5
/** Width of a small page, in CSS pixels. */
const THUMBNAIL = 46

/** A page of the bundle: in front of the records (`record` null), or of a record. `index` counts from 0. */
interface PreviewedPage {
  record: { id: string; title: string } | null
  index: number
}

interface PreviewPaneProps {
  request: BundleRequest
  preview: BundlePreview
  form: 'zip' | 'pdf'
}

/** The bundle as it will come out: one page large, its neighbours small. */
export function PreviewPane({ request, preview, form }: PreviewPaneProps) {
  const front = useQuery(
    api.bundles.previewPages.queryOptions({ input: request, placeholderData: keepPreviousData }),
  )
  const frontPdf = usePdfDocument(front.data ?? null)
  const [wanted, setWanted] = useState(0)

  if (front.error) {
    return <LoadFailed what="The first pages" error={front.error} onRetry={() => void front.refetch()} />
  }
  const frontDocument = frontPdf.state === 'ready' ? frontPdf.document : null
  const pages = [...frontPagesOf(frontDocument), ...recordPagesOf(preview)]
  const current = Math.min(wanted, pages.length - 1)
  const page = pages[current]
  return (
    <>
      <div className={classes.paneHead}>
        <h2 className={classes.paneTitle}>Preview</h2>
        <span className={classes.paneCount} aria-live="polite">
          Page {current + 1} of {pages.length}
        </span>
        <div className={classes.turn}>
          <ActionIcon
            aria-label="Page before"
            disabled={current === 0}
            onClick={() => setWanted(current - 1)}
          >
            <IconChevronLeft aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            aria-label="Next page"
            disabled={current === pages.length - 1}
            onClick={() => setWanted(current + 1)}
          >
            <IconChevronRight aria-hidden="true" />
          </ActionIcon>
        </div>
      </div>
      <LargePage page={page} frontDocument={frontDocument} />
      <Thumbnails pages={pages} current={current} frontDocument={frontDocument} onChoose={setWanted} />
      <p className={classes.total}>{totalWords(preview, pages.length, form)}</p>
    </>
  )
}

function frontPagesOf(document: PdfDocument | null): PreviewedPage[] {
  return Array.from({ length: document?.numPages ?? 1 }, (_, index) => ({ record: null, index }))
}

function recordPagesOf({ choices }: BundlePreview): PreviewedPage[] {
  return choices
    .filter(({ included, fileOnly }) => included && !fileOnly)
    .flatMap(({ recordId, title, pageCount }) =>
      Array.from({ length: pageCount ?? 1 }, (_, index) => ({ record: { id: recordId, title }, index })),
    )
}

function totalWords({ choices, size }: BundlePreview, pageCount: number, form: 'zip' | 'pdf'): string {
  const files = choices.filter(({ included, fileOnly }) => included && fileOnly).length
  const also = files > 0 && form === 'zip' ? ` and ${counted(files, 'file')}` : ''
  // The zip holds every record twice: in the PDF and as it came.
  return `${counted(pageCount, 'page')}${also}, about ${sizeWords(form === 'zip' ? size * 2 : size)}`
}

interface LargePageProps {
  page: PreviewedPage | undefined
  frontDocument: PdfDocument | null
}

function LargePage({ page, frontDocument }: LargePageProps) {
  const { ref, width } = useElementSize()
  return (
    <div ref={ref} className={classes.paper} style={{ aspectRatio: `${PAPER.width} / ${PAPER.height}` }}>
      {page &&
        width > 0 &&
        (page.record ? (
          <RecordPage key={page.record.id} page={page} record={page.record} width={width} />
        ) : frontDocument ? (
          <FittedPage
            document={frontDocument}
            index={page.index}
            width={width}
            label={`Page ${page.index + 1}`}
          />
        ) : (
          <Loading lines={6} label="Drawing the first pages" />
        ))}
    </div>
  )
}

function RecordPage({
  page,
  record,
  width,
}: {
  page: PreviewedPage
  record: { id: string; title: string }
  width: number
}) {
  const source: PdfSource = pagesUrl(record.id)
  const pdf = usePdfDocument(source)
  if (pdf.state === 'loading') return <Loading lines={6} label="Opening the record" />
  if (pdf.state !== 'ready') return <p className={classes.noPage}>{record.title} cannot be shown here.</p>
  return (
    <FittedPage
      document={pdf.document}
      index={page.index}
      width={width}
      label={`${record.title}, page ${page.index + 1}`}
    />
  )
}

interface FittedPageProps {
  document: PdfDocument
  index: number
  /** Of the frame, in CSS pixels. */
  width: number
  label?: string
}

/** A page as large as the frame lets it be. */
function FittedPage({ document, index, width, label }: FittedPageProps) {
  const [sizes, setSizes] = useState(new Map<number, { width: number; height: number }>())
  const size = sizes.get(index) ?? PAPER
  const height = (width * PAPER.height) / PAPER.width
  return (
    <PdfPage
      document={document}
      pageIndex={index}
      scale={Math.min(width / size.width, height / size.height)}
      expectedSize={PAPER}
      onSize={(of, known) => setSizes((before) => new Map(before).set(of, known))}
      live={false}
      label={label}
    />
  )
}

interface ThumbnailsProps {
  pages: readonly PreviewedPage[]
  current: number
  frontDocument: PdfDocument | null
  onChoose: (page: number) => void
}

function Thumbnails({ pages, current, frontDocument, onChoose }: ThumbnailsProps) {
  const from = Math.max(0, Math.min(current - 2, pages.length - MOST_THUMBNAILS))
  const shown = pages.slice(from, from + MOST_THUMBNAILS)
  const more = pages.length - from - shown.length
  return (
    <div className={classes.thumbs}>
      {shown.map((page, place) => {
        const position = from + place
        return (
          <button
            key={position}
            type="button"
            className={classes.thumb}
            aria-label={`Page ${position + 1}: ${page.record?.title ?? 'front page'}`}
            aria-current={position === current ? 'page' : undefined}
            onClick={() => onChoose(position)}
          >
            {page.record === null && frontDocument ? (
              <FittedPage document={frontDocument} index={page.index} width={THUMBNAIL} />
            ) : (
              <span className={classes.sketch} />
            )}
          </button>
        )
      })}
      {more > 0 && <span className={classes.more}>+ {more}</span>}
    </div>
  )
}
