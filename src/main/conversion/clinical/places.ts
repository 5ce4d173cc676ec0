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

/**
 * The shortest stretch of one passage in which all words stand, as it is written there; null where no passage has them.
 * It stands once among `everywhere`, so that its place is told.
 */
export function quoteFor(
  words: readonly string[],
  passages: readonly string[],
  everywhere: string,
): string | null {
  const wanted = words.map((word) => word.replace(/\s+/g, ' ').trim().toLowerCase())
  for (const passage of passages) {
    const quote = stretchOf(passage, wanted)
    if (quote === null) continue
    const told = [quote, passage].find(
      (each) => each.length <= LONGEST_QUOTE && standsOnce(everywhere, packed(each)),
    )
    if (told !== undefined) return told
  }
  return null
}

function stretchOf(passage: string, wanted: readonly string[]): string | null {
  const lower = passage.toLowerCase()
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
export function packed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}

function standsOnce(everywhere: string, quote: string): boolean {
  const first = everywhere.indexOf(quote)
  return first !== -1 && everywhere.indexOf(quote, first + 1) === -1
}
