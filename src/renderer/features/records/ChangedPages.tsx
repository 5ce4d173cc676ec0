import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconMinus, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { PageWords, Record } from '#shared/contract/records.ts'
import classes from './changes.module.css'
import { type ChangedPage, type ChangedPart, countChanges } from './changes.ts'
import type { VersionChanges } from './versionChanges.ts'

interface ChangedPagesProps {
  /** The newer version. */
  record: Record
  changes: VersionChanges
  changed: readonly ChangedPage[]
}

/** The newer version page by page, with the words marked that were added and those that were taken out. */
export function ChangedPages({ record, changes: { pages, fromPicture }, changed }: ChangedPagesProps) {
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(-1)
  const total = changed.reduce((sum, page) => sum + countChanges(page), 0)
  const onPages = changed.filter((page) => countChanges(page) > 0).length

  function goTo(next: number) {
    const mark = list.current?.querySelectorAll<HTMLElement>('[data-change]')[next]
    if (!mark) return
    setAt(next)
    mark.scrollIntoView({ block: 'center' })
    mark.focus({ preventScroll: true })
  }

  return (
    <>
      <div className={classes.bar}>
        <p role="status">{total === 0 ? 'The words are the same in both.' : summary(total, onPages)}</p>
        {total > 0 && (
          <span className={classes.steps}>
            <ActionIcon
              variant="default"
              aria-label="Previous change"
              disabled={at <= 0}
              onClick={() => goTo(at - 1)}
            >
              <IconArrowUp className="i18" />
            </ActionIcon>
            <ActionIcon
              variant="default"
              aria-label="Next change"
              disabled={at >= total - 1}
              onClick={() => goTo(at + 1)}
            >
              <IconArrowDown className="i18" />
            </ActionIcon>
          </span>
        )}
      </div>
      {total > 0 && (
        <p className={classes.key}>
          <ins className={classes.added}>
            <Sign kind="added" />
            stands only in the newer one
          </ins>{' '}
          <del className={classes.removed}>
            <Sign kind="removed" />
            stood only in the older one
          </del>
        </p>
      )}
      {fromPicture && (
        <p className="meta">
          Words of some pages were read from their picture. A small change may come from the reading.
        </p>
      )}
      <div ref={list} className={classes.pages}>
        {inRuns(changed).map((run) => {
          const [first] = run
          return first && countChanges(first) > 0 ? (
            <OnePage key={first.index} record={record} page={first} words={pages[first.index]!} />
          ) : (
            <SamePages key={first?.index} record={record} run={run} pages={pages} />
          )
        })}
      </div>
    </>
  )
}

function summary(total: number, onPages: number): string {
  const changes = total === 1 ? '1 change' : `${total} changes`
  return `${changes} on ${onPages === 1 ? '1 page' : `${onPages} pages`}.`
}

interface OnePageProps {
  record: Record
  page: ChangedPage
  words: PageWords
}

function OnePage({ record: { id, personId }, page, words }: OnePageProps) {
  const changes = countChanges(page)
  const name = pageName(words)
  return (
    <section className={classes.page} aria-label={`Page ${name}`}>
      <div className={classes.head}>
        <h2>Page {name}</h2>
        <span className="meta">
          {changes === 0 ? 'The same words' : changes === 1 ? '1 change' : `${changes} changes`}
        </span>
        <Link
          className="link"
          to="/people/$personId/records/$recordId"
          params={{ personId, recordId: id }}
          search={{ page: words.pageIndex + 1 }}
        >
          Open this page<span className="visually-hidden">: page {name}</span>
        </Link>
      </div>
      <p className={classes.text}>
        {page.parts.length === 0 && <span className="meta">No words on this page.</span>}
        {page.parts.map((part, index) => (
          <Part
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a page never change places.
            key={index}
            part={part}
            begins={(page.parts[index - 1]?.kind ?? 'same') === 'same'}
          />
        ))}
      </p>
    </section>
  )
}

/** `begins`: it is the first of the parts that changed together. */
function Part({ part: { kind, text }, begins }: { part: ChangedPart; begins: boolean }) {
  if (kind === 'same') return text
  const words = text.trimEnd()
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark className={classes[kind]} data-change={begins || undefined} tabIndex={begins ? -1 : undefined}>
        <Sign kind={kind} />
        {words}
      </Mark>
      {text.slice(words.length) || ' '}
    </>
  )
}

function Sign({ kind }: { kind: 'added' | 'removed' }) {
  return (
    <span className={classes.sign}>
      {kind === 'added' ? (
        <IconPlus className="i15" aria-hidden="true" />
      ) : (
        <IconMinus className="i15" aria-hidden="true" />
      )}
      {kind === 'added' ? 'Added' : 'Taken out'}
      <span className="visually-hidden">: </span>
    </span>
  )
}

interface SamePagesProps {
  record: Record
  run: readonly ChangedPage[]
  pages: readonly PageWords[]
}

/** Pages on which nothing changed, named in one line until they are wanted. */
function SamePages({ record, run, pages }: SamePagesProps) {
  const [shown, setShown] = useState(false)
  if (shown)
    return run.map((page) => (
      <OnePage key={page.index} record={record} page={page} words={pages[page.index]!} />
    ))
  const [first, last] = [run[0], run.at(-1)].map((page) => (page ? pageName(pages[page.index]!) : ''))
  const name = run.length === 1 ? `Page ${first}` : `Pages ${first} to ${last}`
  return (
    <p className={classes.same}>
      {name}: the same words
      <button type="button" className="link" onClick={() => setShown(true)}>
        Show<span className="visually-hidden"> {name.toLowerCase()}</span>
      </button>
    </p>
  )
}

/** Changed pages by themselves, and neighbours without a change together. */
function inRuns(changed: readonly ChangedPage[]): ChangedPage[][] {
  const runs: ChangedPage[][] = []
  for (const page of changed) {
    const last = runs.at(-1)
    if (countChanges(page) === 0 && last?.[0] && countChanges(last[0]) === 0) last.push(page)
    else runs.push([page])
  }
  return runs
}

function pageName({ label, pageIndex }: PageWords): string {
  return label ?? String(pageIndex + 1)
}
