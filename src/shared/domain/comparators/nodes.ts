import type { TextRange } from '../page.ts'
import { COUNT, countRead } from '../reading/tumour/numberWords.ts'
import { type Comparator, compareDetail, joined, type Outcome, oneSays, quoted } from './comparator.ts'
import { asksWhatToDo } from './idleWords.ts'
import { namesIn, placeOf, placesWithout, sameNames } from './places.ts'

interface Nodes {
  /** Whether tumor is in them; null where the words exclude each other. */
  involved: boolean | null
  positive: number | null
  examined: number | null
  /** Least to largest deposit: isolated cells count as free (AJCC). */
  deposit: 'micro' | 'itc' | null
  /** "sentinel", "axillary": which nodes. */
  of: ReadonlySet<string>
  doubt: boolean
  written: string
}

const KIND =
  /\b(?:sentinel|axillary|regional|pelvic|hilar|mediastinal|cervical|neck|inguinal|mesenteric|para-?aortic|iliac|obturator|internal mammary|supraclavicular|infraclavicular|left|right)\b/giu
const SOME = String.raw`(?:(?:sentinel|axillary|regional|pelvic|hilar|mediastinal|cervical|neck|inguinal|mesenteric|para-?aortic|iliac|lymph|the|of|these|all|any)\s+){0,4}`
const NODE = String.raw`(?:lymph\s?nodes?|nodes?|LNs?)`
const OF_NODES = new RegExp(String.raw`\b(?:${NODE}|nodal)\b`, 'iu')
const SPREAD = '(?:spread|metasta(?:sis|ses|tic)|involvement|cancer|carcinoma|tumou?r|disease|malignancy)'
const NEGATIVE = `(?:negative|neg|clear|clean|free(?: of (?:tumou?r|cancer|disease|carcinoma))?|uninvolved|not involved|benign|unaffected|not affected)`
const POSITIVE = '(?:positive|pos|involved|affected|metastatic)'
const COUNTED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(${COUNT})\s*(?:\/|(?:out )?of)\s*(?:a total of )?(${COUNT})\s+(?:${POSITIVE}\s+)?${SOME}${NODE}(?:\s+(?:are|were|is|was)?\s*${POSITIVE})?\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b${NODE}\s*(?:${POSITIVE})?\s*[:=(]?\s*(${COUNT})\s*(?:\/|(?:out )?of)\s*(${COUNT})\)?(?:\s*${POSITIVE})?(?![\p{L}\d])`,
    'giu',
  ),
]
const ALONE = new RegExp(
  String.raw`^\W*(${COUNT})\s*(?:\/|(?:out )?of)\s*(${COUNT})(?:\s+${POSITIVE})?\W*$`,
  'giu',
)
const FREE: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:all )?(${COUNT})\s+${NEGATIVE}\s+${SOME}${NODE}\b`, 'giu'),
  new RegExp(
    String.raw`\b(?:all )?(${COUNT})\s+${SOME}${NODE}\s+(?:are |were |is |was )?${NEGATIVE}\b`,
    'giu',
  ),
]
const TAKEN: readonly RegExp[] = [
  new RegExp(String.raw`\b(${COUNT})\s+${POSITIVE}\s+${SOME}${NODE}\b`, 'giu'),
  new RegExp(String.raw`\b(${COUNT})\s+${SOME}${NODE}\s+(?:are |were |is |was )?${POSITIVE}\b`, 'giu'),
]
const DENIED = new RegExp(
  String.raw`\b(?:no|not|without|none of the)(?: (?:evidence|sign)s? of)?\s+(?:${POSITIVE}\s+)?${SOME}(?:${SPREAD}\s+(?:to|in|of|at)\s+${SOME}${NODE}|(?:${NODE}|nodal)(?:\s+${SPREAD}|\s+(?:is |are |were )?${POSITIVE})|(?<=${POSITIVE}\s+${SOME})${NODE})\b|\b${SOME}${NODE}(?:\s*:\s*|[\s-]+)(?:are |were |is |was )?${NEGATIVE}\b|\b${NEGATIVE}\s+${SOME}${NODE}\b|\bnode-negative\b`,
  'giu',
)
const STATED = new RegExp(
  String.raw`\b${SPREAD}\s+(?:to|in)\s+${SOME}${NODE}\b|\b${SOME}(?:${NODE}|nodal)\s+${SPREAD}\b|\b${SOME}${NODE}(?:\s*:\s*|[\s-]+)(?:are |were |is |was )?${POSITIVE}\b|\b${POSITIVE}\s+${SOME}${NODE}\b`,
  'giu',
)
const MICRO = /\bmicro-?metasta(?:sis|ses|tic)\b/giu
const CELLS = /\bisolated tumou?r cells?\b|\bITCs?\b/giu
const DOUBT =
  /\?|\b(?:possibl[ey]|probabl[ey]|likely|unlikely|suspected|suspicious|may|might|could|cannot|if|unless|uncertain|unclear|or|previously|initially|first|then|but|except)\b/iu
