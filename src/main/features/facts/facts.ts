import type { Fact } from '#shared/contract/facts.ts'
import { whileOpen } from '../../handling.ts'
import { type Database, inTransaction } from '../../store/database.ts'
import {
  addPersonsFact,
  correctFact,
  decideFact,
  getFact,
  listFacts,
  removePersonsFact,
} from '../../store/rows/facts.ts'
import { getRecord } from '../../store/rows/records.ts'
import { fillRecordFrom } from './fillRecordFrom.ts'

export const facts = {
  list: whileOpen.facts.list.handler(({ context, input }) => ({
    mismatches: getRecord(context.db, input.recordId).mismatches,
    facts: listFacts(context.db, input.recordId),
  })),
  decide: whileOpen.facts.decide.handler(({ context: { db }, input: { id, status } }) =>
    inTransaction(db, () => taken(db, decideFact(db, id, status))),
  ),
  correct: whileOpen.facts.correct.handler(({ context: { db }, input: { id, value, normalized } }) =>
    inTransaction(db, () => taken(db, correctFact(db, id, value, normalized ?? null))),
  ),
  acceptAll: whileOpen.facts.acceptAll.handler(({ context: { db }, input }) =>
    inTransaction(db, () =>
      input.ids.map((id) => {
        const fact = getFact(db, id)
        return fact.status === 'suggested' ? taken(db, decideFact(db, id, 'accepted')) : fact
      }),
    ),
  ),
  add: whileOpen.facts.add.handler(({ context: { db }, input: { recordId, kind, value, place } }) =>
    inTransaction(db, () => {
      getRecord(db, recordId)
      const fact = addPersonsFact(db, recordId, {
        kind,
        value,
        normalized: null,
        confidence: 1,
        negated: false,
        uncertain: false,
        about: 'patient',
        place,
      })
      return taken(db, fact)
    }),
  ),
  remove: whileOpen.facts.remove.handler(({ context, input }) => removePersonsFact(context.db, input.id)),
}

/** What the person says is so also fills the record's own fields, where they have not set them. */
function taken(db: Database, fact: Fact): Fact {
  if (fact.status === 'accepted' || fact.status === 'corrected') fillRecordFrom(db, fact)
  return fact
}
