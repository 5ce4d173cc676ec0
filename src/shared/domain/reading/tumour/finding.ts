import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FactContext, FactKind, FoundFact } from '../fact.ts'

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
}

const PLAIN: FactContext = { negated: false, uncertain: false, about: 'patient' }

/**
 * Findings as facts, one for each distinct value in one context, the surest place first. Of two equally sure
 * places the earlier is kept.
 */
export function asFacts(_document: ReadDocument, findings: readonly Finding[]): FoundFact[] {
  const kept = new Map<string, FoundFact>()
  for (const { page, ...rest } of findings) {
    const context = PLAIN
    const fact: FoundFact = {
      ...rest,
      ...context,
      confidence: rounded(rest.confidence),
      pageIndex: page.pageIndex,
    }
    const key = [fact.kind, fact.normalized ?? fact.value.toLowerCase(), fact.negated, fact.about].join('\n')
    const before = kept.get(key)
    if (!before || before.confidence < fact.confidence) kept.set(key, fact)
  }
  return [...kept.values()].sort(
    (a, b) => b.confidence - a.confidence || a.pageIndex - b.pageIndex || a.start - b.start,
  )
}

function rounded(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100
}
