import type { Concept } from '../terms/outline.ts'
import type { TermTable } from '../terms/table.ts'
import { joined, type Outcome, oneSays, quoted, type Reading } from './comparator.ts'
import type { Said } from './said.ts'
import { type Status, statusAt } from './status.ts'

/** A thing that a statement names, and whether it says it is so. */
export interface Named {
  concept: Concept
  status: Status
  /** As the statement has it. */
  written: string
}

/** Words that may stand for a name with a word left out: "ductal" where a type of carcinoma is asked. */
export type Completion = (words: readonly string[]) => readonly (readonly string[])[]

const ALTERNATIVES = /^\s*(?:,\s*)?(?:or|vs\.?|versus|\/)\s*$/iu
const LONGEST_COMPLETED = 4

/** Finds the names of a table in a statement, the longest first at each place; null where there are none. */
export function readNamed(
  statement: Said,
  table: TermTable,
  completion: Completion = () => [],
): Reading<readonly Named[]> | null {
  const { words, text } = statement
  const folded = words.map((word) => word.folded)
  const found: { concept: Concept; start: number; end: number }[] = []
  for (let at = 0; at < words.length; ) {
    const hit = table.longestAt(folded, at) ?? completedAt(folded, at, table, completion)
    if (hit)
      found.push({ concept: hit.concept, start: words[at]!.start, end: words[at + hit.length - 1]!.end })
    at += hit?.length ?? 1
  }
  if (found.length === 0) return null
  const named = found.map(
    ({ concept, start, end }, index): Named & { places: Reading<unknown>['places'] } => {
      const { status, places } = statusAt(text, { start, end })
      const orBefore = index > 0 && ALTERNATIVES.test(text.slice(found[index - 1]!.end, start))
      const next = found[index + 1]
      const orAfter = next !== undefined && ALTERNATIVES.test(text.slice(end, next.start))
      const or = [
        ...(orBefore ? [{ start: found[index - 1]!.end, end: start }] : []),
        ...(orAfter ? [{ start: end, end: next.start }] : []),
      ]
      return {
        concept,
        status: or.length > 0 && status === 'stated' ? 'possible' : status,
        written: text.slice(start, end),
        places: [{ start, end }, ...places, ...or],
      }
    },
  )
  return {
    value: withoutRepeats(
      named.map(({ concept, status, written }) => ({ concept, status, written })),
      table,
    ),
    places: named.flatMap(({ places }) => places),
  }
}

function completedAt(words: readonly string[], at: number, table: TermTable, completion: Completion) {
  for (let length = Math.min(LONGEST_COMPLETED, words.length - at); length > 0; length--) {
    for (const whole of completion(words.slice(at, at + length))) {
      const hit = table.longestAt(whole, 0)
      if (hit && hit.length === whole.length) return { concept: hit.concept, length }
    }
  }
  return null
}

/** "Breast cancer, invasive ductal carcinoma": the wider name says nothing beside the narrower. */
function withoutRepeats(named: readonly Named[], table: TermTable): Named[] {
  return named.filter(
    (one, index) =>
      !named.some(
        (other, at) =>
          at !== index &&
          other.status === one.status &&
          (other.concept === one.concept
            ? at < index
            : one.status === 'stated' && table.isKindOf(other.concept.name, one.concept.name)),
      ),
  )
}

/**
 * How two lists of named things relate. A narrower name says more; a denied one differs from a stated one; a doubt taken away says more.
 * Things without a counterpart are added or left out; where each side has one the other has not, `excludes` says whether the one rules
 * out the other: each of them must, or, if `oneDecides`, one of them ("lumpectomy" against "mastectomy with node biopsy").
 */
export function compareNamed(
  earlier: readonly Named[],
  later: readonly Named[],
  table: TermTable,
  excludes: (a: Concept, b: Concept) => boolean,
  oneDecides = false,
): Outcome {
  const outcomes: Outcome[] = []
  const met = new Set<Named>()
  for (const a of earlier) {
    const b = counterpart(a, later, table)
    if (!b) continue
    met.add(a)
    met.add(b)
    outcomes.push(comparePair(a, b, table))
  }
  for (const b of later.filter((one) => !met.has(one))) {
    const a = counterpart(b, earlier, table)
    if (!a) continue
    met.add(b)
    outcomes.push(comparePair(a, b, table))
  }
  const [lost, added] = [earlier.filter((one) => !met.has(one)), later.filter((one) => !met.has(one))]
  const possible = ({ status }: Named) => status === 'possible'
  // "Lymphoma or infection", then "lymphoma": the question is settled, or was.
  const settles = (doubting: readonly Named[], sure: readonly Named[], beyond: readonly Named[]) =>
    met.size > 0 && beyond.length === 0 && doubting.every(possible) && !sure.some(possible)
  if (settles(earlier, later, added) || settles(later, earlier, lost)) return joined(outcomes)
  const someDoubted = [...met].some(({ status }) => status === 'possible')
  outcomes.push(compareUnmet(lost, added, met.size > 0, someDoubted, excludes, oneDecides))
  return joined(outcomes)
}

