import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { fieldsLabelled } from './labels.ts'
import { layoutOf } from './layout.ts'
import { bestOfEach, plainFact } from './plainFact.ts'

const NUMBER = String.raw`(?:\s?(?:no\b\.?|nr\b\.?|num(?:ber)?\b\.?|id\b|#|nº|n°))`
/** What a laboratory calls the number of a case; never the patient's own number, an account or an order. */
const LABEL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:accession${NUMBER}?|acc\.?${NUMBER}|(?:(?:surgical )?path(?:ology)?|surgical|histology|cytology|biopsy|slides?|specimen|case|lab(?:oratory)?)${NUMBER})(?![\p{L}])`,
  'giu',
)
/** "S26-01234", "SP-26-1234", "26:S1234", "26-01234", "H2026/1234", then a part or block: "S26-01234-A1". */
const SHAPE = String.raw`(?:[A-Z]{1,4}[- ]?(?:20)?\d{2}[-:/]\d{2,7}|(?:20)?\d{2}[-:/][A-Z]{1,4}[- ]?\d{2,7}|(?:20)?\d{2}-\d{4,7})`
const BLOCK = String.raw`(?:[-\s]?(?:[A-Z]\d{0,2}|\d[A-Z]))?`
const VALUE = new RegExp(String.raw`^[\s#:.]{0,4}(${SHAPE})(?!\d|[-/]\d)`, 'u')
/** In running words only with letters, and the number long enough to be no level of the spine or a code of a gene. */
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}./-])[A-Z]{1,4}-?(?:20)?\d{2}-\d{3,7}(?=${BLOCK}(?![\p{L}\p{N}/]))`,
  'gu',
)
const NEARBY =
  /slides?|blocks?|biops|specimen|patholog|histolog|cytolog|\bcase\b|accession|\breport|outside|consult|reference|\bref\b/i
/** Words before the number of a case whose material is looked at again. */
const REVIEWED =
  /outside|submitted|referr|consult|\bslides?\b(?! ?(?:no\b|nr\b|num|id\b|#|:))|\bblocks?\b|\breview of|\byour\b|received from|original|addressed/i
/** Words before the number of another case, as an earlier one. */
const CITED =
  /previous|prior|earlier|history|see (?:also )?|compar|corresponding|related|subsequent|concurrent/i
/** Characters before a number that tell what it is the number of. */
const REACH = 70

/**
 * Reads the numbers a laboratory gives a case: its own (`own`), that of a case whose slides it looks at again
 * (`reviewed`), and those of other cases it speaks of (`cited`).
 */
export function readCaseNumbers(document: ReadDocument): FoundFact[] {
  const facts: FoundFact[] = []
  for (const layout of layoutOf(document)) {
    const { page } = layout
    for (const { label, candidates, marked } of fieldsLabelled(layout, LABEL)) {
      for (const { start, text, place } of candidates) {
        const match = VALUE.exec(text)
        if (!match || !isCaseNumber(match[1]!)) continue
        const from = start + match[0].length - match[1]!.length
        const role = roleAfter(lineBefore(page, label.start))
        const confidence = (marked ? 0.9 : 0.8) - (place === 'below' ? 0.1 : 0)
        facts.push(caseFact(page, from, match[1]!, role, confidence))
        break
      }
    }
  }
  for (const page of document.pages) {
    for (const match of page.text.matchAll(IN_WORDS)) {
      if (!isCaseNumber(match[0])) continue
      if (facts.some((one) => one.pageIndex === page.pageIndex && covers(one, match.index))) continue
      const before = lineBefore(page, match.index)
      const after = page.text.slice(match.index + match[0].length, match.index + match[0].length + 40)
      if (!NEARBY.test(before) && !NEARBY.test(after)) continue
      facts.push(caseFact(page, match.index, match[0], roleAfter(before), 0.75))
    }
  }
  return bestOfEach(withoutCitedOwn(facts))
}

type CaseRole = 'own' | 'reviewed' | 'cited'

function roleAfter(words: string): CaseRole {
  return CITED.test(words) ? 'cited' : REVIEWED.test(words) ? 'reviewed' : 'own'
}

function caseFact(
  page: PageText,
  start: number,
  written: string,
  role: CaseRole,
  confidence: number,
): FoundFact {
  const fact = plainFact('case-number', page, start, start + written.length, written.replace(/\s/g, ''))
  return { ...fact, confidence, detail: { role } }
}

/** A number a report calls its own stays so where it is named again. */
function withoutCitedOwn(facts: readonly FoundFact[]): FoundFact[] {
  const own = new Set(facts.flatMap((fact) => (fact.detail?.role === 'own' ? [fact.normalized] : [])))
  return facts.filter((fact) => fact.detail?.role === 'own' || !own.has(fact.normalized))
}

/** No date, no telephone number, and no place kept with noughts. */
function isCaseNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  if (/^0*$/.test(written.replace(/^.*[-:/]\D*/, ''))) return false
  return digits.length >= 4 && !/^(?:19|20)\d{2}-(?:0\d|1[0-2])\d{2}$/.test(written)
}

function covers({ start, end }: FoundFact, at: number): boolean {
  return start <= at && at < end
}

/** The words of the line before a place, and of the line above where they are few. */
function lineBefore({ text }: PageText, at: number): string {
  const words = text.slice(Math.max(0, at - REACH), at)
  const line = words.slice(words.lastIndexOf('\n') + 1)
  return line.trim().length > 12 ? line : words.split('\n').slice(-2).join(' ')
}
