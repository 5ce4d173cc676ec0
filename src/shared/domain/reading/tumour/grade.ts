import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { withoutChoiceLists } from './choiceList.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection, lineAfter, lineBefore, wordsAround } from './nearby.ts'
import { readNottingham } from './nottingham.ts'

const VALUE = String.raw`(IV|I{1,3}|[lIi|1]{2,3}|[1-4])(?: ?(?:-|–|to|&|and) ?(?:grade )?(IV|I{1,3}|[1-4]))?(?![A-Za-z0-9]|[.,]\d| ?\+)`
const BETWEEN = String.raw`(?: ?\([^()\n]{1,40}\))?(?: of the tumou?r)?(?: is| was)?[ :=,-]{0,3}\n?\(?(?:grade |G)?`
const LIST_SPAN = 260

interface System {
  name: string
  label: string
  words: RegExp
  confidence: number
}

const SYSTEMS: readonly System[] = [
  {
    name: 'WHO/ISUP',
    label: 'WHO/ISUP grade',
    words: new RegExp(
      String.raw`\b(?:WHO ?\/ ?ISUP|ISUP)(?: (?:nuclear|nucleolar|histologic))? ?(?:grade|grading)${BETWEEN}${VALUE}`,
      'gi',
    ),
    confidence: 0.82,
  },
  {
    name: 'Fuhrman',
    label: 'Fuhrman grade',
    words: new RegExp(
      String.raw`\b(?:fu(?:h|r|hr|rh)m[ae]n+(?: ?['’]?s)?)(?: (?:nuclear|histologic|tumou?r))*(?: ?(?:grade|grading|classification|system))?\)?${BETWEEN}${VALUE}`,
      'gi',
    ),
    confidence: 0.85,
  },
  {
    name: 'FIGO',
    label: 'FIGO grade',
    words: new RegExp(
      String.raw`\bFIGO (?:(?:histologic(?:al)?|nuclear|architectural|tumou?r) )?grade${BETWEEN}${VALUE}`,
      'gi',
    ),
    confidence: 0.85,
  },
  {
    name: 'WHO',
    label: 'WHO grade',
    words: new RegExp(
      String.raw`\bWHO(?: ?\(?20\d\d\)?)?(?: (?:CNS|histologic(?:al)?|tumou?r|classification))* ?(?:gra[dt]e|CNS)\)?${BETWEEN}${VALUE}`,
      'gi',
    ),
    confidence: 0.85,
  },
]
const CANCER_NOUN =
  /carcinoma|adenoca|sarcoma|urothelial|serous|glioma|astrocyt|glioblast|ependym|mening|tumou?r|neoplas|lymphoma|mucinous|\bductal|\bDCIS|invasive|papillary|malignan|cancer|melanoma|endometrioid/i
const NOT_OF_CANCER =
  /gleason|group|fever|temperature|dysplasia|intra-?epithelial|\bPIN\b|\bSIL\b|\bCIN\b|\bASC|squamous intra|prostatic intra|stenosis|obstruct|block|murmur|reflux|esophagit|hepatitis|inflammat|steato|prolapse|hemorrhoid|lacerat|listhesis|sprain|chondro|varic|lobular|portoperiportal|fibrosis|ulcer|toxicity|neuropathy|diastolic|albumin|school|\bgrader|graduat|\bAV\b|rejection|atypia/i
const LABELLED = new RegExp(
  String.raw`\b(?:TNM )?(?:(?:overall|combined|final) )?(?:histo(?:patho)?logic(?:al)?|nuclear|tumou?r|cytologic(?:al)?|architectural)(?: (?:tumou?r|nuclear|histologic))? ?(?:grad(?:e|ing))${BETWEEN}${VALUE}`,
  'gi',
)
const PLAIN_GRADE = new RegExp(String.raw`\bgrade ?:? ?${VALUE}`, 'gi')
const G_NOTATION = /(?<![A-Za-z0-9./-])G ?([1-4])(?: ?[-–/] ?(?:G ?)?([1-4]))?(?![A-Za-z0-9]|[.,]\d|[-–])/g
const DIFFERENTIATION =
  /\b(well|moderate(?:ly)?|poor(?:ly)?)(?:(?:[- ]*(?:to|and|\/)[- ]*)(moderate(?:ly)?|poor(?:ly)?))?[- ]*differentiated\b|\bundifferentiated\b/gi
const TIER = /\b(low|intermediate|high)[- ]?grade\b/gi
const TIER_LABELLED =
  /\b(?:(?:histologic(?:al)?|nuclear|tumou?r|histology) grade|grade(?= ?\(who))(?: ?\([^()\n]{1,40}\))? ?[:=] ?(low|intermediate|high)\b(?:[- ]grade)?/gi

/**
 * Histologic grades. `normalized` is the grade's number (`2`, `2-3`), the words of a grading by words
 * (`moderately differentiated`, `high grade`) or, for Nottingham, `Nottingham 7/9 (grade 2)`.
 * `detail.system` says whose scale it is: Nottingham (Elston and Ellis 1991), WHO (CNS 2021), WHO/ISUP and Fuhrman
 * (kidney), FIGO (endometrium), differentiation (AJCC G1 to G4) or two-tier; absent where none is named.
 */
export function readGrades(document: ReadDocument): FoundFact[] {
  const findings = document.pages.flatMap((page) => {
    const named = [...readNottingham(document, page), ...namedGrades(document, page)]
    const found = [...named, ...unnamedGrades(document, page, named), ...gradesInWords(document, page)]
    return withoutChoiceLists(
      found.toSorted((a, b) => a.start - b.start),
      LIST_SPAN,
    )
  })
  return asFacts(document, findings)
}

function namedGrades(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  for (const system of SYSTEMS) {
    for (const match of matchesOnPage(page, system.words)) {
      const grade = gradeRead(match[1]!, match[2])
      if (!grade || isListNumber(page, match)) continue
      const [start, end] = [match.index, match.index + match[0].length]
      const add = certaintyOfSection(document, page, start, end)
      const detail = { system: system.name }
      const value = `${system.label} ${grade}`
      findings.push({
        kind: 'grade',
        value,
        normalized: grade,
        confidence: system.confidence + add,
        page,
        start,
        end,
        detail,
      })
    }
  }
  return findings
}

/** "WHO GRADE" at a line's end and "2." at the next one's beginning. */
function isListNumber(page: PageText, match: RegExpExecArray): boolean {
  return match[0].includes('\n') && /^[.)]\s/.test(lineAfter(page, match.index + match[0].length, 2))
}

