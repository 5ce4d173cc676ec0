import type { TextRange } from '../page.ts'
import { numberWritten } from '../roman.ts'
import { type Comparator, joined, type Outcome, oneSays } from './comparator.ts'
import { placeOf } from './places.ts'
import { comparePossible, type Possible } from './possible.ts'

interface Score {
  possible: Possible
  /** Lung-RADS "S": another finding that matters. */
  modifier: boolean
  /** ACR, EU or K, where TI-RADS says which. */
  system: string | null
  written: string
}

interface Scale {
  name: string
  /** Label, category, and what may follow: "of 5", "or 4B". */
  pattern: RegExp
  /** What a category without its letter leaves open. */
  parts: Readonly<Record<string, readonly string[]>>
  /** The scan is incomplete: a later category says more. */
  incomplete?: string
}

const JOIN = String.raw`(?:[ ]?(?:category|cat\.?|score|classification|class|type|assessment|grade|v?20[12]\d|v?[12]\.\d|is|of|[:=(#]))*[ -]*`
const EDGE = String.raw`(?![\p{L}\d]|[.,]\d|\s*%|\s*mm)`

const SCALES: readonly Scale[] = [
  {
    name: 'BI-RADS',
    pattern: patternOf('BI[ -]?RADS?', '4\\s?[ABC]|[0-6]|VI|IV|V|I{1,3}', 6),
    parts: { '4': ['4A', '4B', '4C'] },
    incomplete: '0',
  },
  {
    name: 'Lung-RADS',
    pattern: patternOf('Lung[ -]?RADS?', '4\\s?[ABX]|[0-4]', 4),
    parts: { '4': ['4A', '4B', '4X'] },
    incomplete: '0',
  },
  {
    name: 'PI-RADS',
    pattern: patternOf('PI[ -]?RADS?', '[1-5X]', 5),
    parts: {},
    incomplete: 'X',
  },
  {
    name: 'LI-RADS',
    pattern: patternOf(
      String.raw`(?:LI[ -]?RADS?(?:\s+(?:category\s+)?LR[ -]?)?|LR[ -])`,
      'NC|TIV|M|[1-5]',
      5,
    ),
    parts: {},
    incomplete: 'NC',
  },
  {
    name: 'TI-RADS',
    pattern: patternOf(
      String.raw`(?:(ACR|EU|K)[ -]?)?TI[ -]?RADS?(?:\s+(?:category\s+)?TR[ -]?)?`,
      '4\\s?[ABC]|[1-6]',
      5,
    ),
    parts: { '4': ['4A', '4B', '4C'] },
  },
  {
    name: 'O-RADS',
    pattern: patternOf(String.raw`O[ -]?RADS?(?:\s+(?:US|MRI))?`, '[0-5]', 5),
    parts: {},
    incomplete: '0',
  },
  {
    name: 'Bosniak',
    pattern: patternOf('Bosniak', 'IIF|2F|I{1,3}|IV|[1-4]', 4),
    parts: {},
  },
]
/** Scales that are written in Roman numerals too. */
const ROMAN = new Set(['BI-RADS', 'Bosniak'])
/** Without one of these no score is told. */
const TELLS = /RAD|LR[ -]|Bosniak/iu
/** What BI-RADS calls its categories: said beside the number, the words add nothing. */
const BI_RADS_WORDS: Readonly<Record<string, RegExp>> = {
  '0': /\bincomplete\b/iu,
  '1': /\bnegative\b/iu,
  '2': /\bbenign(?: findings?)?\b/iu,
  '3': /\bprobably benign(?: findings?)?\b/iu,
  '4': /\bsuspicious(?: abnormality| findings?)?\b/iu,
  '5': /\bhighly suggestive of malignancy\b/iu,
  '6': /\bknown(?: biopsy[- ]proven)? malignancy\b/iu,
}

/**
 * Scores of imaging by the ACR (BI-RADS 5th edition, Lung-RADS 2022, PI-RADS 2.1, LI-RADS 2018, TI-RADS 2017, O-RADS) and Bosniak's
 * classes of kidney cysts (2019). BI-RADS 4 leaves 4A to 4C open; a category given after an incomplete scan says more.
 */
