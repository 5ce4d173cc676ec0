import { Button, CopyButton } from '@mantine/core'
import { IconCopy, IconHelpCircle, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Comparison } from '#shared/contract/comparison.ts'
import type { Question } from '#shared/contract/questions.ts'
import { questionsToAsk } from '#shared/domain/questionList.ts'
import { questionsAsText } from '#shared/domain/questionWords.ts'
import { RELATION_LABELS } from '#shared/domain/relation.ts'
import { api } from '../../api.ts'
import { AgreementGlyph } from '../../ui/AgreementGlyph.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import classes from './concerns.module.css'

interface OpenDifferencesProps {
  comparison: Comparison
  /** Prints these; `othersCount` more are kept. */
  onPrint: (questions: Question[], othersCount: number) => void
}

/** What is still open, and the questions for the next doctor in the person's order. */
export function OpenDifferences({
  comparison: { concern, topics, opinions },
  onPrint,
}: OpenDifferencesProps) {
  const input = { concernId: concern.id }
  const { data, error, refetch } = useQuery(api.questions.list.queryOptions({ input }))
  const params = { personId: concern.personId, concernId: concern.id }
  const open = topics.filter(({ openDifference }) => openDifference).length
  const asked = questionsToAsk(data ?? [])
  const notAsked = open - asked.filter(({ openDifference }) => openDifference).length
  const kept = (data ?? []).filter(({ trashedAt }) => trashedAt === null)

  return (
    <section className={`card ${classes.card}`} aria-labelledby="open-differences">
      <div className={classes.cardTop}>
        <h2 id="open-differences">Open differences</h2>
        {open > 0 && <span className="meta">{open}</span>}
      </div>
      {error && <LoadFailed what="The questions" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={3} />}
      {data && (
        <>
          <p className="meta">
            <Link className="link" to="/people/$personId/concerns/$concernId/questions" params={params}>
              Questions for the next doctor
            </Link>
          </p>
          {asked.length > 0 ? (
            <ul className={classes.questions}>
              {asked.map((question) => (
                <Asked key={question.id} question={question} params={params} />
              ))}
            </ul>
          ) : (
            <p className="sub">{nothingAsked(open, opinions.length)}</p>
          )}
          {asked.length > 0 && notAsked > 0 && (
            <p className="meta">
              {notAsked === 1 ? '1 open difference is' : `${notAsked} open differences are`} not asked here:
              answered, or left out by you.
            </p>
          )}
          <div className={classes.cardFoot}>
            {asked.length > 0 && (
              <>
                <Button
                  size="sm"
                  variant="default"
                  leftSection={<IconPrinter className="i18" aria-hidden="true" />}
                  onClick={() => onPrint(asked, kept.length - asked.length)}
                >
                  Print for my visit
                </Button>
                <CopyButton value={questionsAsText(asked)} timeout={4000}>
                  {({ copied, copy }) => (
                    <Button
                      size="sm"
                      variant="subtle"
                      leftSection={<IconCopy className="i18" aria-hidden="true" />}
                      onClick={copy}
                    >
                      <span aria-live="polite">{copied ? 'Copied' : 'Copy'}</span>
                    </Button>
                  )}
                </CopyButton>
              </>
            )}
            <Button
              size="sm"
              variant="subtle"
              leftSection={<IconPlus className="i18" aria-hidden="true" />}
              renderRoot={(props) => (
                <Link
                  to="/people/$personId/concerns/$concernId/questions"
                  params={params}
                  hash="add"
                  {...props}
                />
              )}
            >
              Add<span className="visually-hidden"> a question for my visit</span>
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function nothingAsked(openDifferences: number, opinions: number): string {
  if (openDifferences > 0) return 'None of them is on your sheet.'
  return opinions > 1
    ? 'There is no open difference between the opinions.'
    : 'When two opinions do not say the same, a question for the next doctor stands here.'
}

interface AskedProps {
  question: Question
  params: { personId: string; concernId: string }
}

function Asked({ question: { topicId, label, relation, openDifference, words, sides }, params }: AskedProps) {
  const marked = openDifference ? relation : null
  return (
    <li className={classes.question}>
      {marked ? (
        <AgreementGlyph state={marked} />
      ) : (
        <IconHelpCircle className={classes.ownMark} aria-hidden="true" />
      )}
      <div>
        <h3 className={classes.questionTop}>
          {topicId !== null && sides.length > 0 ? (
            <Link
              className={classes.plainLink}
              to="/people/$personId/concerns/$concernId/compare"
              params={params}
              search={{ topic: topicId }}
            >
              {label}
            </Link>
          ) : (
            (label ?? 'My own question')
          )}
          {marked && (
            <span data-agreement={marked} className={classes.state}>
              {RELATION_LABELS[marked]}
            </span>
          )}
        </h3>
        <p className={classes.words}>{words}</p>
        <ul className={classes.sides}>
          {sides.map(({ opinionId, number, statements }) => (
            <li key={opinionId}>
              <span className="visually-hidden">Opinion </span>
              <NumberDot number={number} variant="outline" />
              <span>{statements.map(({ text }) => text).join('; ')}</span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
