import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import type { PartialDate } from '#shared/domain/dates.ts'
import { linkTo } from '../eventWords.tsx'
import type { Selection } from '../TimelineScreen.tsx'
import { AxisBar } from './AxisBar.tsx'
import { AxisHead } from './AxisHead.tsx'
import { AxisMark, markId } from './AxisMark.tsx'
import classes from './axis.module.css'
import { Chosen } from './Chosen.tsx'
import { LaneNames, lanePlaces } from './LaneNames.tsx'
import { layOut, type Mark } from './layOut.ts'
import { SeveralMenu } from './SeveralMenu.tsx'
import { fittingPerDay, type Range, scaleOf } from './scale.ts'
import { markBeside, markNear } from './steps.ts'
import { undatedRoom, useLengths } from './useLengths.ts'
import { useView } from './useView.ts'

/** The lines round the card, in pixels. */
const BORDERS = 2

interface AxisViewProps {
  personId: string
  events: readonly TimelineEvent[]
  today: PartialDate
  range: Range
  /** Of the whole axis, in pixels. */
  width: number
  selection: Selection | null
  onSelect: (id: string) => void
}

/** Lanes of marks that can be looked at closer, moved along, and gone through with the arrow keys: one stop for Tab. */
export function AxisView({ personId, events, today, range, width, selection, onSelect }: AxisViewProps) {
  const navigate = useNavigate()
  const lengths = useLengths()
  const names = 132 * lengths.px
  const view = width - names - BORDERS
  const [opened, setOpened] = useState<{ mark: Mark; element: HTMLElement } | null>(null)
  const lastWords = useMemo(
    () =>
      Math.max(
        0,
        ...events
          .filter(({ date }) => date !== null)
          .slice(-8)
          .map(lengths.words),
      ),
    [events, lengths],
  )
  const undated = useMemo(() => undatedRoom(events, lengths), [events, lengths])
  const hasUndated = undated > 0
  const room = { ...lengths, after: lengths.one + lastWords, undated }
  const fitting = fittingPerDay(range, view, room, hasUndated)
  const look = useView({ range, fitting, lengths: room, hasUndated, view })
  const { scroller, perDay, left } = look
  const { after } = room
  const scale = useMemo(
    () => scaleOf(range, perDay, { ...lengths, after, undated }, hasUndated),
    [range, perDay, lengths, after, undated, hasUndated],
  )
  const lanes = useMemo(() => lanePlaces(layOut(events, scale, lengths), lengths), [events, scale, lengths])
  const marks = useMemo(() => lanes.flatMap(({ marks }) => marks).sort((a, b) => a.x - b.x), [lanes])
  const byEvent = useMemo(
    () => new Map(marks.flatMap((mark) => mark.events.map(({ id }) => [id, mark] as const))),
    [marks],
  )
  const chosen = selection === null ? undefined : byEvent.get(selection.id)
  const active = chosen ?? marks[0]!
  const inView = marks.filter(
    (mark) =>
      mark === active || (mark.x + mark.width + mark.beside > left - view / 2 && mark.x < left + view * 1.5),
  )
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0)
  /** What is chosen keeps its place at a closer look, if it is in view. */
  const at = chosen && chosen.x >= left && chosen.x <= left + view ? chosen.x - left : undefined
  const { show } = look

  useEffect(() => {
    if (chosen) show(chosen.x, chosen.x + Math.min(chosen.width + chosen.beside, view / 2))
  }, [chosen, show, view])

  function open(mark: Mark) {
    const [event] = mark.events
    if (mark.events.length === 1) void navigate(linkTo(personId, event!.source))
    else {
      const element = document.getElementById(markId(mark))
      if (element) setOpened({ mark, element })
    }
  }

  function go(mark: Mark | undefined) {
    if (mark) onSelect(mark.id)
  }

  function onKeyDown(press: KeyboardEvent) {
    if (press.ctrlKey || press.altKey || press.metaKey) return
    // Without a choice so far, the first step is onto the mark that is marked already.
    const step = (by: 1 | -1) => go(chosen ? markBeside(marks, active, by) : active)
    const acts = new Map([
      ['ArrowRight', () => step(1)],
      ['ArrowLeft', () => step(-1)],
      ['ArrowDown', () => go(markNear(lanes, active, 1))],
      ['ArrowUp', () => go(markNear(lanes, active, -1))],
      ['Home', () => go(marks[0])],
      ['End', () => go(marks.at(-1))],
      ['PageDown', () => look.moveBy(view * 0.8)],
      ['PageUp', () => look.moveBy(-view * 0.8)],
      ['+', () => look.closer(at)],
      ['=', () => look.closer(at)],
      ['-', () => look.wider(at)],
      ['0', look.fit],
      ['Enter', () => open(active)],
      [' ', () => open(active)],
    ])
    const act = acts.get(press.key)
    if (!act) return
    press.preventDefault()
    act()
  }

  return (
    <section className={classes.card} aria-label="Axis">
      <AxisBar look={look} at={at} today={today} range={range} />
      <Chosen
        personId={personId}
        events={chosen?.events ?? []}
        event={events.find(({ id }) => id === selection?.id)}
        several={
          chosen && (
            <Button size="sm" variant="subtle" onClick={() => open(chosen)}>
              All {chosen.events.length}
            </Button>
          )
        }
      />
      <div className={classes.lanes}>
        <LaneNames lanes={lanes} head={lengths.head} width={names} />
        <div
          ref={scroller}
          className={classes.scroller}
          role="listbox"
          aria-label="Timeline: arrow keys go from one to the next, Enter opens it"
          aria-orientation="horizontal"
          aria-activedescendant={markId(active)}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onScroll={look.onScroll}
          onPointerDown={look.onPointerDown}
        >
          <div className={classes.content} style={{ width: scale.width, height: lengths.head + height }}>
            <AxisHead scale={scale} lengths={lengths} today={today} from={left} to={left + view} />
            {lanes.map(({ kind, top, height: laneHeight }) => (
              <div
                key={kind}
                className={classes.lane}
                style={{ top: lengths.head + top, height: laneHeight }}
                aria-hidden="true"
              />
            ))}
            {inView.map((mark) => (
              <AxisMark
                key={mark.id}
                mark={mark}
                top={
                  lengths.head + lanes.find(({ kind }) => kind === mark.kind)!.top + mark.row * lengths.row
                }
                isActive={mark === active}
                isChosen={mark === chosen}
                onPress={() => {
                  go(mark)
                  if (mark.events.length > 1) open(mark)
                }}
              />
            ))}
          </div>
        </div>
      </div>
      {opened && (
        <SeveralMenu
          personId={personId}
          events={opened.mark.events}
          element={opened.element}
          onCloser={() => look.fitTo(opened.mark.events)}
          onClose={() => {
            setOpened(null)
            scroller.current?.focus({ preventScroll: true })
          }}
        />
      )}
    </section>
  )
}
