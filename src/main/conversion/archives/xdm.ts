import { allAt, type Element, elementsOf, lineOf, parseXml } from '../text/xml.ts'
import { baseName, folderOf, normalName } from './entryNames.ts'

/** IHE ITI TF-2, 3.32.4.1.2: each submission has a folder in IHE_XDM with METADATA.XML beside its documents. */
const METADATA = /(?:^|\/)IHE_XDM\/[^/]+\/METADATA\.XML$/i
const IN_XDM = /(?:^|\/)IHE_XDM\//i

/** IHE ITI TF-3, 4.2.5: how ebRIM marks what kind of document an entry is. */
const TYPE_CODE = 'urn:uuid:f0306f51-975f-434e-a61c-c59651d33983'
const CLASS_CODE = 'urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a'
const NO_TITLE = /^(?:name|title|display ?name|unknown|document|n\/?a|none)?$/i
const LONGEST_TITLE = 200

/** Whether a file says what the documents beside it are. */
export function isXdmMetadata(name: string): boolean {
  return METADATA.test(normalName(name))
}

/** Whether a file lies where an XDM export keeps its documents. */
export function isInXdm(name: string): boolean {
  return IN_XDM.test(normalName(name))
}

/** A document's place in an archive, whatever the case and the slashes. */
export function placeOf(name: string): string {
  return normalName(name).toLowerCase()
}

/** Titles by the place of the document they belong to. */
export type XdmTitles = Map<string, string>

/**
 * Reads the titles that metadata gives to documents. Broken metadata gives none: the documents are there all the same,
 * and neither a size nor a hash that differs makes one worse.
 */
export function readXdmTitles(metadataName: string, bytes: Uint8Array): XdmTitles {
  const titles: XdmTitles = new Map()
  for (const entry of documentEntries(bytes)) {
    const uri = slotValues(entry, 'URI').join('')
    const title = titleOf(entry)
    if (uri && title) titles.set(placeOfUri(metadataName, uri), title)
  }
  return titles
}

function documentEntries(bytes: Uint8Array): Element[] {
  try {
    return descendants(parseXml(bytes), 'ExtrinsicObject')
  } catch {
    return []
  }
}

function descendants(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? child : descendants(child, name)))
}

/** Some packages name the document from their root on, most from the folder of the metadata. */
function placeOfUri(metadataName: string, uri: string): string {
  return placeOf(`${folderOf(metadataName)}/${baseName(uri)}`)
}

/** Long values are split: `1|first part`, `2|second part` (IHE ITI TF-3, table 4.2.3.2-1). */
function slotValues(entry: Element, name: string): string[] {
  const slot = elementsOf(entry, 'Slot').find(({ attributes }) => attributes.name === name)
  const values = allAt(slot, 'ValueList', 'Value').map(lineOf)
  const isSplit = values.length > 1 || /^1\|/.test(values[0] ?? '')
  return isSplit ? values.sort(byNumber).map((value) => value.replace(/^\d+\|/, '')) : values
}

function byNumber(first: string, second: string): number {
  return Number.parseInt(first, 10) - Number.parseInt(second, 10)
}

function titleOf(entry: Element): string | undefined {
  const names = [entry, classification(entry, TYPE_CODE), classification(entry, CLASS_CODE)].map(nameOf)
  return names.find((name) => !NO_TITLE.test(name))?.slice(0, LONGEST_TITLE)
}

function classification(entry: Element, scheme: string): Element | undefined {
  return elementsOf(entry, 'Classification').find(
    ({ attributes }) => attributes.classificationScheme?.toLowerCase() === scheme,
  )
}

function nameOf(element: Element | undefined): string {
  const value = allAt(element, 'Name', 'LocalizedString')[0]?.attributes.value ?? ''
  return value.replace(/\s+/g, ' ').trim()
}
