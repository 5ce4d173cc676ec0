import { ActionIcon, Menu } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCheck,
  IconChevronRight,
  IconDots,
  IconDownload,
  IconEdit,
  IconExternalLink,
  IconHistory,
  IconTrash,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { memo, useState } from 'react'
import type { Reading, Record, SearchHit } from '#shared/contract/records.ts'
import { RECORD_TYPE_WORDS } from '#shared/domain/recordType.ts'
import { originalUrl } from '../../api.ts'
import { mismatchWords } from '../../pickers/mismatchWords.ts'
import { DateText } from '../../ui/DateText.tsx'
import { Highlighted } from '../../ui/Highlighted.tsx'
import { pageWords } from '../../ui/pageWords.ts'
import { Tag } from '../../ui/Tag.tsx'
import { wantsPassword } from './failureWords.ts'
import { moveRecordToTrash } from './moveRecordToTrash.ts'
import { isWordless } from './picture.ts'
import { isUnderWay, readingWords } from './readingWords.ts'
import { RecordIcon } from './recordIcon.tsx'
import classes from './records.module.css'

/** So many pages with found words are shown under a record; the others are counted. */
const SHOWN_HITS = 3

interface RecordRowProps {
  record: Record
  /** Names of the opinions that rest on it: "Second opinion". */
  opinions: readonly string[]
  /** Pages with the words looked for, in page order; the best where there are many. */
  hits?: readonly SearchHit[]
  /** How many such pages there are in all. */
  pagesFound?: number
  /** What was looked for. */
  find?: string
  /** How far it is read, where that is newer than the record. */
  reading?: Reading
  /** All reading is paused. */
  paused: boolean
  /** The title of the record that it looks like a newer version of. */
  looksNewerThan?: string
}

/** One record in the list, with the places where words were found in it. */
export const RecordRow = memo(function RecordRow({
  record,
  opinions,
  hits,
  pagesFound,
  find,
  reading,
  paused,
  looksNewerThan,
}: RecordRowProps) {
  const params = { personId: record.personId, recordId: record.id }
  const first = hits?.[0]
  const notShown = (pagesFound ?? 0) - Math.min(hits?.length ?? 0, SHOWN_HITS)
  return (
    <li className={classes.row}>
      <span className={classes.icon}>
        <RecordIcon record={record} />
      </span>
      <div className={classes.words}>
        <div className={classes.titleLine}>
          <Link
            className={classes.title}
            to="/people/$personId/records/$recordId"
            params={params}
            search={first ? { page: first.pageIndex + 1, find } : {}}
          >
            {record.title}
          </Link>
          {opinions.map((opinion) => (
            <Tag key={opinion} tone="teal">
              {opinion}
            </Tag>
          ))}
        </div>
        <Facts record={record} />
        <Versions record={record} looksNewerThan={looksNewerThan} />
        <OtherPerson record={record} />
        {hits?.slice(0, SHOWN_HITS).map((hit) => (
          <Link
            key={hit.pageIndex}
            className={classes.hit}
            to="/people/$personId/records/$recordId"
            params={params}
            search={{ page: hit.pageIndex + 1, find }}
          >
            <b>p.{hit.pageLabel ?? hit.pageIndex + 1}</b>{' '}
            <span>
              “…
              <Highlighted text={hit.snippet} ranges={hit.marks} />
              …”
            </span>
          </Link>
        ))}
        {hits && notShown > 0 && (
          <span className="meta">{notShown === 1 ? '1 more page' : `${notShown} more pages`}</span>
        )}
      </div>
      <div className={classes.end}>
        <ReadingState record={record} reading={reading ?? record.reading} paused={paused} />
        {pagesFound && <span className={classes.places}>{found(pagesFound, hits ?? [])}</span>}
      </div>
      <RowMenu record={record} />
    </li>
  )
})

function Facts({ record: { type, providerName, date, reading, unreadablePages } }: { record: Record }) {
  const facts = [
    <span key="provider">
      {providerName ?? (type === 'unknown' ? 'No provider yet' : RECORD_TYPE_WORDS[type].label)}
    </span>,
    date ? <DateText key="date" date={date} /> : <span key="date">No date yet</span>,
    reading.pageCount !== null && <span key="pages">{pageWords(reading.pageCount)}</span>,
    reading.state === 'read' &&
      unreadablePages.length > 0 &&
      unreadablePages.length !== reading.pageCount && (
        <span key="unread">{unreadablePages.length} could not be read</span>
      ),
  ].filter(Boolean)
  return (
    <p className={classes.facts}>{facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact]))}</p>
  )
}

