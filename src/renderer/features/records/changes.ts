import { diffArrays } from 'diff'

/** A run of words on a page of the newer version, or words of the older one that stood there. */
export interface ChangedPart {
  kind: 'same' | 'added' | 'removed'
  /** With the spaces and line ends as they are on their page. */
  text: string
}

/** A page of the newer version. What was taken out stands where it would be now. */
export interface ChangedPage {
  /** Its place among the pages given. */
  index: number
  parts: ChangedPart[]
}

interface Word {
  /** What is compared. */
  word: string
  /** The word with the space after it. */
  text: string
  page: number
}

interface Line {
  key: string
  words: Word[]
}

/** Longer ways from one to the other are not looked for: the time that takes grows with their square. */
const MOST_LINES_CHANGED = 3_000
const MOST_WORDS_CHANGED = 3_000

/**
 * What changed from one version of a document to the next, word by word, on each page of the newer. Where lines break and
 * pages end makes no difference. Lines are matched first, so that a change costs as much as the lines around it; where
 * most lines break anew, all words are matched at once. Null where the two have nothing in common, or too little to tell.
 *
 * @param older the text of each page
 * @param newer likewise
 */
export function changesBetween(older: readonly string[], newer: readonly string[]): ChangedPage[] | null {
  const lines = { older: older.flatMap(linesOf), newer: newer.flatMap(linesOf) }
  const steps = changesOf(keysOf(lines.older), keysOf(lines.newer), MOST_LINES_CHANGED)
  const pages = newer.map((_, index): ChangedPage => ({ index, parts: [] }))
  let [olderAt, newerAt] = [0, 0]
  let [left, arrived]: [Word[], Word[]] = [[], []]
  let here = 0

  const put = (kind: ChangedPart['kind'], { text }: Word) => {
    const parts = pages[here]?.parts
    const last = parts?.at(-1)
    if (last?.kind === kind) last.text += text
    else parts?.push({ kind, text })
  }
  const putNewer = (kind: 'same' | 'added', word: Word) => {
    here = word.page
    put(kind, word)
  }
  function settle(): void {
    const changes = changesOf(compared(left), compared(arrived), MOST_WORDS_CHANGED)
    let [from, to] = [0, 0]
    for (const { added, removed, count } of changes) {
      if (removed) for (const word of left.slice(from, from + count)) put('removed', word)
      else for (const word of arrived.slice(to, to + count)) putNewer(added ? 'added' : 'same', word)
      if (!added) from += count
      if (!removed) to += count
    }
    left = []
    arrived = []
  }

  for (const { added, removed, count } of steps) {
    if (removed) left = left.concat(lines.older.slice(olderAt, olderAt + count).flatMap(({ words }) => words))
    else if (added)
      arrived = arrived.concat(lines.newer.slice(newerAt, newerAt + count).flatMap(({ words }) => words))
    else {
      settle()
      for (const { words } of lines.newer.slice(newerAt, newerAt + count))
        for (const word of words) putNewer('same', word)
    }
    if (!added) olderAt += count
    if (!removed) newerAt += count
  }
  settle()
  const hasCommon = pages.some(({ parts }) => parts.some(({ kind }) => kind === 'same'))
  return hasCommon || lines.older.length === 0 || lines.newer.length === 0 ? pages : null
}

/** Places at which something changed: words taken out and words put in their place count once. */
export function countChanges({ parts }: ChangedPage): number {
  return parts.filter(({ kind }, at) => kind !== 'same' && (parts[at - 1]?.kind ?? 'same') === 'same').length
}

type Step = Pick<ReturnType<typeof diffArrays>[number], 'added' | 'removed' | 'count'>

/** From some words or lines to others; all of them taken out and put in where they are too different to match. */
function changesOf(from: string[], to: string[], most: number): Step[] {
  return (
    diffArrays(from, to, { maxEditLength: most }) ?? [
      { added: false, removed: true, count: from.length },
      { added: true, removed: false, count: to.length },
    ]
  )
}

function linesOf(text: string, page: number): Line[] {
  return text.split(/(?<=\n)/).flatMap((line): Line[] => {
    const words = [...line.matchAll(/(\S+)\s*/g)].map(
      ([whole, word = '']): Word => ({ word, text: whole.endsWith('\n') ? whole : spaced(whole), page }),
    )
    return words.length > 0 ? [{ key: words.map(({ word }) => word).join(' '), words }] : []
  })
}

/** Words at the end of a text must not run into those of another. */
function spaced(text: string): string {
  return /\s$/.test(text) ? text : `${text} `
}

function compared(words: readonly Word[]): string[] {
  return words.map(({ word }) => word)
}

function keysOf(lines: readonly Line[]): string[] {
  return lines.map(({ key }) => key)
}
