import { CARDINALS } from '../../ordinal.ts'

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const VALUES = new Map<string, number>([
  ...CARDINALS.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
])

/** A count in digits or English words below one hundred, as the source of a pattern without groups. */
export const COUNT = `(?:\\d{1,3}|(?:${TENS.join('|')})(?:[- ](?:${CARDINALS.slice(1, 10).join('|')}))?|${CARDINALS.toReversed().join('|')}|no(?:ne)?)`

/** The number that digits or words say ("15", "fifteen", "twenty-two", "none"); null for anything else. */
export function countRead(words: string): number | null {
  const written = words.trim().toLowerCase()
  if (/^\d+$/.test(written)) return Number(written)
  if (written === 'no' || written === 'none') return 0
  let sum = 0
  for (const word of written.split(/[- ]+/)) {
    const value = VALUES.get(word)
    if (value === undefined) return null
    sum += value
  }
  return sum
}
