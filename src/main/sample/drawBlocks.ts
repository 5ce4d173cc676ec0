import type { Block, Column, Field, Letterhead } from './document.ts'
import { type Face, greys, paper, textWidth } from './faces.ts'

/** Where blocks are drawn: the open document, its structure tree, and how far down the page is filled. */
export interface Sheet {
  pdf: PDFKit.PDFDocument
  /** The `Document` element of the structure tree that every block joins. */
  structure: ReturnType<PDFKit.PDFDocument['struct']>
  face: Face
  letterhead: Letterhead
  /** Distance from the top edge, in PDF points. */
  y: number
}

/** Draws one block at `sheet.y` and moves `sheet.y` below it. Throws where the page has no room left. */
export function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'title':
      drawTitle(sheet, block.text)
      break
    case 'heading':
      drawHeading(sheet, block.text)
      break
    case 'paragraph':
      drawParagraph(sheet, block.text)
      break
    case 'list':
      drawList(sheet, block.items)
      break
    case 'fields':
      drawFields(sheet, block.rows)
      break
    case 'table':
      drawTable(sheet, block.columns, block.rows)
      break
    case 'callout':
      drawCallout(sheet, block.text)
      break
    case 'dates':
      drawDates(sheet, block.left, block.right)
      break
    case 'signature':
      drawSignature(sheet, block.lines)
      break
    case 'note':
      drawNote(sheet, block.text)
      break
  }
  if (sheet.y > paper.bottom + 12)
    throw new Error(`Page overfull at “${sheet.pdf.info.Title}”, ${block.kind}`)
}

/** Free space at the right of every table cell, in PDF points. */
const COLUMN_GAP = 14

interface Lettering {
  font: string
  size: number
  color: string
  leading: number
  width: number
  align?: 'left' | 'right'
}

function body(sheet: Sheet, changes: Partial<Lettering> = {}): Lettering {
  const { regular, size, leading } = sheet.face
  return { font: regular, size, leading, color: greys.text, width: textWidth, ...changes }
}

function textOptions(pdf: PDFKit.PDFDocument, lettering: Lettering): PDFKit.Mixins.TextOptions {
  pdf.font(lettering.font).fontSize(lettering.size)
  const lineGap = lettering.leading - pdf.currentLineHeight(true)
  return { width: lettering.width, align: lettering.align ?? 'left', lineGap }
}

function heightOf(sheet: Sheet, text: string, lettering: Lettering): number {
  const options = textOptions(sheet.pdf, lettering)
  return sheet.pdf.heightOfString(opened(text, lettering), options)
}

function write(sheet: Sheet, text: string, x: number, y: number, lettering: Lettering): void {
  const options = textOptions(sheet.pdf, lettering)
  sheet.pdf.fillColor(lettering.color).text(opened(text, lettering), x, y, options)
}

/** Helvetica's kerning all but closes the space between a full stop and these letters. */
function opened(text: string, { font }: Lettering): string {
  return font.startsWith('Helvetica') ? text.replace(/\. (?=[TVWY])/g, '.  ') : text
}

/** Decoration is an artifact: a screen reader passes over it. */
function decorate(sheet: Sheet, draw: () => void): void {
  sheet.pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  sheet.pdf.endMarkedContent()
}

function rule(sheet: Sheet, y: number, color: string, thickness = 0.7): void {
  decorate(sheet, () => {
    sheet.pdf
      .moveTo(paper.left, y)
      .lineTo(paper.width - paper.right, y)
      .lineWidth(thickness)
      .strokeColor(color)
      .stroke()
  })
}

function addTagged(sheet: Sheet, tag: string, draw: () => void): void {
  sheet.structure.add(sheet.pdf.struct(tag, {}, draw))
}

function drawTitle(sheet: Sheet, text: string): void {
  const { bold, titleSize } = sheet.face
  const lettering = body(sheet, { font: bold, size: titleSize, leading: titleSize * 1.3 })
  addTagged(sheet, 'H1', () => write(sheet, text, paper.left, sheet.y, lettering))
  sheet.y += heightOf(sheet, text, lettering) + 10
}

function drawHeading(sheet: Sheet, text: string): void {
  const { bold, headingSize, ruled } = sheet.face
  const color = ruled ? sheet.letterhead.ink : greys.text
  const lettering = body(sheet, { font: bold, size: headingSize, leading: headingSize * 1.3, color })
  sheet.y += 6
  addTagged(sheet, 'H2', () => write(sheet, text, paper.left, sheet.y, lettering))
  sheet.y += heightOf(sheet, text, lettering) + (sheet.face.regular === 'Courier' ? 1 : 5)
}

/** The line printer sets its text in under the headings. */
function bodyIndent(sheet: Sheet): number {
  return sheet.face.regular === 'Courier' ? 14 : 0
}

function drawParagraph(sheet: Sheet, text: string): void {
  const indent = bodyIndent(sheet)
  const lettering = body(sheet, { width: textWidth - indent })
  addTagged(sheet, 'P', () => write(sheet, text, paper.left + indent, sheet.y, lettering))
  sheet.y += heightOf(sheet, text, lettering) + 9
}

