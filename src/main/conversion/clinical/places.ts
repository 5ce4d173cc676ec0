import type { Block } from '../pages/blocks.ts'

/** Longer passages are no quote. */
const LONGEST_QUOTE = 220

/** The passages that blocks are drawn as: what stands in each is read back in one piece. */
export function passagesOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
        case 'note':
          return block.text.split('\n')
        case 'list':
          return block.items.map(({ text }) => text)
        case 'fields':
          return block.rows.map(({ label, value }) => `${label} ${value}`)
        case 'table':
          return [...block.header, ...block.rows].map((row) => row.map(({ text }) => text).join(' '))
        case 'lines':
          return block.lines
        default:
          return []
      }
    })
    .map((passage) => passage.replace(/\s+/g, ' ').trim())
    .filter((passage) => passage !== '')
}

/** Passages of a document, found by the words in them. */
export interface Places {
  /** Passages of one part each, in order. */
  parts: readonly (readonly Passage[])[]
  byWord: ReadonlyMap<string, readonly Passage[]>
}

interface Passage {
  text: string
  lower: string
  packed: string
  part: number
}

/** Takes in the passages of each part of a document. */
export function placesIn(parts: readonly (readonly string[])[]): Places {
  const byWord = new Map<string, Passage[]>()
  const taken = parts.map((passages, part) =>
    passages.map((text): Passage => {
      const passage = { text, lower: text.toLowerCase(), packed: packed(text), part }
      for (const word of new Set(wordsIn(passage.lower))) {
        const known = byWord.get(word)
        if (known === undefined) byWord.set(word, [passage])
        else known.push(passage)
      }
      return passage
    }),
  )
  return { parts: taken, byWord }
}

/**
 * The shortest stretch of one passage of a part in which all words stand, as it is written there; null where no passage has
 * them. One that stands once in the document is taken before others, so that its place is told.
 */
export function quoteFor(
  words: readonly string[],
  part: number,
  places: Places,
): { quote: string; isOnly: boolean } | null {
  const wanted = words.map((word) => word.replace(/\s+/g, ' ').trim().toLowerCase())
  let other: string | null = null
  for (const passage of candidates(wanted.join(' '), places)) {
    if (passage.part !== part) continue
    const stretch = stretchOf(passage, wanted)
    if (stretch === null) continue
    const quotes = [stretch, passage.text].filter((quote) => quote.length <= LONGEST_QUOTE)
    const only = quotes.find((quote) => timesIn(places, quote) === 1)
    if (only !== undefined) return { quote: only, isOnly: true }
    other ??= quotes[0] ?? null
  }
  return other === null ? null : { quote: other, isOnly: false }
}

/** How often a quote stands in a document: 0, 1, or 2 for more. */
export function timesIn(places: Places, quote: string): 0 | 1 | 2 {
  const wanted = packed(quote)
  let times: 0 | 1 | 2 = 0
  for (const passage of candidates(quote.toLowerCase(), places)) {
    const first = passage.packed.indexOf(wanted)
    if (first === -1) continue
    if (times === 1 || passage.packed.includes(wanted, first + 1)) return 2
    times = 1
  }
  return times
}

/** Passages that may hold a text: those with the rarest of its words. */
function candidates(lower: string, { byWord }: Places): readonly Passage[] {
  let rarest: readonly Passage[] | undefined
  for (const word of wordsIn(lower)) {
    const passages = byWord.get(word)
    if (passages === undefined) return []
    if (rarest === undefined || passages.length < rarest.length) rarest = passages
  }
  return rarest ?? []
}

function wordsIn(lower: string): string[] {
  return lower.match(/[\p{L}\p{N}]+/gu) ?? []
}

function stretchOf({ text: passage, lower }: Passage, wanted: readonly string[]): string | null {
  // Letters whose small form is longer would shift all places after them.
  if (lower.length !== passage.length) return null
  let start = passage.length
  let end = 0
  let from = 0
  for (const word of wanted) {
    const after = wordAt(lower, word, from)
    const at = after === -1 ? wordAt(lower, word, 0) : after
    if (at === -1) return null
    start = Math.min(start, at)
    end = Math.max(end, at + word.length)
    from = at + word.length
  }
  return start < end ? passage.slice(start, end) : null
}

/** Where a word stands that is not part of a longer one: 5 is not in 15. */
function wordAt(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + word.length] ?? ' '
    const isPart =
      (/[\p{L}\p{N}]/u.test(before) && /^[\p{L}\p{N}]/u.test(word)) ||
      (/[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(word)) ||
      (/[.,]/.test(before) && /\d/.test(text[at - 2] ?? '') && /^\d/.test(word)) ||
      (/^[.,]\d/.test(text.slice(at + word.length)) && /\d$/.test(word))
    if (!isPart) return at
  }
  return -1
}

/** Without spaces and in small letters, as a page is searched for a quote. */
function packed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}