export const rads: Comparator<ReadonlyMap<string, Score>> = {
  label: 'imaging score',
  read({ open }) {
    if (!TELLS.test(open)) return null
    const value = new Map<string, Score>()
    const places: TextRange[] = []
    for (const scale of SCALES) {
      const found = scoreIn(open, scale)
      if (!found) continue
      value.set(scale.name, found.score)
      places.push(...found.places)
    }
    return value.size > 0 ? { value, places } : null
  },
  compare(earlier, later) {
    return joined(
      SCALES.flatMap((scale): Outcome[] => {
        const [a, b] = [earlier.get(scale.name), later.get(scale.name)]
        if (a && b) return [compareScores(scale, a, b)]
        if (a) return [{ how: 'lacks', reason: `${scale.name} is left out.` }]
        return b ? [{ how: 'adds', reason: `${scale.name} is added.` }] : []
      }),
    )
  },
}

/** `most`: the highest category, for "4 of 5". */
function patternOf(label: string, category: string, most: number): RegExp {
  const next = String.raw`(?:\s*(?:/|of|out of)\s*${most}|\s*(?:-|–|/|to|or)\s*(?<last>${category}))?`
  const written = String.raw`\b${label}${JOIN}(?<category>${category})(?<s>\s?S)?${next}${EDGE}`
  return new RegExp(written, 'giu')
}

function scoreIn(text: string, scale: Scale): { score: Score; places: TextRange[] } | null {
  const matches = [...text.matchAll(scale.pattern)]
  if (matches.length === 0) return null
  const sets = matches.map((match) => possibleOf(scale, match))
  // Several lesions have a score each: which is compared with which, words do not tell.
  if (sets.some((set) => set === null || [...set].join() !== [...sets[0]!].join())) return null
  const match = matches[0]!
  const written = match[0].replace(/\s*\($/, '').trim()
  const words = scale.name === 'BI-RADS' ? BI_RADS_WORDS[[...sets[0]!][0]!.slice(0, 1)]?.exec(text) : null
  return {
    score: {
      possible: sets[0]!,
      modifier: match.groups?.s !== undefined,
      system: scale.name === 'TI-RADS' ? (match[1]?.toUpperCase() ?? null) : null,
      written,
    },
    places: [...matches.map(placeOf), ...(words ? [placeOf(words)] : [])],
  }
}

function possibleOf(scale: Scale, match: RegExpExecArray): Possible | null {
  const [first, last] = [match.groups!.category!, match.groups!.last].map((words) => nameOf(scale, words))
  if (!first) return null
  return new Set([first, ...(last ? [last] : [])].flatMap((name) => scale.parts[name] ?? [name]))
}

function nameOf(scale: Scale, written: string | undefined): string | null {
  if (written === undefined) return null
  const name = written.replace(/\s/g, '').toUpperCase()
  return ROMAN.has(scale.name) ? name.replace(/^[IV]+/, (numeral) => String(numberWritten(numeral))) : name
}

function compareScores(scale: Scale, a: Score, b: Score): Outcome {
  const both = oneSays(a.written, b.written)
  if (a.system && b.system && a.system !== b.system) return { how: 'unclear', reason: both }
  const outcome = comparePossible(a.possible, b.possible, { earlier: a.written, later: b.written })
  if (outcome.how === 'different') {
    const { incomplete } = scale
    if (incomplete && a.possible.has(incomplete))
      return { how: 'adds', reason: `${both} The first scan was incomplete.` }
    if (incomplete && b.possible.has(incomplete))
      return { how: 'lacks', reason: `${both} The later scan was incomplete.` }
    // Category 6 is given once a biopsy has proven what 4 or 5 suspected.
    if (scale.name === 'BI-RADS' && isProven(a, b)) return { how: 'unclear', reason: both }
  }
  if (a.modifier === b.modifier) return outcome
  const more: Outcome = b.modifier
    ? { how: 'adds', reason: 'Another finding (S) is added.' }
    : { how: 'lacks', reason: 'The other finding (S) is left out.' }
  return joined([outcome, more])
}

function isProven(a: Score, b: Score): boolean {
  const suspected = ({ possible }: Score) => [...possible].every((name) => /^[45]/.test(name))
  return (a.possible.has('6') && suspected(b)) || (b.possible.has('6') && suspected(a))
}
