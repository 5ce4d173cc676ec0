import { Button } from '@mantine/core'
import { IconCheck, IconCopy, IconScan, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Reading, Record } from '#shared/contract/records.ts'
import { client } from '../../api.ts'
import { ImportRow } from '../../ui/ImportRow.tsx'
import { pageWords } from '../../ui/pageWords.ts'
import { FailedFileRow } from './FailedFileRow.tsx'
import { FailureLines } from './FailureLines.tsx'
import { wantsPassword } from './failureWords.ts'
import { DoneLine, Leave, OpenRecord } from './ImportRowButtons.tsx'
import { doNow, keepBoth, readAgain, readPagesAgain, stopFile } from './importActions.ts'
import type { FileView, ImportView } from './importView.ts'
import { LooksLike } from './LooksLike.tsx'
import { isWordless } from './picture.ts'
import { isUnderWay, readingProgress, readingWords } from './readingWords.ts'

export interface FileRowProps {
  view: FileView
  of: ImportView
  personId: string
  /** All reading is paused. */
  paused: boolean
  /** Other files wait, too, so that this one could be read before them. */
  amongOthers: boolean
}

interface RecordFileRowProps extends FileRowProps {
  /** What lay in the file, to unfold. */
  inside: ReactNode
}

type ReadProps = RecordFileRowProps & { reading: Reading }

/** A file that is a record now: how far it is read, and what the person can do about it. */
export function RecordFileRow(props: RecordFileRowProps) {
  const { view, personId } = props
  const { file, reading, record } = view
  if (!file.record || !reading) return null
  if (file.record.trashed) {
    return <ImportRow name={file.name} icon={<IconTrash aria-hidden="true" />} state="In the trash" />
  }
  if (file.state === 'duplicate') return <Duplicate {...props} />
  if (isUnderWay(reading)) return <UnderWay {...props} reading={reading} />
  if (reading.state === 'failed') return <NotRead {...props} reading={reading} />
  if (file.record.looksLike)
    return <LooksLike view={view} personId={personId} looksLike={file.record.looksLike} />
  if (record && record.unreadablePages.length > 0 && !isWordless(record)) {
    return <PagesNotRead {...props} pages={record.unreadablePages} />
  }
  return <Done {...props} reading={reading} />
}

function UnderWay({ view, reading, paused, amongOthers, inside }: ReadProps) {
  const { file } = view
  const waits = reading.state === 'waiting' && amongOthers && !paused
  return (
    <ImportRow
      name={file.name}
      icon={reading.stage === 'scans' ? <IconScan aria-hidden="true" /> : undefined}
      state={readingWords(reading, paused)}
      progress={reading.state === 'reading' || reading.pagesRead > 0 ? readingProgress(reading) : undefined}
      onCancel={() => void stopFile(view)}
      actions={
        (waits || inside) && (
          <>
            {waits && (
              <Button
                size="sm"
                variant="subtle"
                aria-label={`Read this first: ${file.name}`}
                onClick={() => void doNow(() => client.imports.readFirst({ recordId: reading.recordId }))}
              >
                Read this first
              </Button>
            )}
            {inside}
          </>
        )
      }
    />
  )
}

function Done({ view: { file, record }, personId, reading, inside }: ReadProps) {
  const { recordId } = reading
  const stopped = reading.state === 'cancelled'
  return (
    <ImportRow
      name={file.name}
      icon={<IconCheck aria-hidden="true" />}
      state={
        <DoneLine
          words={stopped ? `Added. ${readingWords(reading)}` : addedWords(reading, record)}
          personId={personId}
          recordId={recordId}
        />
      }
      actions={
        (stopped || inside) && (
          <>
            {stopped && (
              <Button size="sm" variant="default" onClick={() => void readAgain(recordId)}>
                Read it after all
              </Button>
            )}
            {inside}
          </>
        )
      }
    />
  )
}

function addedWords({ pageCount }: Reading, record: Record | undefined): string {
  return `Added · ${record && isWordless(record) ? 'No words to read on it' : pageWords(pageCount)}`
}

function PagesNotRead({ view, of, personId, pages, inside }: RecordFileRowProps & { pages: number[] }) {
  const { file } = view
  if (!file.record) return null
  const { id } = file.record
  const one = pages.length === 1
  return (
    <ImportRow
      name={file.name}
      icon={<IconScan aria-hidden="true" />}
      tone="warn"
      state={
        <FailureLines
          happened={`${pageWords(pages.length)} could not be read`}
          kept={one ? 'It is kept, and you can look at it.' : 'They are kept, and you can look at them.'}
        />
      }
      actions={
        <>
          <Button size="sm" variant="default" onClick={() => void readPagesAgain(id)}>
            Try again
          </Button>
          <OpenRecord personId={personId} recordId={id} page={(pages[0] ?? 0) + 1}>
            {one ? 'See the page' : 'See the pages'}
          </OpenRecord>
          <Leave view={view} of={of}>
            Leave it
          </Leave>
          {inside}
        </>
      }
    />
  )
}

function Duplicate({ view, of, personId }: RecordFileRowProps) {
  const { file } = view
  const [busy, setBusy] = useState(false)
  if (!file.record) return null
  async function keep() {
    setBusy(true)
    await keepBoth(view)
    setBusy(false)
  }
  return (
    <ImportRow
      name={file.name}
      icon={<IconCopy aria-hidden="true" />}
      tone={view.standing === 'needs-you' ? 'warn' : 'plain'}
      state={`Same as your “${file.record.title}”`}
      actions={
        <>
          {view.standing === 'needs-you' && (
            <Leave view={view} of={of} variant="default">
              Keep one
            </Leave>
          )}
          <Button size="sm" variant="subtle" loading={busy} onClick={() => void keep()}>
            Keep both
          </Button>
          <OpenRecord personId={personId} recordId={file.record.id} />
        </>
      }
    />
  )
}

function NotRead({ view, of, personId, reading, inside }: ReadProps) {
  const { recordId, failure } = reading
  return (
    <FailedFileRow
      view={view}
      of={of}
      failure={failure}
      leave="Keep it as it is"
      onAgain={(password) => readAgain(recordId, password)}
    >
      {!wantsPassword(failure) && <OpenRecord personId={personId} recordId={recordId} />}
      {inside}
    </FailedFileRow>
  )
}
