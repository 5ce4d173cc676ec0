import type { TextRange } from '../../page.ts'
import { FLAG, LAB_UNIT, QUALITATIVE } from './labTerms.ts'
import { takerOf } from './taker.ts'

/** What follows the name of an analyte: value, unit, range and flag, in the order they stand. */
export interface LabParts {
  /** The value with its unit, at offsets in the text read. */
  place: TextRange
  value: string
  numeric: boolean
  unit: string | null
  range: string | null
  flag: string | null
  /** Where reading stopped. */
  end: number
}

const NUMBER =
  /(?:[<>≤≥]=?|less than |greater than |more than )?\s?[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:[.,]\d{1,4})?(?![\p{L}\d]|[.,:/]\d|\s?[/-]\s?\d|\sto\s\d)/iuy
const SPACE = /(?:[\s:=|]|\.(?=[.\s]*\.)){0,40}/y
const IN_BRACKETS =
  /[([]\s?(?:(?:ref(?:erence)?|normal|nl|range|usual)[\p{L} .:]{0,20})?([^()[\]\n]{1,40})[)\]]/iuy
const BRACKETED_RANGE =
  /^(?:(?:[<>≤≥]=?\s?|(?:above|below|under|over|less than|greater than|up to) )[\d.][\d.,:]*|[\d.][\d.,]*\s?(?:-|–|−|to)\s?[\d.][\d.,]*)(?:\s?[^\s\d]\S{0,11})?$/iu
const BARE_RANGE =
  /(?:(?:ref(?:erence)?(?: range| interval)?|normal(?: range)?|range)\s?[:=]?\s?)?((?:\d[\d,]*(?:\.\d+)?|\.\d+)\s?(?:-|–|−|to|bis|à|a)\s?(?:\d[\d,]*(?:\.\d+)?|\.\d+)|(?:[<>]\s?or\s?=|[<>≤≥]=?|above |below |under |over |up to |less than |greater than )\s?(?:\d[\d,]*(?:\.\d+)?|\.\d+|1:\d+))(?![\p{L}\d]|[/:]\d)/iuy

interface PartsOptions {
  /** Words ("negative") count as values. */
  words: boolean
  /** The range stands before the value, as the head of the table says. */
  rangeFirst?: boolean
}

/** Reads a result at an offset; null where no value stands there. */
export function readLabParts(
  text: string,
  from: number,
  { words, rangeFirst = false }: PartsOptions,
): LabParts | null {
  const reader = takerOf(text, from)
  const { take } = reader
  take(SPACE)
  let range: string | null = rangeFirst ? takeRange() : null
  if (rangeFirst) take(SPACE)
  let flag: string | null = null
  const start = reader.at
  const number = take(NUMBER)
  const value = number ?? (words ? take(QUALITATIVE) : null)
  if (!value || /^\s*$/.test(value[0])) return null
  let valueEnd = reader.at
  let unit: string | null = null
  for (let turn = 0; turn < 5; turn++) {
    const before = reader.at
    take(SPACE)
    if (text[reader.at] === ',' || text[reader.at] === ';') break
    if (unit === null && number) {
      const found = take(LAB_UNIT)
      if (found) {
        unit = found[0].trim()
        if (flag === null && (range === null || rangeFirst)) valueEnd = reader.at
        continue
      }
    }
    range ??= takeRange()
    if (reader.at > before && range !== null && text.slice(before, reader.at).trim() !== '') continue
    if (flag === null) {
      const found = take(FLAG)
      if (found) {
        flag = found[0].replace(/[()\s]/g, '') === '' ? null : found[0].replace(/[()]/g, '').trim()
        continue
      }
    }
    reader.at = before
    break
  }

  function takeRange(): string | null {
    const bracketed = take(IN_BRACKETS)
    if (bracketed) {
      const inside = bracketed[1]!.trim()
      if (BRACKETED_RANGE.test(inside)) return inside
      reader.at -= bracketed[0].length
      return null
    }
    const bare = take(BARE_RANGE)
    return bare ? bare[1]!.trim() : null
  }

  const lead = /^\s*/.exec(value[0])![0].length
  return {
    place: { start: start + lead, end: valueEnd },
    value: value[0].trim(),
    numeric: number !== null,
    unit,
    range,
    flag,
    end: reader.at,
  }
}
