import type { TextRange } from '../page.ts'

/** Farthest a sentence is followed before and after a place, in UTF-16 units: what stands farther turns no meaning. */
const FARTHEST_BEFORE = 500
const FARTHEST_AFTER = 300
/** Of two lines in one block the first broke for want of room when the next word would have made it longer than this. */
const SHORTEST_FULL_LINE = 50

const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no|vs|approx|e\.?g|i\.?e|cf|fig|figs|etc|inc|dept|ca|incl|resp|max|min|pt|hx|dx|tx|sp|spp|var|al|\p{L})$/iu
/** The number of a list's item, at the beginning of a line or after another item. */
const ITEM_NUMBER = /(?:^|\n\s*|[.;]\s+|,)\(?\d{1,2}$/
const LIST_MARK = String.raw`(?:[-–—•*▪·●○►>#]+|\(?\d{1,2}[.)]|\(?[A-Za-z][.)]|\[[ xX]?\])`
const LIST_ITEM = new RegExp(String.raw`^\s*${LIST_MARK}\s*\S`)
const LABELLED = /^\s*\p{Lu}[^\n:;.]{0,60}:/u
const STOP = /[.!?]["')\]]*(?=\s+["'([]*[\p{Lu}\d•*-])|;|\n|[,.]\s?(?=\d{1,2}[.)]\s?\p{Lu})/gu

/**
 * The sentence or list item around a place, as offsets in the text. Lines that broke for want of room go on; an empty line, a list
 * mark, a label ("Margins: …") and a line that ended early begin another one.
 */
export function sentenceAround(text: string, start: number, end: number): TextRange {
  const from = Math.max(0, start - FARTHEST_BEFORE)
  const to = Math.min(text.length, end + FARTHEST_AFTER)
  let first = from
  for (const stop of stopsIn(text, from, to)) {
    if (stop <= start) first = stop
    else if (stop >= end) return { start: first, end: stop }
  }
  return { start: first, end: to }
}

/** A stretch of text cut into its sentences and list items, without those that are empty. */
export function sentencesIn(text: string, start: number, end: number): TextRange[] {
  const sentences: TextRange[] = []
  let from = start
  for (const stop of [...stopsIn(text, start, end), end]) {
    let first = from
    let last = stop
    while (first < last && /\s/.test(text[first]!)) first += 1
    while (last > first && /\s/.test(text[last - 1]!)) last -= 1
    if (first < last) sentences.push({ start: first, end: last })
    from = stop
  }
  return sentences
}

/** Offsets at which a sentence ends, in order. */
function stopsIn(text: string, from: number, to: number): number[] {
  const part = text.slice(from, to)
  const stops: number[] = []
  for (const match of part.matchAll(STOP)) {
    const at = match.index
    const after = from + at + match[0].length
    if (match[0] === '\n') {
      if (endsLine(text, from + at)) stops.push(after)
    } else if (match[0][0] !== '.' || !isInnerStop(part.slice(Math.max(0, at - 8), at))) {
      stops.push(after)
    }
  }
  return stops
}

/** Whether the point after these words ends no sentence. */
function isInnerStop(before: string): boolean {
  return ABBREVIATION.test(before) || ITEM_NUMBER.test(before)
}

/** Whether the line break at an offset ends what was said. */
function endsLine(text: string, at: number): boolean {
  const nextEnd = text.indexOf('\n', at + 1)
  const next = text.slice(at + 1, Math.min(nextEnd < 0 ? text.length : nextEnd, at + 200))
  if (next.trim() === '' || LIST_ITEM.test(next) || LABELLED.test(next)) return true
  const previous = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at).trimEnd()
  if (/[.!?:]["')\]]*$/.test(previous)) return /^\s*["'([]*[\p{Lu}\d]/u.test(next)
  if (/[,(/-]$|\b(?:of|the|and|or|with|for|to|in|no|not|without|by|from|at|is|are|was)$/i.test(previous))
    return false
  if (!/^\s*["'([]*\p{Lu}/u.test(next)) return false
  const word = /^\s*\S+/.exec(next)![0].length
  return previous.length + word < Math.max(SHORTEST_FULL_LINE, next.trimEnd().length)
}
