import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { daySpan } from '#shared/domain/dates.ts'
import { EVENT_KINDS, type EventKind } from '#shared/domain/timelineEvent.ts'
import { type Scale, xOfDay } from './scale.ts'

/** One mark on the axis: an event, or several that lie too close to be told apart. */
export interface Mark {
  /** The id of its first event. */
  id: string
  kind: EventKind
  /** In order of time; at least one. */
  events: TimelineEvent[]
  /** Left end, in pixels of the axis. */
  x: number
  /** Of the mark itself; as long as the time that is meant where the day is not known. */
  width: number
  /** True where its words are shown. */
  isNamed: boolean
  /** Pixels that its words need to the right of it. */
  beside: number
  /** Row in its lane, from 0. */
  row: number
  /** True where it stands for a time, not a day. */
  isSpan: boolean
}

/** The marks of one kind. */
export interface Lane {
  kind: EventKind
  rows: number
  /** In order of time. */
  marks: Mark[]
}

/** Lengths in pixels that grow with the text. */
export interface MarkLengths {
  /** Of the mark of one event. */
  one: number
  /** Of the mark of several. */
  several: number
  gap: number
  /** The words beside the mark of one event. */
  words(event: TimelineEvent): number
}

/** Days of a lane stand in so many rows, spans below them in so many more; what finds no room is gathered. */
interface Rows {
  days: number
  spans: number
}

/** The more lanes there are, the lower each is, so that all of them can be seen at once. */
function rowsFor(lanes: number): Rows {
  if (lanes <= 3) return { days: 4, spans: 2 }
  return { days: lanes <= 5 ? 3 : 2, spans: 1 }
}

/** A lane for each kind there is. `events` are in order of time. */
export function layOut(events: readonly TimelineEvent[], scale: Scale, lengths: MarkLengths): Lane[] {
  const byKind = Map.groupBy(events, ({ kind }) => kind)
  const most = rowsFor(byKind.size)
  return EVENT_KINDS.flatMap((kind) => {
    const ofKind = byKind.get(kind)
    if (!ofKind) return []
    const marks = ofKind.map((event) => markOf(event, scale, lengths))
    const days = placed(
      marks.filter(({ isSpan }) => !isSpan),
      most.days,
      lengths,
    )
    const spans = placed(
      marks.filter(({ isSpan }) => isSpan),
      most.spans,
      lengths,
    )
    const dayRows = rowsOf(days)
    for (const span of spans) span.row += dayRows
    const all = [...days, ...spans].sort((a, b) => a.x - b.x)
    return [{ kind, rows: rowsOf(all), marks: all }]
  })
}

function markOf(event: TimelineEvent, scale: Scale, { one }: MarkLengths): Mark {
  const mark = { id: event.id, kind: event.kind, events: [event], isNamed: false, beside: 0, row: 0 }
  if (event.date === null) return { ...mark, x: scale.undatedAt ?? 0, width: one, isSpan: false }
  const { start, end } = daySpan(event.date)
  const x = xOfDay(scale, start)
  const width = (end - start) * scale.perDay
  // A day, too, has its length at a close look; it is marked where it begins all the same.
  if (event.date.length === 10 || width <= one) return { ...mark, x: x - one / 2, width: one, isSpan: false }
  return { ...mark, x, width, isSpan: true }
}

/** Puts marks (by their left end) into rows so that none lies over another: those too close to each other become one. */
function placed(marks: readonly Mark[], rows: number, lengths: MarkLengths): Mark[] {
  const done: Mark[] = []
  const lastIn: (Mark | undefined)[] = []
  const isFree = (row: number, x: number, withWords: boolean) => {
    const last = lastIn[row]
    return !last || last.x + last.width + (withWords ? last.beside : 0) + lengths.gap <= x
  }
  for (const mark of gathered(marks, rows, lengths)) {
    const all = Array.from({ length: rows }, (_, row) => row)
    const row = all.find((row) => isFree(row, mark.x, true)) ?? all.find((row) => isFree(row, mark.x, false))
    if (row === undefined) {
      merge(done.at(-1)!, mark, lengths)
      continue
    }
    const before = lastIn[row]
    if (before && !isFree(row, mark.x, true)) leaveUnnamed(before)
    if (mark.events.length === 1) {
      mark.isNamed = true
      mark.beside = Math.max(0, lengths.one + lengths.words(mark.events[0]!) - mark.width)
    }
    mark.row = row
    lastIn[row] = mark
    done.push(mark)
  }
  return done
}

/** Marks of which more lie within one mark's breadth than there are rows are joined beforehand. */
function gathered(marks: readonly Mark[], rows: number, lengths: MarkLengths): Mark[] {
  const result: Mark[] = []
  for (let from = 0; from < marks.length; ) {
    const first = marks[from]!
    let to = from + 1
    while (to < marks.length && marks[to]!.x < first.x + lengths.several) to++
    const close = marks.slice(from, to)
    if (close.length > rows) {
      for (const mark of close.slice(1)) merge(first, mark, lengths)
      result.push(first)
    } else result.push(...close)
    from = to
  }
  return result
}

function merge(into: Mark, mark: Mark, { several }: MarkLengths): void {
  into.events.push(...mark.events)
  leaveUnnamed(into)
  const reach = into.isSpan ? mark.x + mark.width - into.x : several
  into.width = Math.max(into.width, several, reach)
}

function leaveUnnamed(mark: Mark): void {
  mark.isNamed = false
  mark.beside = 0
}

function rowsOf(marks: readonly Mark[]): number {
  return marks.reduce((most, { row }) => Math.max(most, row + 1), 0)
}
