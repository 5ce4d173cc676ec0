import type { Comparison } from '#shared/contract/comparison.ts'
import classes from './questionSheet.module.css'

/** The questions on paper, with room to write down the answers. */
export function QuestionSheet({ comparison: { concern, questions } }: { comparison: Comparison }) {
  return (
    <div className={`print-only ${classes.sheet}`}>
      <h1>Questions for my visit</h1>
      <p className="sub">{concern.title}</p>
      <ol>
        {questions.map(({ topicId, question, lines }) => (
          <li key={topicId} className={classes.question}>
            <h2>{question}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div className={classes.answer} />
          </li>
        ))}
      </ol>
    </div>
  )
}
