import { type Block, type Cell, headingOf, type ListItem, type Row } from '../pages/blocks.ts'
import { blocksOfText } from './plainText.ts'
import { lowered, raised } from './raised.ts'
import { tidy } from './tidy.ts'
import { type Element, elementsOf, type Node, textOf } from './xml.ts'

/** What is never shown: programs, styles, forms' choices and pictures. */
const UNSHOWN = new Set(
  (
    'script style head title template noscript iframe frame object embed applet svg math canvas audio video img ' +
    'map select datalist textarea button link meta base source track colgroup col'
  ).split(' '),
)
const BLOCKS = new Set(
  (
    'address article aside blockquote body center details dialog div fieldset figcaption figure footer form header ' +
    'html legend main nav p paragraph section summary text hr optgroup thead tbody tfoot tr caption'
  ).split(' '),
)
const LISTS = new Set(['ul', 'ol', 'list', 'menu', 'dir'])
const STRUCK = new Set(['del', 's', 'strike'])
/** Elements nested deeper are read as text alone. */
const DEEPEST = 120
const WIDEST_SPAN = 60
const TALLEST_SPAN = 500
/** A text of so many lines without any markup was laid out by its line ends. */
const LAID_OUT_LINES = 4

/**
 * Reads what HTML and the narrative of C-CDA documents show, as blocks: text, headings, lists and tables. Nothing else
 * comes through: no script, style, link or picture. Of raised and lowered digits, letters that look so are taken.
 */
export function blocksOfMarkup(nodes: readonly Node[], depth = 0): Block[] {
  const draft: Draft = { blocks: [], text: '' }
  for (const node of nodes) read(draft, node, depth)
  endParagraph(draft)
  return draft.blocks
}

interface Draft {
  blocks: Block[]
  /** The paragraph being read. */
  text: string
}

function read(draft: Draft, node: Node, depth: number): void {
  if (typeof node === 'string') {
    draft.text += node.replace(/[ \t\r\n\f]+/g, ' ')
    return
  }
  const name = node.name.toLowerCase()
  if (UNSHOWN.has(name) || isHidden(node)) return
  if (depth > DEEPEST) {
    draft.text += ` ${textOf(node).replace(/\s+/g, ' ')} `
    return
  }
  const heading = /^h([1-6])$/.exec(name)?.[1]
  if (heading !== undefined) readHeading(draft, node, Number(heading), depth)
  else if (name === 'br') draft.text += '\n'
  else if (name === 'table') readTable(draft, node, depth)
  else if (LISTS.has(name)) readList(draft, node, depth)
  else if (name === 'dl') readDefinitions(draft, node, depth)
  else if (name === 'pre' || isLaidOut(node)) readLaidOut(draft, node)
  else if (BLOCKS.has(name)) {
    endParagraph(draft)
    readAll(draft, node, depth)
    endParagraph(draft)
  } else if (STRUCK.has(name) || node.attributes.revised === 'delete') {
    const struck = textOf(node).replace(/\s+/g, ' ').trim()
    if (struck !== '') draft.text += ` (struck out: ${struck}) `
  } else if (name === 'sup') draft.text += raised(textOf(node))
  else if (name === 'sub') draft.text += lowered(textOf(node))
  else if (name === 'footnote') draft.text += ` [${textOf(node).replace(/\s+/g, ' ').trim()}]`
  else if (name === 'q') {
    draft.text += '“'
    readAll(draft, node, depth)
    draft.text += '”'
  } else {
    readAll(draft, node, depth)
    if (name === 'td' || name === 'th' || name === 'item' || name === 'li') draft.text += ' '
  }
}

function readAll(draft: Draft, element: Element, depth: number): void {
  for (const child of element.children) read(draft, child, depth + 1)
}

function endParagraph(draft: Draft): void {
  const text = tidy(draft.text)
  if (text !== '') draft.blocks.push({ kind: 'paragraph', text })
  draft.text = ''
}

