import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { isOneOff } from '../oneOff.ts'
import { fieldsLabelled } from './labels.ts'
import { layoutOf } from './layout.ts'
import { bestOfEach, plainFact } from './plainFact.ts'

const NUMBER = String.raw`(?:\s?(?:no\b\.?|nr\b\.?|num(?:ber)?\b\.?|id\b|identifier\b|#|nº|n°))`
/** Numbers a place keeps its patients under: never an account, a sample, an insurance or a social security number. */
const LABEL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:m\.?r\.?n\b\.?|mr${NUMBER}|med(?:ical|\.)?\s?rec(?:ord|\.)?${NUMBER}?|(?:hospital|patient|pt|chart|unit|nhs|chi)(?:['’]s)?${NUMBER}|pid|nhs number|(?:n(?:º|°|o\.?|úmero) de )?historia cl[ií]nica|nhc|(?:n(?:º|°|o\.?|uméro) de )dossier|ipp|patienten-?\s?(?:nr|nummer|id)\.?|pat\.?-?(?:nr|id)\.?|(?<=\()id)(?![\p{L}])`,
  'giu',
)
const VALUE = /^[\s#:.'‘|_-]{0,6}((?:[\p{L}]{1,8}[- ]?)?\d[\p{L}\d]*(?:-[\p{L}\d]+){0,3})(?![\p{L}\d/*])/u
const NHS = /^[\s#:.]{0,4}(\d{3} \d{3} \d{4})(?!\d)/
const SOCIAL_SECURITY = /^\d{3}-\d{2}-\d{4}$/
const TELEPHONE = /^\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/

/** Reads the number under which a hospital keeps the patient. */
export function readRecordNumbers(document: ReadDocument): FoundFact[] {
  const facts: FoundFact[] = []
  for (const layout of layoutOf(document)) {
    for (const { label, candidates, marked } of fieldsLabelled(layout, LABEL)) {
      for (const { start, text, place } of candidates) {
        const value = numberIn(text)
        if (!value) continue
        if (!marked && value.at > 1) continue
        const from = start + value.at
        const fact = plainFact('mrn', layout.page, from, from + value.length, value.normalized)
        facts.push({
          ...fact,
          confidence:
            (/^(?:m|nhs|hospital|pid)/i.test(label.text) ? 0.95 : 0.88) - (place === 'below' ? 0.1 : 0),
        })
        break
      }
    }
  }
  return withoutMisreadings(bestOfEach(facts))
}

/** Without "80d0169" where "8040169" stands too. Numbers that differ in a digit both stay: they may be a mix-up. */
function withoutMisreadings(facts: readonly FoundFact[]): FoundFact[] {
  const numbers = facts.slice(0, 50).map(({ normalized }) => normalized ?? '')
  return facts.filter(({ normalized }) => {
    const own = normalized ?? ''
    return !numbers.some(
      (other) => digitsOf(other) > digitsOf(own) && isOneOff(own, other) && own.length === other.length,
    )
  })
}

function digitsOf(number: string): number {
  return number.replace(/\D/g, '').length
}

function numberIn(text: string): { at: number; length: number; normalized: string } | null {
  const match = NHS.exec(text) ?? VALUE.exec(text)
  const written = match?.[1]
  if (!match || written === undefined) return null
  const digits = written.replace(/\D/g, '').length
  if (digits < 3 || written.length < 4 || written.length > 24) return null
  // Bars and rules that a machine took for digits.
  if (/(.)\1{6}/.test(written)) return null
  if (SOCIAL_SECURITY.test(written) || (!NHS.test(text) && TELEPHONE.test(written))) return null
  if (/^\d{1,2}-\d{1,2}-\d{2,4}$|^\d{1,2}-\p{L}{3}-\d{2,4}$|^(?:19|20)\d\d-\d\d-\d\d$/u.test(written))
    return null
  return {
    at: match[0].length - written.length,
    length: written.length,
    normalized: written.replace(/ /g, ''),
  }
}
