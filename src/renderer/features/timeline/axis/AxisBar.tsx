import { ActionIcon, Button } from '@mantine/core'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { daySpan, type PartialDate } from '#shared/domain/dates.ts'
import { DateText } from '../../../ui/DateText.tsx'
import classes from './axis.module.css'
import type { Range } from './scale.ts'
import type { AxisLook } from './useView.ts'

interface AxisBarProps {
  look: AxisLook
  /** What keeps its place at a closer look, in pixels of the view; the middle if there is none. */
  at: number | undefined
  today: PartialDate
  range: Range
}

/** How close to look. */
export function AxisBar({ look, at, today, range }: AxisBarProps) {
  const { start: now } = daySpan(today)
  return (
    <div className={classes.bar}>
      <div className={classes.barWords}>
        <h2>At a glance</h2>
        {(now < range.start || now >= range.end) && (
          <p className="meta">
            Today, <DateText date={today} />, lies {now < range.start ? 'before' : 'after'} all of this.
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        <ActionIcon aria-label="Show a longer time" disabled={look.isWidest} onClick={() => look.wider(at)}>
          <IconZoomOut aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label="Look closer" disabled={look.isClosest} onClick={() => look.closer(at)}>
          <IconZoomIn aria-hidden="true" />
        </ActionIcon>
        <Button size="sm" variant="default" disabled={look.isWidest} onClick={look.fit}>
          Show all of it
        </Button>
      </div>
    </div>
  )
}