/** The other's thing that is the same, else one that is a kind of it or the other way round. */
function counterpart(one: Named, others: readonly Named[], table: TermTable): Named | undefined {
  const { name } = one.concept
  return (
    others.find(({ concept }) => concept.name === name) ??
    others.find(({ concept }) => table.isKindOf(concept.name, name) || table.isKindOf(name, concept.name))
  )
}

function comparePair(a: Named, b: Named, table: TermTable): Outcome {
  const both = oneSays(quoted(a.written), quoted(b.written))
  const same = a.concept.name === b.concept.name
  const narrower = !same && table.isKindOf(b.concept.name, a.concept.name)
  if (a.status === 'denied' || b.status === 'denied') return compareDenied(a, b, same, narrower, both)
  const doubt = doubtOf(a.status, b.status, a.written)
  if (same) {
    const alike = a.written.toLowerCase() === b.written.toLowerCase()
    return joined([
      { how: 'same', reason: alike ? '' : `Two names for one thing: ${a.written}, ${b.written}.` },
      doubt,
    ])
  }
  const steps: Outcome = narrower
    ? { how: 'adds', reason: `“${b.written}” is one kind of “${a.written}”.` }
    : { how: 'lacks', reason: `“${a.written}” is one kind of “${b.written}”.` }
  return joined([steps, doubt])
}

function compareDenied(a: Named, b: Named, same: boolean, narrower: boolean, both: string): Outcome {
  if (a.status === b.status) {
    if (same) return { how: 'same', reason: 'Both say no to it.' }
    // To deny the wider is to deny all its kinds.
    return narrower ? { how: 'lacks', reason: both } : { how: 'adds', reason: both }
  }
  const [denied, other] = a.status === 'denied' ? [a, b] : [b, a]
  if (other.status === 'possible') return { how: 'unclear', reason: both }
  const deniesAll = same || (denied === a ? narrower : !narrower)
  return deniesAll
    ? { how: 'different', reason: oneSays(quoted(other.written), `says no to “${denied.written}”`) }
    : { how: 'unclear', reason: both }
}

function doubtOf(a: Status, b: Status, written: string): Outcome {
  if (a === b) return { how: 'same', reason: '' }
  return b === 'stated'
    ? { how: 'adds', reason: `“${written}” was in doubt, and is stated now.` }
    : { how: 'lacks', reason: `“${written}” was stated, and is in doubt now.` }
}

function compareUnmet(
  lost: readonly Named[],
  added: readonly Named[],
  someMet: boolean,
  someDoubted: boolean,
  excludes: (a: Concept, b: Concept) => boolean,
  oneDecides: boolean,
): Outcome {
  const names = (list: readonly Named[]) => list.map(({ written }) => `“${written}”`).join(', ')
  if (lost.length === 0 && added.length === 0) return { how: 'same', reason: '' }
  // A further possibility makes what was possible no surer.
  if (someDoubted && [...lost, ...added].some(({ status }) => status === 'possible')) {
    return { how: 'unclear', reason: `Other things are held possible: ${names([...lost, ...added])}.` }
  }
  if (lost.length === 0) return { how: 'adds', reason: `${names(added)} is added.` }
  if (added.length === 0) return { how: 'lacks', reason: `${names(lost)} is left out.` }
  const [a, b] = [lost, added].map((list) => list.filter(({ status }) => status === 'stated'))
  const decided =
    !someMet &&
    a!.length === lost.length &&
    b!.length === added.length &&
    (oneDecides
      ? a!.some((one) => b!.some((other) => excludes(one.concept, other.concept)))
      : a!.every((one) => b!.every((other) => excludes(one.concept, other.concept))))
  const reason = oneSays(names(lost), names(added))
  return decided ? { how: 'different', reason } : { how: 'unclear', reason }
}
