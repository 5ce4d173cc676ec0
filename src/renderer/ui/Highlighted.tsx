import { splitByRanges, type TextRange } from './textRanges.ts'

/** A text with its found words marked. */
export function Highlighted({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  return splitByRanges(text, ranges).map((part) =>
    part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
  )
}
