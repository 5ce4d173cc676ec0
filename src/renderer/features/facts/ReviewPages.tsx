import { useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import type { PagedHighlight } from '../../pdf/highlights.ts'
import type { PdfDocument } from '../../pdf/openPdf.ts'
import { BarGroup, PageBar, PageSteps, ZoomSteps } from '../../pdf/PageBar.tsx'
import { PdfPages, type PdfTarget } from '../../pdf/PdfPages.tsx'
import type { PdfSelection } from '../../pdf/selection.ts'
import { nextZoom } from '../../pdf/zoomSteps.ts'
import classes from './facts.module.css'

interface ReviewPagesProps {
  record: Record
  document: PdfDocument
  highlights: readonly PagedHighlight[]
  onHighlight: (id: string) => void
  target: PdfTarget | null
  onTarget: (target: PdfTarget) => void
  onSelection: (selection: PdfSelection | null) => void
}

/** The pages of a record with the places of what was found. */
export function ReviewPages({ record, document, onTarget, ...pages }: ReviewPagesProps) {
  const [view, setView] = useState({ pageIndex: 0, zoom: 1 })
  const [zoom, setZoom] = useState<number | 'fit-width'>('fit-width')
  return (
    <>
      <PageBar>
        <BarGroup>
          <PageSteps
            pageIndex={view.pageIndex}
            pageCount={document.numPages}
            onGoTo={(pageIndex) => onTarget({ pageIndex })}
          >
            <span>
              Page {view.pageIndex + 1} of {document.numPages}
            </span>
          </PageSteps>
        </BarGroup>
        <BarGroup>
          <ZoomSteps zoom={view.zoom} onZoom={(by) => setZoom(nextZoom(view.zoom, by))} />
        </BarGroup>
      </PageBar>
      <div className={classes.desk}>
        <PdfPages
          document={document}
          label={`Pages of ${record.title}`}
          zoom={zoom}
          onView={setView}
          {...pages}
        />
      </div>
    </>
  )
}
