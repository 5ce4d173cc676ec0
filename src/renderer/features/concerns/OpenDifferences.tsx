import { Button, CopyButton } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Comparison, TopicRow } from '#shared/contract/comparison.ts'
import { capitalized } from '#shared/domain/ordinal.ts'
import { RELATION_LABELS } from '#shared/domain/relation.ts'
import { AgreementGlyph } from '../../ui/AgreementGlyph.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import classes from './concerns.module.css'

/** What is still open, each with a question for the next doctor. */
export function OpenDifferences({ comparison, onPrint }: { comparison: Comparison; onPrint: () => void }) {
  const { questions, topics, opinions } = comparison
  return (
    <section className={`card ${classes.card}`} aria-labelledby="open-differences">
      <div className={classes.cardTop}>
        <h2 id="open-differences">Open differences</h2>
        {questions.length > 0 && <span className="meta">{questions.length}</span>}
      </div>
      {questions.length === 0 ? (
        <p className="sub">
          {opinions.length > 1
            ? 'There is no open difference between the opinions.'
            : 'When two opinions do not say the same, a question for the next doctor stands here.'}
        </p>
      ) : (
        <>
          <p className="meta">Questions for the next doctor</p>
          <ul className={classes.questions}>
            {questions.map(({ topicId, label, question }) => (
              <Difference
                key={topicId}
                comparison={comparison}
                row={topics.find((row) => row.topicId === topicId)!}
                question={withoutLabel(question, label)}
              />
            ))}
          </ul>
          <div className={classes.cardFoot}>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconPrinter className="i18" aria-hidden="true" />}
              onClick={onPrint}
            >
              Print for my visit
            </Button>
            <CopyButton value={questions.map(({ text }) => text).join('\n\n')} timeout={4000}>
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
          </div>
        </>
      )}
    </section>
  )
}

interface DifferenceProps {
  comparison: Comparison
  row: TopicRow
  question: string
}

function Difference({ comparison: { concern, opinions }, row, question }: DifferenceProps) {
  return (
    <li className={classes.question}>
      <AgreementGlyph state={row.relation} />
      <div>
        <h3 className={classes.questionTop}>
          <Link
            className={classes.plainLink}
            to="/people/$personId/concerns/$concernId/compare"
            params={{ personId: concern.personId, concernId: concern.id }}
            search={{ topic: row.topicId }}
          >
            {row.label}
          </Link>
          <span data-agreement={row.relation} className={classes.state}>
            {RELATION_LABELS[row.relation]}
          </span>
        </h3>
        <p>{question}</p>
        <ul className={classes.sides}>
          {opinions.map(({ id, number }) => {
            const words = row.cells.find((cell) => cell.opinionId === id)?.statements ?? []
            if (words.length === 0) return null
            return (
              <li key={id}>
                <span className="visually-hidden">Opinion </span>
                <NumberDot number={number} variant="outline" />
                <span>{words.map(({ text }) => text).join('; ')}</span>
              </li>
            )
          })}
        </ul>
      </div>
    </li>
  )
}

/** The topic stands above the question already. */
function withoutLabel(question: string, label: string): string {
  return question.startsWith(`${label}: `) ? capitalized(question.slice(label.length + 2)) : question
}
