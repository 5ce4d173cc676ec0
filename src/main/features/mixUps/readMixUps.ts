import { setImmediate as nextTurn } from 'node:timers/promises'
import type { MixUp, MixUpPlace } from '#shared/contract/mixUps.ts'
import type { MixUp as FoundMixUp, MixUpSource, Witness } from '#shared/domain/mixUps/mixUp.ts'
import { alarmsFirst, isPutAside, MIX_UP_RULES } from '#shared/domain/mixUps/mixUpsIn.ts'
import { mixUpValue, mixUpWords } from '#shared/domain/mixUps/mixUpWords.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import type { Database } from '../../store/database.ts'
import { listAsides, opinionIdsInOrder, placesOfFacts, readMixUpSource } from '../../store/rows/mixUps.ts'

/**
 * What between the records of a concern does not go together, each value with its places; a rule each turn of the event loop.
 * `open` gives the vault, which may be locked between two turns. @throws Failure NOT_FOUND
 */
export async function readMixUps(open: () => Database, concernId: string): Promise<MixUp[]> {
  const source = readMixUpSource(open(), concernId)
  const found: FoundMixUp[] = []
  for (const rule of MIX_UP_RULES) {
    await nextTurn()
    found.push(...rule(source))
  }
  if (found.length === 0) return []
  await nextTurn()
  return described(open(), concernId, source, alarmsFirst(found))
}

function described(
  db: Database,
  concernId: string,
  source: MixUpSource,
  found: readonly FoundMixUp[],
): MixUp[] {
  const placeOf = placing(db, concernId, source, found)
  const asides = listAsides(db, concernId)
  const opinionsOf = new Map(source.records.map(({ id, opinionIds }) => [id, opinionIds]))
  return found.map((mixUp): MixUp => {
    const { kind, weight, subject } = mixUp
    const sides = mixUp.sides.map(({ value, witnesses }) => ({
      value,
      shown: mixUpValue(kind, value),
      places: witnesses.map(placeOf),
    }))
    const places = sides.flatMap((side) => side.places)
    const recordIds = places.flatMap((place) => (place.in === 'record' ? [place.recordId] : []))
    const opinionIds = places.flatMap((place) => (place.in === 'opinion' ? [place.opinionId] : []))
    const aside = asides.find((one) => isPutAside(mixUp, one))
    return {
      kind,
      weight,
      subject,
      ...mixUpWords(mixUp),
      sides,
      recordIds: [...new Set(recordIds)],
      opinionIds: [...new Set([...opinionIds, ...recordIds.flatMap((id) => opinionsOf.get(id) ?? [])])],
      putAside: aside ? { id: aside.id, reason: aside.reason, createdAt: aside.createdAt } : null,
    }
  })
}

/** Says where each witness of what was found stands. */
function placing(
  db: Database,
  concernId: string,
  { question, statements }: MixUpSource,
  found: readonly FoundMixUp[],
): (witness: Witness) => MixUpPlace {
  const witnesses = found.flatMap(({ sides }) => sides.flatMap((side) => side.witnesses))
  const facts = placesOfFacts(
    db,
    witnesses.flatMap((witness) => (witness.from === 'fact' ? [witness.factId] : [])),
  )
  const order = opinionIdsInOrder(db, concernId)
  const texts = new Map(statements.map(({ id, text }) => [id, text]))
  return (witness) => {
    switch (witness.from) {
      case 'fact':
        return { in: 'record', ...facts.get(witness.factId)! }
      case 'statement': {
        const { opinionId, statementId } = witness
        const name = opinionName(order.indexOf(opinionId) + 1)
        return { in: 'opinion', opinionId, opinionName: name, quote: texts.get(statementId)! }
      }
      case 'person':
        return { in: 'person' }
      case 'question':
        return { in: 'question', quote: question }
    }
  }
}
