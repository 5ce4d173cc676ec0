import { setImmediate as nextTurn } from 'node:timers/promises'
import type {
  AcceptedSuggestion,
  Opinion,
  SuggestedStatement,
  SuggestedTopic,
  SuggestedWords,
} from '#shared/contract/opinions.ts'
import type { Receptors } from '#shared/domain/suggesting/markers.ts'
import { isConfirmed } from '#shared/domain/suggesting/reportFact.ts'
import { reportPoints } from '#shared/domain/suggesting/reportPoints.ts'
import type { SaidAlready } from '#shared/domain/suggesting/suggestedStatements.ts'
import { type Database, inTransaction } from '../../store/database.ts'
import { decideFact } from '../../store/rows/facts.ts'
import { getOpinion, listOpinions } from '../../store/rows/opinions.ts'
import { insertEvidence, insertStatement } from '../../store/rows/statements.ts'
import {
  acceptFacts,
  bringBack,
  factsOfOpinion,
  listPutAside,
  type OpinionFact,
  placesOfFacts,
  putAside,
} from '../../store/rows/suggestions.ts'
import { trashRow } from '../../store/sql.ts'

/** After so long the next topic waits for another turn of the event loop; in milliseconds. */
const LONGEST_MS = 10

/** Reads what an opinion's records offer; many topics take several turns. @throws Failure NOT_FOUND */
export async function suggestionsFor(
  db: () => Database,
  opinionId: string,
): Promise<{ topics: SuggestedTopic[]; putAside: SuggestedWords[] }> {
  const { suggestedStatements, putAsideKey } = await rules()
  const opinion = getOpinion(db(), opinionId)
  const facts = factsOfOpinion(db(), opinionId)
  const aside = listPutAside(db(), opinionId)
  const receptors = receptorsIn(listOpinions(db(), opinion.concernId))
  const placed = new Map(facts.map((fact) => [fact.id, fact]))
  const found = suggestedStatements({
    points: [...Map.groupBy(facts, ({ recordId }) => recordId).values()].flatMap((ofRecord) =>
      reportPoints(ofRecord, receptors),
    ),
    said: saidBy(opinion),
    isUsed: (topicId, { id }) => isUsed(opinion, topicId, placed.get(id)!),
    putAside: new Set(aside.map(({ topicId, text }) => putAsideKey(topicId, text))),
  })
  const topics: SuggestedTopic[] = []
  let until = performance.now() + LONGEST_MS
  for (const { suggestions, ...topic } of found) {
    topics.push({
      ...topic,
      suggestions: suggestions.map(({ facts: restsOn, ...said }) => ({
        ...said,
        evidence: restsOn.map(({ id }) => evidenceOf(placed.get(id)!)),
      })),
    })
    if (performance.now() > until) {
      await nextTurn()
      until = performance.now() + LONGEST_MS
    }
  }
  return { topics, putAside: aside }
}

/** Makes suggestions statements and puts others aside, all or nothing. @throws Failure NOT_FOUND */
export function acceptSuggestions(
  db: Database,
  opinionId: string,
  suggestions: readonly AcceptedSuggestion[],
  asides: readonly SuggestedWords[],
): { statementIds: string[]; factIds: string[] } {
  return inTransaction(db, () => {
    const statements = suggestions.map(({ topicId, text, factIds, how }) => {
      const places = placesOfFacts(db, opinionId, factIds)
      const statement = insertStatement(db, { opinionId, topicId, text, evidence: [], checked: true })
      for (const { confirmed, ...place } of places)
        insertEvidence(db, statement.id, place, how !== 'unread' || confirmed)
      return statement
    })
    const asRead = suggestions.filter(({ how }) => how === 'read').flatMap(({ factIds }) => factIds)
    for (const words of asides) putAside(db, opinionId, words)
    return { statementIds: statements.map(({ id }) => id), factIds: acceptFacts(db, opinionId, asRead) }
  })
}

/** Undoes what `acceptSuggestions` did. @throws Failure NOT_FOUND */
export function takeBackSuggestions(
  db: Database,
  opinionId: string,
  accepted: {
    statementIds: readonly string[]
    factIds: readonly string[]
    bringBack: readonly SuggestedWords[]
  },
): void {
  inTransaction(db, () => {
    for (const id of accepted.statementIds) trashRow(db, 'statement', id)
    for (const id of accepted.factIds) decideFact(db, id, 'suggested')
    for (const words of accepted.bringBack) bringBack(db, opinionId, words)
  })
}

/** ER and PR are one topic, unless the opinions on this concern speak of each by itself. */
function receptorsIn(opinions: readonly Opinion[]): Receptors {
  const topics = new Set(opinions.flatMap(({ statements }) => statements.map(({ topicId }) => topicId)))
  return !topics.has('hormone-receptors') && (topics.has('er') || topics.has('pr')) ? 'apart' : 'together'
}

function saidBy({ statements }: Opinion): Map<string, SaidAlready> {
  const byTopic = Map.groupBy(statements, ({ topicId }) => topicId)
  return new Map(
    [...byTopic].map(([topicId, mine]) => [
      topicId,
      {
        text: mine.map(({ text }) => text).join('; '),
        recordIds: new Set(mine.flatMap(({ evidence }) => evidence.map(({ recordId }) => recordId))),
      },
    ]),
  )
}

/** Whether a statement on the topic rests on the words of a fact, or on some of them. */
function isUsed(
  { statements }: Opinion,
  topicId: string,
  { recordId, pageIndex, start, end }: OpinionFact,
): boolean {
  if (start === null || end === null) return false
  return statements.some(
    (statement) =>
      statement.topicId === topicId &&
      statement.evidence.some(
        (place) =>
          place.recordId === recordId &&
          place.pageIndex === pageIndex &&
          place.start < end &&
          start < place.end,
      ),
  )
}

function evidenceOf(fact: OpinionFact): SuggestedStatement['evidence'][number] {
  const { id: factId, recordId, recordTitle, pageLabel, quote, rects, start } = fact
  const pageIndex = start === null ? null : fact.pageIndex
  return { factId, recordId, recordTitle, pageIndex, pageLabel, quote, rects, confirmed: isConfirmed(fact) }
}

/** The rules, with their tables of terms: large, so they come when first asked for, and a little each turn of the event loop. */
async function rules() {
  const [suggesting, { prepareTerms }] = await Promise.all([
    import('#shared/domain/suggesting/suggestedStatements.ts'),
    import('#shared/domain/terms/terms.ts'),
  ])
  await prepareTerms(() => nextTurn())
  return suggesting
}
