import { type Block, type Cell, headingOf, type Row } from '../pages/blocks.ts'
import type { ListNumbers } from './docxLists.ts'
import { textOfBlocks } from './markup.ts'
import { lowered, raised } from './raised.ts'
import { tidy } from './tidy.ts'
import { childAt, type Element, elementsOf, textOf } from './xml.ts'

/** What a document's body is read with. */
export interface BodyContext {
  /** The heading level a paragraph style stands for, from 1; and the list it belongs to. */
  styles: ReadonlyMap<string, StyleMeaning>
  lists: ListNumbers
  /** The number under which a note is given below the text. */
  note(kind: 'footnote' | 'endnote', id: string): number
  /** A picture's bytes by the id it is referred to. */
  picture(id: string): Uint8Array | null
}

export interface StyleMeaning {
  level: number
  list?: { id: string; depth: number }
}

/** What only holds others. */
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'fldSimple',
  'hyperlink',
  'dir',
  'bdo',
])
const MOST_SPANNED = 60

/** The paragraphs, lists, tables and pictures of a body, a cell, a note or a head. What was struck out is left out. */
export function blocksOfBody(body: Element, context: BodyContext): Block[] {
  const blocks: Block[] = []
  for (const child of elementsOf(body)) {
    if (child.name === 'p') addParagraph(blocks, child, context)
    else if (child.name === 'tbl') blocks.push(...blocksOfTable(child, context))
    else if (child.name === 'AlternateContent') blocks.push(...blocksOfBody(chosen(child), context))
    else if (WRAPPERS.has(child.name)) blocks.push(...blocksOfBody(child, context))
  }
  return blocks
}

interface Line {
  text: string
  /** What hangs in the paragraph: pictures and boxes of text. */
  hung: Block[]
  endsPage: boolean
}

function addParagraph(blocks: Block[], paragraph: Element, context: BodyContext): void {
  const properties = childAt(paragraph, 'pPr')
  const line: Line = { text: '', hung: [], endsPage: false }
  readRuns(line, paragraph, context)
  const style = context.styles.get(childAt(properties, 'pStyle')?.attributes.val ?? '')
  const text = tidy(line.text)
  const outline = Number.parseInt(childAt(properties, 'outlineLvl')?.attributes.val ?? '', 10)
  const level = outline >= 0 && outline < 9 ? outline + 1 : (style?.level ?? 0)
  const list = listOf(properties) ?? style?.list
  const marker = list === undefined || text === '' ? null : context.lists.next(list.id, list.depth)
  if (childAt(properties, 'pageBreakBefore') !== undefined || line.endsPage) addPageBreak(blocks)
  if (text !== '' && level > 0) {
    const words = marker === null || marker === '•' ? text : `${marker} ${text}`
    blocks.push(headingOf(level, words))
  } else if (marker !== null && list !== undefined) {
    const item = { marker, text, depth: list.depth }
    const last = blocks.at(-1)
    if (last?.kind === 'list') last.items.push(item)
    else blocks.push({ kind: 'list', items: [item] })
  } else if (text !== '') blocks.push({ kind: 'paragraph', text })
  blocks.push(...line.hung)
}

function addPageBreak(blocks: Block[]): void {
  if (blocks.length > 0 && blocks.at(-1)?.kind !== 'page-break') blocks.push({ kind: 'page-break' })
}

function listOf(properties: Element | undefined): { id: string; depth: number } | undefined {
  const numbering = childAt(properties, 'numPr')
  const id = childAt(numbering, 'numId')?.attributes.val
  if (id === undefined) return undefined
  return {
    id,
    depth: Math.min(8, Number.parseInt(childAt(numbering, 'ilvl')?.attributes.val ?? '0', 10) || 0),
  }
}

function readRuns(line: Line, holder: Element, context: BodyContext): void {
  for (const child of elementsOf(holder)) {
    if (child.name === 'r') readRun(line, child, context)
    else if (child.name === 'oMath' || child.name === 'oMathPara') line.text += textOf(child)
    else if (child.name === 'AlternateContent') readRuns(line, chosen(child), context)
    else if (WRAPPERS.has(child.name)) readRuns(line, child, context)
  }
}

