import type { TextRange } from '../page.ts'
import { foldWords, type Word } from '../terms/foldWords.ts'

/** What one opinion says on one topic, with its words; those that a comparator has accounted for are taken out. */
export interface Said {
  text: string
  /** In order. Words already accounted for are not among them. */
  words: readonly Word[]
}

/** A statement with all its words. */
export function said(text: string): Said {
  return { text, words: foldWords(text) }
}

/** The same statement without the words that touch one of the places. */
export function without({ text, words }: Said, places: readonly TextRange[]): Said {
  return {
    text,
    words: words.filter(({ start, end }) => !places.some((place) => start < place.end && end > place.start)),
  }
}

/** The statement's text with the words already accounted for blanked, letter by letter: offsets stay. */
export function openText({ text, words }: Said): string {
  let open = ''
  for (const { start, end } of words) {
    const between = text.slice(open.length, start)
    open += between.replace(/[\p{L}\p{N}+%<>/−±?~]/gu, ' ') + text.slice(start, end)
  }
  return open + text.slice(open.length).replace(/[\p{L}\p{N}+%<>/−±?~]/gu, ' ')
}
