import { Button } from '@mantine/core'
import { IconHelpCircle, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Question } from '#shared/contract/questions.ts'
import { questionsToAsk } from '#shared/domain/questionList.ts'
import { api, failureCode } from '../../api.ts'
import { QuestionSheet } from '../../pickers/QuestionSheet.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { WithSidePane } from '../../ui/SidePane.tsx'
import { AddQuestion } from './AddQuestion.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { PastQuestions } from './PastQuestions.tsx'
import { QuestionList } from './QuestionList.tsx'
import { removeQuestion } from './questionChanges.ts'
import { RemovedQuestions } from './RemovedQuestions.tsx'
import { SheetPane } from './SheetPane.tsx'
import { useFollow } from './useFollow.ts'

const ROUTE = '/people/$personId/concerns/$concernId/questions'

/** The questions for the next visit, made ready and printed; and those that were answered. `#add` opens the form for a new one. */
export function QuestionsScreen() {
  const { personId, concernId } = useParams({ from: ROUTE })
  const concern = useQuery(api.concerns.get.queryOptions({ input: { id: concernId } }))
  const questions = useQuery(api.questions.list.queryOptions({ input: { concernId } }))
  const error = concern.error ?? questions.error

  if (error || !concern.data || !questions.data) {
    return (
      <Page>
        <PageHeader title="Questions for my visit" />
        {!error && <Loading lines={6} />}
        {error && failureCode(error) === 'NOT_FOUND' && (
          <ErrorNotice
            happened="This question is not in this vault."
            actions={
              <Link className="link" to="/people/$personId/concerns" params={{ personId }}>
                All questions
              </Link>
            }
          />
        )}
        {error && failureCode(error) !== 'NOT_FOUND' && (
          <LoadFailed
            what="Your questions"
            error={error}
            onRetry={() => void Promise.all([concern.refetch(), questions.refetch()])}
          />
        )}
      </Page>
    )
  }
  return (
    <Questions
      key={concernId}
      personId={personId}
      concernId={concernId}
      title={concern.data.title}
      questions={questions.data}
    />
  )
}

interface QuestionsProps {
  personId: string
  concernId: string
  title: string
  questions: readonly Question[]
}

function Questions({ personId, concernId, title, questions }: QuestionsProps) {
  const navigate = useNavigate()
  const adding = useLocation({ select: ({ hash }) => hash === 'add' })
  const [answering, setAnswering] = useState<Question | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const kept = questions.filter(({ trashedAt }) => trashedAt === null)
  const current = kept.filter(({ state, printed }) => state === 'open' || printed)
  const past = kept.filter((question) => !current.includes(question))
  const sheet = questionsToAsk(questions)
  const sheetProps = { title, questions: sheet, othersCount: kept.length - sheet.length }
  const places = questions.map(({ id }) => [id, partOf(current, past, id)].join(' ')).join(',')
  const follow = useFollow(places, () => addButton.current?.focus())
  const add = () => void navigate({ to: '.', hash: 'add' })

  return (
    <>
      <div className="no-print" {...follow}>
        <WithSidePane label="Your sheet" width="wide" ground="mat" pane={<SheetPane {...sheetProps} />}>
          <Page>
            <PageHeader
              title="Questions for my visit"
              sub={
                <Link
                  className="link"
                  to="/people/$personId/concerns/$concernId"
                  params={{ personId, concernId }}
                >
                  {title}
                </Link>
              }
              actions={
                <Button
                  ref={addButton}
                  variant="default"
                  leftSection={<IconPlus className="i18" aria-hidden="true" />}
                  onClick={add}
                >
                  Add my own question
                </Button>
              }
            />
            {current.length === 0 ? (
              <EmptyState
                icon={<IconHelpCircle aria-hidden="true" />}
                title="No questions to ask"
                action={
                  <Button size="sm" variant="default" onClick={add}>
                    Add my own question
                  </Button>
                }
              >
                When two opinions do not say the same, a question for the next doctor stands here. You can
                also add your own.
              </EmptyState>
            ) : (
              <QuestionList
                personId={personId}
                concernId={concernId}
                questions={current}
                onAnswer={setAnswering}
                onRemove={(question) => void removeQuestion(concernId, question)}
              />
            )}
            <PastQuestions
              personId={personId}
              concernId={concernId}
              questions={past}
              onAnswer={setAnswering}
              onRemove={(question) => void removeQuestion(concernId, question)}
            />
            <RemovedQuestions
              concernId={concernId}
              questions={questions.filter(({ trashedAt }) => trashedAt !== null)}
            />
          </Page>
        </WithSidePane>
      </div>
      <div className="print-only">
        <QuestionSheet {...sheetProps} />
      </div>
      {adding && (
        <AddQuestion
          concernId={concernId}
          onClose={() => void navigate({ to: '.', hash: '', replace: true })}
        />
      )}
      {answering && (
        <AnswerDialog
          personId={personId}
          concernId={concernId}
          question={answering}
          onClose={() => setAnswering(null)}
        />
      )}
    </>
  )
}

/** In which part of the screen a question stands. */
function partOf(current: readonly Question[], past: readonly Question[], id: string) {
  if (current.some((question) => question.id === id)) return 'current'
  return past.some((question) => question.id === id) ? 'past' : 'trash'
}
