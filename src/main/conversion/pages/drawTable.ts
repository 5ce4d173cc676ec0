import { letterWidth, widthOf } from '../../drawing/faces.ts'
import {
  addPage,
  bottomOf,
  decorate,
  drawable,
  drawLines,
  drawRule,
  type Element,
  flowLines,
  INKS,
  isTurned,
  makeRoom,
  PAPER,
  roomAcross,
  type Style,
} from '../../drawing/sheet.ts'
import { linesOf } from '../../drawing/wrap.ts'
import type { Cell, Row, Table } from './blocks.ts'
import { drawTagged, type TaggedSheet } from './taggedSheet.ts'

/** Space on each side of a cell's text. */
const PAD = { x: 4, y: 2.5 }
/** A column's first so many rows say how wide it is to be. */
const MEASURED_ROWS = 400
/** Each cell is an object in the file and in memory: a longer table is one for the whole of it. */
const TAGGED_CELLS_UP_TO = 5000
const LINES_KEPT_TOGETHER = 12

/**
 * Ways to fit a table on a page, the first that does is taken: upright or turned, the size of its letters, and the longest
 * word, in letters, that is not broken.
 */
const WAYS: readonly { turned: boolean; size: number; word: number }[] = [
  { turned: false, size: 9, word: 18 },
  { turned: false, size: 8, word: 18 },
  { turned: false, size: 7.5, word: 14 },
  { turned: true, size: 9, word: 18 },
  { turned: true, size: 8, word: 18 },
  { turned: true, size: 7, word: 11 },
]

interface Plan {
  turned: boolean
  size: number
  widths: number[]
}

/** Draws a table with its columns as wide as their content asks for; too wide ones are turned, or listed row by row. */
export function drawTable(sheet: TaggedSheet, table: Table): void {
  const columns = columnsIn(table)
  if (columns === 0) return
  const plan = planColumns(sheet, table, columns)
  if (plan === null) {
    drawRecords(sheet, table)
    return
  }
  if (plan.turned !== isTurned(sheet)) addPage(sheet, plan.turned)
  if ((table.rows.length + table.header.length) * columns > TAGGED_CELLS_UP_TO) {
    drawTagged(sheet, sheet.root, 'P', () => drawRows(sheet, table, plan, null))
  } else {
    const element = sheet.pdf.struct('Table')
    sheet.root.add(element)
    drawRows(sheet, table, plan, element)
    element.end()
  }
  if (plan.turned) addPage(sheet)
}

/** Whether a table needs a page turned on its side, so that what is above it may go there with it. */
export function isTurnedTable(sheet: TaggedSheet, table: Table): boolean {
  const columns = columnsIn(table)
  return columns > 0 && (planColumns(sheet, table, columns)?.turned ?? false)
}

function drawRows(sheet: TaggedSheet, table: Table, plan: Plan, element: Element | null): void {
  const [first] = table.rows
  const start = first === undefined ? 0 : heightKept(wrapRow(sheet, first, plan, 'plain'), plan)
  drawHeader(sheet, table.header, plan, element, start)
  for (const row of table.rows) {
    const cells = wrapRow(sheet, row, plan, 'plain')
    const tall = heightKept(cells, plan)
    if (sheet.y + tall > bottomOf(sheet)) turnOver(sheet, table.header, plan)
    drawRow(sheet, cells, plan, element, 'TD', table.header)
  }
}

function turnOver(sheet: TaggedSheet, header: readonly Row[], plan: Plan): void {
  addPage(sheet, plan.turned)
  drawHeader(sheet, header, plan, null, null)
}

/** `start` is the height of the first row, which stays with the header; null where the header is drawn again. */
function drawHeader(
  sheet: TaggedSheet,
  header: readonly Row[],
  plan: Plan,
  element: Element | null,
  start: number | null,
): void {
  for (const row of header) {
    const cells = wrapRow(sheet, row, plan, 'bold')
    // A header that fills a page would leave no room for the rows.
    if (start === null && mostLines(cells) > LINES_KEPT_TOGETHER) continue
    const height = mostLines(cells) * lineHeight(plan) + 2 * PAD.y
    if (start !== null) makeRoom(sheet, height + start)
    const wide = sum(plan.widths)
    const shown = Math.min(height, bottomOf(sheet) - sheet.y)
    decorate(sheet, () => sheet.pdf.rect(PAPER.margin, sheet.y, wide, shown).fill(INKS.box))
    drawRow(sheet, cells, plan, element, 'TH', [])
  }
}

interface WrappedCell {
  lines: string[]
  x: number
  style: Style
}

function wrapRow(sheet: TaggedSheet, row: Row, plan: Plan, face: 'plain' | 'bold'): WrappedCell[] {
  const style: Style = { face, size: plan.size, leading: lineHeight(plan) }
  let column = 0
  return row.map((cell) => {
    const x = PAPER.margin + sum(plan.widths.slice(0, column)) + PAD.x
    const width = sum(plan.widths.slice(column, column + spanOf(cell))) - 2 * PAD.x
    column += spanOf(cell)
    return { lines: linesOf(sheet, cell.text, style, Math.max(width, plan.size)), x, style }
  })
}

