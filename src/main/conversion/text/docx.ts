import { ConversionFailure, type Convert } from '../conversion.ts'
import type { Block } from '../pages/blocks.ts'
import { drawPages } from '../pages/drawPages.ts'
import { type BodyContext, blocksOfBody, type StyleMeaning } from './docxBody.ts'
import { listNumbers } from './docxLists.ts'
import { type OfficePackage, openPackage, type Relation } from './docxPackage.ts'
import { textOfBlocks } from './markup.ts'
import { orNothing } from './plainText.ts'
import { notesBlock } from './rtf.ts'
import { childAt, type Element, elementsOf, lineOf } from './xml.ts'

const MOST_PICTURES = 100
const LARGEST_PICTURE = 20 * 2 ** 20
/** A style that is based on another that is based on another … */
const LONGEST_ANCESTRY = 12

/**
 * A Word document (DOCX): its paragraphs, headings, lists, tables and pictures, the heads and feet of its pages once each,
 * and its notes below. Throws `ConversionFailure` DAMAGED, PASSWORD_NEEDED, TOO_LARGE, or UNKNOWN_KIND for other Office files.
 */
export const convertDocx: Convert = async (bytes, fileName, progressed) => {
  const office = await openPackage(bytes, progressed)
  const document = await office.xml(office.main)
  const body = childAt(document ?? undefined, 'body')
  if (document?.name !== 'document' || body === undefined) throw new ConversionFailure('UNKNOWN_KIND')
  const blocks = await readBody(office, body)
  const title = lineOf(childAt((await office.xml('docProps/core.xml')) ?? undefined, 'title')) || undefined
  const pdf = await drawPages(title ?? fileName, orNothing(blocks), progressed)
  return { pdf, title, enclosed: [], facts: [] }
}

async function readBody(office: OfficePackage, body: Element): Promise<Block[]> {
  const relations = await office.relations(office.main)
  const partOf = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.target
  const optional = async (name: string | undefined) => (name === undefined ? null : office.xml(name))
  const notes: { kind: string; id: string }[] = []
  const context: BodyContext = {
    styles: readStyles(await optional(partOf('styles'))),
    lists: listNumbers(await optional(partOf('numbering'))),
    note(kind, id) {
      return notes.push({ kind, id })
    },
    picture: await readPictures(office, relations),
  }
  const main = blocksOfBody(body, context)
  const texts = {
    footnote: await optional(partOf('footnotes')),
    endnote: await optional(partOf('endnotes')),
  }
  // Notes inside notes would never end.
  const written = notes.slice().map(({ kind, id }) => {
    const source = texts[kind as keyof typeof texts] ?? undefined
    const note = elementsOf(source, kind).find(({ attributes }) => attributes.id === id)
    return note === undefined ? '' : textOfBlocks(blocksOfBody(note, context)).replace(/\n+/g, ' ')
  })
  return [
    ...(await edges(office, relations, 'header', context)),
    ...main,
    ...notesBlock(written),
    ...(await edges(office, relations, 'footer', context)),
  ]
}

/** What stands above or below each page, once. */
async function edges(
  office: OfficePackage,
  relations: ReadonlyMap<string, Relation>,
  kind: 'header' | 'footer',
  context: BodyContext,
): Promise<Block[]> {
  const texts = new Set<string>()
  for (const relation of relations.values()) {
    if (relation.kind !== kind) continue
    const part = await office.xml(relation.target)
    if (part !== null) texts.add(textOfBlocks(blocksOfBody(part, context)))
  }
  // A page number alone is nothing to read.
  return [...texts].filter((text) => /\p{L}/u.test(text)).map((text) => ({ kind: 'note', text }))
}

async function readPictures(
  office: OfficePackage,
  relations: ReadonlyMap<string, Relation>,
): Promise<(id: string) => Uint8Array | null> {
  const pictures = new Map<string, Uint8Array>()
  for (const [id, { kind, target }] of relations) {
    if (kind !== 'image' || pictures.size === MOST_PICTURES || !/\.(jpe?g|png)$/i.test(target)) continue
    const bytes = await office.part(target)
    if (bytes !== null && bytes.length <= LARGEST_PICTURE) pictures.set(id, bytes)
  }
  return (id) => pictures.get(id) ?? null
}

function readStyles(root: Element | null): ReadonlyMap<string, StyleMeaning> {
  const styles = new Map(
    elementsOf(root ?? undefined, 'style').map((style) => [style.attributes.styleId ?? '', style]),
  )
  const meanings = new Map<string, StyleMeaning>()
  for (const [id, style] of styles) meanings.set(id, meaningOf(style, styles))
  return meanings
}

function meaningOf(style: Element, styles: ReadonlyMap<string, Element>): StyleMeaning {
  let level = 0
  let list: StyleMeaning['list']
  let next: Element | undefined = style
  for (let steps = 0; next !== undefined && steps < LONGEST_ANCESTRY; steps++) {
    const name = (childAt(next, 'name')?.attributes.val ?? '').toLowerCase()
    const outline = Number.parseInt(childAt(next, 'pPr', 'outlineLvl')?.attributes.val ?? '', 10)
    const named = /^heading ([1-9])$/.exec(name)?.[1]
    if (level === 0)
      level = name === 'title' ? 1 : named !== undefined ? Number(named) : outline < 9 ? outline + 1 : 0
    const numbering = childAt(next, 'pPr', 'numPr')
    const number = childAt(numbering, 'numId')?.attributes.val
    if (list === undefined && number !== undefined) {
      list = {
        id: number,
        depth: Number.parseInt(childAt(numbering, 'ilvl')?.attributes.val ?? '0', 10) || 0,
      }
    }
    next = styles.get(childAt(next, 'basedOn')?.attributes.val ?? '')
  }
  return { level, list }
}
