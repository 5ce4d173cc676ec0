import { capitalized } from '../ordinal.ts'
import type { TextRange } from '../page.ts'
import type { Concept } from '../terms/outline.ts'
import type { TermTable } from '../terms/table.ts'
import { isAdded, isLeftOut, joined, type Outcome, oneSays, quoted, type Reading } from './comparator.ts'
import type { Said } from './said.ts'
import { type Status, statusAt } from './status.ts'

/** A thing that a statement names, and whether it says it is so. */
export interface Named {
  concept: Concept
  status: Status
  /** As the statement has it. */
  written: string
  /** Other names for it in the same statement. */
  alsoWritten: readonly string[]
  /** The name, and the words that deny or doubt it. */
  places: readonly TextRange[]
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
  const { words, text, open } = statement
  const folded = words.map((word) => word.folded)
  const found: { concept: Concept; start: number; end: number }[] = []
  for (let at = 0; at < words.length; ) {
    const hit = table.longestAt(folded, at) ?? completedAt(folded, at, table, completion)
    if (hit)
      found.push({ concept: hit.concept, start: words[at]!.start, end: words[at + hit.length - 1]!.end })
    at += hit?.length ?? 1
  }
  if (found.length === 0) return null
  const named = found.map(({ concept, start, end }, index): Named => {
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
      // Without words between that another comparator has read: "carcinoma, left breast".
      written: open.slice(start, end).replace(/\s+/g, ' '),
      alsoWritten: [],
      places: [{ start, end }, ...places, ...or],
    }
  })
  return {
    value: withoutRepeats(named, table),
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
  const kept = named.filter(
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
  return kept.map((one) => ({
    ...one,
    alsoWritten: named
      .filter((other) => other !== one && other.concept === one.concept && other.status === one.status)
      .map(({ written }) => written),
  }))
}

/** The table that names come from, and what of it rules out what. */
export interface NameRules {
  table: TermTable
  /** Whether one thing rules out another, where each side has one that the other has not. */
  excludes(a: Concept, b: Concept): boolean
  /** One such pair decides ("lumpectomy" against "mastectomy with node biopsy"); else each thing must rule out each. */
  oneDecides?: boolean
  /** What two lists that rule each other out differ in. */
  inShort?(lost: readonly Named[], added: readonly Named[]): string | undefined
}

/**
 * How two lists of named things relate. A narrower name says more; a denied one differs from a stated one; a doubt taken away says more.
 * Things without a counterpart are added or left out, or rule each other out.
 */
export function compareNamed(earlier: readonly Named[], later: readonly Named[], rules: NameRules): Outcome {
  const { table } = rules
  const outcomes: Outcome[] = []
  const met = new Set<Named>()
  for (const a of earlier) {
    const b = counterpart(a, later, table)
    if (!b) continue
    met.add(a)
    met.add(b)
    outcomes.push({ ...comparePair(a, b, table), places: b.places })
  }
  for (const b of later.filter((one) => !met.has(one))) {
    const a = counterpart(b, earlier, table)
    if (!a) continue
    met.add(b)
    outcomes.push({ ...comparePair(a, b, table), places: b.places })
  }
  const [lost, added] = [earlier.filter((one) => !met.has(one)), later.filter((one) => !met.has(one))]
  // "Lymphoma or infection", then "lymphoma": the question is settled, or was.
  const settles = (doubting: readonly Named[], sure: readonly Named[], beyond: readonly Named[]) =>
    met.size > 0 && beyond.length === 0 && doubting.every(isPossible) && !sure.some(isPossible)
  if (settles(earlier, later, added) || settles(later, earlier, lost)) return joined(outcomes)
  const places = added.flatMap((one) => one.places)
  return joined([...outcomes, { ...compareUnmet(lost, added, met, rules), places }])
}

function isPossible({ status }: Named): boolean {
  return status === 'possible'
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
  if (a.status === 'denied' || b.status === 'denied') return compareDenied(a, b, table)
  const doubt = doubtOf(a.status, b.status, a.written)
  if (a.concept.name === b.concept.name) {
    return joined([sameThing(a, b), doubt])
  }
  const steps: Outcome = table.isKindOf(b.concept.name, a.concept.name)
    ? { how: 'adds', reason: `“${b.written}” is one kind of “${a.written}”.` }
    : { how: 'lacks', reason: `“${a.written}” is one kind of “${b.written}”.` }
  return joined([steps, doubt])
}

/** One thing, by one name or by two: the second may stand beside the first in one statement. */
function sameThing(a: Named, b: Named): Outcome {
  const known = new Set([a, b].map(({ written }) => written.toLowerCase()))
  const second =
    known.size === 2
      ? b.written
      : [...b.alsoWritten, ...a.alsoWritten].find((name) => !known.has(name.toLowerCase()))
  if (second === undefined) return { how: 'same', reason: '' }
  return {
    how: 'same',
    reason: `Two names for one thing: ${quoted(a.written)} and ${quoted(second)}.`,
    inShort: 'Same, two names.',
  }
}

function compareDenied(a: Named, b: Named, table: TermTable): Outcome {
  const both = oneSays(quoted(a.written), quoted(b.written))
  // To deny the wider is to deny all its kinds.
  const covers = (wider: Named, one: Named) => table.isKindOf(one.concept.name, wider.concept.name)
  if (a.status === b.status) {
    if (a.concept.name === b.concept.name) return { how: 'same', reason: 'Both say no to it.' }
    return { how: covers(a, b) ? 'lacks' : 'adds', reason: both }
  }
  const [denied, other] = a.status === 'denied' ? [a, b] : [b, a]
  if (other.status === 'possible' || !covers(denied, other)) return { how: 'unclear', reason: both }
  return {
    how: 'different',
    reason: oneSays(quoted(other.written), `says no to ${quoted(denied.written)}`),
    inShort: `${capitalized(denied.written)}: yes or no.`,
  }
}

function doubtOf(a: Status, b: Status, written: string): Outcome {
  if (a === b) return { how: 'same', reason: '' }
  return b === 'stated'
    ? { how: 'adds', reason: `“${written}” was in doubt and no longer is.` }
    : { how: 'lacks', reason: `“${written}” was not in doubt and is now.` }
}

/** What one side has and the other has not, beside what both have. */
function compareUnmet(
  lost: readonly Named[],
  added: readonly Named[],
  met: ReadonlySet<Named>,
  { excludes, oneDecides, inShort }: NameRules,
): Outcome {
  const names = (list: readonly Named[]) => list.map(({ written }) => quoted(written)).join(', ')
  const unmet = [...lost, ...added]
  if (unmet.length === 0) return { how: 'same', reason: '' }
  // A further possibility makes what was possible no surer.
  if ([...met].some(isPossible) && unmet.some(isPossible)) {
    return { how: 'unclear', reason: `Other things are said to be possible: ${names(unmet)}.` }
  }
  if (lost.length === 0) return { how: 'adds', reason: isAdded(added.map(({ written }) => quoted(written))) }
  if (added.length === 0)
    return { how: 'lacks', reason: isLeftOut(lost.map(({ written }) => quoted(written))) }
  const reason = oneSays(names(lost), names(added))
  const sure = met.size === 0 && unmet.every(({ status }) => status === 'stated')
  const pairs = lost.flatMap((a) => added.map((b) => excludes(a.concept, b.concept)))
  const decided = sure && (oneDecides ? pairs.some(Boolean) : pairs.every(Boolean))
  return decided ? { how: 'different', reason, inShort: inShort?.(lost, added) } : { how: 'unclear', reason }
}
