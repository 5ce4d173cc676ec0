import { EVENT_KIND_WORDS } from '#shared/domain/timelineEvent.ts'
import { KindIcon } from '../eventWords.tsx'
import classes from './axis.module.css'
import type { Lane } from './layOut.ts'

/** A lane with its place below the lines of years and months, in pixels. */
export interface PlacedLane extends Lane {
  top: number
  height: number
}

export function lanePlaces(lanes: readonly Lane[], { row, px }: { row: number; px: number }): PlacedLane[] {
  let top = 0
  return lanes.map((lane) => {
    const placed = { ...lane, top, height: lane.rows * row + 10 * px }
    top += placed.height
    return placed
  })
}

/** What each lane holds, at the left of it. The marks themselves say it too. */
export function LaneNames({
  lanes,
  head,
  width,
}: {
  lanes: readonly PlacedLane[]
  head: number
  width: number
}) {
  return (
    <div className={classes.names} style={{ width, paddingTop: head }} aria-hidden="true">
      {lanes.map(({ kind, height }) => (
        <div key={kind} className={classes.laneName} style={{ height }}>
          <KindIcon kind={kind} className="i18" />
          {EVENT_KIND_WORDS[kind].many}
        </div>
      ))}
    </div>
  )
}
