import { SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import type { PartialDate } from '#shared/domain/dates.ts'
import { EVENT_KIND_WORDS } from '#shared/domain/timelineEvent.ts'
import { DateText } from '../../ui/DateText.tsx'
import { KindIcon, linkTo, whenWords } from './eventWords.tsx'
import { byMonth, firstBeyondToday, type MonthGroup } from './months.ts'
import type { Selection } from './TimelineScreen.tsx'
import classes from './timeline.module.css'

/** Up to so many events, all are drawn at once. */
const FEW = 300

/** Of more, so many rows of a month are drawn together, once they come near. */
const ROWS_AT_ONCE = 50

/** After that, the person scrolls. */
const SETTLING_MS = 300

interface EventListProps {
  personId: string
  /** One by one. */
  events: readonly TimelineEvent[]
  today: PartialDate
  newestFirst: boolean
  onNewestFirst: (newestFirst: boolean) => void
  selection: Selection | null
  /** What is chosen on the axis is scrolled to. */
  follows: boolean
  onSelect: (id: string) => void
}

/** The events by month, each with the way to where it comes from: all that the axis shows, in words. */
export function EventList({
  personId,
  events,
  today,
  newestFirst,
  onNewestFirst,
  selection,
  follows,
  onSelect,
}: EventListProps) {
  const groups = useMemo(() => byMonth(events, newestFirst), [events, newestFirst])
  const beyond = useMemo(() => firstBeyondToday(groups, today)?.id, [groups, today])
  const list = useRef<HTMLElement>(null)
  const drawsAll = useIsPrinted() || events.length <= FEW
  const newest = useRef(onSelect)
  newest.current = onSelect
  const select = useCallback((id: string) => newest.current(id), [])

  useEffect(() => {
    if (selection?.by !== 'axis' || !follows) return
    const show = () => list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' })
    show()
    // Rows that are drawn on the way there may turn out higher than was thought.
    const watcher = new ResizeObserver(show)
    watcher.observe(list.current!)
    const settled = setTimeout(() => watcher.disconnect(), SETTLING_MS)
    return () => {
      clearTimeout(settled)
      watcher.disconnect()
    }
  }, [selection, follows])

  return (
    <section ref={list} className={classes.list} aria-labelledby="one-by-one">
      <div className={classes.listTop}>
        <h2 id="one-by-one">One by one</h2>
        <SegmentedControl
          className="no-print"
          aria-label="Order"
          value={newestFirst ? 'newest' : 'oldest'}
          onChange={(order) => onNewestFirst(order === 'newest')}
          data={[
            { value: 'oldest', label: 'Oldest first' },
            { value: 'newest', label: 'Newest first' },
          ]}
        />
      </div>
      {groups.map((group) => (
        <Month
          key={group.key}
          personId={personId}
          group={group}
          drawsAll={drawsAll}
          today={today}
          beyond={beyond !== undefined && group.events.some(({ id }) => id === beyond) ? beyond : undefined}
          selectedId={group.events.some(({ id }) => id === selection?.id) ? selection?.id : undefined}
          onSelect={select}
        />
      ))}
    </section>
  )
}

interface RowsProps {
  personId: string
  /** Whether near or not. */
  drawsAll: boolean
  today: PartialDate
  /** The event before which today is said. */
  beyond: string | undefined
  selectedId: string | undefined
  onSelect: (id: string) => void
}

const Month = memo(function Month({ group, ...rows }: RowsProps & { group: MonthGroup }) {
  const { key, heading, events } = group
  return (
    <section className={classes.month} aria-labelledby={`month-${key}`}>
      <h3 id={`month-${key}`} className={classes.monthName}>
        {heading} <span className="meta">{events.length}</span>
      </h3>
      {Array.from({ length: Math.ceil(events.length / ROWS_AT_ONCE) }, (_, index) => {
        const part = events.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE)
        return <Rows key={part[0]!.id} label={heading} events={part} {...rows} />
      })}
    </section>
  )
})

/** Rows that are drawn once they come near; until then a button holds their place, for whoever gets there another way. */
function Rows({
  label,
  events,
  personId,
  drawsAll,
  today,
  beyond,
  selectedId,
  onSelect,
}: RowsProps & { label: string; events: readonly TimelineEvent[] }) {
  const place = useRef<HTMLButtonElement>(null)
  const [near, setNear] = useState(false)
  const drawn = drawsAll || near || (selectedId !== undefined && events.some(({ id }) => id === selectedId))

  useEffect(() => {
    // What was chosen once stays, when something else is.
    if (drawn) return setNear(true)
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { root: document.getElementById('main'), rootMargin: '600px 0px' },
    )
    watcher.observe(place.current!)
    return () => watcher.disconnect()
  }, [drawn])

  if (!drawn) {
    return (
      <button
        ref={place}
        type="button"
        className={classes.undrawn}
        style={{ minHeight: `calc(${events.length} * var(--row))` }}
        onClick={() => setNear(true)}
      >
        Show {events.length} of {label}
      </button>
    )
  }
  return (
    <ol className={classes.rows} aria-label={label}>
      {events.map((event) => (
        <EventRow
          key={event.id}
          personId={personId}
          event={event}
          today={event.id === beyond ? today : undefined}
          selected={event.id === selectedId}
          onSelect={onSelect}
        />
      ))}
    </ol>
  )
}

/** True once the page was printed: paper has no rows to come near to. */
function useIsPrinted(): boolean {
  const [isPrinted, setIsPrinted] = useState(false)
  useEffect(() => {
    const draw = () => flushSync(() => setIsPrinted(true))
    window.addEventListener('beforeprint', draw)
    return () => window.removeEventListener('beforeprint', draw)
  }, [])
  return isPrinted
}

interface EventRowProps {
  personId: string
  event: TimelineEvent
  /** Said before it. */
  today: PartialDate | undefined
  selected: boolean
  onSelect: (id: string) => void
}

const EventRow = memo(function EventRow({ personId, event, today, selected, onSelect }: EventRowProps) {
  const { id, kind, date, title, detail, source } = event
  return (
    <li className={classes.row} data-kind={kind} data-selected={selected || undefined}>
      {today && (
        <p className={classes.today}>
          Today, <DateText date={today} />
        </p>
      )}
      <span className={classes.dot}>
        <KindIcon kind={kind} className="i16" />
      </span>
      <span className={classes.when}>{date === null ? whenWords(event) : <DateText date={date} />}</span>
      <div className={classes.words}>
        <Link {...linkTo(personId, source)} className={classes.title} onFocus={() => onSelect(id)}>
          {title}
        </Link>
        <p className={classes.detail}>{[EVENT_KIND_WORDS[kind].one, detail].filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  )
})
