/** A word doctors use and what it means. */
export interface GlossaryEntry {
  term: string
  /** Other names it is found under; plurals with an s are found without being listed. */
  names: readonly string[]
  /** One plain sentence, in our own words: what the word means, with no odds and no advice. */
  meaning: string
}

/** An entry: the term, its meaning, and the other names it is found under. */
export function word(term: string, meaning: string, ...names: string[]): GlossaryEntry {
  return { term, names, meaning }
}
