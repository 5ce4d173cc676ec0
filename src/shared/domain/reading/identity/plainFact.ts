import type { PageText } from '../../page.ts'
import type { FactKind, FoundFact } from '../fact.ts'

/** A fact as its words say it, about the patient as they are now. */
export function plainFact(
  kind: FactKind,
  page: PageText,
  start: number,
  end: number,
  normalized: string | null,
): FoundFact {
  return {
    kind,
    value: page.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    normalized,
    confidence: 0.5,
    pageIndex: page.pageIndex,
    start,
    end,
    negated: false,
    uncertain: false,
    about: 'patient',
  }
}

/**
 * Of facts of one kind that say the same (`normalized`, or the words where that is null; and the same role), the surest,
 * and of those the first. In the order of the document.
 */
export function bestOfEach(facts: readonly FoundFact[]): FoundFact[] {
  const best = new Map<string, FoundFact>()
  for (const fact of facts) {
    const key = [fact.kind, fact.detail?.role ?? '', (fact.normalized ?? fact.value).toLowerCase()].join('\n')
    const other = best.get(key)
    if (
      !other ||
      fact.confidence > other.confidence ||
      (fact.confidence === other.confidence && isBefore(fact, other))
    )
      best.set(key, fact)
  }
  return [...best.values()].map(rounded).sort((a, b) => a.pageIndex - b.pageIndex || a.start - b.start)
}

function rounded(fact: FoundFact): FoundFact {
  return { ...fact, confidence: Math.round(fact.confidence * 100) / 100 }
}

/** Without open dates that another place in the document settles. */
export function withoutOpenRepeats(facts: readonly FoundFact[]): FoundFact[] {
  const settled = new Set(
    facts.map(({ kind, detail, normalized }) => `${kind} ${detail?.role} ${normalized}`),
  )
  return facts.filter(({ kind, detail, choices }) => {
    return !choices?.some((choice) => settled.has(`${kind} ${detail?.role} ${choice}`))
  })
}

function isBefore(a: FoundFact, b: FoundFact): boolean {
  return a.pageIndex < b.pageIndex || (a.pageIndex === b.pageIndex && a.start < b.start)
}
