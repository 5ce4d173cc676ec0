import { daySpan, type PartialDate } from '#shared/domain/dates.ts'
import classes from './axis.module.css'
import { dayAtX, type Scale, xOfDay } from './scale.ts'
import { ticksOf } from './ticks.ts'
import type { AxisLengths } from './useLengths.ts'

/** Room for the word at today's line, in pixels of the design. */
const TODAY_WORDS = 56

interface AxisHeadProps {
  scale: Scale
  lengths: AxisLengths
  today: PartialDate
  /** What is in view, in pixels of the axis. */
  from: number
  to: number
}

/** Years and months, their lines, today, and where what has no date begins. */
export function AxisHead({ scale, lengths, today, from, to }: AxisHeadProps) {
  const view = to - from
  const range = {
    start: Math.floor(Math.max(dayAtX(scale, from - view / 2), dayAtX(scale, 0))),
    end: Math.ceil(Math.min(dayAtX(scale, to + view / 2), scale.end + scale.after / scale.perDay)),
  }
  const end = scale.undatedAt === null ? scale.width : scale.undatedAt - lengths.one
  const { stretches, ticks } = ticksOf(range, scale.perDay, lengths.character)
  const { start: now } = daySpan(today)
  const isToday = now >= scale.start && now < scale.end
  const atToday = xOfDay(scale, now + 0.5)
  const hasRoom = (left: number, label: string) =>
    left + label.length * lengths.character < end &&
    !(isToday && left < atToday + TODAY_WORDS * lengths.px && left + TODAY_WORDS * lengths.px > atToday)
  return (
    <div className={classes.head} aria-hidden="true">
      {stretches.map(({ day, end: last, label }) => {
        const left = Math.max(0, xOfDay(scale, day))
        const width = Math.min(xOfDay(scale, last), end) - left
        return (
          width > lengths.before && (
            <div key={day} className={classes.stretch} style={{ left, width }}>
              <span>{width > label.length * lengths.character && label}</span>
            </div>
          )
        )
      })}
      {ticks.map(({ day, label }) => {
        const left = xOfDay(scale, day)
        return (
          left >= 0 &&
          left < end && (
            <div key={day} className={classes.tick} style={{ left }}>
              {hasRoom(left, label) && label}
            </div>
          )
        )
      })}
      {isToday && (
        <div className={classes.today} style={{ left: atToday }}>
          <span>Today</span>
        </div>
      )}
      {scale.undatedAt !== null && (
        <div className={classes.undated} style={{ left: end }}>
          Date not known
        </div>
      )}
    </div>
  )
}
