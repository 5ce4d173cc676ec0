import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import { type SectionKind, sectionAt } from '../sections.ts'

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

/** The end of the line above the one an offset stands in, at most 120 characters. */
export function lineAbove(page: PageText, offset: number): string {
  const lineStart = offset > 0 ? page.text.lastIndexOf('\n', offset - 1) : -1
  if (lineStart < 0) return ''
  const text = page.text.slice(Math.max(0, lineStart - 120), lineStart).trimEnd()
  return text.slice(text.lastIndexOf('\n') + 1)
}

/** The characters of a page around a place, line breaks as spaces. */
export function wordsAround(
  page: PageText,
  start: number,
  end: number,
  before: number,
  after = before,
): string {
  return page.text.slice(Math.max(0, start - before), end + after).replaceAll('\n', ' ')
}

const CERTAINTY_OF_SECTION: Readonly<Partial<Record<SectionKind, number>>> = {
  synoptic: 0.06,
  'final-diagnosis': 0.06,
  diagnosis: 0.05,
  addendum: 0.06,
  impression: 0.05,
  assessment: 0.03,
  'assessment-and-plan': 0.03,
  comment: 0.03,
  gross: -0.08,
  specimen: -0.06,
  intraoperative: -0.1,
  'clinical-history': -0.2,
  'clinical-diagnosis': -0.2,
  'preoperative-diagnosis': -0.2,
  indication: -0.2,
  comparison: -0.2,
  'past-history': -0.2,
  'family-history': -0.3,
  'social-history': -0.2,
  technique: -0.2,
}

/** What the section a place stands in adds to the certainty of a tumor's value: a diagnosis more than a history. */
export function certaintyOfSection(
  document: ReadDocument,
  page: PageText,
  start: number,
  end: number,
): number {
  const section = sectionAt(document, { pageIndex: page.pageIndex, start, end })
  return (section && CERTAINTY_OF_SECTION[section.kind]) ?? 0
}
