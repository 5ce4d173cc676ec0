import type { PageText } from '../../page.ts'
import { contextAt } from '../context.ts'
import type { ReadDocument } from '../document.ts'
import type { FactKind, FoundFact } from '../fact.ts'

/** What an extractor read at one place, before its context is known. Offsets count in the page's text. */
export interface Finding {
  kind: FactKind
  value: string
  normalized: string | null
  confidence: number
  page: PageText
  start: number
  end: number
  detail?: Readonly<Record<string, string>>
  choices?: readonly string[]
  reason?: string
  /** A value in a notation of its own ("pT3", "0/12"), which words like "no" before it do not deny. */
  undeniable?: boolean
}

/** Places of one value that are looked at for their context; a value said more often is not better known. */
const MOST_PLACES = 6
const DOUBT = 0.1

/**
 * Findings as facts, one for each distinct value (of one scale, of one margin) in one context, the surest place first. Of two equally sure
 * places the earlier is kept.
 */
export function asFacts(document: ReadDocument, findings: readonly Finding[]): FoundFact[] {
  const facts: FoundFact[] = []
  for (const same of Map.groupBy(findings, keyOf).values()) {
    const seen = new Set<string>()
    for (const finding of same.toSorted(surestFirst).slice(0, MOST_PLACES)) {
      const fact = asFact(document, finding)
      const context = `${fact.negated} ${fact.about}`
      if (!seen.has(context)) facts.push(fact)
      seen.add(context)
    }
  }
  return facts.sort(
    (a, b) => b.confidence - a.confidence || a.pageIndex - b.pageIndex || a.start - b.start || a.end - b.end,
  )
}

function asFact(document: ReadDocument, finding: Finding): FoundFact {
  const { page, undeniable, ...rest } = finding
  const { pageIndex } = page
  const context = contextAt(document, { pageIndex, start: finding.start, end: finding.end })
  const negated = context.negated && !undeniable
  const confidence = rounded(finding.confidence - (context.uncertain ? DOUBT : 0))
  return { ...rest, ...context, negated, confidence, pageIndex }
}

function keyOf({ kind, value, normalized, detail }: Finding): string {
  return `${kind}\n${detail?.system ?? detail?.margin ?? ''}\n${normalized ?? value.toLowerCase()}`
}

function surestFirst(a: Finding, b: Finding): number {
  return b.confidence - a.confidence || a.page.pageIndex - b.page.pageIndex || a.start - b.start
}

function rounded(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100
}
