import type { Lane, Mark } from './layOut.ts'

/** The next mark in order of time, or the one before; undefined past the ends. */
export function markBeside(marks: readonly Mark[], from: Mark, step: 1 | -1): Mark | undefined {
  return marks[marks.indexOf(from) + step]
}

/** The mark of the next lane (or the one above) that lies nearest in time. */
export function markNear(lanes: readonly Lane[], from: Mark, step: 1 | -1): Mark | undefined {
  const lane = lanes[lanes.findIndex(({ kind }) => kind === from.kind) + step]
  return lane?.marks.reduce((nearest, mark) =>
    Math.abs(mark.x - from.x) < Math.abs(nearest.x - from.x) ? mark : nearest,
  )
}
