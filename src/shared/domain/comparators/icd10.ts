import { type Comparator, isAdded, isLeftOut, joined, type Outcome, oneSays } from './comparator.ts'
import { placeOf } from './places.ts'

const LABEL = /\bicd[\s-]*10(?:[\s-]*cm)?(?:\s*codes?)?\s*[:=]?/giu
const OTHER_SYSTEM = /\bicd[\s-]*(?:9|11|o)\b|\bsnomed\b/iu
const DOTTED =
  /(?<![\p{L}\p{N}.,/:#-])[A-UW-Z]\d[\dAB]\.[\dAX][\dA-Z]{0,3}(?![\p{L}\p{N}]|\.\d|\s?(?:cm|mm|mg|ml|%))/giu
const LABELLED = /(?<![\p{L}\p{N}.,/:#-])[A-Z]\d[\dAB](?:\.?[\dAX][\dA-Z]{0,3})?(?![\p{L}\p{N}]|\.\d)/giu
const WHOLE = /^\W*([A-UW-Z]\d\d[\dA-Z]{0,4})\W*$/iu
/** Vertebrae, a vitamin and proteins are written like codes. */
const NO_CODE = /^(?:T1[0-2]|B12|P(?:16|53|63|40))$/iu

/**
 * Codes of ICD-10-CM by their hierarchy: a longer code that begins with a shorter says more. Among the tumors (C00 to D09) a fourth
 * character 9 leaves the site open, and a last 0 or 9 the side.
 */
export const icd10: Comparator<readonly string[]> = {
  label: 'ICD-10 code',
  read({ open, text }, topicId) {
    if (OTHER_SYSTEM.test(text)) return null
    const labels = [...open.matchAll(LABEL)]
    const matches = [...open.matchAll(labels.length > 0 ? LABELLED : DOTTED)]
    const whole = topicId === 'diagnosis' && matches.length === 0 ? WHOLE.exec(open) : null
    const found = whole && !NO_CODE.test(whole[1]!) ? [whole] : matches
    if (found.length === 0) return null
    const value = [...new Set(found.map((match) => (match[1] ?? match[0]).replace('.', '').toUpperCase()))]
    return { value, places: [...found, ...labels].map(placeOf) }
  },
  compare(earlier, later) {
    if (earlier.length === 1 && later.length === 1) return compareCodes(earlier[0]!, later[0]!)
    const outcomes: Outcome[] = []
    const rest = [...later]
    const lost: string[] = []
    for (const code of earlier) {
      const exact = rest.indexOf(code)
      const at = exact >= 0 ? exact : rest.findIndex((other) => other.slice(0, 3) === code.slice(0, 3))
      if (at < 0) lost.push(code)
      else outcomes.push(compareCodes(code, rest.splice(at, 1)[0]!))
    }
    if (lost.length > 0) outcomes.push({ how: 'lacks', reason: isLeftOut(lost.map(dotted)) })
    if (rest.length > 0) outcomes.push({ how: 'adds', reason: isAdded(rest.map(dotted)) })
    // One of several codes may change without the others being denied.
    return withoutDecision(joined(outcomes))
  },
}

function withoutDecision(outcome: Outcome): Outcome {
  return outcome.how === 'different' ? { ...outcome, how: 'unclear' } : outcome
}

function compareCodes(a: string, b: string): Outcome {
  const both = oneSays(`code ${dotted(a)}`, dotted(b))
  if (a === b) return { how: 'same', reason: 'The same code.' }
  if (a.slice(0, 3) !== b.slice(0, 3)) return { how: areApart(a, b) ? 'different' : 'unclear', reason: both }
  const steps = new Set<'adds' | 'lacks' | 'different' | 'unclear'>()
  for (let at = 3; at < Math.max(a.length, b.length); at++) {
    const [mine, other] = [isOpen(a, at), isOpen(b, at)]
    if (a[at] === b[at] || (mine && other)) continue
    if (mine || other) steps.add(mine ? 'adds' : 'lacks')
    else steps.add(leavesDoubt(a, b, at) ? 'unclear' : 'different')
  }
  if (steps.has('different')) return { how: 'different', reason: both }
  const [only] = steps
  if (steps.size !== 1 || only === undefined || only === 'unclear') return { how: 'unclear', reason: both }
  const [kind, wider] = only === 'adds' ? [b, a] : [a, b]
  return { how: only, reason: `Code ${dotted(kind)} is one kind of ${dotted(wider)}.` }
}

/** Whether a character says nothing: the code ends before it, or it stands for "unspecified". */
function isOpen(code: string, at: number): boolean {
  const character = code[at]
  if (character === undefined || character === 'X') return true
  if (!isTumor(code)) return false
  if (at === 3) return character === '9'
  // From C90 on a last 0 says "not in remission".
  return character === '9' || (character === '0' && (code < 'C90' || code.startsWith('D')))
}

function isTumor(code: string): boolean {
  return /^(?:C|D0)/.test(code)
}

/** Overlapping sites (8), "unspecified" (9) outside the tumors, and the number of the visit, rule nothing out. */
function leavesDoubt(a: string, b: string, at: number): boolean {
  const pair = [a[at], b[at]]
  if (at === 6) return true
  return isTumor(a) ? at === 3 && pair.includes('8') : at === 3 && (pair.includes('8') || pair.includes('9'))
}

/** Whether codes of two categories rule each other out: not where one names a symptom, a history or a metastasis. */
function areApart(a: string, b: string): boolean {
  if ([a, b].some((code) => /^(?:[RZVWXY]|C7[6-9B]|C80)/.test(code))) return false
  return (isTumor(a) && isTumor(b)) || chapterOf(a) !== chapterOf(b)
}

const CHAPTER_STARTS =
  'A00 C00 D50 E00 F01 G00 H00 H60 I00 J00 K00 L00 M00 N00 O00 P00 Q00 R00 S00 U00 V00 Z00'.split(' ')

function chapterOf(code: string): string {
  return CHAPTER_STARTS.findLast((start) => start <= code) ?? code
}

function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code
}
