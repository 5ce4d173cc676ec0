/** [start, end) in UTF-16 units, as String.slice counts. */
export type TextRange = readonly [start: number, end: number]

export interface TextPart {
  start: number
  text: string
  marked: boolean
}

/** Cuts a text into marked and plain parts. Ranges may come in any order, touch, overlap or reach outside. */
export function splitByRanges(text: string, ranges: readonly TextRange[]): TextPart[] {
  const parts: TextPart[] = []
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) parts.push({ start, text: text.slice(start, end), marked })
  }
  let at = 0
  for (const [start, end] of joinRanges(ranges, text.length)) {
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, text.length, false)
  return parts
}

function joinRanges(ranges: readonly TextRange[], length: number): TextRange[] {
  const inside = ranges
    .map(([start, end]) => [Math.max(start, 0), Math.min(end, length)] as const)
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0])
  const joined: TextRange[] = []
  for (const range of inside) {
    const last = joined.at(-1)
    if (last && range[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])]
    else joined.push(range)
  }
  return joined
}
