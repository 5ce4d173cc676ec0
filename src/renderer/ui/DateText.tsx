import { dateWords } from './dateWords.ts'

interface DateTextProps {
  /** ISO date, whole or partial: 2026-03-12, 2026-03, 2026. */
  date: string
  withoutYear?: boolean
  className?: string
}

/** A date as the app writes dates: 12 Mar 2026. */
export function DateText({ date, withoutYear, className }: DateTextProps) {
  return (
    <time dateTime={date} className={className}>
      {dateWords(date, { withoutYear })}
    </time>
  )
}
