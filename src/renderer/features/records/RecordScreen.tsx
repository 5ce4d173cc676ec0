import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { api, pagesUrl } from '../../api.ts'
import { useCurrentConcern } from '../../currentConcern.ts'
import type { PdfSelection } from '../../pdf/selection.ts'
import { usePdfDocument } from '../../pdf/usePdfDocument.ts'
import { InsteadOfPages, RecordFrame } from '../../pickers/RecordFrame.tsx'
import { RecordNotShown } from '../../pickers/RecordNotShown.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { Note } from '../../ui/Note.tsx'
import { moveRecordToTrash } from './moveRecordToTrash.ts'
import { RecordBelongsTo } from './RecordBelongsTo.tsx'
import { RecordDetails } from './RecordDetails.tsx'
import { RecordNotes } from './RecordNotes.tsx'
import { DownloadOriginal, NoPages, PagesTrouble, ReadingTrouble } from './RecordTrouble.tsx'
import { RecordViewer } from './RecordViewer.tsx'
import { useReadings } from './readings.ts'
import { isUnderWay, readingWords } from './readingWords.ts'
import { StatementsHere } from './StatementsHere.tsx'
import { UseWordsDialog } from './UseWordsDialog.tsx'
import { useQueue } from './useImportViews.ts'
import { useRecordOpinions } from './useRecordOpinions.ts'
import classes from './viewer.module.css'
import { statementsIn } from './viewerHighlights.ts'

/** One record: its pages, what is known about it, and what was used from it. */
export function RecordScreen() {
  const { personId, recordId } = useParams({ from: '/people/$personId/records/$recordId' })
  const { data, error, refetch } = useQuery(api.records.get.queryOptions({ input: { id: recordId } }))
  if (data) return <Opened key={data.id} record={data} />
  return <RecordNotShown personId={personId} error={error} onRetry={() => void refetch()} />
}

function Opened({ record }: { record: Record }) {
  const { page = 1, find = '', evidence } = useSearch({ from: '/people/$personId/records/$recordId' })
  const concern = useCurrentConcern(record.personId)
  const concerns = useRecordOpinions(record)
  const pdf = usePdfDocument(record.hasPages ? pagesUrl(record.id) : null)
  const [shown, setShown] = useState(evidence ? { evidenceId: evidence } : null)
  const [wanted, setWanted] = useState<{ pageIndex: number } | null>(null)
  const [selection, setSelection] = useState<PdfSelection | null>(null)
  const reading = useReadings().get(record.id) ?? record.reading
  const { paused } = useQueue()
  const statements = concerns.flatMap(({ opinions }) =>
    statementsIn(
      record.id,
      opinions.map(({ opinion }) => opinion),
    ),
  )
  const show = (evidenceId: string) => setShown({ evidenceId })
  useHash()

  return (
    <RecordFrame
      record={record}
      when={record.date && <DateText date={record.date} />}
      progress={isUnderWay(reading) ? readingWords(reading, paused) : undefined}
      head={<Head record={record} />}
      width="narrow"
      pages={
        pdf.state === 'ready' ? (
          <RecordViewer
            record={record}
            document={pdf.document}
            beginAt={page - 1}
            beginFind={find}
            wanted={wanted}
            statements={statements}
            shown={shown}
            onShow={show}
            onUseWords={setSelection}
          />
        ) : (
          <InsteadOfPages>
            {record.hasPages ? (
              <PagesTrouble record={record} pdf={pdf} />
            ) : (
              <NoPages record={record} reading={reading} paused={paused} />
            )}
          </InsteadOfPages>
        )
      }
    >
      <aside className={classes.about} aria-label="About this record">
        {record.hasPages && pdf.state === 'ready' && <ReadingTrouble record={record} />}
        <RecordNotes
          record={record}
          concernIds={concerns.flatMap(({ concern: { id, recordIds } }) =>
            recordIds.includes(record.id) ? [id] : [],
          )}
          onPage={(pageIndex) => setWanted({ pageIndex })}
        />
        <StatementsHere
          hint={selectingHint(record)}
          statements={statements}
          shownId={shown?.evidenceId ?? null}
          onShow={show}
        />
        <RecordDetails record={record} />
        <RecordBelongsTo record={record} concerns={concerns} />
        <FileFacts record={record} />
      </aside>
      {selection && (
        <UseWordsDialog
          record={record}
          selection={selection}
          concerns={concerns}
          currentConcernId={concern?.id ?? null}
          onClose={() => setSelection(null)}
          onAdded={(evidenceId) => {
            window.getSelection()?.removeAllRanges()
            setSelection(null)
            if (evidenceId) show(evidenceId)
          }}
        />
      )}
    </RecordFrame>
  )
}

/** What can be done with the record as a whole. */
function Head({ record }: { record: Record }) {
  const { personId } = record
  const navigate = useNavigate()
  const restore = useMutation(api.records.restore.mutationOptions())

  async function trash() {
    if (await moveRecordToTrash(record))
      void navigate({ to: '/people/$personId/records', params: { personId } })
  }

  return (
    <>
      <div className={classes.headEnd}>
        <DownloadOriginal record={record} />
        {record.trashedAt === null && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconTrash className="i18" aria-hidden="true" />}
            onClick={() => void trash()}
          >
            Move to trash
          </Button>
        )}
      </div>
      {record.trashedAt !== null && (
        <Note
          icon={<IconTrash aria-hidden="true" />}
          tone="warn"
          title="This record is in the trash"
          action={
            <Button
              size="sm"
              variant="default"
              loading={restore.isPending}
              onClick={() => restore.mutate({ id: record.id })}
            >
              Put it back
            </Button>
          }
        />
      )}
    </>
  )
}

function FileFacts({ record }: { record: Record }) {
  const { fileName, size, createdAt } = record
  return (
    <section aria-labelledby="file-facts">
      <h2 id="file-facts">The file</h2>
      <dl className={classes.fileFacts}>
        <dt>Name</dt>
        <dd>{fileName}</dd>
        <dt>Size</dt>
        <dd>{sizeWords(size)}</dd>
        <dt>Added</dt>
        <dd>
          <DateText date={createdAt} />
        </dd>
      </dl>
    </section>
  )
}

/** How words of a record come to be used; on a page that is a picture they cannot be selected. */
function selectingHint({ hasPages, reading }: Record): string {
  const { state, pageCount, scannedPages } = reading
  if (!hasPages || state !== 'read') return ''
  return scannedPages === pageCount
    ? 'Its pages are pictures, so words on them cannot be selected. You can write what they say under an opinion.'
    : 'Select words on a page, then press “Use these words”.'
}

/** "Edit details" in the list leads to the details. */
function useHash(): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) window.document.getElementById(hash)?.focus()
  }, [hash])
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
