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
  const asFinding = ({ match, marker, normalized, result = normalized, reason }: Summary): Finding => {
    const [start, end] = [match.index, match.index + match[0].length]
    return {
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
    }
  }
  return [...microsatellites(page), ...triples(page), ...mismatchRepair(page)].map(asFinding)
}

interface Summary {
  match: RegExpExecArray
  marker: string
  normalized: string
  /** Where it is not the whole of `normalized`. */
  result?: string
  reason?: string
}

function microsatellites(page: PageText): Summary[] {
  return [...matchesOnPage(page, MICROSATELLITE)].flatMap((match) => {
    if (/^mss$/i.test(match[0]) && match[0] !== 'MSS') return []
    if (CHANCE_BEFORE.test(lineBefore(page, match.index, 24))) return []
    const status = microsatelliteStatus((match[1] ?? match[2])!.toLowerCase())
    return [{ match, marker: 'MSI', normalized: status }]
  })
}

function triples(page: PageText): Summary[] {
  const reason = 'Triple negative means ER, PR and HER2 are negative.'
  return [...matchesOnPage(page, TRIPLE_NEGATIVE)].flatMap((match) =>
    OF_TRIPLE.map((marker) => ({
      match,
      marker,
      normalized: `${marker} negative`,
      result: 'negative',
      reason,
    })),
  )
}

function mismatchRepair(page: PageText): Summary[] {
  return [...matchesOnPage(page, MISMATCH_REPAIR)].map((match) => {
    const written = (match[1] ?? match[2] ?? match[3])!.toLowerCase()
    return { match, marker: 'MMR', normalized: /dmmr|deficient|^loss|lost/.test(written) ? 'dMMR' : 'pMMR' }
  })
}

function microsatelliteStatus(written: string): string {
  if (/mss|(?<!un)stable|not detected/.test(written)) return 'MSS'
  return /-? ?l(?:ow)?$/.test(written) ? 'MSI-L' : 'MSI-H'
}
