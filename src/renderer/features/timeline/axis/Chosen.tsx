import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { EVENT_KIND_WORDS } from '#shared/domain/timelineEvent.ts'
import { KindIcon, linkTo, whenWords } from '../eventWords.tsx'
import classes from './axis.module.css'

interface ChosenProps {
  personId: string
  event: TimelineEvent | undefined
  /** All that its mark stands for. */
  events: readonly TimelineEvent[]
  /** A button that shows them. */
  several: ReactNode
}

/** What is chosen on the axis, and the way there. */
export function Chosen({ personId, event, events, several }: ChosenProps) {
  if (!event || events.length === 0) {
    return <p className={classes.hint}>Choose a mark to see what it is. Enter opens it.</p>
  }
  const { kind, title, detail, source } = event
  return (
    <div className={classes.chosen}>
      <KindIcon kind={kind} className="i18" />
      <p className={classes.chosenWords}>
        <b>{title}</b>{' '}
        <span className="meta">
          {[whenWords(event), EVENT_KIND_WORDS[kind].one, detail].filter(Boolean).join(' · ')}
        </span>
      </p>
      {events.length > 1 && several}
      <Button
        size="sm"
        variant="default"
        renderRoot={(props: object) => <Link {...linkTo(personId, source)} {...props} />}
      >
        Open
      </Button>
    </div>
  )
}
