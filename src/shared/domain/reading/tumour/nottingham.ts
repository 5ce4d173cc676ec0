import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import { matchesOnPage } from '../wordStarts.ts'
import type { Finding } from './finding.ts'
import { certaintyOfSection } from './nearby.ts'

const NAME =
  /\b(?:nottingham|elston(?:[- ](?:and|&)?[- ]?ellis)?|(?:scarff?[-– ])?bloom(?:[- ](?:and|&))?[-– ]richardson|SBR)\b/gi
const SCORE =
  /(?:\b(?:score|total|sum)(?: score)?(?: is| of)?[ :=]{0,3}|=|^[ :]{0,3}|\()? ?\b([3-9]) ?(?:\/|of|out of) ?9(?!\d)|(?:\+ ?[1-3] ?= ?|\b(?:overall |total |combined )?(?:score|total)(?: is| of)?[ :=]{1,3})([3-9])(?! ?(?:\/|of|out of) ?[1-8]\b|\d| ?\+)/i
const GRADE =
  /\bgrade(?: group)?(?: is| of)?[ :=,(]{0,3}(?:G ?)?(III|II|I|[1-3])(?: ?(?:\/|of|out of) ?(?:3|III))?(?![A-Za-z0-9]|[.,]\d)/i
const REACH_AFTER = 170
const REACH_BEFORE = 50

/**
 * Nottingham combined histologic grade of breast cancer (Elston and Ellis 1991; Bloom and Richardson is its
 * forerunner): `Nottingham 7/9 (grade 2)`, or `Nottingham grade 2` where no score is stated. A score entails the
 * grade: 3 to 5 is 1, 6 and 7 is 2, 8 and 9 is 3.
 */
export function readNottingham(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  let last = -1
  for (const name of matchesOnPage(page, NAME)) {
    if (name.index < last) continue
    const nameEnd = name.index + name[0].length
    const after = statementAfter(page.text.slice(nameEnd, nameEnd + REACH_AFTER))
    const before = lineEnd(page.text.slice(Math.max(0, name.index - REACH_BEFORE), name.index))
    const score = SCORE.exec(after)
    const gradeAfter =
      GRADE.exec(after) ??
      /^[ :=(]{0,3}(III|II|I|[1-3])(?: ?(?:\/|of) ?(?:3|III)\b)?(?![A-Za-z0-9+]|[.,/]\d| ?[+/])/.exec(after)
    const gradeBefore = gradeAfter ? null : GRADE.exec(before)
    const total = score ? Number(score[1] ?? score[2]) : null
    const written = gradeAfter ?? gradeBefore
    const grade = written ? gradeNumber(written[1]!) : total ? entailedGrade(total) : null
    if (!grade) continue
    const start = gradeBefore ? name.index - before.length + gradeBefore.index : name.index
    const ends = [score, gradeAfter].flatMap((match) =>
      match ? [nameEnd + match.index + match[0].length] : [],
    )
    const end = Math.max(nameEnd, ...ends)
    last = end
    const agrees = !total || !written || entailedGrade(total) === grade
    const normalized = total ? `Nottingham ${total}/9 (grade ${grade})` : `Nottingham grade ${grade}`
    const detail: Record<string, string> = { system: 'Nottingham', grade }
    if (total) detail.score = String(total)
    const confidence = (agrees ? 0.86 : 0.5) + certaintyOfSection(document, page, start, end)
    findings.push({ kind: 'grade', value: normalized, normalized, confidence, page, start, end, detail })
  }
  return findings
}

/** The words up to the next sentence or the second line break. */
function statementAfter(text: string): string {
  const stop = /\.\s+[A-Z]|\n\s*\n/.exec(text)
  return stop ? text.slice(0, stop.index) : text
}

function lineEnd(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

function gradeNumber(written: string): string {
  return /^\d$/.test(written) ? written : String(written.length)
}

function entailedGrade(score: number): string {
  return score <= 5 ? '1' : score <= 7 ? '2' : '3'
}
