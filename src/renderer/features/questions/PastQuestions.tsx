import type { Question } from '#shared/contract/questions.ts'
import { PastQuestion } from './PastQuestion.tsx'
import classes from './questions.module.css'

interface PastQuestionsProps {
  personId: string
  concernId: string
  questions: readonly Question[]
  onAnswer: (question: Question) => void
  onRemove: (question: Question) => void
}

/** The questions that are not asked any more, kept with their answers and reasons. */
export function PastQuestions({ questions, onAnswer, onRemove, ...where }: PastQuestionsProps) {
  const answered = questions.filter(({ state }) => state === 'answered')
  const resting = questions.filter(({ state }) => state !== 'answered')
  const sections = [
    { id: 'answered', heading: 'Answered', shown: answered },
    { id: 'not-asked', heading: 'Not asked for now', shown: resting },
  ].filter(({ shown }) => shown.length > 0)
  return sections.map(({ id, heading, shown }) => (
    <section key={id} className={classes.section} aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span className="meta">{shown.length}</span>
      </h2>
      <ul className={classes.list}>
        {shown.map((question) => (
          <li key={question.id} className={`card ${classes.card}`} data-question={question.id} tabIndex={-1}>
            <PastQuestion
              {...where}
              question={question}
              onAnswer={() => onAnswer(question)}
              onRemove={() => onRemove(question)}
            />
          </li>
        ))}
      </ul>
    </section>
  ))
}
