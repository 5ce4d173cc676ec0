import type { Evidence, Opinion } from '#shared/contract/opinions.ts'
import type { SearchHit } from '#shared/contract/records.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import type { PagedHighlight } from '../../pdf/highlights.ts'

/** A statement that rests on the record shown, at one of its places. */
export interface StatementHere {
  evidence: Evidence
  statementId: string
  text: string
  topicId: string
  opinionId: string
  concernId: string
  /** Counted from 1, by date. */
  opinionNumber: number
  opinionName: string
}

/** One word found on a page, for stepping through them. */
export interface FoundPlace {
  id: string
  pageIndex: number
  highlight: PagedHighlight
}

/** What the opinions of one concern say with a place in the record; in the order of its pages. */
export function statementsIn(recordId: string, opinions: readonly Opinion[]): StatementHere[] {
  return opinions
    .filter(({ trashedAt }) => trashedAt === null)
    .flatMap((opinion, index) =>
      opinion.statements.flatMap((statement) =>
        statement.evidence
          .filter((evidence) => evidence.recordId === recordId)
          .map((evidence) => ({
            evidence,
            statementId: statement.id,
            text: statement.text,
            topicId: statement.topicId,
            opinionId: opinion.id,
            concernId: opinion.concernId,
            opinionNumber: index + 1,
            opinionName: opinionName(index + 1),
          })),
      ),
    )
    .toSorted((a, b) => a.evidence.pageIndex - b.evidence.pageIndex || a.evidence.start - b.evidence.start)
}

/** The marks of statements; the chosen one is outlined and numbered. A place that is no longer found has none. */
export function statementHighlights(
  statements: readonly StatementHere[],
  chosen: string | null,
): PagedHighlight[] {
  return statements
    .filter(({ evidence }) => evidence.found)
    .map(({ evidence, text, opinionNumber, opinionName: name }) => ({
      id: evidence.id,
      pageIndex: evidence.pageIndex,
      rects: evidence.rects,
      // A number at every mark would hide the words before it.
      number: evidence.id === chosen ? opinionNumber : undefined,
      active: evidence.id === chosen,
      label: `${name}: ${text}`,
    }))
}

/** The words found in one record, in the order of its pages, each as a mark of its own. */
export function foundPlaces(hits: readonly SearchHit[], recordId: string): FoundPlace[] {
  return hits
    .filter((hit) => hit.recordId === recordId)
    .toSorted((a, b) => a.pageIndex - b.pageIndex)
    .flatMap(({ pageIndex, rects }) =>
      rects.map((rect, index) => {
        const id = `found-${pageIndex}-${index}`
        return { id, pageIndex, highlight: { id, pageIndex, rects: [rect] } }
      }),
    )
}
