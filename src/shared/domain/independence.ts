import { isSurelyBefore, type PartialDate } from './dates.ts'
import { type Given, hadOwnLook, type OpinionKind } from './opinionKind.ts'
import { listed, ordinalWord } from './ordinal.ts'

/** What of the earlier opinions a provider had seen. `nothing-earlier`: there was none to see. */
export const SEEN = ['nothing-earlier', 'none', 'some', 'all', 'unknown'] as const
export type Seen = (typeof SEEN)[number]

/** What is known about how one opinion came to be. */
export interface OpinionFacts {
  id: string
  /** Null where it is not known who gave it. */
  providerId: string | null
  date: PartialDate | null
  kind: OpinionKind
  /** Empty when it is not known. */
  given: readonly Given[]
  seen: Seen
  /** The earlier opinions seen, where `seen` is `some`. */
  seenIds: readonly string[]
}

export interface Independence {
  independent: boolean
  /** What it rests on; `reason` says the same in one plain sentence. */
  because: 'one-opinion' | 'one-provider' | 'reports-only' | 'repeats' | 'own-looks' | 'nothing-known'
  reason: string
}

const REASONS: Readonly<Record<Independence['because'], string>> = {
  'one-opinion': 'This is one opinion.',
  'one-provider': 'Both come from the same provider.',
  'reports-only': 'Both read reports only.',
  repeats: 'The later one only read what was written before.',
  'own-looks': 'Each looked for themselves.',
  'nothing-known': 'Nothing shows that one repeats the other.',
}

/** The icon of an opinion's column: a flag, two circles apart, two circles overlapping, not known. */
export const INDEPENDENCE_ICONS = ['first', 'apart', 'overlap', 'unknown'] as const
export type IndependenceIcon = (typeof INDEPENDENCE_ICONS)[number]

/**
 * Whether two opinions are two looks. They are not when they come from one provider, or when the later only repeats the
 * earlier: it had nothing to go on but reports, the earlier one among them. Two doctors who read the same report have not
 * looked twice; two who read the same slides have. Symmetric; where the order is not known, either may be the later.
 */
export function independentOf(a: OpinionFacts, b: OpinionFacts): Independence {
  const because = whyOf(a, b)
  const independent = because === 'own-looks' || because === 'nothing-known'
  return { independent, because, reason: REASONS[because] }
}

function whyOf(a: OpinionFacts, b: OpinionFacts): Independence['because'] {
  if (a.id === b.id) return 'one-opinion'
  if (a.providerId !== null && a.providerId === b.providerId) return 'one-provider'
  if (readsReportsOnly(a) && readsReportsOnly(b)) return 'reports-only'
  const bMayRepeatA = !isSurelyBefore(b.date, a.date) && repeats(b, a)
  const aMayRepeatB = !isSurelyBefore(a.date, b.date) && repeats(a, b)
  if (bMayRepeatA || aMayRepeatB) return 'repeats'
  return hadOwnLook(a.kind, a.given) && hadOwnLook(b.kind, b.given) ? 'own-looks' : 'nothing-known'
}

/** The words and icon in the head of an opinion's column. `earlier`: the opinions before it, first to last. */
export function columnNote(
  opinion: OpinionFacts,
  earlier: readonly Pick<OpinionFacts, 'id'>[],
): { icon: IndependenceIcon; words: string } {
  if (earlier.length === 0) return { icon: 'first', words: 'Nothing earlier to read' }
  switch (opinion.seen) {
    case 'nothing-earlier':
    case 'none':
      return { icon: 'apart', words: `Had ${unseenWords(earlier.length)}` }
    case 'all':
      return { icon: 'overlap', words: `Had read ${allWords(earlier.length)}` }
    case 'some':
      return { icon: 'overlap', words: `Had read ${someWords(opinion, earlier)}` }
    case 'unknown':
      return { icon: 'unknown', words: 'We do not know what they had read' }
  }
}

function readsReportsOnly(opinion: OpinionFacts): boolean {
  return opinion.given.length > 0 && !hadOwnLook(opinion.kind, opinion.given)
}

function repeats(later: OpinionFacts, earlier: OpinionFacts): boolean {
  if (hadOwnLook(later.kind, later.given)) return false
  const sight = sightOf(later, earlier.id)
  // With reports as the only source, not knowing which ones is no ground to count a second look.
  return sight === 'seen' || (sight === 'unknown' && readsReportsOnly(later))
}

function sightOf(opinion: OpinionFacts, otherId: string): 'seen' | 'unseen' | 'unknown' {
  if (opinion.seen === 'all') return 'seen'
  if (opinion.seen === 'unknown') return 'unknown'
  if (opinion.seen !== 'some') return 'unseen'
  if (opinion.seenIds.length === 0) return 'unknown'
  return opinion.seenIds.includes(otherId) ? 'seen' : 'unseen'
}

function unseenWords(earlierCount: number): string {
  if (earlierCount === 1) return 'not seen the first report'
  return earlierCount === 2 ? 'seen neither earlier report' : 'seen none of the earlier reports'
}

function allWords(earlierCount: number): string {
  if (earlierCount === 1) return 'the first report'
  return earlierCount === 2 ? 'both earlier reports' : 'all earlier reports'
}

function someWords(opinion: OpinionFacts, earlier: readonly Pick<OpinionFacts, 'id'>[]): string {
  const positions = earlier.flatMap(({ id }, index) => (opinion.seenIds.includes(id) ? [index + 1] : []))
  if (positions.length === 0) return 'some earlier reports'
  if (positions.length === earlier.length) return allWords(earlier.length)
  return `the ${listed(positions.map(ordinalWord))} ${positions.length === 1 ? 'report' : 'reports'}`
}
