import { foldWords } from './foldWords.ts'
import { type Concept, readOutline } from './outline.ts'

/** All concepts, with the ways up from each. */
export interface TermTable {
  concepts: readonly Concept[]
  /** The concept with this name or other name, however it is spelled; null if there is none. */
  named(name: string): Concept | null
  /** The concept whose name is written in the outline just so; null if there is none. */
  concept(name: string): Concept | null
  /** Whether the first is the second, or a kind of it. */
  isKindOf(name: string, other: string): boolean
  /**
   * Whether one thing cannot be both: plain lines part them under the nearest thing that both are a kind of, and nothing in the table
   * is a kind of both.
   */
  exclude(name: string, other: string): boolean
  /** The longest name that begins at a word; `length` in words. Words as `foldWords` gives them. */
  longestAt(words: readonly string[], at: number): { concept: Concept; length: number } | null
}

interface Branch {
  concept: Concept | null
  next: Map<string, Branch>
}

/** A table that is put together outline by outline, so that nobody need wait for the whole. */
export interface GrowingTable extends TermTable {
  add(outline: string): void
}

/** Joins outlines into one table. A lookup costs as much as the name is long. */
export function termTable(outlines: readonly string[]): TermTable {
  const table = growingTable()
  for (const outline of outlines) table.add(outline)
  return table
}

/** A table without terms yet; what is looked up is right once all outlines are added. */
export function growingTable(): GrowingTable {
  const concepts: Concept[] = []
  const byName = new Map<string, Concept>()
  const kindsOf = new Map<string, string[]>()
  const root: Branch = { concept: null, next: new Map() }

  function add(outline: string): void {
    for (const concept of readOutline(outline)) {
      const { name, otherNames, parents } = concept
      concepts.push(concept)
      byName.set(name, concept)
      for (const written of [name, ...otherNames]) plant(root, foldedName(written), concept)
      for (const parent of parents) kindsOf.set(parent, [...(kindsOf.get(parent) ?? []), name])
    }
  }

  const up = new Map<string, ReadonlySet<string>>()

  function ancestors(name: string): ReadonlySet<string> {
    const known = up.get(name)
    if (known) return known
    const found = new Set<string>()
    const waiting = [...(byName.get(name)?.parents ?? [])]
    for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
      if (found.has(parent)) continue
      found.add(parent)
      waiting.push(...(byName.get(parent)?.parents ?? []))
    }
    up.set(name, found)
    return found
  }

  function isKindOf(name: string, other: string): boolean {
    return name === other || ancestors(name).has(other)
  }

  /** Whether some concept is a kind of both. */
  function meet(name: string, other: string): boolean {
    const seen = new Set<string>()
    const waiting = [...(kindsOf.get(name) ?? [])]
    for (let kind = waiting.pop(); kind !== undefined; kind = waiting.pop()) {
      if (isKindOf(kind, other)) return true
      if (seen.has(kind)) continue
      seen.add(kind)
      waiting.push(...(kindsOf.get(kind) ?? []))
    }
    return false
  }

  /** The nearest things of which both are a kind. */
  function nearestAbove(name: string, other: string): string[] {
    const shared = [...ancestors(name)].filter((one) => ancestors(other).has(one))
    return shared.filter((one) => !shared.some((nearer) => nearer !== one && isKindOf(nearer, one)))
  }

  /** Whether a concept belongs to a line that divides what lies above it in the plain way; null: at the top. */
  function isPlainKind(name: string, above: string | null): boolean {
    return [name, ...ancestors(name)].some((one) => {
      const { parents, beside } = byName.get(one)!
      return !beside && (above === null ? parents.length === 0 : parents.includes(above))
    })
  }

  function longestAt(words: readonly string[], at: number) {
    let branch: Branch | undefined = root
    let found: { concept: Concept; length: number } | null = null
    for (let length = 0; branch !== undefined; length++) {
      if (branch.concept && length > 0) found = { concept: branch.concept, length }
      const word = words[at + length]
      branch = word === undefined ? undefined : branch.next.get(word)
    }
    return found
  }

  return {
    add,
    concepts,
    concept: (name) => byName.get(name) ?? null,
    named(name) {
      const words = foldedName(name)
      const found = longestAt(words, 0)
      return found !== null && found.length === words.length ? found.concept : null
    },
    isKindOf,
    exclude(name, other) {
      if (isKindOf(name, other) || isKindOf(other, name)) return false
      const nearest = nearestAbove(name, other)
      const parted = (nearest.length > 0 ? nearest : [null]).some(
        (above) => isPlainKind(name, above) && isPlainKind(other, above),
      )
      return parted && !meet(name, other)
    },
    longestAt,
  }
}

/** A name as it is looked up. */
export function foldedName(name: string): string[] {
  return foldWords(name).map(({ folded }) => folded)
}

function plant(root: Branch, words: readonly string[], concept: Concept): void {
  let branch = root
  for (const word of words) {
    let next = branch.next.get(word)
    if (next === undefined) {
      next = { concept: null, next: new Map() }
      branch.next.set(word, next)
    }
    branch = next
  }
  branch.concept ??= concept
}