function readHeading(draft: Draft, element: Element, level: number, depth: number): void {
  endParagraph(draft)
  const text = textOfBlocks(blocksOfMarkup(element.children, depth + 1)).replace(/\n+/g, ' ')
  if (text !== '') draft.blocks.push(headingOf(level, text))
}

function readList(draft: Draft, list: Element, depth: number): void {
  endParagraph(draft)
  const ordered = list.name.toLowerCase() === 'ol' || list.attributes.listType === 'ordered'
  let number = Number.parseInt(list.attributes.start ?? '1', 10) || 1
  let items: ListItem[] = []
  for (const child of list.children) {
    if (typeof child === 'string') continue
    const name = child.name.toLowerCase()
    if (name === 'caption') draft.blocks.push(...blocksOfMarkup(child.children, depth + 1))
    if (UNSHOWN.has(name) || name === 'caption') continue
    const inner = blocksOfMarkup(name === 'li' || name === 'item' ? child.children : [child], depth + 2)
    const marker = ordered ? `${number++}.` : '•'
    const item: ListItem = { marker, text: '', depth: 0 }
    if (inner.length > 0) items.push(item)
    let under = item
    for (const block of inner) {
      if (block.kind === 'paragraph' || block.kind === 'heading') {
        under.text += under.text === '' ? block.text : `\n${block.text}`
      } else if (block.kind === 'list') {
        if (item.text === '') items = items.filter((each) => each !== item)
        items.push(
          ...block.items.map((each) => ({ ...each, depth: each.depth + (item.text === '' ? 0 : 1) })),
        )
        under = items.at(-1) ?? under
      } else {
        // A table inside an item stands on its own below what was read of the list.
        items = items.filter((each) => each.text !== '')
        if (items.length > 0) draft.blocks.push({ kind: 'list', items })
        items = []
        draft.blocks.push(block)
        under = { marker: '', text: '', depth: item.depth }
        items.push(under)
      }
    }
  }
  items = items.filter((item) => item.text !== '')
  if (items.length > 0) draft.blocks.push({ kind: 'list', items })
}

function readDefinitions(draft: Draft, list: Element, depth: number): void {
  endParagraph(draft)
  const rows: { label: string; value: string }[] = []
  for (const child of elementsOf(list)) {
    const text = textOfBlocks(blocksOfMarkup(child.children, depth + 1))
    const last = rows.at(-1)
    if (child.name.toLowerCase() === 'dt' || last === undefined) rows.push({ label: text, value: '' })
    else last.value += last.value === '' ? text : `\n${text}`
  }
  if (rows.length > 0) draft.blocks.push({ kind: 'fields', rows })
}

function readTable(draft: Draft, table: Element, depth: number): void {
  endParagraph(draft)
  const rows = rowsOf(table)
  const caption = elementsOf(table).find((child) => child.name.toLowerCase() === 'caption')
  const cells = rows.map(({ row }) => row.map((cell) => blocksOfMarkup(cell.children, depth + 3)))
  // A table that only arranges other blocks on the screen is read as those blocks.
  const hasHeader = rows.some(({ isHeader }) => isHeader)
  const arranges =
    !hasHeader &&
    cells.some((row) =>
      row.some((blocks) => blocks.some(({ kind }) => kind === 'table' || kind === 'heading')),
    )
  const isOneColumn = !hasHeader && rows.every(({ row }) => row.length <= 1)
  const title = caption === undefined ? '' : textOfBlocks(blocksOfMarkup(caption.children, depth + 1))
  if (arranges || isOneColumn) {
    if (title !== '') draft.blocks.push({ kind: 'paragraph', text: title })
    for (const row of cells) for (const blocks of row) draft.blocks.push(...blocks)
    return
  }
  const filled = fillSpans(rows.map(({ row }, index) => ({ row, texts: cells[index]!.map(textOfBlocks) })))
  let headers = rows.findIndex(({ isHeader }) => !isHeader)
  if (headers === -1) headers = rows.length > 1 ? 1 : 0
  const shown = filled.filter((row) => row.some(({ text }) => text !== ''))
  if (shown.length === 0) return
  draft.blocks.push({
    kind: 'table',
    caption: title === '' ? undefined : title.replace(/\n+/g, ' '),
    header: filled.slice(0, headers).filter((row) => row.some(({ text }) => text !== '')),
    rows: filled.slice(headers).filter((row) => row.some(({ text }) => text !== '')),
  })
}

