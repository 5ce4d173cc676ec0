import type { ReadDocument } from '../document.ts'
import type { Candidate } from './labels.ts'
import type { PageLayout } from './layout.ts'
import { type PersonName, readName } from './personName.ts'

/**
 * A name that goes on over narrow lines: "Sample / Middle / Patient". It is one name if the whole block is nothing but
 * name, or if it stands so elsewhere in the document.
 */
export function nameOverLines(
  document: ReadDocument,
  layout: PageLayout,
  candidate: Candidate,
  name: PersonName | null,
): PersonName | null {
  const block = layout.page.text.slice(candidate.start, candidate.blockEnd)
  const firstLine = block.split('\n', 1)[0] ?? ''
  if (!block.includes('\n') || candidate.text.trimEnd().length < firstLine.trimEnd().length) return null
  if (name && name.end < firstLine.trimEnd().length) return null
  const lines = block.split('\n')
  let best: PersonName | null = null
  for (let count = 2; count <= Math.min(lines.length, 4); count++) {
    const words = lines[count - 1]!.trim()
    if (!/^[\p{L}][\p{L}'’.-]*(?: [\p{L}][\p{L}'’.-]*){0,2}$/u.test(words)) break
    const text = lines.slice(0, count).join('\n')
    const longer = readName(text)
    if (!longer || longer.end < text.trimEnd().length || longer.words <= (name?.words ?? 0)) break
    const whole = count === lines.length && candidate.blockEnd < candidate.start + 160
    if (standsElsewhere(document, longer, layout, candidate) || (whole && lines.length <= 4)) best = longer
    else if (name === null || name.words < 2) best ??= count === 2 ? longer : null
  }
  return best
}

/** A name stands on the first pages, or nowhere. */
const PAGES_ASKED = 20

function standsElsewhere(
  document: ReadDocument,
  name: PersonName,
  layout: PageLayout,
  candidate: Candidate,
): boolean {
  const own = layout.page.text.slice(candidate.start, candidate.start + name.end)
  return document.pages.slice(0, PAGES_ASKED).some((page) => {
    const at = page.text.indexOf(name.value)
    return at >= 0 && (own.includes('\n') || at !== candidate.start)
  })
}
