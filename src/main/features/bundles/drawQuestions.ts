import { labelled, sideLines, type WordedQuestion } from '#shared/domain/questionWords.ts'
import { addPage, INKS, makeRoom, type Sheet, type Style } from '../../drawing/sheet.ts'
import { drawParagraph } from './runningText.ts'

const TITLE: Style = { face: 'bold', size: 16, leading: 22 }
const QUESTION: Style = { face: 'bold', size: 11, leading: 15.5 }
const LINE: Style = { face: 'plain', size: 10, leading: 14.5 }
const LEAD: Style = { face: 'plain', size: 10, leading: 14.5, color: INKS.label }

/** Draws what the next provider is asked, with what each opinion so far says on it. */
export function drawQuestions(sheet: Sheet, questions: readonly WordedQuestion[]): void {
  addPage(sheet)
  drawParagraph(sheet, 'Questions for you', TITLE)
  drawParagraph(sheet, 'Below each question stands what the opinions so far say on it.', LEAD)
  sheet.y += 12
  for (const [index, question] of questions.entries()) {
    makeRoom(sheet, 4 * 15.5)
    drawParagraph(sheet, `${index + 1}. ${labelled(question)}`, QUESTION)
    sheet.y += 3
    for (const line of sideLines(question)) {
      drawParagraph(sheet, line, LINE, 16)
      sheet.y += 3
    }
    sheet.y += 12
  }
}