function unnamedGrades(document: ReadDocument, page: PageText, named: readonly Finding[]): Finding[] {
  const findings: Finding[] = []
  const taken = new Set(named.flatMap(({ end }) => [end, end - 1]))
  const add = (match: RegExpExecArray, confidence: number) => {
    const grade = gradeRead(match[1]!, match[2])
    const [start, end] = [match.index, match.index + match[0].length]
    if (!grade || taken.has(end) || isListNumber(page, match)) return
    if (NOT_OF_CANCER.test(`${lineBefore(page, start, 32)} ${lineAfter(page, end, 24)}`)) return
    taken.add(end)
    const sure = confidence + certaintyOfSection(document, page, start, end)
    findings.push({
      kind: 'grade',
      value: `Grade ${grade}`,
      normalized: grade,
      confidence: sure,
      page,
      start,
      end,
    })
  }
  for (const match of matchesOnPage(page, LABELLED)) add(match, 0.76)
  for (const match of matchesOnPage(page, PLAIN_GRADE)) {
    if (CANCER_NOUN.test(wordsAround(page, match.index, match.index + match[0].length, 50, 30)))
      add(match, 0.66)
  }
  for (const match of matchesOnPage(page, G_NOTATION)) {
    const around = wordsAround(page, match.index, match.index + match[0].length, 40, 30)
    const isCued = /\bgrad|differentiated|p?T ?[0-4][a-d]?\b|p?N ?[0-3]\b|carcinoma|\b[LVR][01]\b/i.test(
      around,
    )
    if (isCued && !/\b(?:sections?|cassettes?|blocks?|slides?|tooth|teeth)\b/i.test(around)) add(match, 0.68)
  }
  return findings
}

function gradesInWords(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  const add = (match: RegExpExecArray, words: string, system: string, confidence: number, level?: string) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const sure = confidence + certaintyOfSection(document, page, start, end)
    const detail: Record<string, string> = { system }
    if (level) detail.grade = level
    const value = words[0]!.toUpperCase() + words.slice(1)
    findings.push({ kind: 'grade', value, normalized: words, confidence: sure, page, start, end, detail })
  }
  for (const match of matchesOnPage(page, DIFFERENTIATION)) {
    const end = match.index + match[0].length
    const isLabelled = /grade|differentiation/i.test(lineBefore(page, match.index, 40))
    if (!isLabelled && !CANCER_NOUN.test(wordsAround(page, match.index, end, 70, 60))) continue
    const [from, to] = [degree(match[1]), degree(match[2])]
    const words = from ? `${from}${to ? ` to ${to}` : ''} differentiated` : 'undifferentiated'
    add(match, words, 'differentiation', isLabelled ? 0.76 : 0.7, to ? undefined : LEVELS[words])
  }
  for (const match of matchesOnPage(page, TIER_LABELLED)) {
    add(match, `${match[1]!.toLowerCase()} grade`, 'two-tier', 0.76)
  }
  for (const match of matchesOnPage(page, TIER)) {
    const after = page.text.slice(match.index + match[0].length, match.index + match[0].length + 45)
    const near = wordsAround(page, match.index, match.index, 30, 0)
    const isLabelled = /\b(?:histologic(?:al)?|tumou?r|nuclear) grade[^\n]{0,20}$/i.test(near)
    if (NOT_OF_CANCER.test(after.slice(0, 30)) || /\bno $/i.test(near)) continue
    if (
      isLabelled ||
      CANCER_NOUN.test(after) ||
      /(?:carcinoma|tumou?r|sarcoma|glioma)[ ,(]{1,3}$/i.test(near)
    ) {
      add(match, `${match[1]!.toLowerCase()} grade`, 'two-tier', isLabelled ? 0.74 : 0.66)
    }
  }
  return findings
}

const LEVELS: Readonly<Record<string, string>> = {
  'well differentiated': '1',
  'moderately differentiated': '2',
  'poorly differentiated': '3',
  undifferentiated: '4',
}

function degree(word: string | undefined): string | null {
  if (!word) return null
  const small = word.toLowerCase()
  return small.startsWith('well') ? 'well' : small.startsWith('mod') ? 'moderately' : 'poorly'
}

/** `2`, `3` or `2-3` of Arabic or Roman numbers; a scanner's "ll", "Ill" and "11" are Roman. Null for none. */
export function gradeRead(first: string, second?: string): string | null {
  const from = numberRead(first)
  const to = second ? numberRead(second) : null
  if (from === null) return null
  return to && to !== from ? `${from}-${to}` : from
}

function numberRead(written: string): string | null {
  if (/^[1-4]$/.test(written)) return written
  if (/^iv$/i.test(written)) return '4'
  return /^[iIl|1]{1,3}$/.test(written) ? String(written.length) : null
}
