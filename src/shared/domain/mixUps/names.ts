import { namePartsOf, samePersonName } from '../personName.ts'
import { isTypingSlip } from './typingSlip.ts'

/**
 * How two written names go together. `near`: but for a letter in a word, as a slip leaves it. `shared`: a word of one is in
 * the other, as with an earlier name or a relative. `unknown`: too short to tell.
 */
export type NamesRelation = 'same' | 'near' | 'shared' | 'other' | 'unknown'

export function relateNames(a: string, b: string): NamesRelation {
  const same = samePersonName(a, b)
  if (same === null) return 'unknown'
  if (same) return 'same'
  const [one, other] = [namePartsOf(a), namePartsOf(b)]
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  const left = [...more]
  for (const part of [...fewer].sort((x, y) => y.length - x.length)) {
    const place = left.findIndex((candidate) => nearWords(part, candidate))
    if (place < 0) return whole(fewer).some((word) => more.includes(word)) ? 'shared' : 'other'
    left.splice(place, 1)
  }
  // Initials alone fit half of all names.
  return whole(fewer).length > 0 ? 'near' : 'unknown'
}

function nearWords(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return a === b || (Math.min(a.length, b.length) > 2 && isTypingSlip(a, b))
}

function whole(parts: readonly string[]): string[] {
  return parts.filter((part) => part.length > 1)
}
