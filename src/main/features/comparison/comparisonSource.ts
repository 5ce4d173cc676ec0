import type { Database } from '../../store/database.ts'
import { getConcern } from '../../store/rows/concerns.ts'
import { listClosings, listMarks } from '../../store/rows/marks.ts'
import { countPagesByOpinion, listOpinions } from '../../store/rows/opinions.ts'
import { listProviders } from '../../store/rows/providers.ts'
import { listCustomTopics } from '../../store/rows/topics.ts'
import type { ComparisonSource } from './compareOpinions.ts'

/** Reads all that a comparison needs. @throws Failure NOT_FOUND */
export function readComparisonSource(db: Database, concernId: string): ComparisonSource {
  const concern = getConcern(db, concernId)
  return {
    concern,
    opinions: listOpinions(db, concernId),
    providers: new Map(listProviders(db, concern.personId).map((provider) => [provider.id, provider])),
    ownTopics: listCustomTopics(db, concernId).map(({ id, group, label }) => ({
      id,
      group,
      label,
      explanation: null,
      custom: true,
    })),
    marks: listMarks(db, concernId),
    closings: listClosings(db, concernId),
    pagesChecked: countPagesByOpinion(db, concernId),
  }
}
