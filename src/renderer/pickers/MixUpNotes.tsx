import { Button } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import type { MixUp } from '#shared/contract/mixUps.ts'
import { api } from '../api.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { MixUpAllRight } from './MixUpAllRight.tsx'
import classes from './MixUpNotes.module.css'
import { MixUpSides } from './MixUpSides.tsx'
import { standAgain } from './mixUpActions.ts'

interface MixUpNotesProps {
  personId: string
  concernId: string
  /** Which of the concern's are shown; all when absent. */
  only?: (mixUp: MixUp) => boolean
  /** Also what may only be a slip, and what was put aside. */
  withQuiet?: boolean
  /** Only the values in view, each opening to its words, where something else is the screen's own. */
  folded?: boolean
  /** What to do here, under the heading. */
  children?: ReactNode
}

/**
 * Says where the records of a concern may be of two people, two sides or two samples: what differs, the words with their
 * pages, and whom to ask. Nothing is shown where all goes together.
 */
export function MixUpNotes({
  personId,
  concernId,
  only,
  withQuiet = false,
  folded = false,
  children,
}: MixUpNotesProps) {
  const { data, error, refetch } = useQuery(api.mixUps.list.queryOptions({ input: { concernId } }))
  if (error) {
    return (
      <LoadFailed what="Whether these records belong together" error={error} onRetry={() => void refetch()} />
    )
  }
  const shown = (data ?? []).filter((mixUp) => only?.(mixUp) ?? true)
  const standing = shown.filter(({ putAside }) => putAside === null)
  const alarms = standing.filter(({ weight }) => weight === 'alarm')
  const slips = withQuiet ? standing.filter(({ weight }) => weight === 'slip') : []
  const aside = withQuiet ? shown.filter(({ putAside }) => putAside !== null) : []
  const where = { personId, concernId, folded }

  return (
    <>
      {alarms.length > 0 && (
        <Banner tone="alarm" title="These records may not all belong together" mixUps={alarms} where={where}>
          {children}
        </Banner>
      )}
      {slips.length > 0 && (
        <Banner tone="slip" title="Something is written in different ways" mixUps={slips} where={where} />
      )}
      {aside.length > 0 && (
        <ul className={classes.asides} aria-label="Put aside">
          {aside.map((mixUp) => (
            <li key={keyOf(mixUp)}>
              <span>
                {mixUp.heading}: you said it is all right. <q>{mixUp.putAside!.reason}</q>
              </span>
              <Button size="sm" variant="subtle" onClick={() => void standAgain(concernId, mixUp)}>
                Look at it again
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface BannerProps {
  tone: MixUp['weight']
  title: string
  mixUps: readonly MixUp[]
  where: { personId: string; concernId: string; folded: boolean }
  children?: ReactNode
}

function Banner({ tone, title, mixUps, where, children }: BannerProps) {
  const titleId = useId()
  const Icon = tone === 'alarm' ? IconAlertTriangle : IconInfoCircle
  return (
    <section className={classes.banner} data-tone={tone} aria-labelledby={titleId}>
      <div className={classes.head} role={tone === 'alarm' ? 'alert' : undefined}>
        <Icon className={classes.icon} aria-hidden="true" />
        <h2 id={titleId}>{title}</h2>
      </div>
      {children && <p>{children}</p>}
      {mixUps.map((mixUp) => (
        <One key={keyOf(mixUp)} mixUp={mixUp} {...where} />
      ))}
      {[...Map.groupBy(mixUps, ({ advice }) => advice)].map(([advice, advised]) => (
        <p key={advice} className={classes.advice}>
          {[...new Set(advised.map(({ sentence }) => sentence))].join(' ')} <b>{advice}</b>
        </p>
      ))}
    </section>
  )
}

interface OneProps {
  mixUp: MixUp
  personId: string
  concernId: string
  folded: boolean
}

function One({ mixUp, personId, concernId, folded }: OneProps) {
  const [asking, setAsking] = useState(false)
  const sides = <MixUpSides mixUp={mixUp} personId={personId} concernId={concernId} />
  const allRight = (
    <Button
      size="sm"
      variant="default"
      className={classes.allRight}
      aria-label={`It is all right: ${mixUp.heading}`}
      onClick={() => setAsking(true)}
    >
      It is all right
    </Button>
  )
  return (
    <article className={classes.one}>
      {folded ? (
        <details>
          <summary className={classes.summary}>
            <h3>{mixUp.heading}</h3>
            {mixUp.kind !== 'side' && <span>{mixUp.sides.map(({ shown }) => shown).join(' · ')}</span>}
          </summary>
          <div className={classes.unfolded}>
            {sides}
            {allRight}
          </div>
        </details>
      ) : (
        <>
          <div className={classes.top}>
            <h3>{mixUp.heading}</h3>
            {allRight}
          </div>
          {sides}
        </>
      )}
      {asking && <MixUpAllRight concernId={concernId} mixUp={mixUp} onClose={() => setAsking(false)} />}
    </article>
  )
}

function keyOf({ kind, weight, subject }: MixUp): string {
  return `${kind} ${weight} ${subject}`
}
