const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const

/** "zero" to "nineteen". */
export const CARDINALS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const

/** "first" … "twelfth", then "13th", "21st". Counted from 1. */
export function ordinalWord(position: number): string {
  const word = ORDINALS[position - 1]
  if (word !== undefined) return word
  const teen = position % 100 >= 11 && position % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][position % 10] ?? 'th')
  return `${position}${ending}`
}

/** "First opinion", "13th opinion". Counted from 1. */
export function opinionName(position: number): string {
  return `${capitalized(ordinalWord(position))} opinion`
}

/** "no", "one" … "twelve", then figures. */
export function countWord(count: number): string {
  if (count === 0) return 'no'
  return (count <= 12 ? CARDINALS[count] : undefined) ?? String(count)
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The text with its first letter large. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
