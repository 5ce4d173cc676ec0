import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { EVENT_KIND_WORDS, type EventKind } from '#shared/domain/timelineEvent.ts'
import { api } from '../../api.ts'
import { KindIcon } from './eventWords.tsx'
import classes from './timeline.module.css'
import { kindCounts, toggled } from './timelineFilters.ts'

interface TimelineFilterBarProps {
  personId: string
  /** Of the question that is chosen, of every kind. */
  events: readonly TimelineEvent[]
  concernId: string | undefined
  onConcern: (concernId: string | undefined) => void
  /** Those shown; none means all. */
  kinds: readonly EventKind[]
  onKinds: (kinds: readonly EventKind[]) => void
}

/** The kinds of events as chips with their counts, and a menu for the question. */
export function TimelineFilterBar({
  personId,
  events,
  concernId,
  onConcern,
  kinds,
  onKinds,
}: TimelineFilterBarProps) {
  const counts = kindCounts(events)
  const present = counts.map(({ kind }) => kind)
  return (
    <div className={`${classes.filters} no-print`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line. */}
      <div className={classes.chips} role="group" aria-label="Kinds">
        <Chip pressed={kinds.length === 0} onClick={() => onKinds([])}>
          All {events.length}
        </Chip>
        {counts.map(({ kind, count }) => (
          <Chip
            key={kind}
            pressed={kinds.includes(kind)}
            onClick={() => onKinds(toggled(kinds, kind, present))}
          >
            <KindIcon kind={kind} className="i16" />
            {EVENT_KIND_WORDS[kind].many} {count}
          </Chip>
        ))}
      </div>
      <QuestionMenu personId={personId} concernId={concernId} onConcern={onConcern} />
    </div>
  )
}

function Chip({
  pressed,
  onClick,
  children,
}: {
  pressed: boolean
  onClick: () => void
  children: ReactNode
}) {
  return (
    <button type="button" className={classes.chip} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  )
}

function QuestionMenu({
  personId,
  concernId,
  onConcern,
}: Pick<TimelineFilterBarProps, 'personId' | 'concernId' | 'onConcern'>) {
  const { data = [] } = useQuery(api.concerns.list.queryOptions({ input: { personId } }))
  const kept = data.filter(({ trashedAt }) => trashedAt === null)
  const chosen = kept.find(({ id }) => id === concernId)
  if (kept.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          className={classes.chip}
          variant="default"
          data-chosen={chosen !== undefined || undefined}
          rightSection={<IconChevronDown className="i16" aria-hidden="true" />}
        >
          <span className={classes.question}>{chosen ? chosen.title : 'All questions'}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.questions} aria-label="Which question">
        <Menu.RadioItem
          value=""
          checked={chosen === undefined}
          onChange={() => onConcern(undefined)}
          closeMenuOnClick
        >
          All questions, and what belongs to none
        </Menu.RadioItem>
        {kept.map(({ id, title }) => (
          <Menu.RadioItem
            key={id}
            value={id}
            checked={id === concernId}
            onChange={() => onConcern(id)}
            closeMenuOnClick
          >
            {title}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
