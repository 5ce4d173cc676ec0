import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Question } from '#shared/contract/questions.ts'
import { api, failureCode } from '../../api.ts'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { For } from './For.tsx'
import { nameOf } from './questionName.ts'
import classes from './questions.module.css'

/** The questions in the trash, each with its way back. */
export function RemovedQuestions({
  concernId,
  questions,
}: {
  concernId: string
  questions: readonly Question[]
}) {
  const { mutate, error } = useMutation(api.questions.restore.mutationOptions())
  if (questions.length === 0) return null
  return (
    <details className={classes.removed}>
      <summary>
        In the trash: {questions.length === 1 ? '1 question' : `${questions.length} questions`}
      </summary>
      <ul>
        {questions.map((question) => (
          <li key={question.id} data-question={question.id} tabIndex={-1}>
            <span>
              {question.label && <b>{question.label}: </b>}
              {question.words}
            </span>
            <Button size="sm" variant="default" onClick={() => mutate({ concernId, id: question.id })}>
              Put back
              <For name={nameOf(question)} />
            </Button>
          </li>
        ))}
      </ul>
      {error && <NotSaved code={failureCode(error)} error={error} />}
    </details>
  )
}
