import { Button } from '@mantine/core'
import { IconCopy, IconListCheck, IconPhoto, IconScan } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { client } from '../../api.ts'
import { MismatchNotes } from '../../pickers/MismatchNotes.tsx'
import { Note } from '../../ui/Note.tsx'
import { pageWords } from '../../ui/pageWords.ts'
import { doNow, readPagesAgain } from './importActions.ts'
import classes from './viewer.module.css'

/** So many pages that could not be read are named one by one. */
const NAMED = 12

/** What the person should know of a record before they rest on it. */
export function RecordNotes({ record }: { record: Record }) {
  return (
    <>
      <MismatchNotes record={record}>
        <CheckLink record={record}>Look at what was read</CheckLink>
      </MismatchNotes>
      <Twin record={record} />
      <ToCheck record={record} />
      <PagesNotRead record={record} />
      <Pictures record={record} />
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
function PagesNotRead({ record: { id, personId, unreadablePages, reading } }: { record: Record }) {
  const [busy, setBusy] = useState(false)
  if (reading.state !== 'read' || unreadablePages.length === 0) return null
  async function again() {
    setBusy(true)
    await readPagesAgain(id)
    setBusy(false)
  }
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
            >
              Page {pageIndex + 1}
            </Link>
          ))}
          {unnamed > 0 && <span>and {unnamed} more</span>}
        </p>
        <Button size="sm" variant="default" loading={busy} onClick={() => void again()}>
          Try again
        </Button>
      </div>
    </Note>
  )
}

/** Pages without words, though nothing on them was missed: they can be looked at, but not searched. */
function Pictures({ record: { unreadPages, unreadablePages, reading } }: { record: Record }) {
  const pictures = unreadPages - unreadablePages.length
  if (reading.state !== 'read' || pictures <= 0) return null
  const some = `${pictures} of ${reading.pageCount} pages ${pictures === 1 ? 'is a picture' : 'are pictures'}`
  return (
    <Note
      tone="dashed"
      icon={<IconPhoto aria-hidden="true" />}
      title={pictures === reading.pageCount ? 'Pictures only, no text' : some}
    >
      What stands on a picture could not be read as text, so its words cannot be found or selected. You can
      look at it, print it and share it, and write what it says under an opinion.
    </Note>
  )
}
