import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection } from './nearby.ts'

const WORD = String.raw`\bgl[ea]{1,2}s[ao]n(?: ?['’]?s)?`
const NOUN = String.raw`(?: (?:histologic|predominant|total|combined|overall|sum))?(?: ?(?:scor(?:e|ing)|grad(?:e|es|ing)|sum|patterns?|system|grade\/sum))*`
const LEAD = String.raw`${WORD}${NOUN}(?: ?\([^()\n]{1,50}\))?(?:[ :=,–)-]|\n(?=\d)|is|of|was|grade){0,6}`
const SUM = `(?: ?[=:;≈] ?(?:score(?: of)? ?|sum ?)?|,? ?(?:score|sum)(?: of)?:? ?)`
// "Gleason score 4 + 3 = 7", "Gleason's 3+4", "Gleason grade: 4 + 3, sum 7/10".
const PARTS_FIRST = new RegExp(
  String.raw`${LEAD}\(?([1-5]) ?\+ ?([1-5])(?:\)?${SUM}\(?(10|[2-9])(?: ?\/ ?10)?(?!\d))?(?![\d.]*%)`,
  'gi',
)
// "Gleason score 7 (4+3)", "Gleason 7/10 (3 + 4)", "Gleason sum 9 = 4+5".
const SUM_FIRST = new RegExp(
  String.raw`${LEAD}(10|[2-9])(?: ?\/ ?10)?[ ,=:;]{0,3}[([] ?([1-5]) ?\+ ?([1-5])(?: ?= ?(?:10|\d))? ?[)\]]|${LEAD}(10|[2-9])(?: ?\/ ?10)? ?= ?([1-5]) ?\+ ?([1-5])(?!\d)`,
  'gi',
)
// A bare 6 to 10 is a score; 3, 4 and 5 alone name a pattern.
const SUM_ONLY = new RegExp(
  String.raw`${LEAD}(10|[6-9])(?: ?\/ ?10)?(?! ?\+| ?[([] ?\d ?\+|[\d%]|\.\d| ?(?:mm|cm|%|patterns?\b)| ?: ?\d)`,
  'gi',
)
const PRIMARY =
  /\b(?:primary|predominant|major)(?: \(?predominant\)?)?(?: gleason)? ?(?:pattern|grade)(?: \([^()\n]{1,20}\))? ?[:=]? ?(?:is |gleason |grade |pattern )?([1-5])(?:\/5)?(?!\d)/gi
const SECONDARY =
  /\b(?:secondary|worst remaining|minor)(?: \(?worst remaining\)?)?(?: gleason)? ?(?:pattern|grade)(?: \([^()\n]{1,20}\))? ?[:=]? ?(?:is |gleason |grade |pattern )?([1-5])(?:\/5)?(?!\d)/gi
const TERTIARY =
  /\btertiary(?: gleason)? ?(?:pattern|grade|component)(?: \([^()\n]{1,20}\))? ?(?:\(?[5-9]%\)?)?[:=]? ?(?:is |of |gleason |grade |pattern )?([3-5])(?!\d)/i
const FARTHEST_SECOND = 160
const FARTHEST_TERTIARY = 260
const GRADE_GROUP =
  /\b(?:(?:isup|who)[ /-]?){0,2}(?:prognostic )?grade ?group(?: ?\([^()\n]{1,30}\))?[ :=-]{1,3}(?:is |of )?([1-5]|I{1,3}|IV|V)(?: ?(?:of|\/) ?5| ?\(of 5\))?(?![A-Za-z0-9]|[.,]\d|[-–]\d)|\bISUP (?:grade )?([1-5])(?! ?\+|\d|[.,]\d)/gi
const NUMBERS: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5' }

/**
 * Gleason scores (ISUP 2005/2014): `4+3=7` where the patterns are stated, in one run of words or as primary and
 * secondary pattern of a form; `7` where only the sum is. `detail` has primary, secondary, sum and tertiary.
 * A pattern alone ("Gleason 4: 60 %") is no score.
 */
export function readGleason(document: ReadDocument): FoundFact[] {
  const findings = document.pages.flatMap((page) => gleasonOnPage(document, page))
  const sums = new Set(findings.filter(({ detail }) => detail?.primary).map(({ detail }) => detail!.sum))
  return asFacts(
    document,
    findings.filter(({ detail }) => detail?.primary || !sums.has(detail!.sum)),
  )
}

