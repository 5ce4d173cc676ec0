import { sideLines, type WordedQuestion } from '#shared/domain/questionWords.ts'
import classes from './questionSheet.module.css'

/** Ruled lines for each answer. */
const RULES = [1, 2, 3, 4]

interface QuestionSheetProps {
  /** What the questions are on: the concern in the person's words. */
  title: string
  questions: readonly (WordedQuestion & { id: string })[]
  /** Questions that are kept and are not on it. */
  othersCount: number
}

/** The questions on paper, with what each opinion said and room to write down the answers. */
export function QuestionSheet({ title, questions, othersCount }: QuestionSheetProps) {
  return (
    <div className={classes.sheet}>
      <p className={classes.title}>Questions for my visit</p>
      <p>{title}</p>
      <p className={classes.blanks}>
        <span>Visit with</span>
        <span>Date</span>
      </p>
      <ol>
        {questions.map((question) => (
          <li key={question.id} className={classes.question}>
            <div className={classes.asked}>
              {question.label && <p className={classes.label}>{question.label}</p>}
              <p className={classes.words}>{question.words}</p>
              {question.sides.length > 0 && (
                <>
                  <p className={classes.soFar}>What was said so far</p>
                  <ul>
                    {sideLines(question).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
            <div className={classes.answer}>
              {RULES.map((rule) => (
                <span key={rule} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {othersCount > 0 && (
        <p className={classes.others}>
          {othersCount === 1 ? '1 more question is' : `${othersCount} more questions are`} kept, and not on
          this sheet.
        </p>
      )}
    </div>
  )
}
