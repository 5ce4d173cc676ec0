import type { TextRange } from '../page.ts'

/** Where an expression matched. */
export function placeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length }
}

/** Where an expression with the flag `g` matches, each place. */
export function placesIn(text: string, words: RegExp): TextRange[] {
  return [...text.matchAll(words)].map(placeOf)
}

/** Whether two places share a letter. */
export function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end
}

/** The places without what matches in them: words left there still count as not accounted for. */
export function placesWithout(text: string, places: readonly TextRange[], words: RegExp): TextRange[] {
  const kept = placesIn(text, words)
  return places.flatMap((place) => {
    const inside = kept.filter(({ start, end }) => start >= place.start && end <= place.end)
    const edges = [place.start, ...inside.flatMap(({ start, end }) => [start, end]), place.end]
    return edges.flatMap((start, index) =>
      index % 2 === 0 && start < edges[index + 1]! ? [{ start, end: edges[index + 1]! }] : [],
    )
  })
}

/** The names that match, in small letters, without repeats. */
export function namesIn(text: string, words: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase().replace(/s$/, '')))
}

/** Whether two sets of names are the same. */
export function sameNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name))
}
