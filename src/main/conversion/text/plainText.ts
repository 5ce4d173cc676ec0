import { ConversionFailure, type Convert } from '../conversion.ts'
import type { Block } from '../pages/blocks.ts'
import { drawPages } from '../pages/drawPages.ts'
import { decodeText } from './decode.ts'

/** More never fits on the pages that are shown, in bytes. */
const LARGEST = 32 * 2 ** 20
const TAB_WIDTH = 8
/** From this share of lines with gaps inside, and this many, spaces are taken to line columns up. */
const ALIGNED_SHARE = 0.05
const ALIGNED_LINES = 3
/** A paragraph of more lines is drawn in several. */
const LONGEST_PARAGRAPH = 200

/** Plain text, line by line as it stands; in letters of one width where its spaces line columns up. */
export const convertText: Convert = async (bytes, fileName, progressed) => {
  if (bytes.length > LARGEST) throw new ConversionFailure('TOO_LARGE')
  const blocks = blocksOfText(decodeText(bytes))
  return { pdf: await drawPages(fileName, orNothing(blocks), progressed), enclosed: [], facts: [] }
}

/** Blocks, or a note where there are none. */
export function orNothing(blocks: Block[]): Block[] {
  return blocks.length > 0 ? blocks : [{ kind: 'note', text: 'This file holds no text.' }]
}

export function blocksOfText(text: string): Block[] {
  const pages = text.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n').split('\f')
  const aligned = isAligned(text)
  const blocks: Block[] = []
  for (const page of pages) {
    const lines = page.split('\n').map((line) => expandTabs(line).trimEnd())
    if (!lines.some((line) => line !== '')) continue
    if (blocks.length > 0) blocks.push({ kind: 'page-break' })
    if (aligned) blocks.push({ kind: 'lines', lines })
    else for (const paragraph of paragraphsOf(lines)) blocks.push(paragraph)
  }
  return blocks
}

/** Whether spaces inside lines, or a ruled frame, carry the layout. */
function isAligned(text: string): boolean {
  let all = 0
  let gapped = 0
  for (const match of text.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    all += 1
    const line = match[0].trim()
    // Two spaces after a full stop are an old habit, not a column.
    if (/\S(?: {3,}|\t)\S|[^.:;!?,] {2}\S.*\S {2}\S|\+--|[│║─═]|\|.*\|/.test(line)) gapped += 1
  }
  return gapped >= ALIGNED_LINES && gapped >= all * ALIGNED_SHARE
}

function paragraphsOf(lines: readonly string[]): Block[] {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    const open = paragraphs.at(-1)!
    if (line === '' || open.length === LONGEST_PARAGRAPH) paragraphs.push(line === '' ? [] : [line])
    else open.push(line)
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph.join('\n') }))
}

function expandTabs(line: string): string {
  if (!line.includes('\t')) return line
  const [first = '', ...rest] = line.split('\t')
  let expanded = first
  for (const part of rest) expanded += ' '.repeat(TAB_WIDTH - (expanded.length % TAB_WIDTH)) + part
  return expanded
}
