import type { PagedHighlight } from '../../pdf/highlights.ts'
import { FACT_LABELS, factValue } from './factWords.ts'
import type { ReviewItem } from './reviewItems.ts'

/** The places of all that was found, each with its item's number; the chosen one is outlined. */
export function factHighlights(items: readonly ReviewItem[], chosenId: string | null): PagedHighlight[] {
  return items.flatMap(({ id, number, facts }) =>
    facts.flatMap((fact, index) => {
      const { pageIndex, rects, kind, status } = fact
      if (pageIndex === null || rects.length === 0 || status === 'rejected') return []
      const active = id === chosenId
      const label = `${number}. ${FACT_LABELS[kind]}: ${factValue(fact)}`
      return { id: `${id}/${fact.id}`, pageIndex, rects, active, label, ...(index === 0 && { number }) }
    }),
  )
}
