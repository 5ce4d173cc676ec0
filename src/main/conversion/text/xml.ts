import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { ConversionFailure } from '../conversion.ts'
import { decodeAs, openingOf, refuseMoreThan } from './decode.ts'

/** An element of XML or HTML; names and attributes without their namespace prefix. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly Node[]
}
export type Node = Element | string

/** Deeper nesting than any document has is taken for an attack. */
const DEEPEST = 256
const MOST_TAGS = 2_000_000
const ATTRIBUTES = ':@'
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

type Parsed = Record<string, unknown>

/**
 * Reads XML: the root element. Entities are the five of XML itself and numbered letters; a document that declares its
 * own is refused, and nothing outside the file is ever looked at. Throws `ConversionFailure` DAMAGED or TOO_LARGE.
 */
export function parseXml(bytes: Uint8Array): Element {
  refuseMoreThan(MOST_TAGS, '<', bytes)
  const label = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(openingOf(bytes))?.[1]
  return parseXmlText(decodeAs(bytes, label))
}

function parseXmlText(text: string): Element {
  const { xml, set } = setAside(withoutDoctype(text.replace(/^\ufeff/, '').trimStart()))
  let parsed: unknown
  try {
    if (XMLValidator.validate(xml) !== true) throw new ConversionFailure('DAMAGED')
    parsed = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      removeNSPrefix: true,
      ignoreDeclaration: true,
      ignorePiTags: true,
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      processEntities: false,
      htmlEntities: false,
      cdataPropName: '#cdata',
      maxNestedTags: DEEPEST,
    }).parse(xml)
  } catch {
    throw new ConversionFailure('DAMAGED')
  }
  const root = nodesOf(parsed, set).find((node) => typeof node !== 'string')
  if (root === undefined) throw new ConversionFailure('DAMAGED')
  return root
}

/** A document type without declarations of its own says nothing; one with them could only do harm. */
function withoutDoctype(xml: string): string {
  const doctype = /<!DOCTYPE[^>[]*([>[])/i.exec(xml.slice(0, 100_000))
  if (doctype === null) return xml
  if (doctype[1] === '[') throw new ConversionFailure('DAMAGED')
  return xml.slice(0, doctype.index) + xml.slice(doctype.index + doctype[0].length)
}

/** Texts set aside are longer, in characters. */
const LONG_TEXT = 50_000
const PLACE = /^\ue000(\d+)\ue001$/

/**
 * A file inside is one very long text, which the parser would take letter by letter and at many times its size: it is set
 * aside, with a mark in its place.
 */
function setAside(xml: string): { xml: string; set: string[] } {
  const set: string[] = []
  const parts: string[] = []
  let done = 0
  for (let end = xml.indexOf('>'); end !== -1; ) {
    const next = xml.indexOf('<', end)
    if (next === -1) break
    if (next - end > LONG_TEXT) {
      const text = xml.slice(end + 1, next)
      if (!text.includes('>')) {
        parts.push(xml.slice(done, end + 1), `\ue000${set.length}\ue001`)
        set.push(text)
        done = next
      }
    }
    end = xml.indexOf('>', next)
  }
  return { xml: parts.join('') + xml.slice(done), set }
}

function setBack(text: string, set: readonly string[]): string {
  const index = PLACE.exec(text)?.[1]
  return decodeEntities(index === undefined ? text : (set[Number(index)] ?? text))
}

function nodesOf(parsed: unknown, set: readonly string[]): Node[] {
  if (!Array.isArray(parsed)) return []
  const nodes: Node[] = []
  for (const item of parsed as Parsed[]) {
    const name = Object.keys(item).find((key) => key !== ATTRIBUTES)
    if (name === undefined) continue
    if (name === '#text') nodes.push(setBack(String(item[name]), set))
    else if (name === '#cdata') nodes.push(textsIn(item[name]))
    else {
      const attributes = Object.entries((item[ATTRIBUTES] ?? {}) as Record<string, unknown>)
      nodes.push({
        name,
        attributes: Object.fromEntries(
          attributes.map(([key, value]) => [key, decodeEntities(String(value))]),
        ),
        children: nodesOf(item[name], set),
      })
    }
  }
  return nodes
}

function textsIn(parsed: unknown): string {
  if (!Array.isArray(parsed)) return ''
  return (parsed as Parsed[]).map((item) => String(item['#text'] ?? '')).join('')
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{1,8}));/gi, (whole, hex, number, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole
    const point = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : ''
  })
}

/** Child elements, of one name or all. */
export function elementsOf(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first element at the end of a path of child names. */
export function childAt(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => elementsOf(at, name)[0], element)
}

/** All elements at the end of a path of child names. */
export function allAt(element: Element | undefined, ...path: string[]): Element[] {
  return path.reduce<Element[]>(
    (at, name) => at.flatMap((each) => elementsOf(each, name)),
    element === undefined ? [] : [element],
  )
}

/** All text inside, with white space as it stands. */
export function textOf(node: Node | undefined): string {
  if (node === undefined) return ''
  const parts: string[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') parts.push(next)
    else for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index]!)
  }
  return parts.join('')
}

/** All text inside in one line. */
export function lineOf(node: Node | undefined): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}
