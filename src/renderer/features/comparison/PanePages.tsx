import { Button, PasswordInput } from '@mantine/core'
import { type FormEvent, useEffect, useMemo, useState } from 'react'
import type { Evidence } from '#shared/contract/opinions.ts'
import { pagesUrl } from '../../api.ts'
import { PdfPages } from '../../pdf/PdfPages.tsx'
import { type PdfState, usePdfDocument } from '../../pdf/usePdfDocument.ts'
import { Loading } from '../../ui/Loading.tsx'
import classes from './EvidencePanel.module.css'
import type { PaneMotion } from './useScrollTogether.ts'

interface PanePagesProps {
  recordId: string
  title: string
  place: Evidence | undefined
  /** The opinion's number, shown beside its words. */
  number: number
  numberSide: 'start' | 'end'
  zoom: number | 'fit-width'
  /** Another name goes to the passage again. */
  point: string
  motion: PaneMotion
  onView: (view: { pageIndex: number; pages: number; zoom: number }) => void
}

/** The pages of one record, scrolled to the passage. */
export function PanePages({
  recordId,
  title,
  place,
  number,
  numberSide,
  zoom,
  point,
  motion,
  onView,
}: PanePagesProps) {
  const pdf = usePdfDocument(pagesUrl(recordId))
  // biome-ignore lint/correctness/useExhaustiveDependencies: at another point it is gone to again.
  const target = useMemo(
    () => ({ pageIndex: place?.pageIndex ?? 0, highlightId: place?.found ? place.id : undefined }),
    [point, place?.id, place?.pageIndex, place?.found],
  )
  const highlights = useMemo(
    () =>
      place?.found
        ? [{ id: place.id, pageIndex: place.pageIndex, rects: place.rects, active: true, number, numberSide }]
        : [],
    [place, number, numberSide],
  )
  if (pdf.state !== 'ready') {
    return (
      <div className={classes.nothing}>
        <NotReady pdf={pdf} />
      </div>
    )
  }
  return (
    <div className={classes.pages} data-arrows>
      <PdfPages
        key={recordId}
        ref={motion.ref}
        document={pdf.document}
        label={`Pages of ${title}`}
        zoom={zoom}
        highlights={highlights}
        target={target}
        onMove={motion.onMove}
        onReached={motion.onReached}
        onView={(view) => onView({ ...view, pages: pdf.document.numPages })}
      />
    </div>
  )
}

function NotReady({ pdf }: { pdf: Exclude<PdfState, { state: 'ready' }> }) {
  switch (pdf.state) {
    case 'loading':
      return <Loading lines={4} label="Opening the record" />
    case 'failed':
      return (
        <>
          <p>This record could not be shown. It is kept as it was.</p>
          <Button mt="sm" size="sm" variant="default" onClick={pdf.retry}>
            Try again
          </Button>
        </>
      )
    case 'password':
      return <AskPassword again={pdf.again} onEnter={pdf.enter} />
  }
}

function AskPassword({ again, onEnter }: { again: boolean; onEnter: (password: string) => void }) {
  const [password, setPassword] = useState('')

  useEffect(() => {
    if (again) setPassword('')
  }, [again])

  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onEnter(password)
      }}
    >
      <PasswordInput
        label="This record needs a password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={again ? 'That password does not open it.' : undefined}
      />
      <Button mt="sm" size="sm" type="submit">
        Open
      </Button>
    </form>
  )
}
