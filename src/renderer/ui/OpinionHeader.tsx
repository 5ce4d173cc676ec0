import { opinionName } from '#shared/domain/ordinal.ts'
import { DateText } from './DateText.tsx'
import { type Independence, IndependenceLine } from './IndependenceLine.tsx'
import { NumberDot } from './NumberDot.tsx'
import classes from './OpinionHeader.module.css'

interface OpinionHeaderProps {
  /** Place among the concern's opinions, from 1. */
  number: number
  provider: string
  /** ISO date, whole or partial. */
  date?: string
  specialty?: string
  independence?: Independence
  /** Replaces the usual words of the independence line. */
  independenceWords?: string
  /** Only number and provider, for when the evidence panel is open. */
  slim?: boolean
}

/** The head of an opinion's column or card. */
export function OpinionHeader({
  number,
  provider,
  date,
  specialty,
  independence,
  independenceWords,
  slim,
}: OpinionHeaderProps) {
  if (slim) {
    return (
      <div className={classes.slim}>
        <NumberDot number={number} />
        <span>{provider}</span>
      </div>
    )
  }
  return (
    <div className={classes.header}>
      <div className={classes.top}>
        <NumberDot number={number} />
        <span className={classes.name}>{opinionName(number)}</span>
        {date && <DateText date={date} className={classes.date} />}
      </div>
      <div className={classes.provider}>{provider}</div>
      {specialty && <div className={classes.specialty}>{specialty}</div>}
      {independence && (
        <div className={classes.independence}>
          <IndependenceLine kind={independence} words={independenceWords} />
        </div>
      )}
    </div>
  )
}
