import type { Comparator } from './comparator.ts'

const HOUR =
  /\b(?:at )?(1[0-2]|[1-9])(?::([0-5]\d))?\s*(?:o['’]?\s?clock|:00|h(?=\s*position))(?:\s*(?:position|axis))?/giu
const MINUTES_OF_DIAL = 720

/**
 * Where in the breast a lesion lies, as on the face of a clock (ACR BI-RADS Atlas, 5th ed.). One hour off is the same place seen
 * with the arm held otherwise, so it is left to a person.
 */
export const clock: Comparator<number> = {
  label: 'clock position',
  read(statement) {
    const matches = [...statement.open.matchAll(HOUR)]
    if (matches.length !== 1) return null
    const match = matches[0]!
    return {
      value: (Number(match[1]) % 12) * 60 + Number(match[2] ?? 0),
      places: [{ start: match.index, end: match.index + match[0].length }],
    }
  },
  compare(earlier, later) {
    if (earlier === later) return { how: 'same', reason: 'The same place on the clock face.' }
    const apart = Math.abs(earlier - later)
    const reason = `One says ${hour(earlier)} o’clock, the other ${hour(later)} o’clock.`
    return Math.min(apart, MINUTES_OF_DIAL - apart) <= 60
      ? { how: 'unclear', reason }
      : { how: 'different', reason }
  },
}

function hour(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60) || 12, minutes % 60]
  return rest === 0 ? String(whole) : `${whole}:${String(rest).padStart(2, '0')}`
}
