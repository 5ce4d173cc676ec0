import { NUMBERS_PER_WORD, type PageText, type TextRange } from '../../page.ts'
import type { ReadDocument } from '../document.ts'

/** Words that stand together on one line; `text` is exactly the page's text from `start` to `end`. */
export interface Cell extends TextRange {
  text: string
  left: number
  right: number
  bottom: number
  top: number
}

/** Cells at one height, from left to right. */
export interface Row {
  pageIndex: number
  cells: readonly Cell[]
  bottom: number
  top: number
}

/** A page as seen upright: rows from the top down, in PDF points above the lower left corner. */
export interface PageLayout {
  page: PageText
  rows: readonly Row[]
  width: number
  height: number
  /** How high most lines are. */
  lineHeight: number
  /** False where the words have no places: rows are then lines of text. */
  placed: boolean
}

const layouts = new WeakMap<ReadDocument, readonly PageLayout[]>()

/** The pages of a document as rows and cells; worked out once for a document. */
export function layoutOf(document: ReadDocument): readonly PageLayout[] {
  const known = layouts.get(document)
  if (known) return known
  const made = document.pages.map(layoutOfPage)
  layouts.set(document, made)
  return made
}

function layoutOfPage(page: PageText): PageLayout {
  const turned = page.rotation === 90 || page.rotation === 270
  const placed = page.words.length >= NUMBERS_PER_WORD && page.words.every(Number.isFinite)
  const cells = placed ? cellsOfWords(page) : cellsOfLines(page)
  const heights = cells.map((cell) => cell.top - cell.bottom).sort((a, b) => a - b)
  return {
    page,
    rows: rowsOf(page.pageIndex, cells),
    width: turned ? page.height : page.width,
    height: turned ? page.width : page.height,
    lineHeight: heights[heights.length >> 1] || 12,
    placed,
  }
}

const TYPED_WIDTH = 6
const TYPED_HEIGHT = 12

/** Without places, every line is set as if typed; wide gaps and bars part its cells. */
function cellsOfLines(page: PageText): Cell[] {
  const cells: Cell[] = []
  let lineStart = 0
  for (const [lineNumber, line] of page.text.split('\n').entries()) {
    const bottom = -TYPED_HEIGHT * lineNumber
    for (const match of line.matchAll(/[^\s|](?:[^\s|]| (?=[^\s|]))*/g)) {
      const start = lineStart + match.index
      cells.push({
        start,
        end: start + match[0].length,
        text: match[0],
        left: match.index * TYPED_WIDTH,
        right: (match.index + match[0].length) * TYPED_WIDTH,
        bottom,
        top: bottom + TYPED_HEIGHT,
      })
    }
    lineStart += line.length + 1
  }
  return cells
}

interface Run {
  cell: Cell
  height: number
}

function cellsOfWords(page: PageText): Cell[] {
  const cells: Cell[] = []
  let run: Run | null = null
  for (let at = 0; at + NUMBERS_PER_WORD <= page.words.length; at += NUMBERS_PER_WORD) {
    const word = uprightWord(page, at)
    if (run && continues(page.text, run, word)) {
      extend(run, word)
      continue
    }
    if (run) cells.push(run.cell)
    run = { cell: word, height: word.top - word.bottom }
  }
  if (run) cells.push(run.cell)
  for (const cell of cells) cell.text = page.text.slice(cell.start, cell.end)
  return cells.filter((cell) => cell.text.trim() !== '')
}

function uprightWord(page: PageText, at: number): Cell {
  const { words } = page
  const word = { start: words[at]!, end: words[at + 1]!, text: '' }
  const [left, bottom, right, top] = [words[at + 2]!, words[at + 3]!, words[at + 4]!, words[at + 5]!]
  if (page.rotation === 90) return { ...word, left: bottom, right: top, bottom: -right, top: -left }
  if (page.rotation === 180) return { ...word, left: -right, right: -left, bottom: -top, top: -bottom }
  if (page.rotation === 270) return { ...word, left: -top, right: -bottom, bottom: left, top: right }
  return { ...word, left, right, bottom, top }
}

/** Whether a word goes on with the cell before it: next in the text, on the same line, no more than a space away. */
function continues(text: string, { cell, height }: Run, word: Cell): boolean {
  if (word.start < cell.end || word.start - cell.end > 2) return false
  if (text.slice(cell.end, word.start).includes('\n')) return false
  const gap = word.left - cell.right
  const size = Math.max(height, word.top - word.bottom)
  const middle = (word.top + word.bottom) / 2
  return gap < size && gap > -2 * size && middle > cell.bottom - size / 4 && middle < cell.top + size / 4
}

function extend(run: Run, word: Cell): void {
  const { cell } = run
  cell.end = word.end
  cell.left = Math.min(cell.left, word.left)
  cell.right = Math.max(cell.right, word.right)
  cell.bottom = Math.min(cell.bottom, word.bottom)
  cell.top = Math.max(cell.top, word.top)
  run.height = Math.max(run.height, word.top - word.bottom)
}

/** No page has more side by side; a hostile one must not make every row a long walk. */
const MOST_CELLS = 200

function rowsOf(pageIndex: number, cells: readonly Cell[]): Row[] {
  const sorted = [...cells].sort((a, b) => middleOf(b) - middleOf(a) || a.start - b.start)
  const rows: { pageIndex: number; cells: Cell[]; bottom: number; top: number }[] = []
  for (const cell of sorted) {
    const row = rows[rows.length - 1]
    const first = row?.cells[0]
    const reach = first ? Math.min(first.top - first.bottom, cell.top - cell.bottom) / 2 : 0
    if (
      row &&
      first &&
      row.cells.length < MOST_CELLS &&
      middleOf(first) - middleOf(cell) < Math.max(reach, 0.1)
    ) {
      row.cells.push(cell)
      row.bottom = Math.min(row.bottom, cell.bottom)
      row.top = Math.max(row.top, cell.top)
    } else {
      rows.push({ pageIndex, cells: [cell], bottom: cell.bottom, top: cell.top })
    }
  }
  for (const row of rows) row.cells.sort((a, b) => a.left - b.left || a.start - b.start)
  return rows
}

function middleOf(cell: Cell): number {
  return (cell.bottom + cell.top) / 2
}