function readRun(line: Line, run: Element, context: BodyContext): void {
  const properties = childAt(run, 'rPr')
  const vanish = childAt(properties, 'vanish')
  if (vanish !== undefined && !/^(0|false|off)$/.test(vanish.attributes.val ?? '')) return
  const shift = childAt(properties, 'vertAlign')?.attributes.val
  for (const child of elementsOf(run)) {
    const { name, attributes } = child
    if (name === 't') {
      const text = textOf(child)
      line.text += shift === 'superscript' ? raised(text) : shift === 'subscript' ? lowered(text) : text
    } else if (name === 'tab' || name === 'ptab') line.text += '\t'
    else if (name === 'cr') line.text += '\n'
    else if (name === 'br') readBreak(line, attributes.type)
    else if (name === 'noBreakHyphen') line.text += '-'
    else if (name === 'sym') line.text += symbol(attributes.char)
    else if (name === 'footnoteReference') line.text += ` [${context.note('footnote', attributes.id ?? '')}]`
    else if (name === 'endnoteReference') line.text += ` [${context.note('endnote', attributes.id ?? '')}]`
    else if (name === 'AlternateContent') readRun(line, chosen(child), context)
    else if (name === 'drawing' || name === 'pict' || name === 'object') readDrawing(line, child, context)
  }
}

function readBreak(line: Line, type: string | undefined): void {
  if (type === 'page' && line.text.trim() === '') line.endsPage = true
  else line.text += '\n'
}

/** Symbol fonts put their signs where no letters are; the common ones are known. */
function symbol(char: string | undefined): string {
  const point = Number.parseInt(char ?? '', 16)
  if (!Number.isFinite(point) || point <= 0 || point > 0xffff) return ''
  if (point < 0xf000) return String.fromCharCode(point)
  const known: Readonly<Record<number, string>> = {
    61623: '•',
    61608: '☐',
    61551: '☐',
    61694: '☒',
    61692: '✓',
    61619: '≥',
    61603: '≤',
    61617: '±',
    61616: '°',
    61549: 'µ',
  }
  return known[point] ?? '•'
}

function readDrawing(line: Line, drawing: Element, context: BodyContext): void {
  const open = [drawing]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.name === 'txbxContent') {
      line.hung.push(...blocksOfBody(next, context))
      continue
    }
    const id =
      next.name === 'blip'
        ? next.attributes.embed
        : next.name === 'imagedata'
          ? next.attributes.id
          : undefined
    const bytes = id === undefined ? null : context.picture(id)
    if (bytes !== null) line.hung.push({ kind: 'picture', bytes })
    open.push(
      ...(next.name === 'AlternateContent' ? elementsOf(chosen(next)) : elementsOf(next)).toReversed(),
    )
  }
}

/** Of the ways in which the same is given, the first. */
function chosen(alternatives: Element): Element {
  return (
    childAt(alternatives, 'Choice') ?? childAt(alternatives, 'Fallback') ?? { ...alternatives, children: [] }
  )
}

function blocksOfTable(table: Element, context: BodyContext): Block[] {
  const rows = rowsIn(table).map((row) => ({
    isHeader: childAt(row, 'trPr', 'tblHeader') !== undefined,
    cells: cellsIn(row).map((cell) => ({
      cell,
      blocks: isContinued(cell) ? [] : blocksOfBody(cell, context),
    })),
  }))
  const arranges = rows.some(({ cells }) =>
    cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table' || kind === 'picture')),
  )
  if (arranges || rows.every(({ cells }) => cells.length <= 1)) {
    return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
  }
  const shown = rows.map(({ isHeader, cells }) => ({
    isHeader,
    row: cells.map(({ cell, blocks }): Cell => {
      const span = Number.parseInt(childAt(cell, 'tcPr', 'gridSpan')?.attributes.val ?? '1', 10) || 1
      return { text: textOfBlocks(blocks), span: Math.min(MOST_SPANNED, Math.max(1, span)) }
    }),
  }))
  const body = shown.findIndex(({ isHeader }) => !isHeader)
  const headers = body === -1 ? 0 : body
  const isFilled = (row: Row) => row.some(({ text }) => text !== '')
  const header = shown
    .slice(0, headers)
    .map(({ row }) => row)
    .filter(isFilled)
  const filled = shown
    .slice(headers)
    .map(({ row }) => row)
    .filter(isFilled)
  return header.length + filled.length === 0 ? [] : [{ kind: 'table', header, rows: filled }]
}

function rowsIn(holder: Element): Element[] {
  return elementsOf(holder).flatMap((child) =>
    child.name === 'tr' ? [child] : WRAPPERS.has(child.name) ? rowsIn(child) : [],
  )
}

function cellsIn(holder: Element): Element[] {
  return elementsOf(holder).flatMap((child) =>
    child.name === 'tc' ? [child] : WRAPPERS.has(child.name) ? cellsIn(child) : [],
  )
}

/** A cell that only carries on the one above it. */
function isContinued(cell: Element): boolean {
  const merge = childAt(cell, 'tcPr', 'vMerge')
  return merge !== undefined && merge.attributes.val !== 'restart'
}
