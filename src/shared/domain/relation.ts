import type { TextRange } from './page.ts'

/**
 * How two statements on one topic relate. `refined`: the later says what the earlier says and adds to it.
 * The words come from Van Such et al. 2017, J Eval Clin Pract 23:870.
 */
export const RELATIONS = ['same', 'refined', 'different', 'not-stated', 'unclear'] as const
export type Relation = (typeof RELATIONS)[number]

/** A relation with one plain line that says why. */
export interface RelationWithReason {
  relation: Relation
  reason: string
  /** A few words instead of `reason` where both statements stand beside it. */
  inShort?: string
  /** True where `unclear` means no more than this: the later says less than the earlier, and nothing against it. */
  saysLess?: boolean
  /** True where the words are equal but for writing. */
  sameWords?: boolean
  /** With `refined` and `different`, where rules decide: the words of the later statement that say more or something else. */
  changed?: readonly TextRange[]
}

/** What the person decided for themselves; `reason` in their own words, if they gave one. */
export interface RelationMark {
  relation: Relation
  reason: string | null
}

/** The word for a relation in a row. */
export const RELATION_LABELS: Readonly<Record<Relation, string>> = {
  same: 'Doctors agree',
  refined: 'More specific',
  different: 'They differ',
  'not-stated': 'Not mentioned',
  unclear: 'Needs your check',
}

/** "5 agree", "1 agrees", "2 more specific", "3 differ", "2 not mentioned", "1 needs your check". */
export function countLine(relation: Relation, count: number): string {
  const one = count === 1
  const words: Record<Relation, string> = {
    same: one ? 'agrees' : 'agree',
    refined: 'more specific',
    different: one ? 'differs' : 'differ',
    'not-stated': 'not mentioned',
    unclear: one ? 'needs your check' : 'need your check',
  }
  return `${count} ${words[relation]}`
}

export type RelationCounts = Record<Relation, number>

/** How many rows stand at each relation. */
export function countRelations(rows: readonly { relation: Relation }[]): RelationCounts {
  const counts = Object.fromEntries(RELATIONS.map((relation) => [relation, 0])) as RelationCounts
  for (const row of rows) counts[row.relation] += 1
  return counts
}