const TURNS = /\b(?:no|not|never|without|none|nor)\b/iu

/**
 * Lymph nodes: whether tumor is in them, in how many of those examined (CAP cancer protocols), as micrometastasis or isolated cells
 * (AJCC 8th edition). Nodes of two places may differ.
 */
export const nodes: Comparator<Nodes> = {
  label: 'lymph nodes',
  read({ open, text }, topicId) {
    if (asksWhatToDo(topicId)) return null
    const ofNodes = OF_NODES.test(open)
    if (!ofNodes && topicId !== 'spread') return null
    const places: TextRange[] = []
    let rest = open
    const take = (words: RegExp) =>
      [...rest.matchAll(words)].map((match) => {
        const place = placeOf(match)
        places.push(place)
        rest = rest.slice(0, place.start) + ' '.repeat(place.end - place.start) + rest.slice(place.end)
        return match
      })
    const counted = [...COUNTED, ...(ofNodes ? [] : [ALONE])].flatMap(take)
    const named = (words: RegExp) => (ofNodes ? take(words) : [])
    const free = FREE.flatMap(named)
    const taken = TAKEN.flatMap(named)
    const [denied, stated, micro, cells] = [named(DENIED), named(STATED), named(MICRO), named(CELLS)]
    // Groups with counts of their own are not one count.
    if (places.length === 0 || counted.length + free.length + taken.length > 1 || TURNS.test(rest))
      return null
    const [ratio] = counted
    const positive = ratio ? countRead(ratio[1]!) : taken[0] ? countRead(taken[0][1]!) : free[0] ? 0 : null
    const examined = ratio ? countRead(ratio[2]!) : free[0] ? countRead(free[0][1]!) : null
    if (positive !== null && examined !== null && positive > examined) return null
    const says = [
      ...(positive === null ? [] : [positive > 0]),
      ...denied.map(() => false),
      ...stated.map(() => true),
      ...micro.map(() => true),
      ...(cells.length > 0 && denied.length + stated.length + micro.length === 0 && positive === null
        ? [false]
        : []),
    ]
    return {
      value: {
        involved: new Set(says).size === 1 ? says[0]! : null,
        positive,
        examined,
        deposit: micro.length > 0 ? 'micro' : cells.length > 0 ? 'itc' : null,
        of: namesIn(open, KIND),
        doubt: DOUBT.test(text),
        written: text,
      },
      places: placesWithout(open, places, KIND),
    }
  },
  compare(a, b) {
    const both = oneSays(quoted(a.written), quoted(b.written))
    const unlike: Outcome = { how: 'unclear', reason: both }
    if (a.involved === null || b.involved === null || a.doubt !== b.doubt) return unlike
    const apart: Outcome = a.doubt || !sameNames(a.of, b.of) ? unlike : { how: 'different', reason: both }
    if (a.involved !== b.involved) return a.deposit === 'itc' || b.deposit === 'itc' ? unlike : apart
    return joined([
      {
        how: 'same',
        reason: a.involved ? 'Both find tumor in lymph nodes.' : 'Both find the lymph nodes free.',
      },
      compareCounts(a, b, apart),
      compareDetail(a.deposit, b.deposit, 'The size of the tumor in the node', () => unlike),
    ])
  },
}

function compareCounts(a: Nodes, b: Nodes, apart: Outcome): Outcome {
  const unlike: Outcome = { ...apart, how: 'unclear' }
  // Free nodes are counted by those examined alone.
  const positive: Outcome = a.involved
    ? compareDetail(a.positive, b.positive, 'The number of nodes with tumor', () =>
        a.examined === b.examined ? apart : unlike,
      )
    : { how: 'same', reason: '' }
  const examined = compareDetail(a.examined, b.examined, 'The number of nodes examined', () => unlike)
  return joined([positive, examined])
}