/** Draws a row, over several pages where it is taller than what is left of one. */
function drawRow(
  sheet: TaggedSheet,
  cells: readonly WrappedCell[],
  plan: Plan,
  table: Element | null,
  tag: 'TH' | 'TD',
  header: readonly Row[],
): void {
  const total = mostLines(cells)
  const high = lineHeight(plan)
  const row = table === null ? null : sheet.pdf.struct('TR')
  if (row !== null) table?.add(row)
  for (let from = 0; from < total; ) {
    const fit = Math.max(1, Math.floor((bottomOf(sheet) - sheet.y - 2 * PAD.y) / high))
    const to = Math.min(total, from + fit)
    const top = sheet.y + PAD.y
    const drawCells = (cell: WrappedCell) =>
      drawLines(sheet, cell.lines.slice(from, to), cell.x, top, cell.style)
    if (row === null) decorate(sheet, () => cells.forEach(drawCells))
    else for (const cell of cells) drawTagged(sheet, row, tag, () => drawCells(cell))
    sheet.y = top + (to - from) * high + PAD.y
    from = to
    drawRule(sheet, sheet.y, 0.5, PAPER.margin + sum(plan.widths))
    if (from < total) turnOver(sheet, header, plan)
  }
  row?.end()
}

/** A table too wide for any page: each row as a small block of its own, a line a column. */
function drawRecords(sheet: TaggedSheet, table: Table): void {
  const names = table.header.at(-1)?.flatMap((cell) => Array<string>(spanOf(cell)).fill(cell.text)) ?? []
  const style: Style = { face: 'plain', size: 9 }
  for (const row of table.rows) {
    let column = 0
    const lines: string[] = []
    for (const cell of row) {
      const name = names[column]
      column += spanOf(cell)
      if (cell.text.trim() === '') continue
      lines.push(name === undefined || name.trim() === '' ? cell.text : `${name}: ${cell.text}`)
    }
    const wrapped = lines.flatMap((line) => linesOf(sheet, line, style, roomAcross(sheet)))
    drawTagged(sheet, sheet.root, 'P', () => flowLines(sheet, wrapped, PAPER.margin, style))
    sheet.y += 3
    drawRule(sheet, sheet.y)
    sheet.y += 4
  }
}

/** Null for a table that fits in no way. */
function planColumns(sheet: TaggedSheet, table: Table, columns: number): Plan | null {
  const needs = measureColumns(sheet, table, columns)
  const letter = letterWidth(sheet.faces.plain, 'n') / 1000
  for (const { turned, size, word } of WAYS) {
    const room = (turned ? PAPER.long : PAPER.short) - 2 * PAPER.margin
    const least = needs.map((need) => Math.min(need.word, word * letter) * size + 2 * PAD.x)
    if (sum(least) > room) continue
    const wanted = needs.map(({ line }) => line * size + 2 * PAD.x)
    return { turned, size, widths: shareRoom(least, wanted, room) }
  }
  return null
}

interface Need {
  /** Its longest word and its longest line, in widths at size 1. */
  word: number
  line: number
}

function measureColumns(sheet: TaggedSheet, table: Table, columns: number): Need[] {
  const needs: Need[] = Array.from({ length: columns }, () => ({ word: 1, line: 1 }))
  const step = Math.max(1, Math.floor(table.rows.length / MEASURED_ROWS))
  const measured = [...table.header, ...table.rows.filter((_, index) => index % step === 0)]
  for (const [index, row] of measured.entries()) {
    const face = sheet.faces[index < table.header.length ? 'bold' : 'plain']
    let column = 0
    for (const cell of row) {
      const span = spanOf(cell)
      const under = needs.slice(column, column + span)
      column += span
      const text = drawable(sheet, cell.text.slice(0, 2000), { face: face.name, size: 1 })
      for (const word of text.split(/[ \n]/)) {
        const wide = widthOf(face, word, 1) / span
        for (const need of under) need.word = Math.max(need.word, wide)
      }
      for (const line of cell.text.slice(0, 2000).split('\n')) {
        const shown = drawable(sheet, line, { face: face.name, size: 1 })
        const wide = (widthOf(face, shown, 1) * 1.01) / span
        for (const need of under) need.line = Math.max(need.line, wide)
      }
    }
  }
  return needs
}

/** Gives each column what it needs at least, and shares out the rest by how much more each could use. */
function shareRoom(least: readonly number[], wanted: readonly number[], room: number): number[] {
  if (sum(wanted) <= room) {
    const spread = Math.min(1.35, room / sum(wanted))
    return wanted.map((width) => width * spread)
  }
  // A column of long texts must not starve the short ones: its wish counts for less the longer it is.
  const wishes = wanted.map((width, index) => Math.sqrt(Math.max(0, width - least[index]!)))
  const widths = [...least]
  for (let round = 0; round < 8; round++) {
    const left = room - sum(widths)
    const open = wishes.map((wish, index) => (widths[index]! < wanted[index]! ? wish : 0))
    if (left < 1 || sum(open) === 0) break
    const total = sum(open)
    for (const [index, wish] of open.entries()) {
      widths[index] = Math.min(wanted[index]!, widths[index]! + (left * wish) / total)
    }
  }
  return widths
}

function heightKept(cells: readonly WrappedCell[], plan: Plan): number {
  return Math.min(LINES_KEPT_TOGETHER, mostLines(cells)) * lineHeight(plan) + 2 * PAD.y
}

function columnsIn(table: Table): number {
  return [...table.header, ...table.rows].reduce((most, row) => Math.max(most, columnsOf(row)), 0)
}

function columnsOf(row: Row): number {
  return row.reduce((total, cell) => total + spanOf(cell), 0)
}

function spanOf(cell: Cell): number {
  return cell.span ?? 1
}

function mostLines(cells: readonly WrappedCell[]): number {
  return cells.reduce((most, cell) => Math.max(most, cell.lines.length), 1)
}

function lineHeight(plan: Plan): number {
  return plan.size * 1.35
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
