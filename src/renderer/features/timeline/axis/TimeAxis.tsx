import { useElementSize } from '@mantine/hooks'
import { useEffect, useMemo } from 'react'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import type { PartialDate } from '#shared/domain/dates.ts'
import type { Selection } from '../TimelineScreen.tsx'
import { AxisView } from './AxisView.tsx'
import classes from './axis.module.css'
import { rangeOf } from './scale.ts'

interface TimeAxisProps {
  personId: string
  /** In order of time. */
  events: readonly TimelineEvent[]
  today: PartialDate
  selection: Selection | null
  onSelect: (id: string) => void
  /** Told its height while it stays in sight above what is scrolled; else 0. */
  onStays: (height: number) => void
}

/** It stays in sight only where it leaves the list this share of the window. */
const LEFT_FOR_LIST = 0.45

/** Everything with a date on one line of time, a lane for each kind. In a narrow window the list alone tells it. */
export function TimeAxis({ onStays, ...props }: TimeAxisProps) {
  const { events, today } = props
  const { ref, width, height } = useElementSize()
  const range = useMemo(() => rangeOf(events, today), [events, today])
  const window = document.getElementById('main')?.clientHeight ?? 0
  const stays = range !== null && width > 0 && height <= window * (1 - LEFT_FOR_LIST)
  const kept = stays ? height : 0

  useEffect(() => onStays(kept), [onStays, kept])

  if (range === null) return null
  return (
    <div ref={ref} className={`${classes.place} no-print`} data-stays={stays || undefined}>
      {width > 0 && <AxisView key={`${range.start} ${range.end}`} width={width} range={range} {...props} />}
    </div>
  )
}
