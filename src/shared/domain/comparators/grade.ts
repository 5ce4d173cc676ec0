import type { TextRange } from '../page.ts'
import { numberWritten } from '../roman.ts'
import { type Comparator, joined, type Outcome, oneSays } from './comparator.ts'
import { overlap, placeOf } from './places.ts'
import { comparePossible, inBoth, type Possible } from './possible.ts'

interface Grade {
  /** Numbers that the words leave possible. */
  possible: ReadonlySet<string>
  /** Told by a word (low, high …) whose numbers depend on a scale that is not named. */
  byWord: boolean
  scale: string | null
  /** Nottingham sum 3 to 9. */
  score: number | null
  /** The three parts of the sum, "321", where they are told. */
  parts: string | null
  scorePlace: TextRange | null
  written: string
}

interface Found {
  numbers: readonly number[]
  byWord: boolean
  place: TextRange
}

const N = '(iv|i{1,3}|[1-4])'
const RANGE = String.raw`${N}(?:\s*(?:-|–|to|or|\/(?=\s*${N}(?!\w)(?!\s*(?:of|\/))))\s*(?:grade\s*)?${N})?(?:\s*(?:of|out of|\/)\s*(?:iv|iii|[34]))?(?![\p{L}\d]|[.,]\d)`
const LABELLED = new RegExp(
  String.raw`\b(?:(?:tumou?r|nuclear|histologic(?:al)?|overall|combined|final|nottingham|fuhrman|figo|who(?:\s*\/\s*isup)?|isup(?:\s*\/\s*who)?|cns|sbr|elston(?:[- ]ellis)?|scarff[- ]bloom[- ]richardson|bloom[- ]richardson)\s+)*(?:grade|grading|gr\.?)\s*(?:is|of|[:=])?\s*${RANGE}`,
  'giu',
)
/** "Fuhrman 2", "FIGO G2": the scale alone stands for the word. */
const AFTER_SCALE = new RegExp(
  String.raw`\b(?:fuhrman|figo\s+g(?=\s?[1-4])|who\s*\/\s*isup)\s*${RANGE}`,
  'giu',
)
const SHORT = /(?<!\d\s?)\bG\s?([1-4])(?:\s*(?:-|–|\/)\s*G?([1-4]))?\b/giu
const ALONE = new RegExp(String.raw`^\W*(?:grade\s*)?${RANGE}\W*$`, 'iu')
const WORDS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bwell[- ]to[- ]moderately[- ]differentiated\b/giu, [1, 2]],
  [/\bmoderate(?:ly)?[- ](?:to|and)[- ]poorly[- ]differentiated\b/giu, [2, 3]],
  [/\bwell[- ]differentiated\b/giu, [1]],
  [/\bmoderate(?:ly)?[- ]differentiated\b/giu, [2]],
  [/\bpoorly[- ]differentiated\b/giu, [3]],
  [/\b(?:undifferentiated|anaplastic)\b/giu, [4]],
  [/\blow[- ]to[- ]intermediate[- ]grade\b/giu, [1, 2]],
  [/\bintermediate[- ]to[- ]high[- ]grade\b/giu, [2, 3]],
  [/\blow(?:[- ]?grade)\b|\bgrade\s*[:=]?\s*low\b/giu, [1]],
  [
    /\bintermediate(?:[- ]?grade)\b|\bmoderate[- ]grade\b|\bgrade\s*[:=]?\s*(?:intermediate|moderate)\b/giu,
    [2],
  ],
  [/\bhigh(?:[- ]?grade)\b|\bgrade\s*[:=]?\s*high\b/giu, [3]],
]
const WORDS_ALONE: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^\W*(?:low|well[- ]differentiated)\W*$/iu, [1]],
  [/^\W*(?:intermediate|moderate)\W*$/iu, [2]],
  [/^\W*(?:high)\W*$/iu, [3]],
]
const SCORE =
  /\b(?:(?:total|combined|nottingham|sbr|histologic|overall)\s+)*(?:score|sum)\s*(?:is|of|[:=])?\s*([3-9])(?:\s*(?:of|out of|\/)\s*9)?\b|\b([3-9])\s*(?:\/|of|out of)\s*9\b|\(\s*(\d)\s*\+\s*(\d)\s*\+\s*(\d)(?:\s*=\s*\d)?\s*\)|\b(\d)\s*\+\s*(\d)\s*\+\s*(\d)(?:\s*=\s*\d)?\b/giu
const SCALES: readonly (readonly [string, RegExp])[] = [
  ['Nottingham', /\bnottingham|elston|scarff|bloom|\bsbr\b/iu],
  ['FIGO', /\bfigo\b/iu],
  ['WHO/ISUP', /\bwho\s*\/\s*isup\b|\bisup\s*\/\s*who\b/iu],
  ['Fuhrman', /\bfuhrman/iu],
  ['WHO', /\bwho\b|\bcns\b/iu],
]
/** Scales of four steps, in which "high" is 3 or 4 and "low" is 1 or 2 (WHO CNS 2021; Fuhrman 1982; WHO/ISUP 2016). */
const FOUR_STEPS = new Set(['WHO', 'WHO/ISUP', 'Fuhrman'])

/**
 * Histologic grades, in numbers and words: low, intermediate and high are 1, 2 and 3 (Elston and Ellis 1991; AJCC G1 to G3);
 * FIGO's low grade is 1 or 2 (WHO 2020). A Nottingham sum of 3 to 5 is grade 1, of 6 or 7 grade 2, of 8 or 9 grade 3.
 */
