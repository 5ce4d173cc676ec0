import { letterWidth } from '../../drawing/faces.ts'
import {
  addPage,
  bottomOf,
  drawLines,
  flowLines,
  INKS,
  isTurned,
  leadingOf,
  leaveSpace,
  makeRoom,
  measure,
  PAPER,
  roomAcross,
  type Style,
} from '../../drawing/sheet.ts'
import { cutLine, linesOf } from '../../drawing/wrap.ts'
import type { Block, Field, ListItem } from './blocks.ts'
import { drawTable, isTurnedTable } from './drawTable.ts'
import { openPicture } from './picture.ts'
import { drawTagged, startTagged, type TaggedSheet } from './taggedSheet.ts'

const BODY: Style = { face: 'plain', size: 10.5 }
const NOTE: Style = { face: 'plain', size: 9, color: INKS.quiet }
const LABEL: Style = { face: 'plain', size: 10, color: INKS.label }
const CAPTION: Style = { face: 'bold', size: 9.5, color: INKS.label }
const HEADINGS: Record<1 | 2 | 3, Style & { above: number; below: number }> = {
  1: { face: 'bold', size: 18, leading: 23, above: 20, below: 8 },
  2: { face: 'bold', size: 13, leading: 17, above: 18, below: 5 },
  3: { face: 'bold', size: 10.5, leading: 14.5, above: 11, below: 3 },
}
const INDENT = 16
/** Blocks of labelled lines below each other line up. */
const LABELS_FROM = 106
/** Letters of one width: the largest size at which the longest line fits is taken. */
const MONO_SIZES = [9.5, 9, 8.5, 8]
const SMALLEST_MONO = 5.5

/**
 * Draws blocks as the pages of a tagged PDF whose text can be selected and read back in the same order.
 * `onPage` is called as each page begins. Throws `ConversionFailure` TOO_LARGE where they fill more pages than are shown.
 */
export async function drawPages(
  title: string,
  blocks: readonly Block[],
  onPage?: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheet, end } = startTagged(title, onPage)
  for (const [index, block] of blocks.entries()) drawBlock(sheet, block, blocks[index + 1])
  return end()
}

function drawBlock(sheet: TaggedSheet, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(sheet, block.level, block.text, next)
      break
    case 'paragraph':
      leaveSpace(sheet, 6)
      drawText(sheet, 'P', block.text, BODY)
      break
    case 'note':
      leaveSpace(sheet, 6)
      drawText(sheet, 'P', block.text, NOTE)
      break
    case 'list':
      drawList(sheet, block.items)
      break
    case 'fields':
      drawFields(sheet, block.rows)
      break
    case 'table':
      leaveSpace(sheet, 8)
      if (block.caption) {
        if (!isTurned(sheet) && isTurnedTable(sheet, block)) addPage(sheet, true)
        makeRoom(sheet, 60)
        drawText(sheet, 'P', block.caption, CAPTION)
        sheet.y += 2
      }
      drawTable(sheet, block)
      leaveSpace(sheet, 4)
      break
    case 'lines':
      drawMono(sheet, block.lines)
      break
    case 'picture':
      drawPicture(sheet, block.bytes)
      break
    case 'page-break':
      if (next !== undefined && sheet.y > PAPER.margin) addPage(sheet)
      break
  }
}

function drawText(sheet: TaggedSheet, tag: string, text: string, style: Style): void {
  if (text.trim() === '') return
  drawTagged(sheet, sheet.root, tag, () => {
    flowLines(sheet, linesOf(sheet, text, style, roomAcross(sheet)), PAPER.margin, style)
  })
}

function drawHeading(sheet: TaggedSheet, level: 1 | 2 | 3, text: string, next: Block | undefined): void {
  if (text.trim() === '') return
  const style = HEADINGS[level]
  // A heading stays with the beginning of what it is above.
  const kept = next === undefined ? 0 : next.kind === 'table' ? 50 : 34
  if (next?.kind === 'table' && !isTurned(sheet) && isTurnedTable(sheet, next)) addPage(sheet, true)
  leaveSpace(sheet, style.above)
  makeRoom(sheet, style.leading! + kept)
  drawText(sheet, `H${level}`, text, style)
  sheet.y += style.below
}

