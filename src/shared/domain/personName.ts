const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd'])

/**
 * Whether two written names can be one person's: "SAMPLE, PATIENT A." and "Patient Sample" can. Null where a name is
 * too short to tell ("Mum").
 */
export function samePersonName(a: string, b: string): boolean | null {
  const one = namePartsOf(a)
  const other = namePartsOf(b)
  if (one.length < 2 || other.length < 2) return null
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  const left = [...more]
  for (const part of [...fewer].sort((x, y) => y.length - x.length)) {
    const place = left.findIndex((candidate) => agree(part, candidate))
    if (place < 0) return false
    left.splice(place, 1)
  }
  // Initials alone fit half of all names.
  return fewer.some((part) => part.length > 1 && more.includes(part))
}

function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** The words of a name in small letters, without accents and titles: Jr, Dr. */
export function namePartsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}]+/u).filter((part) => part !== '' && !TITLES.has(part))
}
