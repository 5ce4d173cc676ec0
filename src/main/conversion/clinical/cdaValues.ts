import { allAt, childAt, type Element, elementsOf, lineOf } from '../text/xml.ts'
import { writtenUnit } from './units.ts'

/** Object identifiers of code systems and registers (HL7 OID registry). */
export const OIDS = {
  icd10: ['2.16.840.1.113883.6.90', '2.16.840.1.113883.6.3'],
  loinc: '2.16.840.1.113883.6.1',
  socialSecurity: '2.16.840.1.113883.4.1',
  npi: '2.16.840.1.113883.4.6',
} as const

/** A person's name in the order it is said; a legal one before others. */
export function personName(person: Element | undefined): string {
  const names = elementsOf(person, 'name').filter(({ attributes }) => attributes.nullFlavor === undefined)
  const name = names.find(({ attributes }) => /^L/.test(attributes.use ?? '')) ?? names[0]
  if (name === undefined) return ''
  const parts = elementsOf(name)
  if (parts.length === 0) return lineOf(name)
  // The name someone is called by stands beside the legal one.
  const legal = parts.filter(({ attributes }) => attributes.qualifier !== 'CL')
  const said = ['prefix', 'given', 'family', 'suffix'].flatMap((kind) =>
    legal.filter(({ name }) => name === kind).map(lineOf),
  )
  return said
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ ,/g, ',')
}

/** An address in one line. */
export function addressOf(holder: Element | undefined): string {
  const address = elementsOf(holder, 'addr').find(({ attributes }) => attributes.nullFlavor === undefined)
  if (address === undefined) return ''
  const parts = (name: string) => elementsOf(address, name).map(lineOf).filter(Boolean)
  const region = [...parts('state'), ...parts('postalCode')].join(' ')
  const lines = [...parts('streetAddressLine'), ...parts('city'), region, ...parts('country')]
  const line = lines.filter((part) => part !== '').join(', ')
  return line === '' && elementsOf(address).length === 0 ? lineOf(address) : line
}

/** The first telephone number, fax number or mail address. */
export function telecomOf(holder: Element | undefined, scheme: 'tel' | 'fax' | 'mailto'): string {
  for (const { attributes } of elementsOf(holder, 'telecom')) {
    const value = (attributes.value ?? '').trim()
    const named = /^([a-z]+):\s*(.*)$/i.exec(value)
    const number = (named?.[2] ?? value).replace(/^\/\//, '')
    if (number === '') continue
    if (named === null ? scheme === 'tel' && /\d{3}/.test(value) : named[1]!.toLowerCase() === scheme)
      return number
  }
  return ''
}

/** Elements of the narrative by the name that entries refer to them by. */
export type Narrative = ReadonlyMap<string, Element>

/** What entries' words are taken from. */
export function narrativeOf(root: Element): Narrative {
  const named = new Map<string, Element>()
  const open: Element[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const id = next.attributes.ID
    if (id !== undefined) named.set(id, next)
    for (const child of elementsOf(next)) open.push(child)
  }
  return named
}

/** The words of a `text` or `originalText`, its own or those it refers to. */
export function wordsOf(element: Element | undefined, narrative: Narrative): string {
  if (element === undefined) return ''
  const reference = childAt(element, 'reference')?.attributes.value
  if (reference?.startsWith('#')) return lineOf(narrative.get(reference.slice(1)))
  return lineOf(element)
}

/** What a coded value is called: its display name, the sender's own words, or a translation's name. */
export function nameOf(code: Element | undefined, narrative: Narrative): string {
  if (code === undefined) return ''
  const own = (code.attributes.displayName ?? '').trim()
  if (own !== '') return own
  const words = wordsOf(childAt(code, 'originalText'), narrative)
  if (words !== '' && words.length <= 160) return words
  return (
    elementsOf(code, 'translation')
      .map(({ attributes }) => (attributes.displayName ?? '').trim())
      .find(Boolean) ?? ''
  )
}

/** The codes of one system, the translations' too. */
export function codesIn(code: Element | undefined, systems: readonly string[]): string[] {
  if (code === undefined) return []
  const codes = [code, ...elementsOf(code, 'translation')]
    .filter(({ attributes }) => systems.includes(attributes.codeSystem ?? ''))
    .map(({ attributes }) => (attributes.code ?? '').trim())
  return [...new Set(codes.filter((each) => each !== ''))]
}

/** The two ends of an interval, or its one moment, as written. */
export function timesOf(holder: Element | undefined): { from?: string; to?: string } {
  const times = elementsOf(holder, 'effectiveTime')
  const time = times.find((each) => each.attributes.type === 'IVL_TS') ?? times[0]
  const value = time?.attributes.value
  return value !== undefined
    ? { from: value }
    : { from: childAt(time, 'low')?.attributes.value, to: childAt(time, 'high')?.attributes.value }
}

/** A measured value: its number or words, and its unit. */
export function quantityOf(
  value: Element | undefined,
  narrative: Narrative,
): { value: string; unit: string } {
  if (value === undefined) return { value: '', unit: '' }
  const { attributes } = value
  if (attributes.value !== undefined)
    return { value: attributes.value.trim(), unit: writtenUnit(attributes.unit) }
  const low = childAt(value, 'low')?.attributes
  const high = childAt(value, 'high')?.attributes
  if (low?.value !== undefined || high?.value !== undefined) {
    const unit = writtenUnit(low?.unit ?? high?.unit)
    if (low?.value !== undefined && high?.value !== undefined)
      return { value: `${low.value} – ${high.value}`, unit }
    return low?.value !== undefined
      ? { value: `${low.inclusive === 'false' ? '>' : '≥'} ${low.value}`, unit }
      : { value: `${high?.inclusive === 'false' ? '<' : '≤'} ${high?.value}`, unit }
  }
  if (attributes.code !== undefined || attributes.displayName !== undefined) {
    return { value: nameOf(value, narrative) || attributes.code || '', unit: '' }
  }
  if (attributes.nullFlavor !== undefined) {
    const translation = allAt(value, 'translation')[0]?.attributes
    if (translation?.value !== undefined) {
      return { value: translation.value, unit: lineOf(childAt(value, 'translation', 'originalText')) }
    }
  }
  return { value: wordsOf(value, narrative), unit: '' }
}
