import type { Conversion, Convert, EnclosedFile, StatedFact } from '../conversion.ts'
import { ConversionFailure } from '../conversion.ts'
import { type Block, underHeading, withoutEmptyColumns } from '../pages/blocks.ts'
import { drawPages } from '../pages/drawPages.ts'
import { blocksOfMarkup } from '../text/markup.ts'
import { blocksOfText } from '../text/plainText.ts'
import { allAt, childAt, type Element, elementsOf, lineOf, parseXml, textOf } from '../text/xml.ts'
import { readEntries } from './cdaEntries.ts'
import { readHeader } from './cdaHeader.ts'
import { type Narrative, nameOf, narrativeOf } from './cdaValues.ts'
import { encloseBase64 } from './enclose.ts'
import { factsOf, ITEM_HEADERS, type Item, rowLine, rowOf, tellingWords, withoutRepeats } from './items.ts'
import { type Places, passagesOf, placesIn, quoteFor, timesIn } from './places.ts'

/** Sections inside sections deeper than this are shown on one level. */
const DEEPEST_LEVEL = 3

/**
 * A C-CDA document (HL7 CDA R2): its header, then each section's narrative as text and tables; no stylesheet, link or
 * entity is ever followed. Entries that the narrative does not spell out follow it as a table.
 * Throws `ConversionFailure` DAMAGED, or UNKNOWN_KIND for other XML.
 */
export const convertXml: Convert = async (bytes, _fileName, progressed) => {
  const document = parseXml(bytes)
  if (document.name !== 'ClinicalDocument') throw new ConversionFailure('UNKNOWN_KIND')
  progressed()
  const { blocks, title, facts, enclosed } = readDocument(document)
  const pdf = await drawPages(title, blocks, progressed)
  return { pdf, title, facts, enclosed }
}

interface Section {
  blocks: Block[]
  items: Item[]
}

function readDocument(document: Element): Omit<Conversion, 'pdf'> & { title: string; blocks: Block[] } {
  const header = readHeader(document)
  const enclosed: EnclosedFile[] = []
  const blocks: Block[] = [...header.blocks]
  const narrative = narrativeOf(document)
  const sections: Section[] = []
  for (const component of elementsOf(document, 'component')) {
    const body = childAt(component, 'nonXMLBody', 'text')
    if (body !== undefined) blocks.push(...readOtherBody(body, header.title, enclosed))
    for (const part of elementsOf(childAt(component, 'structuredBody'), 'component')) {
      for (const section of elementsOf(part, 'section')) readSection(section, narrative, 2, sections)
    }
  }
  const facts = [...header.facts]
  const places = placesIn([passagesOf(blocks), ...sections.map((section) => passagesOf(section.blocks))])
  const listed = new Set<string>()
  for (const [index, section] of sections.entries()) {
    const stated = placeItems(section.items, index + 1, places, listed)
    blocks.push(...section.blocks, ...stated.blocks)
    facts.push(...stated.facts)
  }
  return { title: header.title, blocks, facts: withoutRepeats(facts), enclosed }
}

function readSection(section: Element, narrative: Narrative, level: number, sections: Section[]): void {
  const title = lineOf(childAt(section, 'title')) || nameOf(childAt(section, 'code'), narrative)
  const shown = level < DEEPEST_LEVEL ? 2 : 3
  const text = childAt(section, 'text')
  const inner = text === undefined ? [] : underHeading(blocksOfMarkup([text]))
  const items = readEntries(section, narrative)
  inner.push(...picturesIn(section))
  const parts = elementsOf(section, 'component').flatMap((component) => elementsOf(component, 'section'))
  const blocks: Block[] = title === '' ? inner : [{ kind: 'heading', level: shown, text: title }, ...inner]
  if (inner.length === 0 && items.length === 0 && parts.length === 0) {
    blocks.push({ kind: 'note', text: 'Nothing is written in this section.' })
  }
  sections.push({ blocks, items })
  for (const part of parts) readSection(part, narrative, level + 1, sections)
}

/** Pictures that a section's entries carry. */
function picturesIn(section: Element): Block[] {
  return [...elementsOf(section, 'entry'), ...allAt(section, 'entry', 'organizer', 'component')]
    .flatMap((entry) => allAt(entry, 'observationMedia', 'value'))
    .filter(({ attributes }) => /^image\/(jpe?g|png)$/.test(attributes.mediaType ?? ''))
    .map((value) => ({ kind: 'picture', bytes: new Uint8Array(Buffer.from(textOf(value), 'base64')) }))
}

/** Each item's facts, quoted from the narrative, or from a table of those items that it does not spell out. */
function placeItems(
  items: readonly Item[],
  part: number,
  places: Places,
  listed: Set<string>,
): { blocks: Block[]; facts: StatedFact[] } {
  const facts: StatedFact[] = []
  const unsaid = new Map<Item['kind'], string[][]>()
  for (const item of items) {
    const found = quoteFor(tellingWords(item), part, places)
    const row = rowOf(item)
    const line = rowLine(row)
    // A row of its own helps only where its words do not stand elsewhere as well.
    const isSaid = found !== null && (found.isOnly || timesIn(places, line) > 0)
    facts.push(...factsOf(item, isSaid ? found.quote : line))
    if (isSaid) continue
    // What another section lists already is quoted from there.
    if (listed.has(line)) continue
    listed.add(line)
    const rows = unsaid.get(item.kind) ?? []
    unsaid.set(item.kind, rows)
    rows.push(row)
  }
  const tables = [...unsaid].map(([kind, rows]) =>
    withoutEmptyColumns(ITEM_HEADERS[kind], rows, 'Given as data'),
  )
  return { blocks: tables, facts }
}

/** A body that is a file of its own, or plain words. */
function readOtherBody(text: Element, title: string, enclosed: EnclosedFile[]): Block[] {
  const { mediaType = 'text/plain', representation } = text.attributes
  const reference = childAt(text, 'reference')?.attributes.value
  if (reference !== undefined) {
    return [
      {
        kind: 'paragraph',
        text: `This document is in a file of its own, which is not inside this one: ${reference}`,
      },
    ]
  }
  if (representation !== 'B64') return blocksOfText(textOf(text))
  const file = encloseBase64(textOf(text), mediaType, title)
  if (file === null) return [{ kind: 'note', text: 'The document inside this file could not be read.' }]
  enclosed.push(file)
  return [
    {
      kind: 'paragraph',
      text: `This document is in a file inside this one: ${file.name}. It is kept as a record of its own.`,
    },
  ]
}
