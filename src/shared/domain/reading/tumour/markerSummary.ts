import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import { matchesOnPage } from '../wordStarts.ts'
import type { Finding } from './finding.ts'
import { certaintyOfSection, lineBefore } from './nearby.ts'

const TRIPLE_NEGATIVE = /\btriple[- ]negative\b/gi
const OF_TRIPLE = ['ER', 'PR', 'HER2'] as const
const MICROSATELLITE =
  /\b(?:microsatellite (?:instability|status|stable|unstable)|MSI)\b(?: ?\(MSI\))?(?:[ :=,(-]|status|testing|by|IHC|PCR|result|is){0,6}(MSI[- ]?(?:H(?:igh)?|L(?:ow)?)|MSS|stable|unstable|high|low|not detected)\b|\b(MSI[- ](?:H|high|L|low)|MSS|microsatellite (?:stable|unstable)|microsatellite instability[- ]high)\b/gi
const CHANCE_BEFORE =
  /\b(?:probability|likelihood|chance|risk|exclude|possible|possibility) (?:of )?(?:an? )?$/i
const MISMATCH_REPAIR =
  /\b(?:(pMMR|dMMR)|(?:mismatch repair|MMR)(?: proteins?| status)?(?: ?\(MMR\))?(?: (?:expression|nuclear expression))?(?:[ :=,(-]|is|are|status){0,4}(proficient|deficient|intact|retained|preserved|loss|lost|no loss)\b|(no loss) of (?:nuclear )?(?:expression|staining)(?: of| for| in)? (?:the )?(?:MMR|mismatch repair)\b(?: proteins?)?)/gi

/** Statements that sum up several markers: triple negative, microsatellite stability, mismatch repair. */
export function summariesOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  const add = (
    match: RegExpExecArray,
    marker: string,
    normalized: string,
    result: string,
    reason?: string,
  ) => {
    const [start, end] = [match.index, match.index + match[0].length]
    findings.push({
      kind: 'marker',
      value: normalized,
      normalized,
      confidence: 0.78 + certaintyOfSection(document, page, start, end) / 2,
      page,
      start,
      end,
      detail: { marker, result },
      undeniable: true,
      ...(reason ? { reason } : {}),
    })
  }
  for (const match of matchesOnPage(page, MICROSATELLITE)) {
    if (/^mss$/i.test(match[0]) && match[0] !== 'MSS') continue
    if (CHANCE_BEFORE.test(lineBefore(page, match.index, 24))) continue
    const status = microsatelliteStatus((match[1] ?? match[2])!.toLowerCase())
    add(match, 'MSI', status, status)
  }
  for (const match of matchesOnPage(page, TRIPLE_NEGATIVE)) {
    for (const marker of OF_TRIPLE) {
      add(
        match,
        marker,
        `${marker} negative`,
        'negative',
        'Triple negative means ER, PR and HER2 are negative.',
      )
    }
  }
  for (const match of matchesOnPage(page, MISMATCH_REPAIR)) {
    const written = (match[1] ?? match[2] ?? match[3])!.toLowerCase()
    const status = /dmmr|deficient|^loss|lost/.test(written) ? 'dMMR' : 'pMMR'
    add(match, 'MMR', status, status)
  }
  return findings
}

function microsatelliteStatus(written: string): string {
  if (/mss|(?<!un)stable|not detected/.test(written)) return 'MSS'
  return /-? ?l(?:ow)?$/.test(written) ? 'MSI-L' : 'MSI-H'
}
