import type { TextRange } from '../page.ts'
import type { Comparator, Outcome } from './comparator.ts'

/** One kind of treatment before another; `any` where the words only say "first". */
interface Step {
  first: string
  next: string
}

interface Place extends Step {
  place: TextRange
}

const KINDS: readonly (readonly [string, string])[] = [
  ['chemotherapy', 'chemo(?:therapy)?'],
  [
    'surgery',
    String.raw`(?:the )?(?:surgery|operation|operating|mastectomy|lumpectomy|resection|removal|prostatectomy|nephrectomy|colectomy|hysterectomy|remov(?:e|ing)(?: the)? \p{L}+)`,
  ],
  ['radiation', '(?:radiation|radiotherapy|radiation therapy|chemoradiation)'],
  ['hormone therapy', '(?:hormone|endocrine|anti-?hormone)(?: (?:therapy|tablets?|treatment))?'],
  ['immunotherapy', 'immunotherapy'],
  ['targeted therapy', 'targeted (?:therapy|treatment)'],
]
const ANY_KIND = KINDS.map(([, words]) => words).join('|')
const A_BEFORE_B = new RegExp(
  String.raw`\b(${ANY_KIND})(?=(\s*,?\s*(?:(?:and\s+)?then|before|followed by|prior to|→|->|first,?\s*(?:and\s+)?then)\s+(?:the\s+)?)(${ANY_KIND})\b)`,
  'giu',
)
const A_AFTER_B = new RegExp(
  String.raw`\b(${ANY_KIND})\s*(?:after|following)\s+(?:the\s+)?(${ANY_KIND})`,
  'giu',
)
const BEGINS = new RegExp(
  String.raw`\b(?:begin|start) with\s+(${ANY_KIND})|\b(?:up-?front|primary|first)\s+(${ANY_KIND})|\b(${ANY_KIND})\s+(?:first|up-?front)\b`,
  'giu',
)
const NEOADJUVANT = new RegExp(String.raw`\b(?:neo-?adjuvant|pre-?operative)\s+(${ANY_KIND})`, 'giu')
const ADJUVANT = new RegExp(String.raw`\b(?<!neo-?)(?:adjuvant|post-?operative)\s+(${ANY_KIND})`, 'giu')
const ANY = 'any'
/** Without one of these no order is told. */
const TELLS =
  /then|before|followed|prior|→|->|after|following|begin|start|up-?front|primary|first|adjuvant|operative/iu
const WHOLE_KINDS = KINDS.map(([kind, words]) => [kind, new RegExp(`^${words}$`, 'iu')] as const)

/** In which order treatments come: "chemotherapy before surgery" against "surgery first". The treatments themselves are read elsewhere. */
export const order: Comparator<readonly Step[]> = {
  label: 'order',
  read(statement) {
    const steps = TELLS.test(statement.open) ? stepsIn(statement.open) : []
    if (steps.length === 0) return null
    return {
      value: steps.map(({ first, next }) => ({ first, next })),
      places: steps.map(({ place }) => place),
    }
  },
  compare(earlier, later): Outcome {
    const against = earlier.flatMap((a) =>
      later.filter((b) => isAgainst(a, b)).map((b) => [a, b] as const),
    )[0]
    if (against) {
      return {
        how: 'different',
        reason: `One begins with ${against[0].first}, the other with ${against[1].first}.`,
        inShort: 'What comes first.',
      }
    }
    const lost = earlier.filter((a) => !later.some((b) => isSame(a, b)))
    const added = later.filter((b) => !earlier.some((a) => isSame(a, b)))
    if (lost.length === 0 && added.length === 0) return { how: 'same', reason: 'The same order.' }
    if (lost.length === 0) return { how: 'adds', reason: 'More is said about the order.' }
    if (added.length === 0) return { how: 'lacks', reason: 'Less is said about the order.' }
    return { how: 'unclear', reason: 'They tell the order of different treatments.' }
  },
}

function stepsIn(text: string): Place[] {
  const found: Place[] = []
  function note(match: RegExpExecArray, first: string | undefined, next: string | undefined, words: string) {
    const at = match.index + match[0].indexOf(words)
    found.push({ first: kindOf(first), next: kindOf(next), place: { start: at, end: at + words.length } })
  }
  for (const match of text.matchAll(A_BEFORE_B)) {
    const [, first, words, next] = match
    const start = match.index + first!.length
    found.push({ first: kindOf(first), next: kindOf(next), place: { start, end: start + words!.length } })
  }
  for (const match of text.matchAll(A_AFTER_B)) note(match, match[2], match[1], between(match))
  for (const match of text.matchAll(NEOADJUVANT)) note(match, match[1], 'surgery', match[0].split(/\s/)[0]!)
  for (const match of text.matchAll(ADJUVANT)) note(match, 'surgery', match[1], match[0].split(/\s/)[0]!)
  for (const match of text.matchAll(BEGINS)) {
    const kind = match[1] ?? match[2] ?? match[3]
    if (found.some(({ first }) => first === kindOf(kind))) continue
    const words = match[0].replace(kind!, ' ').trim()
    note(match, kind, undefined, words)
  }
  return found
}

/** The words that say the order, without the treatments on both sides. */
function between(match: RegExpExecArray): string {
  return match[0].slice(match[1]!.length, match[0].length - match[2]!.length).trim()
}

function kindOf(words: string | undefined): string {
  if (words === undefined) return ANY
  return WHOLE_KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? words.toLowerCase()
}

function isAgainst(a: Step, b: Step): boolean {
  if (a.first === b.first) return false
  if (a.next === ANY && b.next === ANY) return true
  // "Surgery first" is against whatever puts something before surgery.
  if (a.next === ANY) return b.next === a.first
  if (b.next === ANY) return a.next === b.first
  return a.first === b.next && a.next === b.first
}

function isSame(a: Step, b: Step): boolean {
  return a.first === b.first && (a.next === b.next || a.next === ANY || b.next === ANY)
}
