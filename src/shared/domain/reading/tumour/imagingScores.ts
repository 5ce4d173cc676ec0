import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FactKind, FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { withoutChoiceLists } from './choiceList.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection, lineAfter, lineBefore } from './nearby.ts'

const JOIN = String.raw`(?: ?(?:\(?v?\d\.\d\)?|v?20[12]\d|version \d(?:\.\d)?))?(?: ?(?:final )?(?:assessment )?(?:category|score|classification|code|assessment|grade|risk category))*(?: is| of)?[ :=#-]{0,3}\n?\(?(?:category |score )?`
const END = String.raw`(?![A-Za-z0-9]|[.,]\d|[-–/]\d| ?%)`

interface Scale {
  kind: FactKind
  name: string
  pattern: RegExp
  /** The value in the scale's own notation; null where the scale has no such value. */
  read(match: RegExpExecArray): string | null
}

const SCALES: readonly Scale[] = [
  {
    kind: 'bi-rads',
    name: 'BI-RADS',
    pattern: new RegExp(
      String.raw`\bBI ?[-–]?RADS?(?:[™®])?(?: ?\(?ACR\)?)?${JOIN}(?:([0-6])(?: ?\(?([A-C])\)?)?|(VI|IV|V|I{1,3})(?: ?([A-C]))?)${END}`,
      'gi',
    ),
    read: (match) => withLetter(numberOf(match[1] ?? match[3]!), match[2] ?? match[4], '4'),
  },
  {
    kind: 'lung-rads',
    name: 'Lung-RADS',
    pattern: new RegExp(
      String.raw`\bLung ?[-–]?RADS?(?:[™®])?${JOIN}([0-4])(?: ?\(?([ABX]S?|S)\)?)?${END}`,
      'gi',
    ),
    read: (match) => `${match[1]}${(match[2] ?? '').toUpperCase()}`,
  },
  {
    kind: 'pi-rads',
    name: 'PI-RADS',
    pattern: new RegExp(
      String.raw`\bPI ?[-–]?RADS?(?:[™®])?${JOIN}([1-5X])(?: ?\/ ?5)?(?![A-Za-z0-9]|[.,]\d|[-–]\d| ?%)`,
      'gi',
    ),
    read: (match) => match[1]!.toUpperCase(),
  },
  {
    kind: 'li-rads',
    name: 'LI-RADS',
    pattern: new RegExp(
      String.raw`\b(?:LI ?[-–]?RADS?(?:[™®])?${JOIN}(?:LR ?[-–]?)?|LR ?[-–] ?)(NC|TIV|TR|M|[1-5])(?: ?(?:\()?(viable|nonviable|equivocal))?${END}`,
      'gi',
    ),
    read: (match) => {
      const category = match[1]!.toUpperCase()
      return `LR-${category}${match[2] ? ` ${match[2].toLowerCase()}` : ''}`
    },
  },
  {
    kind: 'ti-rads',
    name: 'TI-RADS',
    pattern: new RegExp(
      String.raw`\b(?:(?:ACR|EU|K)[ -]?)?TI ?[-–]?RADS?(?:[™®])?${JOIN}(?:TR ?-?)?([1-6])([abc])?${END}`,
      'gi',
    ),
    read: (match) => `TR${match[1]}${(match[2] ?? '').toUpperCase()}`,
  },
  {
    kind: 'bosniak',
    name: 'Bosniak',
    pattern: new RegExp(
      String.raw`\bBosniak(?: (?:type|class|category|classification|grade|cyst))*(?: ?\(?(?:v(?:ersion)? ?)?2019\)?)?[ :=-]{0,3}(?:(I{1,3}|IV)(F)?|([1-4])(F)?)${END}`,
      'gi',
    ),
    read: (match) => {
      const number = match[1]?.toUpperCase() ?? ['I', 'II', 'III', 'IV'][Number(match[3]) - 1]!
      const followUp = match[2] ?? match[4]
      if (followUp && number !== 'II') return null
      return `${number}${followUp ? 'F' : ''}`
    },
  },
]
const LIST_SPAN = 600
const LEGEND =
  /^ ?(?:=|:|[-–]) ?(?:incomplete|negative|benign|probably benign|suspicious|highly suggestive|known|very low|low|intermediate|high|very high|definitely|cannot)/i

/**
 * ACR reporting scores: BI-RADS (`4A`), Lung-RADS (`4B`, `2S`), PI-RADS (`5`), LI-RADS (`LR-5`, `LR-M`), TI-RADS (`TR4`)
 * and the Bosniak class of renal cysts, version 2019 (`IIF`). Of several the highest ranks first; legends that explain
 * a scale are left out.
 */
export function readImagingScores(document: ReadDocument): FoundFact[] {
  const findings = document.pages.flatMap((page) =>
    SCALES.flatMap((scale) => withoutChoiceLists(scoresOnPage(document, page, scale), LIST_SPAN)),
  )
  return asFacts(document, findings)
}

function scoresOnPage(document: ReadDocument, page: PageText, scale: Scale): Finding[] {
  const findings: Finding[] = []
  for (const match of matchesOnPage(page, scale.pattern)) {
    const normalized = scale.read(match)
    if (!normalized) continue
    const [start, end] = [match.index, match.index + match[0].length]
    const isPrior = /\b(?:prior|previous(?:ly)?|before|was)\b/i.test(lineBefore(page, start, 30))
    const explains = LEGEND.test(lineAfter(page, end, 30)) && lineBefore(page, start, 6).trim() === ''
    const rank = Number(/\d/.exec(normalized)?.[0] ?? 0)
    findings.push({
      kind: scale.kind,
      value: `${scale.name} ${normalized}`,
      normalized,
      confidence:
        0.82 +
        rank * 0.008 -
        (isPrior ? 0.2 : 0) -
        (explains ? 0.05 : 0) +
        certaintyOfSection(document, page, start, end),
      page,
      start,
      end,
      undeniable: true,
    })
  }
  return findings
}

function numberOf(written: string): string {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'].indexOf(written.toUpperCase())
  return roman < 0 ? written : String(roman + 1)
}

function withLetter(number: string, letter: string | undefined, only: string): string | null {
  if (!letter) return number
  return number === only ? number + letter.toUpperCase() : null
}
