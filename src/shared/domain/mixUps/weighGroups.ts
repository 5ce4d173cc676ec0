import { type ClaimGroup, sideOf } from './claims.ts'
import type { MixUp, MixUpKind, MixUpWeight } from './mixUp.ts'

/**
 * Groups that do not go together as mix-ups: one with all that are shouted, and one with those that may only be slips. Two
 * groups weigh null where they are not worth a word.
 */
export function weighGroups(
  kind: MixUpKind,
  subject: string,
  groups: readonly ClaimGroup[],
  weigh: (a: ClaimGroup, b: ClaimGroup) => MixUpWeight | null,
): MixUp[] {
  const loud = new Set<ClaimGroup>()
  const pairs: (readonly [ClaimGroup, ClaimGroup])[] = []
  for (const [index, a] of groups.entries()) {
    for (const b of groups.slice(index + 1)) {
      const weight = weigh(a, b)
      if (weight === 'alarm') loud.add(a).add(b)
      if (weight === 'slip') pairs.push([a, b])
    }
  }
  const quiet = new Set(pairs.filter((pair) => pair.some((group) => !loud.has(group))).flat())
  const mixUp = (weight: MixUpWeight, members: ReadonlySet<ClaimGroup>): MixUp[] =>
    members.size === 0
      ? []
      : [{ kind, weight, subject, sides: groups.filter((group) => members.has(group)).map(sideOf) }]
  return [...mixUp('alarm', loud), ...mixUp('slip', quiet)]
}
