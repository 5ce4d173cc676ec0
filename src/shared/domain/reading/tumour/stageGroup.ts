import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { withoutChoiceLists } from './choiceList.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection, lineAbove, lineAfter, lineBefore, wordsAround } from './nearby.ts'

const ROMAN: Readonly<Record<string, string>> = {
  '0': '0',
  '1': 'I',
  '2': 'II',
  '3': 'III',
  '4': 'IV',
  ONE: 'I',
  TWO: 'II',
  THREE: 'III',
  FOUR: 'IV',
}
const GROUP = String.raw`(I[lI]{0,2}|IV|[lI1]{2,3}|ll|I|[0-4]|one|two|three|four)((?: ?[A-D]|[a-dEe])(?:[1-3lI]|i{1,2})?|8)?(?![A-Za-z0-9]|[.,]\d|[-–]\d| ?(?:[-–\/]|to|or|and) ?[IV]+[A-D]?\b| ?\/ ?\d| of \d| ?(?:cm|mm|%))`
// A scanner reads the I of FIGO as l, 1 or T.
const FIGO = 'F[IlT1]GO'
const JOINER = String.raw`(?: ?(?:group(?:ing)?|at (?:initial )?(?:diagnosis|presentation)|is|of|was))?(?: ?\([^()\n]{1,40}\))? ?[:=,|-]? ?\n?(?:(?:AJCC|UICC|${FIGO}|scheme|pathologic(?:al)?|clinical|anatomic|prognostic|stage|group)(?:[ :/]{1,2}| ?\n)){0,4}["“]?\(?(?:p(?=I))?`
// "stage", then at most an edition, a system's name or a colon, then the group.
const STAGE = new RegExp(String.raw`\b(?:p?stag(?:e|ing)|stadium|estadio|stade)\b${JOINER}${GROUP}`, 'gi')
const NAMED = new RegExp(
  String.raw`\b(?:${FIGO}|AJCC|UICC)(?: ?\(?\d(?:th|rd) ed\w*\.?\)?| ?\(?20[0-2]\d\)?)?[ :]{1,3}${GROUP}`,
  'gi',
)
// A group may follow the categories it sums up: "T3 N1 M0, IIIB".
const AFTER_CATEGORIES =
  /T ?[0-4][a-d]?[ ,;/]{0,2}p?N ?[0-3XxOo][a-c]?(?: ?\([^()\n]{1,20}\))?(?:[ ,;/]{0,2}[pc]?M ?[01XxOo])?[ ,;:(/=-]{1,3}(II{1,2}(?: ?[A-D]\d?)?|IV(?: ?[A-C])?|I ?[A-C]\d?)(?![A-Za-z0-9]| ?\/)/g
// FIGO's group stands beside the category it is the same as: "pT1b1 [IB1]", "T3c IIIC" in a table's row.
const BESIDE_CATEGORY =
  /T ?[1-4l][a-dl]?[12l]?(?: and ?\/ ?or p?N ?1)?(?: ?\[ ?(I{1,3}[A-C]?[12]?|IV[AB]?) ?\]| (I{1,3}[A-C][12]?|IV[AB]) )/g
const FIGO_NAMED = new RegExp(String.raw`\b${FIGO}\b`, 'i')
const TOLD = new RegExp(`[:(]|${FIGO}|AJCC`, 'i')
const CANCER =
  /carcinoma|cancer|tumou?r|malignan|neoplas|lymphoma|melanoma|sarcoma|myeloma|leuk[ae]+mia|metasta|glioma|blastoma|mesothelioma|\b(?:AJCC|UICC|FIGO|TNM|NSCLC|SCLC|RCC|DCIS|SCC|SCCA|CLL|HCC|ann arbor|lugano|chemo|oncolog\w*|(?:bladder|breast|cervical|colon|esophageal|gastric|lung|ovarian|pancreatic|prostate|rectal|renal|thyroid) ca)\b|\b[ycr]?p?T[0-4][a-d]?(?:\b|N)|\bN[0-3X]\b/i
const OTHER_STAGE =
  /\b(?:ckd|esrd|kidney disease|renal (?:disease|failure|insufficiency)|nephropathy|glomerul\w*|ulcers?|pressure|decubit\w*|wounds?|fibrosis|cirrhosis|hepatitis|steato\w*|trichrome|portal|periportal|metavir|ishak|scheuer|batts|nash|labou?r|sleep|n?rem|heart failure|chf|hypertension|retinopathy|parkinson\w*|hoehn|yahr|copd|gold|endometriosis|prolapse|lymphedema|dementia|alzheimer\w*|braak|thal|arthr\w*|sarcoid\w*|tanner|pubert\w*|avascular|necrosis of|osteonecrosis|mania|periodont\w*|keratopathy|macular|rop)\b/i
const OTHER_STAGE_AFTER =
  /^ ?(?:\w+ ){0,2}(?:delivery|surgery|procedure|reconstruction|revision|repair|release)\b/i
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['FIGO', FIGO_NAMED],
  ['AJCC', /\bAJCC|\bUICC/i],
  ['Ann Arbor', /\bann arbor\b/i],
  ['Lugano', /\blugano\b/i],
]
const LIST_SPAN = 400
const EXPLAINED = /^ ?[:=–-] ?[a-z≤<>\d]/