function drawList(sheet: Sheet, items: string[]): void {
  const { pdf } = sheet
  const indent = bodyIndent(sheet) + 8
  const hang = 14
  const lettering = body(sheet, { width: textWidth - indent - hang })
  const list = pdf.struct('L')
  sheet.structure.add(list)
  for (const item of items) {
    const top = sheet.y
    const mark = sheet.face.regular === 'Courier' ? '-' : '•'
    list.add(
      pdf.struct('LI', {}, [
        pdf.struct('Lbl', {}, () => write(sheet, mark, paper.left + indent, top, lettering)),
        pdf.struct('LBody', {}, () => write(sheet, item, paper.left + indent + hang, top, lettering)),
      ]),
    )
    sheet.y += heightOf(sheet, item, lettering) + (sheet.face.ruled ? 4 : 2)
  }
  list.end()
  sheet.y += 7
}

function drawFields(sheet: Sheet, rows: Field[]): void {
  const { pdf, face } = sheet
  const indent = bodyIndent(sheet)
  const labelWidth = (textWidth - indent) * face.labelShare
  const valueLeft = paper.left + indent + labelWidth
  const label = body(sheet, {
    font: face.regular === 'Times-Roman' ? face.bold : face.regular,
    color: face.ruled ? greys.label : greys.text,
    width: labelWidth - 8,
  })
  // Leading adds its space below the letters, so ruled rows get more above them.
  const [above, below] = face.ruled ? [7, 3.5] : [1.5, 1.5]
  const table = pdf.struct('Table')
  sheet.structure.add(table)
  for (const row of rows) {
    const value = body(sheet, {
      font: row.strong ? face.bold : face.regular,
      width: textWidth - indent - labelWidth,
    })
    const note = { ...value, font: face.regular, color: label.color }
    const top = sheet.y + above
    const valueHeight = heightOf(sheet, row.value, value)
    table.add(
      pdf.struct('TR', {}, [
        pdf.struct('TH', {}, () => write(sheet, row.label, paper.left + indent, top, label)),
        pdf.struct('TD', {}, () => {
          write(sheet, row.value, valueLeft, top, value)
          if (row.note) write(sheet, row.note, valueLeft, top + valueHeight, note)
        }),
      ]),
    )
    const noteHeight = row.note ? heightOf(sheet, row.note, note) : 0
    sheet.y = top + Math.max(heightOf(sheet, row.label, label), valueHeight + noteHeight) + below
    if (face.ruled) rule(sheet, sheet.y - 1, greys.line)
  }
  table.end()
  sheet.y += 10
}

function drawTable(sheet: Sheet, columns: Column[], rows: string[][]): void {
  const { pdf, face } = sheet
  const table = pdf.struct('Table')
  sheet.structure.add(table)
  const headings = columns.map((column) => column.heading)
  drawRow(sheet, table, columns, headings, 'TH', { font: face.bold, color: greys.label })
  rule(sheet, sheet.y - 1, sheet.letterhead.ink, 1)
  for (const cells of rows) {
    drawRow(sheet, table, columns, cells, 'TD', {})
    rule(sheet, sheet.y - 1, greys.line)
  }
  table.end()
  sheet.y += 10
}

function drawRow(
  sheet: Sheet,
  table: Sheet['structure'],
  columns: Column[],
  cells: string[],
  tag: 'TH' | 'TD',
  changes: Partial<Lettering>,
): void {
  const top = sheet.y + 6
  const row = sheet.pdf.struct('TR')
  table.add(row)
  let left: number = paper.left
  let tallest = 0
  for (const [index, column] of columns.entries()) {
    const text = cells[index] ?? ''
    const lettering = body(sheet, { ...changes, width: column.share * textWidth - COLUMN_GAP })
    if (column.align) lettering.align = column.align
    const x = left
    row.add(sheet.pdf.struct(tag, {}, () => write(sheet, text, x, top, lettering)))
    tallest = Math.max(tallest, heightOf(sheet, text, lettering))
    left += column.share * textWidth
  }
  row.end()
  sheet.y = top + tallest + 3
}

function drawCallout(sheet: Sheet, text: string): void {
  const { pdf, face, letterhead } = sheet
  const padding = 12
  const lettering = body(sheet, { font: face.bold, width: textWidth - 2 * padding })
  const height = heightOf(sheet, text, lettering) + 2 * padding - 3
  decorate(sheet, () => {
    pdf.rect(paper.left, sheet.y, textWidth, height).fill(greys.tint)
    pdf.rect(paper.left, sheet.y, 3, height).fill(letterhead.ink)
  })
  addTagged(sheet, 'P', () => write(sheet, text, paper.left + padding, sheet.y + padding, lettering))
  sheet.y += height + 12
}

function drawDates(sheet: Sheet, left: string, right: string): void {
  const lettering = body(sheet, { width: textWidth / 2 })
  addTagged(sheet, 'P', () => {
    write(sheet, left, paper.left, sheet.y, lettering)
    write(sheet, right, paper.left + textWidth / 2, sheet.y, { ...lettering, align: 'right' })
  })
  sheet.y += sheet.face.leading + 12
}

function drawSignature(sheet: Sheet, lines: string[]): void {
  const indent = bodyIndent(sheet)
  const lettering = body(sheet, { width: textWidth - indent })
  sheet.y += 14
  addTagged(sheet, 'P', () => write(sheet, lines.join('\n'), paper.left + indent, sheet.y, lettering))
  sheet.y += lines.length * sheet.face.leading + 12
}

function drawNote(sheet: Sheet, text: string): void {
  const size = sheet.face.size - 1.5
  const indent = bodyIndent(sheet)
  const lettering = body(sheet, { size, leading: size * 1.35, color: greys.quiet, width: textWidth - indent })
  addTagged(sheet, 'P', () => write(sheet, text, paper.left + indent, sheet.y, lettering))
  sheet.y += heightOf(sheet, text, lettering) + 8
}
