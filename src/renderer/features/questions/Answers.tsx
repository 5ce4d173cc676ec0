import { Button } from '@mantine/core'
import { IconMessageCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Answer } from '#shared/contract/questions.ts'
import { ordinalWord } from '#shared/domain/ordinal.ts'
import { dateWords } from '../../ui/dateWords.ts'
import { For } from './For.tsx'
import { removeAnswer } from './questionChanges.ts'
import classes from './questions.module.css'

interface AnswersProps {
  personId: string
  concernId: string
  answers: readonly Answer[]
}

/** Who answered a question, when, and in which words. */
export function Answers({ personId, concernId, answers }: AnswersProps) {
  return (
    <ul className={classes.answers}>
      {answers.map((answer) => {
        const { statementId, opinionId, number, date, text } = answer
        const who = `the ${ordinalWord(number)} opinion`
        return (
          <li key={statementId}>
            <IconMessageCheck className="i18" aria-hidden="true" />
            <div>
              <p>
                Answered by{' '}
                <Link
                  className="link"
                  to="/people/$personId/concerns/$concernId/opinions/$opinionId"
                  params={{ personId, concernId, opinionId }}
                >
                  {who}
                </Link>
                {date && `, ${dateWords(date, { withoutYear: true })}`}
              </p>
              <p className={classes.answerWords}>{text}</p>
            </div>
            <Button size="sm" variant="subtle" onClick={() => void removeAnswer(answer)}>
              Remove answer
              <For name={who} />
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
