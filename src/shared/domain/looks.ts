import { independentOf, type OpinionFacts } from './independence.ts'
import { givenLine, hadOwnLook } from './opinionKind.ts'
import { opinionName } from './ordinal.ts'

/** Whether one opinion counts as a look of its own among the others. */
export interface Look {
  opinionId: string
  counts: boolean
  /** False where it rests on something that is not known of the opinion. */
  known: boolean
  /** "Counts as its own look" */
  words: string
  /** One plain sentence. */
  reason: string
}

/**
 * Which opinions count as looks of their own: the most there can be of which each is independent of every other, the earlier
 * ones first. There are two exactly where two opinions are independent, as the standing asks for.
 */
export function looksOf(opinions: readonly OpinionFacts[]): Look[] {
  const counted = independentSet(opinions)
  return opinions.map((opinion) =>
    counted.includes(opinion) ? ownLook(opinion) : noOwnLook(opinion, counted, opinions),
  )
}

function ownLook(opinion: OpinionFacts): Look {
  const looked = hadOwnLook(opinion.kind, opinion.given)
  const known = looked || opinion.given.length > 0
  const reason = looked
    ? ownLookReason(opinion)
    : known
      ? 'They read reports only, but not those of another opinion that counts.'
      : 'We do not know what they were given.'
  const words = known ? 'Counts as its own look' : 'Counts as its own look, as far as we know'
  return { opinionId: opinion.id, counts: true, known, words, reason }
}

function ownLookReason({ given }: OpinionFacts): string {
  if (given.length === 0) return 'They looked for themselves.'
  const line = givenLine(given)
  return `They looked for themselves: ${line.charAt(0).toLowerCase()}${line.slice(1)}.`
}

function noOwnLook(
  opinion: OpinionFacts,
  counted: readonly OpinionFacts[],
  opinions: readonly OpinionFacts[],
): Look {
  const other = counted.find((one) => !independentOf(one, opinion).independent)!
  const name = opinionName(opinions.indexOf(other) + 1).toLowerCase()
  const { because } = independentOf(other, opinion)
  const base = { opinionId: opinion.id, counts: false, known: true, words: 'Does not count as a second look' }
  if (because === 'one-provider')
    return { ...base, reason: `It comes from the same provider as the ${name}.` }
  if (because === 'reports-only') return { ...base, reason: `Both this and the ${name} read reports only.` }
  const [repeats, repeated] = hadOwnLook(opinion.kind, opinion.given) ? [other, opinion] : [opinion, other]
  const isKnown = repeats.seen === 'all' || (repeats.seen === 'some' && repeats.seenIds.includes(repeated.id))
  if (!isKnown) return { ...base, known: false, reason: 'They read reports, and we do not know which.' }
  return {
    ...base,
    reason:
      repeats === opinion
        ? 'They only read what was written before.'
        : `The ${name} only read what this one wrote.`,
  }
}

/** The largest set whose members are independent of each other; of equally large ones that with the earliest. */
function independentSet(opinions: readonly OpinionFacts[]): readonly OpinionFacts[] {
  let best: readonly OpinionFacts[] = []
  const grow = (chosen: readonly OpinionFacts[], left: readonly OpinionFacts[]) => {
    if (chosen.length > best.length) best = chosen
    for (const [index, next] of left.entries()) {
      if (chosen.length + left.length - index <= best.length) return
      const after = left.slice(index + 1)
      grow(
        [...chosen, next],
        after.filter((other) => independentOf(next, other).independent),
      )
    }
  }
  grow([], opinions)
  return best
}