function rowsOf(table: Element): { row: Element[]; isHeader: boolean }[] {
  const rows: { row: Element[]; isHeader: boolean }[] = []
  function addRow(element: Element, inHead: boolean): void {
    const row = elementsOf(element).filter((cell) => /^t[dh]$/i.test(cell.name))
    if (row.length > 0) rows.push({ row, isHeader: inHead || row.every((cell) => /^th$/i.test(cell.name)) })
  }
  for (const part of elementsOf(table)) {
    const name = part.name.toLowerCase()
    if (name === 'tr') addRow(part, false)
    else if (/^t(head|body|foot)$/.test(name)) {
      for (const row of elementsOf(part)) if (row.name.toLowerCase() === 'tr') addRow(row, name === 'thead')
    }
  }
  return rows
}

/** Cells that reach down leave an empty cell in the rows below. */
function fillSpans(rows: readonly { row: Element[]; texts: string[] }[]): Row[] {
  const taken = new Map<number, number>()
  return rows.map(({ row, texts }) => {
    const cells: Cell[] = []
    let column = 0
    function skipTaken(): void {
      for (let left = taken.get(column); left !== undefined && left > 0; left = taken.get(column)) {
        taken.set(column, left - 1)
        cells.push({ text: '' })
        column += 1
      }
    }
    for (const [index, cell] of row.entries()) {
      skipTaken()
      const span = numberIn(cell.attributes.colspan, WIDEST_SPAN)
      const down = numberIn(cell.attributes.rowspan, TALLEST_SPAN)
      for (let at = column; down > 1 && at < column + span; at++) taken.set(at, down - 1)
      cells.push(span > 1 ? { text: texts[index]!, span } : { text: texts[index]! })
      column += span
    }
    skipTaken()
    return cells
  })
}

function numberIn(text: string | undefined, most: number): number {
  const number = Number.parseInt(text ?? '1', 10)
  return Number.isFinite(number) ? Math.min(most, Math.max(1, number)) : 1
}

/** What blocks say, as the text of one cell or heading. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
        case 'note':
          return block.text
        case 'list':
          return block.items.map(({ marker, text }) => `${marker} ${text}`).join('\n')
        case 'fields':
          return block.rows.map(({ label, value }) => `${label}: ${value}`).join('\n')
        case 'lines':
          return block.lines.join('\n')
        case 'table':
          return [...block.header, ...block.rows]
            .map((row) => row.map(({ text }) => text).join(' '))
            .join('\n')
        default:
          return ''
      }
    })
    .join('\n')
    .trim()
}

/** Text alone, with line ends that mean something. */
function isLaidOut({ name, children }: Element): boolean {
  const [only] = children
  if (children.length !== 1 || typeof only !== 'string') return false
  if (!['text', 'paragraph', 'content'].includes(name)) return false
  return only.split('\n').filter((line) => line.trim() !== '').length >= LAID_OUT_LINES
}

function readLaidOut(draft: Draft, element: Element): void {
  endParagraph(draft)
  const blocks = blocksOfText(textOf(element))
  draft.blocks.push(...blocks.filter(({ kind }) => kind !== 'page-break'))
}

function isHidden({ attributes }: Element): boolean {
  return attributes.hidden !== undefined || /display\s*:\s*none/i.test(attributes.style ?? '')
}
