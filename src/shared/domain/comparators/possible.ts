import { type Outcome, oneSays } from './comparator.ts'

/** What a statement leaves possible: "Gleason 7" is 3+4 or 4+3. */
export type Possible = ReadonlySet<string>

/** What two descriptions of one thing leave possible together. */
export function inBoth(one: Possible, other: Possible): Possible {
  return new Set([...one].filter((value) => other.has(value)))
}

/** Names both values in a reason. */
interface Named {
  earlier: string
  later: string
}

/**
 * How two ranges of what is possible relate: equal is the same, narrower adds, wider lacks, nothing in common differs;
 * what overlaps only in part is left to a person.
 */
export function comparePossible(earlier: Possible, later: Possible, named: Named): Outcome {
  const shared = [...earlier].filter((one) => later.has(one)).length
  const both = oneSays(named.earlier, named.later)
  if (shared === 0) return { how: 'different', reason: both }
  if (shared === earlier.size && shared === later.size) {
    const alike = named.earlier.toLowerCase() === named.later.toLowerCase()
    return { how: 'same', reason: alike ? '' : `${capital(named.earlier)} means ${named.later}.` }
  }
  if (shared === later.size)
    return { how: 'adds', reason: `${capital(named.later)} is one kind of ${named.earlier}.` }
  if (shared === earlier.size)
    return { how: 'lacks', reason: `${capital(named.earlier)} is one kind of ${named.later}.` }
  return { how: 'unclear', reason: both }
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
