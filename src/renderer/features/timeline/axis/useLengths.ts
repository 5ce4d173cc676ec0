import { useMemo } from 'react'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { useTextSize } from '../../../ui/textSize.ts'
import type { MarkLengths } from './layOut.ts'
import type { Lengths } from './scale.ts'

/** The text size at which a pixel of the design is one on screen. */
const BASE = 17

/** Of the words beside a mark; longer ones end in dots, and stand whole in the list. */
const LONGEST_WORDS = 250

/** More than so many in one place are gathered, without their words. */
const NAMED = 4

/** The words over what has no date. */
const UNDATED_WORDS = 90

/** All lengths of the axis, in pixels, for the text size that is chosen. */
export interface AxisLengths extends MarkLengths, Omit<Lengths, 'after' | 'undated'> {
  /** One pixel of the design. */
  px: number
  /** One row of marks. */
  row: number
  /** The two lines of years and months. */
  head: number
  /** A character of their words. */
  character: number
}

export function useLengths(): AxisLengths {
  const { size } = useTextSize()
  return useMemo(() => {
    const px = size / BASE
    const widthOf = textMeasure(`600 ${15 * px}px ${getComputedStyle(document.body).fontFamily}`)
    return {
      px,
      before: 22 * px,
      longestDay: 64 * px,
      row: 36 * px,
      head: 54 * px,
      character: 8.5 * px,
      one: 28 * px,
      several: 44 * px,
      gap: 8 * px,
      words: ({ title }: TimelineEvent) => Math.min(widthOf(title) + 16 * px, LONGEST_WORDS * px),
    }
  }, [size])
}

/** The room that events without a date need at the end of the axis; 0 where there are none. */
export function undatedRoom(events: readonly TimelineEvent[], lengths: AxisLengths): number {
  const undated = events.filter(({ date }) => date === null)
  if (undated.length === 0) return 0
  const named = [...Map.groupBy(undated, ({ kind }) => kind).values()].filter(({ length }) => length <= NAMED)
  const words = Math.max(UNDATED_WORDS * lengths.px, ...named.flat().map(lengths.words))
  return 2 * lengths.one + words
}

/** Measures words in one font, each only once. */
function textMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  const known = new Map<string, number>()
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? 0
    known.set(text, width)
    return width
  }
}