/** Whether it is one of several versions of a document. */
function Versions({ record, looksNewerThan }: { record: Record; looksNewerThan: string | undefined }) {
  const { replaces, replacedBy } = record
  const words = [
    replacedBy && `Replaced by “${replacedBy.title}”`,
    replaces && `Newer version of “${replaces.title}”`,
    looksNewerThan && `Looks like a newer version of “${looksNewerThan}”`,
  ].filter((one) => typeof one === 'string')
  return words.map((one) => (
    <p key={one} className={classes.version}>
      <IconHistory className="i16" aria-hidden="true" />
      {one}
    </p>
  ))
}

/** What waits for the person first: a file that cannot be read, then what was found in it and is not checked. */
function ReadingState({ record, reading, paused }: { record: Record; reading: Reading; paused: boolean }) {
  const params = { personId: record.personId, recordId: record.id }
  if (reading.state === 'failed') {
    return (
      <Link className={classes.toDo} to="/people/$personId/records/$recordId" params={params}>
        {wantsPassword(reading.failure) ? 'Needs a password' : 'Could not be read'}
        <IconChevronRight className="i16" aria-hidden="true" />
      </Link>
    )
  }
  if (isUnderWay(reading)) return <span className={classes.underWay}>{readingWords(reading, paused)}</span>
  if (record.factsToCheck > 0) {
    return (
      <Link className={classes.toDo} to="/people/$personId/records/$recordId/check" params={params}>
        {record.factsToCheck} to check
        <span className="visually-hidden"> in {record.title}</span>
        <IconChevronRight className="i16" aria-hidden="true" />
      </Link>
    )
  }
  if (reading.state !== 'read') return <span className={classes.underWay}>{readingWords(reading)}</span>
  if (record.unreadablePages.length > 0 && record.unreadablePages.length === reading.pageCount) {
    return (
      <span className={classes.underWay}>
        {isWordless(record) ? 'No words to read on it' : 'No words could be read'}
      </span>
    )
  }
  return (
    <span className={classes.read}>
      <IconCheck className="i16" aria-hidden="true" />
      {record.factsChecked > 0 ? 'Checked' : 'Read'}
    </span>
  )
}

/** The record may be someone else's; its screen says what to do. */
function OtherPerson({ record: { mismatches } }: { record: Record }) {
  return mismatches.map((mismatch) => (
    <p key={mismatch.factId} className={classes.otherPerson}>
      <IconAlertTriangle className="i16" aria-hidden="true" />
      {mismatchWords(mismatch)}
    </p>
  ))
}

function RowMenu({ record }: { record: Record }) {
  // Hundreds of closed menus would be slow; each is made when it is first wanted.
  const [wanted, setWanted] = useState(false)
  const button = {
    className: classes.menuButton,
    'aria-label': `More for ${record.title}`,
    children: <IconDots aria-hidden="true" />,
  }
  if (!wanted) return <ActionIcon aria-haspopup="menu" onClick={() => setWanted(true)} {...button} />
  const to = {
    to: '/people/$personId/records/$recordId',
    params: { personId: record.personId, recordId: record.id },
  } as const
  return (
    <Menu defaultOpened position="bottom-end">
      <Menu.Target>
        <ActionIcon autoFocus {...button} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconExternalLink className="i18" aria-hidden="true" />}
          renderRoot={(props: object) => <Link {...to} {...props} />}
        >
          Open
        </Menu.Item>
        <Menu.Item
          leftSection={<IconEdit className="i18" aria-hidden="true" />}
          renderRoot={(props: object) => <Link {...to} hash="details" {...props} />}
        >
          Edit details
        </Menu.Item>
        <Menu.Item
          component="a"
          href={`${originalUrl(record.id)}?download`}
          download={record.fileName}
          leftSection={<IconDownload className="i18" aria-hidden="true" />}
        >
          Download the original
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash className="i18" aria-hidden="true" />}
          onClick={() => void moveRecordToTrash(record)}
        >
          Move to trash
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** How many words were found (one that runs over a line's end is counted for each line), or on how many pages. */
function found(pages: number, hits: readonly SearchHit[]): string {
  if (hits.length < pages) return pages === 1 ? '1 page' : `${pages} pages`
  const count = hits.reduce((sum, { rects }) => sum + Math.max(rects.length, 1), 0)
  return count === 1 ? '1 place' : `${count} places`
}
