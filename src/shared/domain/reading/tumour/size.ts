import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection } from './nearby.ts'

const NUMBER = String.raw`(\d{1,3}(?: ?\.\d{1,2}|,\d{1,2})?|\.\d{1,2})`
const UNIT = '(cm|mm|em|centimet(?:er|re)s?|millimet(?:er|re)s?)'
const BY = String.raw`\s?(?:x|×|by|\*)\s?`
// "2.2 cm", "4.5 x 4.0 x 1.8 cm", "4.5 cm x 4.0 cm"
const MEASURE = new RegExp(
  String.raw`(?<![\d./#-]|\d,)${NUMBER}(?: ?${UNIT})?(?:${BY}${NUMBER}(?: ?${UNIT})?)?(?:${BY}${NUMBER}(?: ?${UNIT})?)?(?<=[a-z])(?![A-Za-z0-9])`,
  'gi',
)
const REACH = 110
const TUMOR =
  /\b(?:tumou?rs?(?: (?:size|mass|nodule|focus|diameter))?|mass(?:es)?|nodules?|lesions?|neoplasms?|carcinomas?|adenocarcinomas?|sarcomas?|melanomas?|cancers?|malignancy|invasive (?:component|focus|tumou?r)|polyps?|cysts?|metastas[ie]s|focus|foci|glioma|meningioma|aneurysm)\b/gi
const OTHER =
  /\b(?:specimens?|kidney|uterus|cervix|corpus|segment|fragments?|pieces?|portions?|tissues?|ellipse|excision|resection|skin|lymph nodes?|breast|weigh\w*|prostate|cores?|margins?|away|distance|from|depth|thickness|wall|ureters?|ov(?:ary|aries)|fallopian|tubes?|lobe|lobectomy|spleen|liver|gallbladder|bladder|colon|bowel|ileum|append\w+|stomach|duct|vessels?|vein|artery|aorta|canal|incision|sutures?|fat|adipose|block|aggregate|container|gland|seminal|vesicles?|pancreas|thyroid|adrenal|lung|stapled|length|circumference|clearance|needle|catheter|stent|tumou?r[- ]free|invasion|extends?|penetrates?|infiltrat\w+)\b/gi
const SIZE_LABEL =
  /\b(?:tumou?r|lesion|mass|invasive carcinoma|carcinoma|nodule)(?:'?s)?(?: \(?(?:maximum|greatest|largest|pathologic(?:al)?|max\.?|invasive))* ?(?:size|diameter|dimensions?)|\bsize of (?:the )?(?:invasive )?(?:tumou?r|carcinoma|lesion|mass|primary)|\bmax(?:imum|\.) tumou?r (?:size|diameter)/i
const GREATEST = /\b(?:greatest|maxim(?:um|al)|largest|max\.?)\b/i
const NOUN_AFTER =
  /^ ?,?(?:[- ](?:in (?:greatest|maximum|largest|maximal) (?:dimension|diameter|extent))?)?,? ?(?:\w+[ -]){0,4}?(?:mass|tumou?r|nodule|lesion|carcinoma|adenocarcinoma|neoplasm|cancer|polyp|cyst|focus)\b/i
// "Tumor more than 4 cm" defines a category.
const NOT_BEFORE =
  /(?:\bthan|[≤≥<>]|additional dimensions?:?|between|\b(?:thickness|depth|width|length|distance|clearance)(?: of \w+)?(?: is| was)?:?)\s*$/i
const NOT_AFTER =
  /^ ?(?:larger|smaller|bigger|greater|more|less|wider) than\b|^ ?(?:\w+ ){0,2}?(?:from|away|to the|of the (?:closest|nearest)|margin|in length|long\b|in depth|deep|thick|balloon|stent|catheter|graft|or less|from the|proximal|distal|above|below|segment|portion|incision|port|trocar|of (?:colon|bowel|skin|tissue|normal))/i

/**
 * Sizes of a tumor, mass, nodule or lesion in mm, greatest first as written: `22 mm`, `22 x 18 x 15 mm` (CAP
 * protocols, "tumor size"; imaging reports, "measures"). Sizes of specimens, organs, margins and depths are left out.
 */
export function readSizes(document: ReadDocument): FoundFact[] {
  return asFacts(
    document,
    document.pages.flatMap((page) => sizesOnPage(document, page)),
  )
}

function sizesOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  for (const match of page.text.matchAll(MEASURE)) {
    const size = sizeRead(match)
    if (!size) continue
    const start = match.index
    const end = start + match[0].length
    const before = statementBefore(page.text, start)
    const after = page.text
      .slice(end, end + 60)
      .replace(/\n(?=[a-z])/g, ' ')
      .split('\n')[0]!
    const likelihood = tumorLikelihood(before, after)
    if (!likelihood) continue
    const normalized = `${size.join(' x ')} mm`
    findings.push({
      kind: 'size',
      value: normalized,
      normalized,
      confidence: likelihood + certaintyOfSection(document, page, start, end),
      page,
      start,
      end,
      detail: { greatest: String(Math.max(...size)) },
      undeniable: true,
    })
  }
  return findings
}

function sizeRead(match: RegExpExecArray): number[] | null {
  const numbers = [match[1], match[3], match[5]].filter((number) => number !== undefined)
  const unit = match[6] ?? match[4] ?? match[2]
  if (!unit) return null
  // A scanner's "em" for "cm" is believed with a decimal only: "2.6 em".
  if (/^em$/i.test(unit) && !numbers.some((number) => /[.,]/.test(number))) return null
  const factor = /^m/i.test(unit) ? 1 : 10
  const size = numbers.map(
    (number) => Math.round(Number(number.replace(',', '.').replace(' ', '')) * factor * 10) / 10,
  )
  return size.some((value) => !(value > 0) || value > 600) ? null : size
}

/** The words of the same statement before a measure, at most `REACH` characters. */
function statementBefore(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - REACH), start).replace(/\n(?!\s*\n)/g, ' ')
  const stops = [...words.matchAll(/[.;]\s+(?=[A-Z(\d-])|\n/g)]
  const last = stops.at(-1)
  return last ? words.slice(last.index + last[0].length) : words
}

function tumorLikelihood(before: string, after: string): number | null {
  if (NOT_AFTER.test(after) || NOT_BEFORE.test(before)) return null
  const label = SIZE_LABEL.exec(before)
  if (label && !lastOf(OTHER, before.slice(label.index + label[0].length))) return 0.82
  if (NOUN_AFTER.test(after)) return 0.68
  const tumor = lastOf(TUMOR, before)
  if (!tumor) return null
  const other = lastOf(OTHER, before.slice(tumor.index + tumor[0].length).replace(WHERE, ''))
  if (other) return null
  return GREATEST.test(before.slice(tumor.index) + after.slice(0, 30)) ? 0.74 : 0.64
}

// "mass in the left kidney measuring": where the tumor is, not what is measured.
const WHERE =
  /^(?: \w+){0,2}? (?:in|of|within|at|on|involving) (?:the )?(?:\w+ ){0,3}?(?:kidney|breast|lobe|lung|liver|pancreas|prostate|bladder|colon|ovary|uterus|cervix|thyroid|adrenal|gland|skin|stomach|pole|hemisphere|brain|tongue|larynx)\b/i

function lastOf(expression: RegExp, text: string): RegExpExecArray | null {
  return [...text.matchAll(expression)].at(-1) ?? null
}
