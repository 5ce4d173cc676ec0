import type { MixUpFact, MixUpSide, MixUpSource, Witness } from './mixUp.ts'

/** Readings less sure than this tell nothing about a mix-up. */
const ENOUGH = 0.7

/** What one witness says, with how sure it is that they say it. */
export interface Claim {
  /** As it is compared. */
  value: string
  /** As it is shown. */
  shown: string
  confidence: number
  witness: Witness
}

/** Facts of a kind that count, by record: of the patient now, read surely enough; what the person has decided, alone. */
export function factsByRecord(source: MixUpSource, kind: MixUpFact['kind']): Map<string, MixUpFact[]> {
  const fit = source.facts.filter(
    (fact) =>
      fact.kind === kind &&
      fact.about === 'patient' &&
      !fact.negated &&
      (fact.decided || fact.confidence >= ENOUGH),
  )
  const byRecord = Map.groupBy(fit, ({ recordId }) => recordId)
  for (const [recordId, facts] of byRecord) {
    const decided = facts.filter((fact) => fact.decided)
    const kept = decided.length > 0 ? decided : facts
    byRecord.set(
      recordId,
      kept.toSorted((a, b) => b.confidence - a.confidence),
    )
  }
  return byRecord
}

/** A fact as a claim. */
export function claimOf(fact: MixUpFact, value = fact.normalized ?? fact.value): Claim {
  return {
    value,
    shown: fact.value,
    confidence: fact.decided ? 1 : fact.confidence,
    witness: { from: 'fact', factId: fact.id, recordId: fact.recordId },
  }
}

/** Claims that go together. */
export interface ClaimGroup {
  /** Distinct values, the first one first. */
  values: string[]
  claims: Claim[]
}

/**
 * Sorts witnesses by what they say. A witness with several claims (a record that names a doctor as well) joins the first
 * group that any of them fits, with the claims that fit; else its surest begins a group of its own, with all its readings.
 */
export function groupClaims(
  witnesses: readonly (readonly Claim[])[],
  fits: (value: string, known: string) => boolean,
): ClaimGroup[] {
  const groups: ClaimGroup[] = []
  for (const claims of witnesses) {
    const [surest] = claims
    if (!surest) continue
    let place: ClaimGroup | undefined
    let fitting: Claim[] = []
    for (const group of groups) {
      fitting = claims.filter(({ value }) => group.values.some((known) => fits(value, known)))
      if (fitting.length > 0) {
        place = group
        break
      }
    }
    if (!place) {
      place = { values: [], claims: [] }
      fitting = claims.filter(({ witness }) => witness === surest.witness)
      groups.push(place)
    }
    place.claims.push(fitting[0]!)
    for (const { value } of fitting) if (!place.values.includes(value)) place.values.push(value)
  }
  return groups
}

/** A group as one side of a mix-up. */
export function sideOf({ claims }: ClaimGroup): MixUpSide {
  return { value: claims[0]!.shown, witnesses: claims.map(({ witness }) => witness) }
}

/** The records that speak for a group. */
export function recordsOf({ claims }: ClaimGroup): string[] {
  return claims.flatMap(({ witness }) => (witness.from === 'fact' ? [witness.recordId] : []))
}
