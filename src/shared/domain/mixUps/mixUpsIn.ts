import { identityMixUps } from './identity.ts'
import type { MixUp, MixUpKind, MixUpSource } from './mixUp.ts'
import { relateNames } from './names.ts'
import { sideMixUps } from './sides.ts'
import { specimenMixUps } from './specimens.ts'

/**
 * The marks of a mix-up between the records of one concern: patient names, birth dates and record numbers that are not one
 * person's, left against right, and samples numbered differently. Those to be shouted come first.
 */
export function mixUpsIn(source: MixUpSource): MixUp[] {
  return alarmsFirst(MIX_UP_RULES.flatMap((rule) => rule(source)))
}

/** The rules one by one, so that many records need not be looked at in one turn. */
export const MIX_UP_RULES = [identityMixUps, sideMixUps, specimenMixUps] as const

/** In the order they are told. */
export function alarmsFirst(found: readonly MixUp[]): MixUp[] {
  return found.toSorted((a, b) => Number(a.weight === 'slip') - Number(b.weight === 'slip'))
}

/** What the person said is all right. */
export interface PutAside {
  kind: MixUpKind
  subject: string
  /** The values that stood against each other then. */
  values: readonly string[]
}

/** Whether all that stands against each other did so when the person put it aside; something else brings it back. */
export function isPutAside({ kind, subject, sides }: MixUp, aside: PutAside): boolean {
  return (
    aside.kind === kind &&
    aside.subject === subject &&
    sides.every(({ value }) => aside.values.some((known) => isOneValue(kind, value, known)))
  )
}

function isOneValue(kind: MixUpKind, one: string, other: string): boolean {
  return one === other || (kind === 'patient-name' && relateNames(one, other) === 'same')
}
