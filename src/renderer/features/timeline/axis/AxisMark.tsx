import { EVENT_KIND_WORDS } from '#shared/domain/timelineEvent.ts'
import { classNames } from '../../../ui/classNames.ts'
import { KindIcon, severalWords, whenWords } from '../eventWords.tsx'
import classes from './axis.module.css'
import type { Mark } from './layOut.ts'

interface AxisMarkProps {
  mark: Mark
  /** Pixels from the top of the axis. */
  top: number
  /** The arrow keys go on from here. */
  isActive: boolean
  isChosen: boolean
  onPress: () => void
}

export function markId({ id }: Mark): string {
  return `mark-${id}`
}

/** One event, or the number of those too close to tell apart. */
export function AxisMark({ mark, top, isActive, isChosen, onPress }: AxisMarkProps) {
  const { events, x, width, beside, kind, isNamed, isSpan } = mark
  const event = events[0]!
  const label =
    events.length > 1
      ? severalWords(events)
      : `${event.title}, ${EVENT_KIND_WORDS[kind].one}, ${whenWords(event)}`
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the active one.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys.
    <div
      id={markId(mark)}
      role="option"
      aria-label={label}
      aria-selected={isChosen}
      title={isNamed ? undefined : label}
      className={classNames(classes.mark, isActive && classes.active)}
      data-kind={kind}
      data-inexact={(event.date !== null && event.date.length < 10) || undefined}
      data-span={isSpan || undefined}
      data-several={events.length > 1 || undefined}
      style={{ left: x, top, width: isNamed ? width + beside : width }}
      onClick={onPress}
    >
      {isSpan && <span className={classes.span} style={{ width }} />}
      {events.length > 1 && <span className={classes.several} />}
      <span className={classes.stays}>
        {events.length > 1 ? (
          <span className={classes.count}>{events.length}</span>
        ) : (
          <>
            <span className={classes.dot}>
              <KindIcon kind={kind} className="i16" />
            </span>
            {isNamed && <span className={classes.name}>{event.title}</span>}
          </>
        )}
      </span>
    </div>
  )
}
