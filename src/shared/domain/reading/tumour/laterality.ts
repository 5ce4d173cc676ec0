import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection, lineAbove, lineBefore, wordsAround } from './nearby.ts'

const SIDE = '(left|right|bilateral|midline|lt|rt)'
// Organs and sites that come in pairs or have sides (SEER list of paired sites, with lobes of brain and lung).
const PAIRED = String.raw`(?:breasts?|kidneys?|renal|nephr\w+|lungs?|lobectomy|ovar(?:y|ies|ian)|oophor\w+|salping\w+|fallopian|adnexa\w*|test(?:is|es|icle|icular)|orchi\w+|adrenal\w*|thyroid|tonsil\w*|tongue|glossectomy|parotid|submandibular|mandib\w+|maxill\w+|palate|gingiva|buccal|cheek|alveol\w+|floor of (?:the )?mouth|retromolar|larynx|(?:(?:true|false) )?vocal (?:cords?|folds?)|(?:true|false) cords?|pyriform|piriform|arytenoids?|aryepiglottic|epiglott\w+|(?:oro|hypo|naso)?pharyn\w+|turbinates?|sinus|hemimandib\w+|crani(?:ot|ect)om\w+|supraglott\w+|glott\w+|cerebr\w+|cerebell\w+|brain|hemisphere|(?:fronto-?)?(?:front|tempor|pariet|occipit)\w+|insula\w*|thalam\w+|eye|orbit\w*|ear|arm|leg|thigh|forearm|shoulder|hand|foot|hip|buttock|axilla\w*|chest wall|upper lobe|middle lobe|lower lobe|mastectomy|lumpectomy|hepatic lobe)\b`
// "Right and Left" is both, and so is each on a line of its own; "Right  Left  Bilateral" is a form's row of choices.
const ONE_OR_BOTH = String.raw`${SIDE}(?:(?: ?(?:and|&|\/|,) ?| {0,3}\n(?=(?:left|right) {0,3}(?:\n|$)))(left|right|lt|rt))?\b(?! ?[_x[(\])☐☒]{0,4} ?(?:left|right|bilateral|midline|extension)\b)`
const DENIED =
  /^[^.\n]{0,40}\n?[^.\n]{0,50}?\b(?:negative|no (?:evidence|tumou?r|malignan|carcinoma|residual)|free of|benign|uninvolved|unremarkable)/i
const LABELLED = new RegExp(
  String.raw`\b(?:specimen |tumou?r |primary )?(?:laterality|side)(?: of tumou?r)?(?: \([^()\n]{1,40}\))? ?[:=-] ?\n?${ONE_OR_BOTH}`,
  'gi',
)
const SITE_LABELLED = new RegExp(
  String.raw`\b(?:(?:tumou?r|primary|anatomic) (?:site|location)(?: ?\([^()\n]{1,30}\))?|location(?: of (?:the )?tumou?r|, (?:largest|dominant)[a-z ]{0,20})?) ?[:=-] ?\n?(?:(?!involves)[A-Za-z]+,? ){0,3}?${ONE_OR_BOTH}`,
  'gi',
)
const SIDE_FIRST = new RegExp(
  String.raw`\b${SIDE}[., -]{1,2}['"“‘]?(?:(?:radical|partial|total|modified|simple|anterior|posterior|lateral|base of|ventral|dorsal|upper|lower|inferior|superior|medial)[ ,-]+){0,2}${PAIRED}`,
  'gi',
)
const SIDE_AFTER = new RegExp(
  String.raw`\b${PAIRED}(?: tumou?r| mass| lesion| lobe)?[ ,(;:-]{1,3}${SIDE}\b`,
  'gi',
)
const BOTH = new RegExp(
  String.raw`\b(?:(?:right|left) (?:and|&) (?:left|right) ${PAIRED}|both (?:ovaries|kidneys|breasts|lungs|testes|hemispheres|lobes|sides)|${PAIRED},? \(?(?:right|left) (?:and|&) (?:left|right)\b)`,
  'gi',
)
// Growth on both sides of an organ that is one: "pT2c: bilateral disease".
const BOTH_SIDES =
  /\bbilateral (?:disease|involvement|tumou?rs?|(?:(?:moderately|poorly|well)[- ]differentiated )?(?:prostat\w+ )?(?:adeno)?carcinomas?)\b/gi
