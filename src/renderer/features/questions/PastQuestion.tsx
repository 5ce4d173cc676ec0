import { Button } from '@mantine/core'
import type { Question } from '#shared/contract/questions.ts'
import { DateText } from '../../ui/DateText.tsx'
import { Answers } from './Answers.tsx'
import { ClosingHistory } from './ClosingHistory.tsx'
import { For } from './For.tsx'
import { choosePrinted, reopenDifference } from './questionChanges.ts'
import { nameOf } from './questionName.ts'
import classes from './questions.module.css'

interface PastQuestionProps {
  personId: string
  concernId: string
  question: Question
  onAnswer: () => void
  onRemove: () => void
}

/** A question that is not asked any more: answered, or resting while its difference is not open. */
export function PastQuestion({ personId, concernId, question, onAnswer, onRemove }: PastQuestionProps) {
  const { id, state, label, words, answers, closed, openDifference } = question
  const name = nameOf(question)
  return (
    <>
      {label && <h3>{label}</h3>}
      <p className={classes.past}>{words}</p>
      {answers.length > 0 && <Answers personId={personId} concernId={concernId} answers={answers} />}
      {state === 'answered' && openDifference && (
        <p className="meta">The opinions still do not say the same on this.</p>
      )}
      {closed && (
        <p>
          You closed this difference on <DateText date={closed.createdAt} />: {closed.reason}
        </p>
      )}
      {state === 'resting' && !closed && <p className="meta">The opinions do not differ on this any more.</p>}
      <ClosingHistory question={question} />
      <div className={classes.footButtons}>
        <Button size="sm" variant="default" onClick={() => void choosePrinted(concernId, question, true)}>
          {state === 'answered' ? 'Ask again' : 'Ask all the same'}
          <For name={name} />
        </Button>
        {closed && (
          <Button
            size="sm"
            variant="subtle"
            onClick={() => void reopenDifference(concernId, id, closed.reason)}
          >
            Open the difference again
            <For name={name} />
          </Button>
        )}
        <Button size="sm" variant="subtle" onClick={onAnswer}>
          {state === 'answered' ? 'Record another answer' : 'Record an answer'}
          <For name={name} />
        </Button>
        <Button size="sm" variant="subtle" onClick={onRemove}>
          Remove
          <For name={name} />
        </Button>
      </div>
    </>
  )
}
