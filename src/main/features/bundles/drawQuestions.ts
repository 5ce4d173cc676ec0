import type { Comparison } from '#shared/contract/comparison.ts'
import { addPage, INKS, makeRoom, type Sheet, type Style } from '../../drawing/sheet.ts'
import { drawParagraph } from './runningText.ts'

const TITLE: Style = { face: 'bold', size: 16, leading: 22 }
const QUESTION: Style = { face: 'bold', size: 11, leading: 15.5 }
const LINE: Style = { face: 'plain', size: 10, leading: 14.5 }
const LEAD: Style = { face: 'plain', size: 10, leading: 14.5, color: INKS.label }

/** Draws what the next provider is asked: one question for each open difference, with what each side says. */
export function drawQuestions(sheet: Sheet, questions: Comparison['questions']): void {
  addPage(sheet)
  drawParagraph(sheet, 'Questions for you', TITLE)
  drawParagraph(sheet, 'The opinions so far do not say the same on these points.', LEAD)
  sheet.y += 12
  for (const [index, { question, lines }] of questions.entries()) {
    makeRoom(sheet, 4 * 15.5)
    drawParagraph(sheet, `${index + 1}. ${question}`, QUESTION)
    sheet.y += 3
    for (const line of lines) {
      drawParagraph(sheet, line, LINE, 16)
      sheet.y += 3
    }
    sheet.y += 12
  }
}
