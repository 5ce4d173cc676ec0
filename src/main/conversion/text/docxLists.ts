import { childAt, type Element, elementsOf } from './xml.ts'

interface Level {
  format: string
  /** Such as `%1.%2.` */
  text: string
  start: number
}

/** Numbers a document's lists as they come (ECMA-376, part 1, 17.9). */
export interface ListNumbers {
  /** The marker of the next item; null where the paragraph is in no list. */
  next(list: string, depth: number): string | null
}

export function listNumbers(numbering: Element | null): ListNumbers {
  const shapes = new Map<string, Level[]>()
  const lists = new Map<string, { shape: string; counts: number[] }>()
  for (const shape of elementsOf(numbering ?? undefined, 'abstractNum')) {
    shapes.set(shape.attributes.abstractNumId ?? '', elementsOf(shape, 'lvl').map(levelOf))
  }
  for (const list of elementsOf(numbering ?? undefined, 'num')) {
    const shape = childAt(list, 'abstractNumId')?.attributes.val ?? ''
    lists.set(list.attributes.numId ?? '', { shape, counts: [] })
  }
  return {
    next(id, depth) {
      const list = lists.get(id)
      if (id === '0' || list === undefined) return null
      const levels = shapes.get(list.shape) ?? []
      const level = levels[depth]
      list.counts.length = Math.min(list.counts.length, depth + 1)
      for (let at = 0; at <= depth; at++)
        list.counts[at] ??= (levels[at]?.start ?? 1) - (at === depth ? 1 : 0)
      list.counts[depth]! += 1
      if (level === undefined || level.format === 'bullet') return '•'
      if (level.format === 'none') return ''
      return level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        return numeral(list.counts[at] ?? 1, levels[at]?.format ?? 'decimal')
      })
    },
  }
}

function levelOf(level: Element): Level {
  return {
    format: childAt(level, 'numFmt')?.attributes.val ?? 'decimal',
    text: childAt(level, 'lvlText')?.attributes.val ?? '',
    start: Number.parseInt(childAt(level, 'start')?.attributes.val ?? '1', 10) || 0,
  }
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function numeral(count: number, format: string): string {
  if (/Roman$/.test(format)) {
    let left = Math.min(Math.max(count, 1), 3999)
    let written = ''
    for (const [value, sign] of ROMAN) {
      for (; left >= value; left -= value) written += sign
    }
    return format.startsWith('upper') ? written.toUpperCase() : written
  }
  if (/Letter$/.test(format)) {
    const letter = String.fromCharCode(97 + ((Math.max(count, 1) - 1) % 26))
    return format.startsWith('upper') ? letter.toUpperCase() : letter
  }
  return format === 'decimalZero' && count < 10 ? `0${count}` : String(count)
}
