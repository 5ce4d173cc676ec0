import type { FactKind } from '../reading/fact.ts'
import { isConfirmed, type ReportFact, type ReportPoint, surest } from './reportFact.ts'

const CATEGORIES: readonly FactKind[] = ['tnm-t', 'tnm-n', 'tnm-m']

/**
 * The categories of one report and its stage group as one line: "pT2 pN1a, stage IIB". A category that was not assessed (X) says
 * nothing. What was found in the tissue stands before what was thought beforehand (AJCC 8th edition, chapter 1).
 */
export function stagePoints(facts: readonly ReportFact[]): ReportPoint[] {
  const known = facts.filter(
    ({ kind, detail, normalized }) =>
      kind === 'stage-group' ||
      (CATEGORIES.includes(kind) && !/[TNM]X/i.test(normalized ?? detail.category ?? '')),
  )
  const clinical = known.filter(isClinical)
  const found = known.filter((fact) => !isClinical(fact))
  const lines = found.length > 0 ? [found, clinical.filter(isConfirmed)] : [clinical]
  return lines.flatMap(linesOf)
}

function isClinical({ detail }: ReportFact): boolean {
  return /c/.test(detail.classification ?? '')
}

/** The line of the surest values; further values of one category stand by themselves. */
function linesOf(facts: readonly ReportFact[]): ReportPoint[] {
  const parts = [...CATEGORIES, 'stage-group' as const].map((kind) =>
    surest(facts.filter((fact) => fact.kind === kind)),
  )
  const first = parts.flatMap(([value]) => value ?? [])
  if (first.length === 0) return []
  const others = parts.flatMap(([, ...more]) => more)
  return [first, ...others.map((fact) => [fact])].map((line) => ({
    topicId: 'stage',
    text: lineText(line),
    facts: line,
  }))
}

function lineText(line: readonly ReportFact[]): string {
  const categories = line.filter(({ kind }) => kind !== 'stage-group')
  const group = line.find(({ kind }) => kind === 'stage-group')
  const written = categories.map(({ normalized, value }) => normalized ?? value).join(' ')
  if (!group) return written
  const named = group.status === 'corrected' ? group.value : `stage ${group.normalized}`
  return written ? `${written}, ${named}` : named.charAt(0).toUpperCase() + named.slice(1)
}