/**
 * Stage groups in the notation of AJCC/UICC 8th edition and FIGO: Roman number, letter, digit (`IIA`, `IIIC1`,
 * `IVB`, `IE`, `0`). "Stage 2A" is written `IIA`. A stage of something other than a cancer is none; where no word
 * near speaks of cancer, nothing is read. `detail.system` is FIGO, AJCC, Ann Arbor or Lugano where named, and
 * `detail.classification` is p or c where the words say pathologic or clinical.
 */
export function readStageGroups(document: ReadDocument): FoundFact[] {
  return asFacts(
    document,
    document.pages.flatMap((page) =>
      withoutChoiceLists(withoutExplained(page, stagesOnPage(document, page)), LIST_SPAN),
    ),
  )
}

interface Written {
  start: number
  end: number
  group: string
}

function stagesOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  for (const { start, end, group } of writtenGroups(page)) {
    const lead = lineBefore(page, start, 70)
    const words = page.text.slice(start, end)
    if (isOfSomethingElse(page, lead, start, end)) continue
    const isNear = CANCER.test(wordsAround(page, start, end, 60, 40))
    if (!isNear && !CANCER.test(wordsAround(page, start, end, 300, 160))) continue
    // FIGO has no E; a scanner reads it for C.
    if (group.endsWith('E') && FIGO_NAMED.test(`${lead}${words}`)) continue
    const system = SYSTEMS.find(([, name]) => name.test(`${lead}${words}${lineAfter(page, end, 20)}`))?.[0]
    const kind = /\b(?:clinical|pathologic)/i.exec(`${lead}${words}`)?.[0].toLowerCase()
    const detail: Record<string, string> = {}
    if (system) detail.system = system
    if (kind) detail.classification = kind === 'clinical' ? 'c' : 'p'
    findings.push({
      kind: 'stage-group',
      value: `Stage ${group}`,
      normalized: group,
      confidence:
        0.6 +
        (system ? 0.15 : 0) +
        (isNear ? 0.1 : 0) +
        (/[IV]/.test(words) ? 0.03 : 0) +
        certaintyOfSection(document, page, start, end),
      page,
      start,
      end,
      detail,
      undeniable: true,
    })
  }
  return findings.toSorted((a, b) => a.start - b.start)
}

/** Without a legend's groups: two or more near each other that are followed by what they mean ("stage 1: one nodule"). */
function withoutExplained(page: PageText, findings: readonly Finding[]): Finding[] {
  const explained = findings.filter(({ end }) => EXPLAINED.test(lineAfter(page, end, 12)))
  const isOfLegend = (finding: Finding) =>
    explained.includes(finding) &&
    explained.some(
      (other) =>
        other.normalized !== finding.normalized && Math.abs(other.start - finding.start) <= LIST_SPAN,
    )
  return findings.filter((finding) => !isOfLegend(finding))
}