/** Prostate grade groups 1 to 5 (ISUP 2014, WHO 2016), written `Grade Group 3`. */
export function readGradeGroups(document: ReadDocument): FoundFact[] {
  const findings = document.pages.flatMap((page) =>
    [...matchesOnPage(page, GRADE_GROUP)].map((match): Finding => {
      const written = (match[1] ?? match[2])!
      const number = NUMBERS[written.toUpperCase()] ?? written
      const start = match.index
      const end = start + match[0].length
      const ofProstate = /gleason|prostat|isup/i.test(page.text.slice(Math.max(0, start - 400), end + 200))
      return {
        kind: 'grade-group',
        value: `Grade group ${number}`,
        normalized: `Grade Group ${number}`,
        confidence: (ofProstate ? 0.85 : 0.55) + certaintyOfSection(document, page, start, end),
        page,
        start,
        end,
        undeniable: true,
      }
    }),
  )
  return asFacts(document, findings)
}

function gleasonOnPage(document: ReadDocument, page: PageText): Finding[] {
  const { text } = page
  const findings: Finding[] = []
  const push = (start: number, end: number, parts: Score, confidence: number) => {
    const known = { ...parts, tertiary: TERTIARY.exec(text.slice(end, end + FARTHEST_TERTIARY))?.[1] }
    const add = certaintyOfSection(document, page, start, end)
    findings.push({ ...asScore(known), confidence: confidence + add, page, start, end, undeniable: true })
  }
  for (const match of matchesOnPage(page, PARTS_FIRST)) {
    const [primary, secondary] = [Number(match[1]), Number(match[2])]
    const sum = match[3] ? Number(match[3]) : null
    const end = match.index + match[0].length
    push(match.index, end, { primary, secondary }, certainty(sum, primary + secondary))
  }
  for (const match of matchesOnPage(page, SUM_FIRST)) {
    const [primary, secondary] = [Number(match[2] ?? match[5]), Number(match[3] ?? match[6])]
    const end = match.index + match[0].length
    push(
      match.index,
      end,
      { primary, secondary },
      certainty(Number(match[1] ?? match[4]), primary + secondary),
    )
  }
  for (const match of matchesOnPage(page, SUM_ONLY)) {
    push(match.index, match.index + match[0].length, { sum: Number(match[1]) }, 0.66)
  }
  for (const { start, end, primary, secondary } of pairs(page)) {
    const near = text.slice(Math.max(0, start - 400), end + 300)
    if (/gleason|prostat/i.test(near)) push(start, end, { primary, secondary }, 0.78)
  }
  return findings
}

interface Score {
  primary?: number
  secondary?: number
  sum?: number
  tertiary?: string | undefined
}

function asScore({ primary, secondary, sum, tertiary }: Score) {
  const whole = primary && secondary ? `${primary}+${secondary}=${primary + secondary}` : String(sum)
  const detail: Record<string, string> = { sum: String(sum ?? primary! + secondary!) }
  if (primary) detail.primary = String(primary)
  if (secondary) detail.secondary = String(secondary)
  if (tertiary) detail.tertiary = tertiary
  return { kind: 'gleason' as const, value: `Gleason score ${whole}`, normalized: whole, detail }
}

/** A sum that does not add up is a slip of the pen or of the scanner. */
function certainty(stated: number | null, added: number): number {
  if (stated === null) return 0.82
  return stated === added ? 0.88 : 0.45
}

/** "Primary pattern: 4" and, a little later, "Secondary pattern: 3". */
function pairs(page: PageText) {
  const seconds = [...matchesOnPage(page, SECONDARY)]
  let index = 0
  const found: { start: number; end: number; primary: number; secondary: number }[] = []
  for (const first of matchesOnPage(page, PRIMARY)) {
    const from = first.index + first[0].length
    while (index < seconds.length && seconds[index]!.index < from) index += 1
    const second = seconds[index]
    if (!second || second.index - from > FARTHEST_SECOND) continue
    const end = second.index + second[0].length
    found.push({ start: first.index, end, primary: Number(first[1]), secondary: Number(second[1]) })
  }
  return found
}
