import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { daySpan, type PartialDate } from '#shared/domain/dates.ts'

/** Days, counted from 1 Jan 1970; `end` is the day after the last. */
export interface Range {
  start: number
  end: number
}

/** Where days lie on the axis, in pixels from its left end. */
export interface Scale extends Range {
  perDay: number
  /** Room before the first day and, for the words beside the last mark, after the last. */
  before: number
  after: number
  /** Where what has no date is gathered; null where there is nothing of that kind. */
  undatedAt: number | null
  width: number
}

/** Lengths in pixels that grow with the text. */
export interface Lengths {
  before: number
  after: number
  undated: number
  /** A day at the closest look. */
  longestDay: number
}

/** So few days fill the axis at least. */
const SHORTEST = 14

/** Today belongs to the axis while it lies no further from the events than this share of their span. */
const TODAY_WITHIN = 1 / 3

/** Wider than this, browsers no longer place things exactly; in pixels. */
const WIDEST = 8_000_000

/** The days from the first event to the last; today too, where that leaves the events room enough. Null without dates. */
export function rangeOf(events: readonly TimelineEvent[], today: PartialDate): Range | null {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const { date } of events) {
    if (date === null) continue
    const span = daySpan(date)
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  if (start === Number.POSITIVE_INFINITY) return null
  const lacking = SHORTEST - (end - start)
  if (lacking > 0) {
    start -= Math.floor(lacking / 2)
    end += Math.ceil(lacking / 2)
  }
  const { start: now } = daySpan(today)
  const reach = (end - start) * TODAY_WITHIN
  if (now >= end && now + 1 - end <= reach) end = now + 1
  if (now < start && start - now <= reach) start = now
  return { start, end }
}

/** Pixels a day has where all of the range fits into `view` pixels. */
export function fittingPerDay(range: Range, view: number, lengths: Lengths, hasUndated: boolean): number {
  const room = view - lengths.before - lengths.after - (hasUndated ? lengths.undated : 0)
  return Math.max(room, view / 4) / (range.end - range.start)
}

/** The look held between "all of it" and the closest one. */
export function heldPerDay(perDay: number, fitting: number, range: Range, lengths: Lengths): number {
  const closest = Math.max(fitting, Math.min(lengths.longestDay, WIDEST / (range.end - range.start)))
  return Math.min(Math.max(perDay, fitting), closest)
}

export function scaleOf(range: Range, perDay: number, lengths: Lengths, hasUndated: boolean): Scale {
  const dated = lengths.before + (range.end - range.start) * perDay + lengths.after
  return {
    ...range,
    perDay,
    before: lengths.before,
    after: lengths.after,
    undatedAt: hasUndated ? dated : null,
    width: dated + (hasUndated ? lengths.undated : 0),
  }
}

export function xOfDay(scale: Scale, day: number): number {
  return scale.before + (day - scale.start) * scale.perDay
}

/** The day, with its fraction, that lies at `x`. */
export function dayAtX(scale: Scale, x: number): number {
  return scale.start + (x - scale.before) / scale.perDay
}
