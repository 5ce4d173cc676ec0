import type { TextRange } from '../page.ts'
import { type TnmLetter, type TnmToken, tnmTokens } from '../reading/tumour/tnmToken.ts'
import { joined, type Outcome, oneSays, quoted, type Reading, turned } from './comparator.ts'
import { placesIn } from './places.ts'
import type { Said } from './said.ts'

/** What one statement says of T, N and M; a letter it says nothing of is missing. */
export type Categories = Partial<Record<TnmLetter, Category>>

export interface Category {
  /** Lower case: c, p, yp, rp …; empty where none is written. */
  prefix: string
  /** `is`, `0`, `1mi`, `3a`, `X`. */
  category: string
  /** `(sn)`, `(i+)`, `(m)` …; empty where none is written. */
  suffix: string
  place: TextRange
}

const LETTERS: readonly TnmLetter[] = ['T', 'N', 'M']
/** A picture's weighting ("T2-weighted") is no category. */
const WEIGHTED = /^[- ]?(?:weighted|signal|hyper|hypo|bright|dark|flair|sequence|image|fat|star|\*|map)/iu
const SYSTEM = /\b(?:TNM|AJCC|UICC)\b(?:\s*\d(?:th)?(?:\s*ed(?:ition|\.)?)?)?\s*:?/giu
/** After therapy, at recurrence and at autopsy are other points in time: AJCC 8th edition, chapter 1. */
const OTHER_TIME = /[yra]/

/** Reads TNM categories (AJCC/UICC, 8th edition); null where there are none, or two of one letter. */
export function readCategories(statement: Said): Reading<Categories> | null {
  const tokens = tnmTokens({ text: statement.open }).filter(
    ({ digitWritten, end }) => digitWritten && !WEIGHTED.test(statement.open.slice(end)),
  )
  if (tokens.length === 0) return null
  const value: Categories = {}
  for (const token of tokens) {
    const known = value[token.letter]
    // Two categories of one letter are of two tumors or two times: which is meant, words alone do not tell.
    if (known && known.category !== token.category) return null
    value[token.letter] = categoryOf(token, tokens)
  }
  const written = tokens.map(({ start, end }) => ({ start, end }))
  return { value, places: [...written, ...placesIn(statement.open, SYSTEM)] }
}

/**
 * How categories relate, each letter by itself. A subcategory, a suffix, or a category from the tissue (p) after one from
 * examination (c) says more; X says nothing of the letter.
 */
export function compareCategories(earlier: Categories, later: Categories): Outcome {
  return joined(
    LETTERS.flatMap((letter): Outcome[] => {
      const [a, b] = [stated(earlier[letter]), stated(later[letter])]
      if (a && b) return [{ ...compareCategory(letter, a, b), places: [b.place] }]
      if (a) return [{ how: 'lacks', reason: `${letter}${a.category} is left out.` }]
      return b ? [{ how: 'adds', reason: `${letter}${b.category} is added.`, places: [b.place] }] : []
    }),
  )
}

/** A prefix written once before several letters holds for all: "pT2 N0". */
function categoryOf({ prefix, category, suffix, start, end }: TnmToken, all: readonly TnmToken[]): Category {
  const shared = all[0]?.letter === 'T' ? all[0].prefix : ''
  return { prefix: prefix === '' ? shared : prefix, category, suffix, place: { start, end } }
}

/** A category that could not be assessed is as if it were not said. */
function stated(category: Category | undefined): Category | null {
  return category === undefined || category.category === 'X' ? null : category
}

function compareCategory(letter: TnmLetter, a: Category, b: Category): Outcome {
  const both = oneSays(written(letter, a), written(letter, b))
  if (OTHER_TIME.test(a.prefix) !== OTHER_TIME.test(b.prefix)) {
    return { how: 'unclear', reason: `${both} They speak of two points in time.` }
  }
  const [fromA, fromB] = [basis(a), basis(b)]
  if (fromA !== fromB && fromA !== '' && fromB !== '') {
    const tissue: Outcome = { how: 'adds', reason: `${both} The one with p comes from the tissue itself.` }
    return fromB === 'p' ? tissue : turned(tissue)
  }
  return joined([
    compareSteps(letter, a, b, both),
    compareExtra(fromA, fromB),
    compareExtra(a.suffix, b.suffix),
  ])
}

function basis({ prefix }: Category): string {
  return prefix.replace(OTHER_TIME, '')
}

/** "2" and "2a": the first leaves open what the second says. */
function compareSteps(letter: TnmLetter, a: Category, b: Category, both: string): Outcome {
  if (a.category === b.category) return { how: 'same', reason: `The same category: ${letter}${a.category}.` }
  const adds: Outcome = { how: 'adds', reason: both }
  if (b.category.startsWith(a.category)) return adds
  return a.category.startsWith(b.category) ? turned(adds) : { how: 'different', reason: both }
}

function compareExtra(a: string, b: string): Outcome {
  if (a === b) return { how: 'same', reason: '' }
  if (a === '') return { how: 'adds', reason: `“${b}” is added.` }
  if (b === '') return { how: 'lacks', reason: `“${a}” is left out.` }
  return { how: 'different', reason: oneSays(quoted(a), quoted(b)) }
}

function written(letter: TnmLetter, { prefix, category, suffix }: Category): string {
  return `${prefix}${letter}${category}${suffix}`
}