function writtenGroups(page: PageText): Written[] {
  return [...besideStage(page), ...besideSystem(page), ...afterCategories(page), ...besideCategory(page)]
}

function besideStage(page: PageText): Written[] {
  return [...matchesOnPage(page, STAGE)].flatMap((match) => {
    // "T stage: 3" is a category.
    if (/\b[TNM][ -]$/.test(lineBefore(page, match.index, 3)) || lacksBeginning(page, match)) return []
    // A scanner's 8 for B needs more than the word "stage" beside it.
    const isDoubtful = match[2] === '8' && !TOLD.test(`${lineBefore(page, match.index, 6)}${match[0]}`)
    return isDoubtful ? [] : groupOf(match)
  })
}

/** "FIGO 2" and "FIGO II" are a grade as well as a stage: only a letter or colon tells. */
function besideSystem(page: PageText): Written[] {
  return [...matchesOnPage(page, NAMED)].flatMap((match) =>
    (match[2] && match[2] !== '8') || match[0].includes(':') ? groupOf(match) : [],
  )
}

function groupOf(match: RegExpExecArray): Written[] {
  const group = stageGroup(match[1]!, match[2] ?? '')
  if (!group || isWord(match[1]!, match[0])) return []
  return [{ start: match.index, end: match.index + match[0].length, group }]
}

function afterCategories(page: PageText): Written[] {
  return [...page.text.matchAll(AFTER_CATEGORIES)].map((match) => {
    const end = match.index + match[0].length
    return { start: end - match[1]!.length, end, group: match[1]!.replaceAll(' ', '') }
  })
}

function besideCategory(page: PageText): Written[] {
  return [...page.text.matchAll(BESIDE_CATEGORY)].flatMap((match) => {
    const group = (match[1] ?? match[2])!
    if (match[2] && !FIGO_NAMED.test(wordsAround(page, match.index, match.index, 160, 0))) return []
    const start = match.index + match[0].indexOf(group)
    return [{ start, end: start + group.length, group }]
  })
}

function stageGroup(number: string, letter: string): string | null {
  const written = number.toUpperCase().replaceAll('L', 'I')
  const roman = ROMAN[written] ?? written.replaceAll('1', 'I')
  if (!/^(?:0|I{1,3}|IV)$/.test(roman)) return null
  const sub = letter
    .trim()
    .toUpperCase()
    .replace('8', 'B')
    .replace(/(?<=.)(?:I+|L)$/, (digits) => String(digits.length))
  // E marks extranodal lymphoma, of stage I and II only (Ann Arbor/Lugano).
  if (sub.startsWith('E') && roman !== 'I' && roman !== 'II') return null
  return roman + sub
}

/** `stage "IC)`: a quotation mark that none closes is what a scanner made of the first of the Roman number. */
function lacksBeginning(page: PageText, match: RegExpExecArray): boolean {
  return (
    /["“]\(?[^"“]*$/.test(match[0]) && !/^\)?["”]/.test(lineAfter(page, match.index + match[0].length, 2))
  )
}

/** "stage i.e.", "stage ill": small letters without a capital are words. */
function isWord(number: string, whole: string): boolean {
  return (
    number === 'i' ||
    (/^[il]+$/.test(number) && number !== 'ii' && number !== 'iii' && !/[A-Z]{4}/.test(whole))
  )
}

function isOfSomethingElse(page: PageText, lead: string, start: number, end: number): boolean {
  const after = lineAfter(page, end, 45)
  const above = lead.trim() === '' ? lineAbove(page, start) : ''
  if (/\b(?:end|first|second|third|two|early|late|final|next|at this)[- ]$/i.test(lead) && !/[:]/.test(after))
    return true
  const own = `${above} ${lead.slice(-45)}${page.text.slice(start, end)}`
  return (
    OTHER_STAGE.test(own.slice(Math.max(0, own.lastIndexOf(';')))) ||
    OTHER_STAGE.test(after.split(/[;,.]/)[0]!) ||
    OTHER_STAGE_AFTER.test(after)
  )
}
