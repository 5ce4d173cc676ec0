import { Button, CopyButton } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import type { Question } from '#shared/contract/questions.ts'
import { questionsAsText } from '#shared/domain/questionWords.ts'
import { QuestionSheet } from '../../pickers/QuestionSheet.tsx'
import classes from './questions.module.css'

interface SheetPaneProps {
  title: string
  questions: readonly Question[]
  othersCount: number
}

/** The sheet as it will be printed, with the ways to take it along. */
export function SheetPane({ title, questions, othersCount }: SheetPaneProps) {
  return (
    <>
      <div className={classes.sheetHead}>
        <h2>Your sheet</h2>
        <Button
          size="sm"
          leftSection={<IconPrinter className="i18" aria-hidden="true" />}
          disabled={questions.length === 0}
          onClick={() => window.print()}
        >
          Print for my visit
        </Button>
        <CopyButton value={questionsAsText(questions)} timeout={4000}>
          {({ copied, copy }) => (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconCopy className="i18" aria-hidden="true" />}
              disabled={questions.length === 0}
              onClick={copy}
            >
              <span aria-live="polite">{copied ? 'Copied' : 'Copy as text'}</span>
            </Button>
          )}
        </CopyButton>
      </div>
      <div className={classes.paper}>
        <QuestionSheet title={title} questions={questions} othersCount={othersCount} />
      </div>
    </>
  )
}
