import type { TextRange } from '../page.ts'
import { numberWritten } from '../roman.ts'
import type { Comparator } from './comparator.ts'
import { placeOf, placesIn } from './places.ts'
import { comparePossible, inBoth } from './possible.ts'

interface Gleason {
  /** Patterns that the words leave possible: "3+4". */
  possible: ReadonlySet<string>
  written: string
}

const PATTERNS = [3, 4, 5] as const
const ALL = PATTERNS.flatMap((primary) => PATTERNS.map((secondary) => [primary, secondary] as const))

const SUM =
  /(?:gleason(?:['’]s)?\s*(?:score|sum|grade|pattern)?s?\s*[:=]?\s*)?\(?(?<!\+\s*)\b([1-5])\s*\+\s*([1-5])(?!\s*\+)\)?(?:\s*=\s*\(?(\d+)\)?)?(?:\s*\/\s*10)?/giu
const SCORE =
  /gleason(?:['’]s)?\s*(?:score|sum|grade)?\s*(?:of|is|[:=])?\s*(10|[2-9])(?:\s*\/\s*10|\s+(?:out\s+)?of\s+10)?(?!\s*\+)\b/giu
const GROUP =
  /\b(?:(?:isup|who|prognostic)\s*)*grade\s*group\s*[:=]?\s*([1-5]|i{1,3}|iv|v)\b(?:\s*(?:of|\/)\s*5\b)?(?:\s*(?:-|–|to|or)\s*(?:grade\s*group\s*)?([1-5])\b)?|\bggg?\s*([1-5])\b|\b(?<!who\s*\/\s*)isup\s*(?:grade)?\s*([1-5])\b/giu
/** Of the prostate, by other words. */
const OTHER_SCORE = /\bscore\s*(?:of)?\s*(10|[6-9])\b/giu
const NAME = /\bgleason(?:['’]s)?(?:\s*(?:score|sum|grade|pattern)s?)?/giu

/**
 * Gleason scores and grade groups (ISUP 2014; WHO 2022): 3+3 is group 1, 3+4 group 2, 4+3 group 3, a sum of 8 group 4, of 9 or 10
 * group 5. A sum of 7 alone may be group 2 or 3.
 */
export const gleason: Comparator<Gleason> = {
  label: 'Gleason score',
  read(statement, topicId) {
    const text = statement.open
    const ofProstate = /gleason|prostat|grade group|isup|\bgg ?\d/i.test(text)
    const found: { possible: ReadonlySet<string>; written: string; place: TextRange }[] = []
    function note(match: RegExpExecArray, possible: Iterable<string>) {
      found.push({ possible: new Set(possible), written: match[0].trim(), place: placeOf(match) })
    }
    for (const match of text.matchAll(SUM)) {
      if (ofProstate || topicId === 'grade') note(match, [`${match[1]}+${match[2]}`])
    }
    for (const match of text.matchAll(SCORE)) note(match, withSum(Number(match[1])))
    for (const match of text.matchAll(GROUP)) {
      const from = numberWritten((match[1] ?? match[3] ?? match[4])!)
      const to = Math.max(from, Number(match[2] ?? from))
      note(match, Array.from({ length: to - from + 1 }, (_, step) => inGroup(from + step)).flat())
    }
    if (found.length === 0 && ofProstate) {
      for (const match of text.matchAll(OTHER_SCORE)) note(match, withSum(Number(match[1])))
    }
    if (found.length === 0) return null
    const possible = found.map((one) => one.possible).reduce(inBoth)
    // A score and a group that exclude each other are no statement to compare with.
    if (possible.size === 0) return null
    return {
      value: { possible, written: found.map(({ written }) => written).join(', ') },
      places: [...found.map(({ place }) => place), ...placesIn(text, NAME)],
    }
  },
  compare(earlier, later) {
    const outcome = comparePossible(earlier.possible, later.possible, {
      earlier: earlier.written,
      later: later.written,
    })
    // Of sums that are made in two ways only 7 has two grade groups.
    const patterns = [...earlier.possible, ...later.possible].toSorted().join(' and ')
    if (patterns === '3+4 and 4+3') {
      return { how: 'different', reason: `Both add up to 7, but ${patterns} are different grade groups.` }
    }
    return outcome
  },
}

function withSum(sum: number): string[] {
  const found = ALL.filter(([primary, secondary]) => primary + secondary === sum).map(asWritten)
  return found.length > 0 ? found : [`sum ${sum}`]
}

function inGroup(group: number): string[] {
  return ALL.filter(([primary, secondary]) => groupOf(primary, secondary) === group).map(asWritten)
}

/** ISUP 2014: grade group of two patterns. */
function groupOf(primary: number, secondary: number): number {
  const sum = primary + secondary
  if (sum <= 6) return 1
  if (sum === 7) return primary === 3 ? 2 : 3
  return sum === 8 ? 4 : 5
}

function asWritten([primary, secondary]: readonly [number, number]): string {
  return `${primary}+${secondary}`
}