function drawList(sheet: TaggedSheet, items: readonly ListItem[]): void {
  const list = sheet.pdf.struct('L')
  sheet.root.add(list)
  leaveSpace(sheet, 4)
  for (const item of items) {
    const indent = Math.min(item.depth, 8) * INDENT
    const x = PAPER.margin + indent
    const wide = Math.max(INDENT, measure(sheet, item.marker, BODY) + 5)
    const lines = linesOf(sheet, item.text, BODY, roomAcross(sheet) - indent - wide)
    sheet.y += 2
    drawTagged(sheet, list, 'LI', () => {
      makeRoom(sheet, leadingOf(BODY))
      drawLines(sheet, [item.marker], x, sheet.y, BODY)
      flowLines(sheet, lines, x + wide, BODY)
    })
  }
  list.end()
}

function drawFields(sheet: TaggedSheet, rows: readonly Field[]): void {
  const widest = rows.reduce((most, { label }) => Math.max(most, measure(sheet, label, LABEL)), 0)
  const left = Math.max(LABELS_FROM, Math.min(widest + 14, roomAcross(sheet) * 0.34))
  const x = PAPER.margin + left
  const leading = leadingOf(BODY)
  leaveSpace(sheet, 4)
  for (const { label, value } of rows) {
    const labels = linesOf(sheet, label, LABEL, left - 10)
    const values = linesOf(sheet, value, BODY, roomAcross(sheet) - left)
    drawTagged(sheet, sheet.root, 'P', () => {
      makeRoom(sheet, Math.min(Math.max(labels.length, values.length), 8) * leading)
      const page = sheet.page
      const below = drawLines(sheet, labels, PAPER.margin, sheet.y, { ...LABEL, leading })
      flowLines(sheet, values, x, BODY)
      if (page === sheet.page) sheet.y = Math.max(sheet.y, below)
    })
    sheet.y += 1.5
  }
}

function drawMono(sheet: TaggedSheet, lines: readonly string[]): void {
  const longest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  const each = letterWidth(sheet.faces.mono, ' ') / 1000
  const sizeFor = (room: number) => MONO_SIZES.find((size) => longest * each * size <= room)
  const upright = sizeFor(PAPER.short - 2 * PAPER.margin)
  const turned = upright === undefined
  const least = (PAPER.long - 2 * PAPER.margin) / (longest * each)
  const size = upright ?? sizeFor(PAPER.long - 2 * PAPER.margin) ?? Math.max(SMALLEST_MONO, least)
  const style: Style = { face: 'mono', size, leading: size * 1.3 }
  if (turned) addPage(sheet, true)
  leaveSpace(sheet, 6)
  for (const paragraph of paragraphsOf(lines)) {
    const cut = paragraph.flatMap((line) => cutLine(sheet, line, style, roomAcross(sheet) + 0.5))
    drawTagged(sheet, sheet.root, 'P', () => flowLines(sheet, cut, PAPER.margin, style))
    if (sheet.y + leadingOf(style) <= bottomOf(sheet)) leaveSpace(sheet, leadingOf(style))
  }
  if (turned) addPage(sheet)
}

/** Runs of lines between empty ones; of several empty lines one is kept as an empty paragraph. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)!.push(line.trimEnd())
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

function drawPicture(sheet: TaggedSheet, bytes: Uint8Array): void {
  const picture = openPicture(sheet, bytes)
  if (picture === null) return
  const room = { width: roomAcross(sheet), height: bottomOf(sheet) - PAPER.margin }
  const scale = Math.min(0.75, room.width / picture.width, room.height / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  leaveSpace(sheet, 8)
  makeRoom(sheet, height)
  drawTagged(sheet, sheet.root, 'Figure', () => {
    sheet.pdf.image(picture as unknown as string, PAPER.margin, sheet.y, { width, height })
  })
  sheet.y += height
}
