import type { TextRange } from '../page.ts'
import { foldWords } from '../terms/foldWords.ts'
import { isIdle, isTurning } from './idleWords.ts'

/** Marks that may stand around changed words and are not marked with them. */
const AROUND = /[\s,;:.]/
/** Between two places: words beyond a full stop or semicolon are another matter. */
const SENTENCE_END = /[.;]/

/**
 * The words to mark in a later text, from the places at which it says more or something else: without words before them that the
 * earlier text has too ("Remove | the lump only"), and in one stretch where only idle words lie between. Sorted, apart, never empty.
 */
export function changedPlaces(
  earlier: string,
  later: string,
  places: readonly TextRange[],
  topicId: string,
): TextRange[] {
  const known = new Set(foldWords(earlier).map(({ folded }) => folded))
  const joined: TextRange[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && isOneStretch(later.slice(last.end, place.start), topicId)) {
      last.end = Math.max(last.end, place.end)
    } else joined.push({ ...place })
  }
  return joined
    .map((place) => withoutEdges(later, afterKnown(later, withoutEdges(later, place), known)))
    .filter(({ start, end }) => start < end)
}

function isOneStretch(between: string, topicId: string): boolean {
  return !SENTENCE_END.test(between) && foldWords(between).every(({ folded }) => isIdle(folded, topicId))
}

/** Numbers and denials stay, known or not: "no radiation" beside "no chemotherapy"; an article stays with its word. */
function afterKnown(text: string, { start, end }: TextRange, known: ReadonlySet<string>): TextRange {
  let from = start
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
    const [only, ...more] = foldWords(word)
    const isArticle = only === undefined && /^\p{L}+$/u.test(word)
    const isKnown =
      only !== undefined && more.length === 0 && known.has(only.folded) && /^\p{L}{2,}$/u.test(only.folded)
    if (isKnown && !isTurning(only.folded)) from = start + index + word.length
    else if (!isArticle) return { start: from, end }
  }
  return { start, end }
}

function withoutEdges(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end]
  while (from < to && AROUND.test(text[from]!)) from += 1
  while (to > from && AROUND.test(text[to - 1]!)) to -= 1
  return withBracket(text, { start: from, end: to })
}

/** A bracket that is opened inside closes inside; one that only opens or only closes stays out. */
function withBracket(text: string, { start, end }: TextRange): TextRange {
  const inside = text.slice(start, end)
  const opened = inside.split('(').length - inside.split(')').length
  if (opened === 1 && text[end] === ')') return { start, end: end + 1 }
  if (opened === 1 && inside.startsWith('(')) return { start: start + 1, end }
  return opened === -1 && inside.endsWith(')') ? { start, end: end - 1 } : { start, end }
}
