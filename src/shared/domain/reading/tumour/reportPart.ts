import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'

/** The part of a report a place stands in, as far as its heading tells. */
export type ReportPart = 'diagnosis' | 'synopsis' | 'addendum' | 'history' | 'gross' | 'microscopic' | 'other'

/** Asks in which part of the report an offset of a page's text stands. */
export type PartAt = (pageIndex: number, offset: number) => ReportPart

const HEADINGS: readonly (readonly [ReportPart, RegExp])[] = [
  [
    'history',
    /^(?:pre-?(?:\s?op(?:erative)?)? ?(?:diagnosis|dx)|(?:pertinent |relevant |brief |past )*(?:clinical|medical|patient|oncologic(?:al)?|surgical)[ -](?:history|diagnosis|information|data|notes?|details|impression|findings)|clinical|history|indications?|reason for (?:exam(?:ination)?|visit|study)|operative diagnos[ie]s|comparison|referral diagnosis|admitting diagnosis|family history|social history)/i,
  ],
  [
    'gross',
    /^(?:gross|macroscopic|macroscopy|specimens?(?: ?\(s\))?(?: (?:submitted|received|source|description))?\b|source of specimen|block (?:summary|key|designation)|summary of sections|section code|cassette|sections?\b|intra-?operative|frozen section)/i,
  ],
  ['microscopic', /^(?:microscopic(?:al)?(?: (?:description|examination))?|microscopy|histology)\b/i],
  [
    'synopsis',
    /^(?:synop|case synopsis|(?:pathologic(?:al)?|tnm|ajcc|cancer|tumou?r) (?:tumou?r )?(?:stag|summary|classification|case summary|checklist|synop|characteristics)|cancer case summary|template|pTNM)/i,
  ],
  ['addendum', /^(?:addendum|amended|supplement|revised|correct(?:ed|ion))/i],
  [
    'diagnosis',
    /^(?:final|diagnos[ie]s|patholog(?:ic|ical|y) (?:final )?diagnosis|(?:post|surgical|microscopic|principal|discharge|histologic(?:al)?|histopathologic(?:al)?)[- ]?(?:operative |pathology )?diagnos[ie]s|impression|conclusions?|assessment|interpretation|summary|comments?|opinion)\b/i,
  ],
]
const LONGEST_HEADING = 70

/** Reads the headings of a document; parts run on over pages until the next heading. */
export function readReportParts(document: ReadDocument): PartAt {
  const starts = new Map<number, { start: number; part: ReportPart }[]>()
  const openings = new Map<number, ReportPart>()
  let part: ReportPart = 'other'
  let pageIndex = -1
  for (const line of document.lines) {
    if (line.pageIndex !== pageIndex) {
      pageIndex = line.pageIndex
      openings.set(pageIndex, part)
      starts.set(pageIndex, [])
    }
    const next = headingPart(line.text)
    if (next && next !== part) {
      part = next
      starts.get(pageIndex)!.push({ start: line.start, part })
    }
  }
  return (page, offset) => {
    const changes = starts.get(page) ?? []
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (changes[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return low > 0 ? changes[low - 1]!.part : (openings.get(page) ?? 'other')
  }
}

/** A heading is a short line, or the words before a colon, that open with a known name. */
function headingPart(text: string): ReportPart | null {
  const line = text
    .slice(0, 200)
    .trim()
    .replace(/^(?:[-*•#]+|\(?[A-Z0-9]{1,2}[.)])\s*/, '')
  const head = line.slice(0, LONGEST_HEADING)
  const colon = head.indexOf(':')
  const isHeading = colon > 0 || line.length <= 45
  if (!isHeading || /[.;]\s/.test(colon > 0 ? head.slice(0, colon) : head)) return null
  for (const [part, words] of HEADINGS) {
    const match = words.exec(head)
    if (match && (colon < 0 ? !/^[a-z]/.test(line) : match[0].length <= colon + 1)) return part
  }
  return null
}

/** The characters of a page before and after a place, cut to a length. */
export function around(page: PageText, start: number, end: number, before: number, after = before) {
  return {
    before: page.text.slice(Math.max(0, start - before), start),
    after: page.text.slice(end, end + after),
  }
}

/** The words of the same line before an offset, at most `most` characters. */
export function lineBefore(page: PageText, offset: number, most: number): string {
  const text = page.text.slice(Math.max(0, offset - most), offset)
  return text.slice(text.lastIndexOf('\n') + 1)
}

/** The words of the same line from an offset on, at most `most` characters. */
export function lineAfter(page: PageText, offset: number, most: number): string {
  const text = page.text.slice(offset, offset + most)
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}
