import type { Finding } from './finding.ts'

/** Neighbours looked at on each side: a list has few rows. */
const MOST_ROWS = 8

/**
 * Leaves out rows of tables and legends that explain a scale: values of one kind and system of which three or more
 * stand within `span` characters. A report states one, two for two tumors.
 *
 * @param findings of one page, in order of their places
 */
export function withoutChoiceLists(findings: readonly Finding[], span: number): Finding[] {
  return findings.filter((finding, index) => {
    const near = findings
      .slice(Math.max(0, index - MOST_ROWS), index + MOST_ROWS + 1)
      .filter((other) => scaleOf(other) === scaleOf(finding) && Math.abs(other.start - finding.start) <= span)
    return new Set(near.map(({ normalized }) => normalized)).size < 3
  })
}

function scaleOf({ kind, detail }: Finding): string {
  return `${kind} ${detail?.system ?? ''}`
}
