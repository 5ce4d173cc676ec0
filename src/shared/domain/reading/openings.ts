/** First letters of a word that are told apart. */
export const LONGEST_OPENING = 4

/** Stands in an opening where the word ends. */
export const WORD_END = '\0'

/** Beyond this many a pattern is looked for everywhere: that is quicker. */
const MOST_OPENINGS = 2000

/** Beginnings of what a part of a pattern matches: `open` ones are whole and go on with the next part, `closed` ones are cut. */
interface Beginnings {
  open: ReadonlySet<string>
  closed: ReadonlySet<string>
}

const NOTHING: Beginnings = { open: new Set(['']), closed: new Set() }
const ANYTHING: Beginnings = { open: new Set(), closed: new Set(['']) }
const END: Beginnings = { open: new Set(), closed: new Set([WORD_END]) }
const DIGITS: Beginnings = { open: new Set('0123456789'), closed: new Set() }

/** Whether a UTF-16 unit may stand in a word: a letter or digit of ASCII, or anything beyond. */
export function isInWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit >= 0xaa
  )
}

/**
 * The first letters (at most `LONGEST_OPENING`, small) of every word with which a match of a regular expression can begin,
 * `WORD_END` after them where no letter can follow. Null where a match can begin with anything, or there are too many.
 */
export function openingsOf(source: string): readonly string[] | null {
  let at = 0
  const { open, closed } = choice()
  const all = new Set([...open, ...closed])
  if (all.has('') || all.has(WORD_END) || all.size > MOST_OPENINGS) return null
  return [...all].filter((one) => ![1, 2, 3].some((end) => end < one.length && all.has(one.slice(0, end))))

  function choice(): Beginnings {
    const open = new Set<string>()
    const closed = new Set<string>()
    for (;;) {
      const next = sequence()
      for (const one of next.open) open.add(one)
      for (const one of next.closed) closed.add(one)
      if (source[at] !== '|') return { open, closed }
      at += 1
    }
  }

  function sequence(): Beginnings {
    let found = NOTHING
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (found.open.size === 0) skipSequence()
      else found = joined(found, repeated(atom()))
    }
    return found
  }

  /** To the end of an alternative whose beginnings are known. */
  function skipSequence(): void {
    let depth = 0
    for (; at < source.length; at++) {
      const sign = source[at]
      if (depth === 0 && (sign === '|' || sign === ')')) return
      if (sign === '\\') at += 1
      else if (sign === '[') {
        at += 1
        at = endOfMembers() - 1
      } else if (sign === '(') depth += 1
      else if (sign === ')') depth -= 1
    }
  }

  function endOfMembers(): number {
    const members = /(?:\\.|[^\]\\])*\]/y
    members.lastIndex = at
    members.exec(source)
    return members.lastIndex
  }

  function repeated(one: Beginnings): Beginnings {
    if (!'?*+{'.includes(source[at] ?? ' ')) return one
    const mark = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
    mark.lastIndex = at
    const times = mark.exec(source)
    if (!times) return one
    at += times[0].length
    if (times[0][0] === '?') return either(one, NOTHING)
    const often = { open: new Set<string>(), closed: new Set([...one.closed, ...one.open]) }
    return times[0][0] === '*' || times[1] === '0' ? either(often, NOTHING) : often
  }

  function atom(): Beginnings {
    const sign = source[at]!
    at += 1
    if (sign === '(') return group()
    if (sign === '[') return oneOf()
    if (sign === '\\') return escaped()
    if (sign === '^' || sign === '$') return NOTHING
    return sign === '.' ? ANYTHING : letter(sign)
  }

  function group(): Beginnings {
    const kind = /\?(?:[:=!]|<[=!]|<\w+>)/y
    kind.lastIndex = at
    const named = kind.exec(source)?.[0] ?? ''
    at += named.length
    const endsWord = named === '?!' && source.startsWith(String.raw`[\p{L}\p{N}]`, at)
    const inside = choice()
    at += 1
    if (endsWord) return END
    return /[=!]$/.test(named) ? NOTHING : inside
  }

  function oneOf(): Beginnings {
    const from = at
    at = endOfMembers()
    const plain = source.slice(from, at - 1)
    if (/[\\^]|.-./.test(plain)) return ANYTHING
    return [...plain].map(letter).reduce(either)
  }

  function escaped(): Beginnings {
    const sign = source[at]!
    at += 1
    if (sign === 'd') return DIGITS
    if (sign === 'b' || sign === 'B') return NOTHING
    if (sign === 's') return END
    if (!/[\p{L}\d]/u.test(sign)) return letter(sign)
    const rest = /(?:(?<=[pPu])\{[^}]*\})?/y
    rest.lastIndex = at
    at += rest.exec(source)![0].length
    return ANYTHING
  }
}

function letter(sign: string): Beginnings {
  return isInWord(sign.charCodeAt(0)) ? { open: new Set([sign.toLowerCase()]), closed: new Set() } : END
}

function either(one: Beginnings, other: Beginnings): Beginnings {
  return { open: new Set([...one.open, ...other.open]), closed: new Set([...one.closed, ...other.closed]) }
}

function joined(first: Beginnings, next: Beginnings): Beginnings {
  if (first.open.size === 0 || next === NOTHING) return first
  if (first === NOTHING) return next
  const open = new Set<string>()
  const closed = new Set(first.closed)
  for (const start of first.open) {
    for (const end of next.closed) closed.add((start + end).slice(0, LONGEST_OPENING))
    for (const end of next.open) {
      const whole = start + end
      if (whole.length >= LONGEST_OPENING) closed.add(whole.slice(0, LONGEST_OPENING))
      else open.add(whole)
    }
  }
  return { open, closed }
}
