import {
  IconArrowRight,
  IconColumns,
  IconFileText,
  IconMessages,
  IconMicroscope,
  IconPhoto,
  IconUser,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ComparedOpinion, Comparison } from '#shared/contract/comparison.ts'
import { type Given, givenLine } from '#shared/domain/opinionKind.ts'
import { AgreementGlyph } from '../../ui/AgreementGlyph.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IndependenceLine } from '../../ui/IndependenceLine.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import { AddOpinion } from './AddOpinion.tsx'
import { comparedLines } from './comparedLines.ts'
import classes from './ladder.module.css'

/** The opinions in order, each with what it rests on and how it stands to those before it. */
export function OpinionLadder({ comparison }: { comparison: Comparison }) {
  const { concern, opinions } = comparison
  const add = <AddOpinion personId={concern.personId} concernId={concern.id} small />

  if (opinions.length === 0) {
    return (
      <EmptyState icon={<IconMessages aria-hidden="true" />} title="No opinions yet" action={add}>
        Add the letter or report from your first doctor.
      </EmptyState>
    )
  }
  return (
    <ol className={classes.ladder} aria-label="Opinions">
      {opinions.map((opinion, index) => (
        <li key={opinion.id} className={classes.step}>
          <OpinionCard comparison={comparison} opinion={opinion} />
          {index < opinions.length - 1 && (
            <span className={classes.arrow}>
              <IconArrowRight className="i16" aria-hidden="true" />
            </span>
          )}
        </li>
      ))}
      {opinions.length === 1 && (
        <li className={classes.step}>
          <EmptyState icon={<IconColumns aria-hidden="true" />} title="One opinion so far" action={add}>
            When you add a second one, you can see them side by side here.
          </EmptyState>
        </li>
      )}
    </ol>
  )
}

function OpinionCard({ comparison, opinion }: { comparison: Comparison; opinion: ComparedOpinion }) {
  const { id, number, ordinal, date, provider, given, givenNote, independence } = opinion
  const params = { personId: comparison.concern.personId, concernId: opinion.concernId, opinionId: id }

  return (
    <article className={`card ${classes.card}`}>
      <div className={classes.head}>
        <div className={classes.top}>
          <NumberDot number={number} />
          <span className={classes.ordinal}>{ordinal}</span>
          {date && <DateText date={date} className={classes.date} />}
        </div>
        <h2 className={classes.provider}>
          <Link
            className={classes.link}
            to="/people/$personId/concerns/$concernId/opinions/$opinionId"
            params={params}
          >
            {provider.name}
          </Link>
        </h2>
        <p className={classes.given}>
          <GivenIcon given={given} />
          <span>{givenNote || givenLine(given)}</span>
        </p>
        <IndependenceLine kind={independence.icon} words={independence.words} />
      </div>
      <div className={classes.compared}>
        <Compared comparison={comparison} opinion={opinion} />
      </div>
    </article>
  )
}

function Compared({ comparison, opinion }: { comparison: Comparison; opinion: ComparedOpinion }) {
  const parts = comparedLines(comparison, opinion.id)
  const silent = comparison.topics.every(
    (row) => row.cells.find((cell) => cell.opinionId === opinion.id)?.statements.length === 0,
  )
  if (silent) return <p>Nothing is written down from this opinion yet.</p>
  if (opinion.number === 1) {
    return (
      <div>
        <p className="meta">Starting point</p>
        <p>Later opinions are compared with it.</p>
      </div>
    )
  }
  if (parts.length === 0) return <p>It speaks to other points than the earlier opinions.</p>
  return parts.map(({ heading, lines }) => (
    <div key={heading} className={classes.part}>
      <h3 className="meta">{heading}</h3>
      <ul className={classes.lines}>
        {lines.map(({ relation, words }) => (
          <li key={relation}>
            <AgreementGlyph state={relation} size={18} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  ))
}

function GivenIcon({ given }: { given: readonly Given[] }) {
  if (given.includes('slides')) return <IconMicroscope aria-hidden="true" />
  if (given.includes('examined')) return <IconUser aria-hidden="true" />
  if (given.includes('images')) return <IconPhoto aria-hidden="true" />
  return <IconFileText aria-hidden="true" />
}