const TUMOR_WORDS =
  /carcinoma|tumou?r|cancer|mass\b|neoplas|glioma|astrocytoma|glioblastoma|sarcoma|melanoma|lymphoma|malignan|adenoma/i
// Beside none of these words a side is of some other thing: "left arm raised".
const SPECIMEN = /specimen|biops|ectomy|excision|resection|received|labell?ed|mammogra|core needle|diagnosis/i
const SAME_SIDE = { rt: 'right', lt: 'left' } as const
const EACH_MENTION = 0.012
const MOST_MENTIONS = 8

/**
 * The side of the specimen or primary: `left`, `right`, `bilateral` or `midline` (CAP protocols, "specimen
 * laterality"), from a form's line or beside a paired organ ("left breast", "kidney, right"). Each side of a report
 * with several parts is found; the one named most and with the tumor ranks first.
 */
export function readLaterality(document: ReadDocument): FoundFact[] {
  const findings = document.pages.flatMap((page) => sidesOnPage(document, page))
  const mentions = Map.groupBy(findings, ({ normalized }) => normalized)
  return asFacts(
    document,
    findings.map((finding) => {
      const times = Math.min(mentions.get(finding.normalized)!.length, MOST_MENTIONS)
      return { ...finding, confidence: finding.confidence + times * EACH_MENTION }
    }),
  )
}

function sidesOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  const add = (match: RegExpExecArray, side: string, confidence: number, isWeak = false) => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (/^[RL]T\b/i.test(side) && !/^(?:rt|lt)[ .,]/i.test(match[0]) && side === side.toLowerCase()) return
    const small = side.toLowerCase()
    const normalized = small === 'rt' || small === 'lt' ? SAME_SIDE[small] : small
    const isBesideNodes = /lymph ?node|neck dissection|pelvic node/i.test(
      wordsAround(page, start, end, 0, 30),
    )
    const after = page.text.slice(end, end + 90)
    const isClear = DENIED.test(after) || /^[^.\n]{0,40}\bmargin/i.test(after)
    const hasTumor = !isClear && TUMOR_WORDS.test(wordsAround(page, start, end, 60, 60))
    if (isWeak && !hasTumor && !SPECIMEN.test(wordsAround(page, start, end, 60, 60))) return
    const isSpecimen =
      /(?:^|[\n:.)]) ?["“]?$/.test(lineBefore(page, start, 6)) || lineAbove(page, start) === ''
    findings.push({
      kind: 'laterality',
      value: normalized[0]!.toUpperCase() + normalized.slice(1),
      normalized,
      confidence:
        confidence +
        (hasTumor ? 0.06 : isClear ? -0.1 : 0) +
        (isSpecimen ? 0.02 : 0) -
        (isBesideNodes ? 0.12 : 0) +
        certaintyOfSection(document, page, start, end) / 2,
      page,
      start,
      end,
      undeniable: true,
    })
  }
  for (const match of matchesOnPage(page, LABELLED)) add(match, match[2] ? 'bilateral' : match[1]!, 0.82)
  for (const match of matchesOnPage(page, SITE_LABELLED)) {
    add(match, match[2] ? 'bilateral' : match[1]!, 0.74)
  }
  for (const match of matchesOnPage(page, BOTH_SIDES)) add(match, 'bilateral', 0.6)
  for (const match of matchesOnPage(page, BOTH)) {
    if (!/\bnot $/i.test(lineBefore(page, match.index, 4))) add(match, 'bilateral', 0.58, true)
  }
  for (const expression of [SIDE_FIRST, SIDE_AFTER]) {
    for (const match of matchesOnPage(page, expression)) add(match, match[1]!, 0.55, true)
  }
  return findings
}
