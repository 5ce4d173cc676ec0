import type { TextRange } from '../page.ts'
import { foldWords, type Word } from '../terms/foldWords.ts'

/** What one opinion says on one topic. */
export interface Said {
  text: string
  /** The text with the words already accounted for blanked letter by letter: offsets are those of `text`. */
  open: string
  /** The words not yet accounted for, in order. */
  words: readonly Word[]
}

/** A statement of which nothing is accounted for. */
export function said(written: string): Said {
  const text = written.replace(/\s+/g, ' ').trim()
  return { text, open: text, words: foldWords(text) }
}

/** Where a stretch of `Said.text` stands in the statement as it was written. */
export function asWritten(written: string, { start, end }: TextRange): TextRange {
  const offsets: number[] = []
  for (const { 0: word, index } of written.matchAll(/\S+/g)) {
    if (offsets.length > 0) offsets.push(index - 1)
    for (let at = index; at < index + word.length; at++) offsets.push(at)
  }
  return { start: offsets[start]!, end: offsets[end - 1]! + 1 }
}

/** The same statement after the words at these places are accounted for. */
export function without({ text, open, words }: Said, places: readonly TextRange[]): Said {
  return {
    text,
    open: places.reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      open,
    ),
    words: words.filter(({ start, end }) => !places.some((place) => start < place.end && end > place.start)),
  }
}