export const grade: Comparator<Grade> = {
  label: 'grade',
  read(statement, topicId) {
    const text = statement.open
    const found = gradesIn(text, topicId)
    const scored = topicId === 'grade' || found.length > 0 || /nottingham/i.test(text) ? scoreIn(text) : null
    if (found.length === 0 && scored === null) return null
    const scale = SCALES.find(([, name]) => name.test(text))?.[0] ?? (scored ? 'Nottingham' : null)
    const sets = found.map(
      ({ numbers, byWord }): Possible => new Set(numbers.flatMap((n) => onScale(n, byWord, scale))),
    )
    if (scored) sets.push(new Set([String(gradeOfScore(scored.score))]))
    const possible = sets.reduce(inBoth)
    if (possible.size === 0) return null
    const places = [...found.map(({ place }) => place), ...(scored ? [scored.place] : [])]
    return {
      value: {
        possible,
        byWord: found.length > 0 && found.every((one) => one.byWord),
        scale,
        score: scored?.score ?? null,
        parts: scored?.parts ?? null,
        scorePlace: scored?.place ?? null,
        written:
          found.map(({ place }) => text.slice(place.start, place.end).trim()).join(', ') ||
          `score ${scored?.score}`,
      },
      places,
    }
  },
  compare(earlier, later) {
    const named = { earlier: earlier.written, later: later.written }
    const both = oneSays(named.earlier, named.later)
    if (earlier.scale && later.scale && earlier.scale !== later.scale) return { how: 'unclear', reason: both }
    let outcome = comparePossible(onOneScale(earlier, later), onOneScale(later, earlier), named)
    if (outcome.how === 'different' && earlier.byWord !== later.byWord && areNeighbours(earlier, later)) {
      // "Low grade" is 1 on a scale of three and 1 or 2 on a scale of two.
      outcome = { how: 'unclear', reason: both }
    }
    return joined([outcome, compareScores(earlier, later)])
  },
}

function gradesIn(text: string, topicId: string): Found[] {
  const found: Found[] = []
  function note(match: RegExpExecArray, numbers: readonly number[], byWord: boolean) {
    const place = placeOf(match)
    if (!found.some((one) => overlap(one.place, place))) {
      found.push({ numbers, byWord, place })
    }
  }
  for (const match of text.matchAll(LABELLED)) note(match, span(match[1]!, match[3] ?? match[2]), false)
  for (const match of text.matchAll(AFTER_SCALE)) note(match, span(match[1]!, match[3] ?? match[2]), false)
  for (const match of text.matchAll(SHORT)) note(match, span(match[1]!, match[2]), false)
  for (const [words, numbers] of WORDS) for (const match of text.matchAll(words)) note(match, numbers, true)
  if (topicId !== 'grade' || found.length > 0) return found
  const alone = ALONE.exec(text)
  if (alone) note(alone, span(alone[1]!, alone[3] ?? alone[2]), false)
  for (const [words, numbers] of WORDS_ALONE) {
    const match = words.exec(text)
    if (match) note(match, numbers, true)
  }
  return found
}

function span(first: string, last: string | undefined): number[] {
  const [from, to] = [numberWritten(first), numberWritten(last ?? first)]
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, step) => from + step)
}

/** The numbers a word or number means on a scale. */
function onScale(number: number, byWord: boolean, scale: string | null): string[] {
  if (!byWord || scale === null) return [String(number)]
  if (FOUR_STEPS.has(scale)) return number === 1 ? ['1', '2'] : number === 3 ? ['3', '4'] : [String(number)]
  if (scale === 'FIGO') return number === 1 ? ['1', '2'] : [String(number)]
  return [String(number)]
}

/** What a word leaves possible on the scale that the other names or shows by its number. */
function onOneScale(one: Grade, other: Grade): ReadonlySet<string> {
  if (!one.byWord || one.scale !== null) return one.possible
  const scale = other.scale ?? (other.possible.has('4') && !other.byWord ? 'WHO' : null)
  return new Set([...one.possible].flatMap((number) => onScale(Number(number), true, scale)))
}

function areNeighbours(one: Grade, other: Grade): boolean {
  return [...one.possible].some((a) => [...other.possible].some((b) => Math.abs(Number(a) - Number(b)) === 1))
}

function scoreIn(text: string): { score: number; parts: string | null; place: TextRange } | null {
  const matches = [...text.matchAll(SCORE)]
  if (matches.length === 0) return null
  const [first, last] = [matches[0]!, matches.at(-1)!]
  const [, labelled, of9, a, b, c, d, e, f] = first
  const sum = a ? [a, b, c] : d ? [d, e, f] : null
  const score = sum ? sum.reduce((total, part) => total + Number(part), 0) : Number(labelled ?? of9)
  if (score < 3 || score > 9) return null
  return {
    score,
    parts: sum?.join('') ?? null,
    place: { start: first.index, end: last.index + last[0].length },
  }
}

function gradeOfScore(score: number): number {
  if (score <= 5) return 1
  return score <= 7 ? 2 : 3
}

function compareScores(earlier: Grade, later: Grade): Outcome {
  const [a, b] = [earlier.score, later.score]
  if (a === null && b === null) return { how: 'same', reason: '' }
  const places = later.scorePlace ? [later.scorePlace] : []
  if (a === null) return { how: 'adds', reason: 'A score is added.', places }
  if (b === null) return { how: 'lacks', reason: 'The score is not repeated.' }
  if (a !== b) return { how: 'different', reason: oneSays(`score ${a}`, `score ${b}`), places }
  if (earlier.parts === later.parts) return { how: 'same', reason: '' }
  if (earlier.parts === null) return { how: 'adds', reason: 'The parts of the score are added.', places }
  if (later.parts === null) return { how: 'lacks', reason: 'The parts of the score are not repeated.' }
  return { how: 'unclear', reason: `Both say score ${a}, made up of different parts.` }
}
