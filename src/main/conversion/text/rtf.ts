import { ConversionFailure, type Convert } from '../conversion.ts'
import { type Block, headingOf, type Row } from '../pages/blocks.ts'
import { drawPages } from '../pages/drawPages.ts'
import { orNothing } from './plainText.ts'
import { readRtf } from './rtfReader.ts'
import { tidy } from './tidy.ts'

const LARGEST = 64 * 2 ** 20

/** Rich text (RTF): its paragraphs, tables as rows, heads and notes. Pictures and embedded objects are passed over. */
export const convertRtf: Convert = async (bytes, fileName, progressed) => {
  const { blocks, title } = blocksOfRtf(bytes)
  return {
    pdf: await drawPages(title ?? fileName, orNothing(blocks), progressed),
    title,
    enclosed: [],
    facts: [],
  }
}

/** Throws `ConversionFailure` DAMAGED where the file does not begin as RTF does, TOO_LARGE. */
export function blocksOfRtf(bytes: Uint8Array): { blocks: Block[]; title?: string } {
  if (bytes.length > LARGEST) throw new ConversionFailure('TOO_LARGE')
  if (!/^\s*(?:\u00ef\u00bb\u00bf)?\{\\rtf/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) {
    throw new ConversionFailure('DAMAGED')
  }
  const body: Block[] = []
  const heads: string[] = []
  const feet: string[] = []
  const notes: string[] = []
  let text = ''
  let cells: string[] = []
  let rows: Row[] = []

  function endTable(): void {
    if (rows.length > 0) body.push({ kind: 'table', header: [], rows })
    rows = []
  }

  function endParagraph(level: number): void {
    // Inside a row a paragraph's end is a line's end.
    if (cells.length > 0) {
      text += '\n'
      return
    }
    endTable()
    const shown = tidy(text)
    text = ''
    if (shown === '') return
    if (level > 0) body.push(headingOf(level, shown))
    else body.push({ kind: 'paragraph', text: shown })
  }

  const title = readRtf(bytes, {
    text(words) {
      text += words
    },
    paragraph: endParagraph,
    line() {
      text += '\n'
    },
    page() {
      endParagraph(0)
      if (body.length > 0) body.push({ kind: 'page-break' })
    },
    cell() {
      cells.push(tidy(text))
      text = ''
    },
    row() {
      if (cells.some((cell) => cell !== '')) rows.push(cells.map((cell) => ({ text: cell })))
      cells = []
    },
    aside(kind, words) {
      const shown = tidy(words)
      if (shown === '') return
      if (kind === 'footnote') {
        notes.push(shown)
        text += ` [${notes.length}]`
      } else {
        const list = kind === 'header' ? heads : feet
        if (!list.includes(shown)) list.push(shown)
      }
    },
  })
  if (cells.length > 0) rows.push(cells.map((cell) => ({ text: cell })))
  cells = []
  endParagraph(0)
  endTable()
  return {
    title,
    blocks: [
      ...heads.map((head): Block => ({ kind: 'note', text: head })),
      ...body,
      ...notesBlock(notes),
      ...feet.map((foot): Block => ({ kind: 'note', text: foot })),
    ],
  }
}

/** Notes below the text, under the numbers that stand in it. */
export function notesBlock(notes: readonly string[]): Block[] {
  if (notes.length === 0) return []
  return [{ kind: 'list', items: notes.map((text, index) => ({ marker: `[${index + 1}]`, text, depth: 0 })) }]
}
