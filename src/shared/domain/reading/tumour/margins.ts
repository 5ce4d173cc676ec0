import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection, lineAfter, lineBefore } from './nearby.ts'

type Status = 'negative' | 'positive' | 'close'

const FREE = String.raw`(?:negative|tumou?r[- ]free|free(?: of| from)?(?: (?:tumou?r|carcinoma|malignancy|neoplas\w+|disease|involvement|cancer))?|clear(?: of)?|uninvolved|not involved|non-involved|without (?:tumou?r|carcinoma|involvement)|no (?:residual )?(?:tumou?r|carcinoma|malignancy|invasive carcinoma|involvement)|R0)\b`
const TAKEN = String.raw`(?:positive|involved|R1|R2|(?:tumou?r|carcinoma) (?:is |was )?(?:present|extends|identified|seen|involves)|extensively involved|focally (?:positive|involved))\b`
const MARGIN = String.raw`\bmargins?(?: status| involvement)?(?: of (?:surgical )?(?:resection|excision))?\b`
const KEPT_OFF = String.raw`(?:(?!\bexcept|\bbut\b|\bhowever)(?:[^.\n;:]|\.(?=\d))){0,60}?`
const EXPRESSIONS: readonly (readonly [Status, RegExp, number])[] = [
  [
    'negative',
    new RegExp(
      String.raw`${MARGIN}(?: \([^()\n]{0,30}\))?(?: ?[:=-] ?\n?|[ ,]{1,2}(?:are|is|were|was|appear|all)? ?)${FREE}`,
      'gi',
    ),
    0.76,
  ],
  [
    'positive',
    new RegExp(
      String.raw`${MARGIN}(?: \([^()\n]{0,30}\))?(?: ?[:=-] ?\n?|[ ,]{1,2}(?:are|is|were|was)? ?)${TAKEN}`,
      'gi',
    ),
    0.76,
  ],
  ['negative', new RegExp(`${MARGIN}${KEPT_OFF}[ :,]${FREE}`, 'gi'), 0.66],
  ['positive', new RegExp(String.raw`${MARGIN}${KEPT_OFF}[ :,](?<!not )(?:positive|involved)\b`, 'gi'), 0.6],
  [
    'negative',
    /\b(?:negative|clear|free|uninvolved|tumou?r[- ]free)(?: surgical| resection| inked| excision){0,2} margins?\b/gi,
    0.72,
  ],
  [
    'positive',
    /(?<!no )\b(?:positive|involved)(?: surgical| resection| inked| excision){0,2} margins?\b/gi,
    0.72,
  ],
  [
    'positive',
    /\b(?:tumou?r|carcinoma|melanoma|DCIS)(?: is| was)?(?: (?:focally|extensively))? (?:present at|extends to|involves|identified at|reaches|at)(?: the)?(?: \w+){0,3} margins?\b/gi,
    0.72,
  ],
  ['close', /\b(?:close(?!st)(?: surgical| resection| \w+)? margins?|margins?(?: is| are)? close)\b/gi, 0.66],
]
const DISTANCE = /(\d+(?:[.,]\d+)?) ?(cm|mm)\b/i
// Below this a free margin of a solid tumor is reported as close (CAP protocols ask for the distance).
const CLOSE_MM = 1
const NAMED =
  /\b(proximal|distal|radial|circumferential|deep|peripheral|lateral|medial|anterior|posterior|superior|inferior|bronchial|ureteral|vascular|parenchymal|bile duct|pancreatic neck|uncinate|apical|bladder neck|urethral|vaginal|renal vein|soft tissue|skin|mucosal|bone|inked|radial \(?mesenteric\)?|other|remaining)\b/i

/**
 * Margins of a resection: `negative`, `positive` or `close` (CAP cancer protocols; R0, R1 and R2 of UICC). The distance
 * to the nearest one is `detail.distance` in mm where the same line states it, a named margin `detail.margin`.
 */
export function readMargins(document: ReadDocument): FoundFact[] {
  return asFacts(
    document,
    document.pages.flatMap((page) => marginsOnPage(document, page)),
  )
}

function marginsOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  const taken = new Set<number>()
  for (const [status, expression, confidence] of EXPRESSIONS) {
    for (const match of matchesOnPage(page, expression)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.has(start) || isOther(page, start, end, match[0])) continue
      taken.add(start)
      const before = lineBefore(page, start, 60)
      const distance = distanceMm(lineAfter(page, end, 60))
      const closeBy = status === 'negative' && distance !== null && distance <= CLOSE_MM
      const name = NAMED.exec(match[0])?.[1] ?? NAMED.exec(before.slice(-32))?.[1]
      const detail: Record<string, string> = {}
      if (name) detail.margin = name.toLowerCase()
      if (distance !== null) detail.distance = `${distance} mm`
      const isWhole = /\ball\b|surgical|resection|^margins?:?$/i.test(`${before.slice(-24)}${match[0]}`)
      const normalized = closeBy ? 'close' : status
      findings.push({
        kind: 'margins',
        value: `Margins ${normalized}${distance === null ? '' : `, ${distance} mm`}`,
        normalized,
        confidence:
          confidence +
          (isWhole ? 0.05 : 0) -
          (name ? 0.04 : 0) +
          certaintyOfSection(document, page, start, end),
        page,
        start,
        end,
        detail,
        undeniable: true,
      })
    }
  }
  return findings
}

function isOther(page: PageText, start: number, end: number, words: string): boolean {
  const before = lineBefore(page, start, 30)
  if (
    /\b(?:liver|costal|orbital|gingival|disc|optic|well[- ]defined|smooth|sharp|irregular|spiculated|infiltrative|pushing|tumou?r)\s*$/i.test(
      before,
    )
  ) {
    return true
  }
  if (/\bcannot be|not (?:assess|applic)|\bif\b|select all/i.test(words)) return true
  return /^[- ]?(?:for (?:dysplasia|atypia|benign)|cannot)/i.test(lineAfter(page, end, 20))
}

function distanceMm(after: string): number | null {
  const match = DISTANCE.exec(after)
  if (
    !match ||
    !/margin|clear|from|distance|closest|by|^ ?[,(:]/i.test(
      after.slice(0, match.index + match[0].length + 20),
    )
  )
    return null
  const value = Number(match[1]!.replace(',', '.'))
  return Math.round(value * (match[2]!.toLowerCase() === 'cm' ? 10 : 1) * 100) / 100
}
