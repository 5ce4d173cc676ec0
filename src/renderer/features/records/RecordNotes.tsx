import { Button } from '@mantine/core'
import { IconCopy, IconListCheck, IconPhoto, IconScan } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { api, client } from '../../api.ts'
import { MismatchNotes } from '../../pickers/MismatchNotes.tsx'
import { MixUpNotes } from '../../pickers/MixUpNotes.tsx'
import { Note } from '../../ui/Note.tsx'
import { pageWords } from '../../ui/pageWords.ts'
import { doNow, readPagesAgain } from './importActions.ts'
import { isWordless } from './picture.ts'
import { RecordVersions } from './RecordVersions.tsx'
import classes from './viewer.module.css'

/** So many pages that could not be read are named one by one. */
const NAMED = 12

interface RecordNotesProps {
  record: Record
  /** Questions outside the trash that it belongs to. */
  concernIds: readonly string[]
  /** Goes to a page, counted from 0. */
  onPage: (pageIndex: number) => void
}

/** What the person should know of a record before they rest on it. */
export function RecordNotes({ record, concernIds, onPage }: RecordNotesProps) {
  return (
    <>
      <MixUps record={record} concernIds={concernIds} />
      <RecordVersions record={record} />
      <Twin record={record} />
      <ToCheck record={record} />
      <PagesNotRead record={record} onPage={onPage} />
      <NoWords record={record} />
    </>
  )
}

/** What does not go together with the other records of its questions; alone, with the person it is kept under. */
function MixUps({ record, concernIds }: Pick<RecordNotesProps, 'record' | 'concernIds'>) {
  const { id, personId, mismatches } = record
  const lists = useQueries({
    queries: concernIds.map((concernId) => api.mixUps.list.queryOptions({ input: { concernId } })),
  })
  const told = lists.flatMap(({ data = [] }) => data.filter(({ recordIds }) => recordIds.includes(id)))
  const untold = mismatches.filter((mismatch) => !told.some(({ kind }) => kind === mismatch.kind))
  return (
    <>
      {concernIds.map((concernId) => (
        <MixUpNotes
          key={concernId}
          personId={personId}
          concernId={concernId}
          only={({ recordIds }) => recordIds.includes(id)}
          withQuiet
        />
      ))}
      <MismatchNotes record={{ ...record, mismatches: untold }}>
        <CheckLink record={record}>Look at what was read</CheckLink>
      </MismatchNotes>
    </>
  )
}

function Twin({ record: { id, personId, looksLike } }: { record: Record }) {
  if (!looksLike) return null
  return (
    <Note tone="dashed" icon={<IconCopy aria-hidden="true" />} title={`Looks like your “${looksLike.title}”`}>
      <p>It has the same words in another file.</p>
      <div className={classes.noteButtons}>
        <Button size="sm" variant="default" onClick={() => void doNow(() => client.records.keepTwin({ id }))}>
          Keep both
        </Button>
        <Link
          className="link"
          to="/people/$personId/records/$recordId"
          params={{ personId, recordId: looksLike.id }}
        >
          Open the other one
        </Link>
      </div>
    </Note>
  )
}

function ToCheck({ record }: { record: Record }) {
  const { factsToCheck } = record
  if (factsToCheck === 0) return null
  return (
    <Note
      tone="dashed"
      icon={<IconListCheck aria-hidden="true" />}
      title={factsToCheck === 1 ? '1 thing found, to check' : `${factsToCheck} things found, to check`}
    >
      <CheckLink record={record}>Check them beside the pages</CheckLink>
    </Note>
  )
}

function CheckLink({ record, children }: { record: Record; children: ReactNode }) {
  return (
    <Link
      className="link"
      to="/people/$personId/records/$recordId/check"
      params={{ personId: record.personId, recordId: record.id }}
    >
      {children}
    </Link>
  )
}

/** Pages whose picture gave no words: each can be gone to, and read once more. */
function PagesNotRead({ record, onPage }: Omit<RecordNotesProps, 'concernIds'>) {
  const { id, personId, unreadablePages, reading } = record
  if (reading.state !== 'read' || unreadablePages.length === 0 || isWordless(record)) return null
  const unnamed = unreadablePages.length - NAMED
  return (
    <Note
      tone="warn"
      icon={<IconScan aria-hidden="true" />}
      title={`${pageWords(unreadablePages.length)} could not be read`}
    >
      <div className={classes.noteText}>
        <p>
          The words on {unreadablePages.length === 1 ? 'it' : 'them'} cannot be found or used. You can look at{' '}
          {unreadablePages.length === 1 ? 'it' : 'them'} here.
        </p>
        <p className={classes.noteButtons}>
          {unreadablePages.slice(0, NAMED).map((pageIndex) => (
            <Link
              key={pageIndex}
              className="link"
              to="/people/$personId/records/$recordId"
              params={{ personId, recordId: id }}
              search={{ page: pageIndex + 1 }}
              resetScroll={false}
              // The address stays the same the second time, and yet it is to go there again.
              onClick={() => onPage(pageIndex)}
            >
              Page {pageIndex + 1}
            </Link>
          ))}
          {unnamed > 0 && <span>and {unnamed} more</span>}
        </p>
        <ReadPagesAgain recordId={id}>Try again</ReadPagesAgain>
      </div>
    </Note>
  )
}

/** A photo need not hold words: it can be looked at, but not searched. */
function NoWords({ record }: { record: Record }) {
  if (record.reading.state !== 'read' || !isWordless(record)) return null
  return (
    <Note tone="dashed" icon={<IconPhoto aria-hidden="true" />} title="No words to read on it">
      <div className={classes.noteText}>
        <p>
          You can look at it, print it and share it. If there are words on it, a sharper or brighter photo may
          help.
        </p>
        <ReadPagesAgain recordId={record.id}>Look for words again</ReadPagesAgain>
      </div>
    </Note>
  )
}

function ReadPagesAgain({ recordId, children }: { recordId: string; children: ReactNode }) {
  const [busy, setBusy] = useState(false)
  async function again() {
    setBusy(true)
    await readPagesAgain(recordId)
    setBusy(false)
  }
  return (
    <Button size="sm" variant="default" loading={busy} onClick={() => void again()}>
      {children}
    </Button>
  )
}
