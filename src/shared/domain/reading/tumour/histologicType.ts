import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { asFacts, type Finding } from './finding.ts'
import { HISTOLOGIC_TERMS } from './histologicTerms.ts'
import { certaintyOfSection, lineBefore } from './nearby.ts'

const ANY = new RegExp(
  `(?<![A-Za-z0-9])(?:${HISTOLOGIC_TERMS.map(({ pattern }) => `(${pattern.replaceAll(' ', '\\s{1,2}')})`).join('|')})(?![A-Za-z0-9])`,
  'gi',
)
const LABEL =
  /\b(?:histolog(?:ic(?:al)?|y) (?:sub)?type|tumou?r (?:histologic )?type|type and grade|histology)[^\n:]{0,30}[:=][^\n]{0,30}$/i
const FEW = 5
const EACH_MENTION = 0.01
// The plainest name says least where a fuller one stands beside it.
const PLAIN: ReadonlySet<string> = new Set([
  'Adenocarcinoma',
  'Renal cell carcinoma',
  'Astrocytoma',
  'Non-small cell lung carcinoma',
])

/**
 * Histologic types of tumors by the names of the WHO classification. `normalized` is the entity's name
 * (`Clear cell renal cell carcinoma`). What the report names in its diagnosis or under "histologic type" ranks first.
 */
export function readHistologicTypes(document: ReadDocument): FoundFact[] {
  const findings = document.pages.flatMap((page) => typesOnPage(document, page))
  const mentions = Map.groupBy(findings, ({ normalized }) => normalized)
  return asFacts(
    document,
    findings.map((finding) => {
      const times = Math.min(mentions.get(finding.normalized)!.length, FEW)
      return { ...finding, confidence: finding.confidence + times * EACH_MENTION }
    }),
  )
}

function typesOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  for (const match of matchesOnPage(page, ANY)) {
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const { name } = HISTOLOGIC_TERMS[index]!
    // Three letters in small case are a word, an abbreviation stands in capitals.
    if (/^[a-z]{3,5}$/i.test(match[0]) && match[0] !== match[0].toUpperCase() && !/oma/i.test(match[0]))
      continue
    const [start, end] = [match.index, match.index + match[0].length]
    // "Staging for renal cell carcinoma/oncocytoma:" names what the form is for.
    if (/\bstaging for [^\n]{0,60}$/i.test(lineBefore(page, start, 90))) continue
    const isLabelled = LABEL.test(lineBefore(page, start, 90))
    findings.push({
      kind: 'histologic-type',
      value: name,
      normalized: name,
      confidence:
        0.66 +
        (isLabelled ? 0.14 : 0) -
        (PLAIN.has(name) ? 0.04 : 0) -
        (/^[A-Z]{3,5}$/.test(match[0]) ? 0.1 : 0) -
        (/\bmetastatic\s+(?:\w+\s+){0,3}$/i.test(lineBefore(page, start, 40)) ? 0.05 : 0) +
        certaintyOfSection(document, page, start, end),
      page,
      start,
      end,
    })
  }
  return findings
}
