import { flowLines, PAPER, roomAcross, type Sheet, type Style } from '../../drawing/sheet.ts'
import { linesOf } from '../../drawing/wrap.ts'

/** Text in lines no wider than `width`. What is quoted from a record runs on where the record began a new line. */
export function runningLines(sheet: Sheet, text: string, style: Style, width: number): string[] {
  return linesOf(sheet, text.replace(/\s+/g, ' '), style, width)
}

/** Draws a paragraph across the page at the sheet's y, over as many pages as it takes. */
export function drawParagraph(sheet: Sheet, text: string, style: Style, indent = 0): void {
  const lines = runningLines(sheet, text, style, roomAcross(sheet) - indent)
  flowLines(sheet, lines, PAPER.margin + indent, style)
}
