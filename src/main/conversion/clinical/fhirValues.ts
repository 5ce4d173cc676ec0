import { capitalized } from '#shared/domain/ordinal.ts'
import {
  choiceIn,
  type Json,
  objectIn,
  objectsIn,
  type Resource,
  type Resources,
  textIn,
  textsIn,
} from './fhirResources.ts'
import { writtenUnit } from './units.ts'
import { readWhen, showSpan } from './when.ts'

/** Where values are read: what references are looked up in, and the resource they stand in. */
export interface Context {
  resources: Resources
  resource: Resource
}

const DEEPEST = 6
const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/
/** Numbers beyond these decimals come from computing, not from measuring. */
const DECIMALS = 4

/** What a CodeableConcept or Coding is called. */
export function conceptName(value: unknown): string {
  const concept = objectIn(value)
  const own = textIn(concept.text) || textIn(concept.display)
  if (own !== '') return own
  const codings = objectsIn(concept.coding)
  const named = codings.map((coding) => textIn(coding.display)).find(Boolean)
  return named ?? codings.map((coding) => textIn(coding.code)).find(Boolean) ?? textIn(concept.code)
}

/** Codes of one or more systems in a CodeableConcept. */
export function codesOf(value: unknown, systems: readonly string[]): string[] {
  const codes = objectsIn(objectIn(value).coding)
    .filter((coding) => systems.includes(textIn(coding.system)))
    .map((coding) => textIn(coding.code))
  return [...new Set(codes.filter((code) => code !== ''))]
}

function numberText(value: unknown): string {
  if (typeof value !== 'number') return textIn(value)
  const written = String(value)
  if (!/\.\d{7,}/.test(written)) return written
  return String(
    Math.abs(value) >= 0.01 ? Number(value.toFixed(DECIMALS)) : Number(value.toPrecision(DECIMALS)),
  )
}

function quantityParts(value: unknown): { value: string; unit: string } {
  const quantity = objectIn(value)
  const number = numberText(quantity.value)
  const unit = textIn(quantity.unit) || textIn(quantity.code)
  return {
    value: number === '' ? '' : [textIn(quantity.comparator), number].filter(Boolean).join(' '),
    unit: writtenUnit(unit),
  }
}

function quantityText(value: unknown): string {
  const { value: number, unit } = quantityParts(value)
  return unit === '%' ? `${number}%` : [number, unit].filter(Boolean).join(' ')
}

export function humanName(value: unknown): string {
  const names = objectsIn(value)
  const name =
    names.find(({ use }) => use === 'official') ?? names.find(({ use }) => use === 'usual') ?? names[0]
  if (name === undefined) return ''
  const said = [
    ...textsIn(name.prefix),
    ...textsIn(name.given),
    ...textsIn(name.family),
    ...textsIn(name.suffix),
  ]
  return said.join(' ') || textIn(name.text)
}

export function addressText(value: unknown): string {
  const [address] = objectsIn(value)
  if (address === undefined) return ''
  const region = [textIn(address.state), textIn(address.postalCode)].filter(Boolean).join(' ')
  const parts = [...textsIn(address.line), textIn(address.city), region, textIn(address.country)]
  return parts.filter(Boolean).join(', ') || textIn(address.text)
}

export function telecomText(value: unknown, system: string): string {
  return (
    objectsIn(value)
      .filter((each) => each.system === system)
      .map((each) => textIn(each.value))
      .find(Boolean) ?? ''
  )
}

/** What a reference points at, by its name. */
export function referenceName(value: unknown, context: Context): string {
  const reference = objectIn(value)
  const own = textIn(reference.display)
  if (own !== '') return own
  const target = resolve(reference, context)
  if (target !== null) return resourceName(target, { ...context, resource: target })
  return textIn(objectIn(reference.identifier).value)
}

export function resolve(value: unknown, { resources, resource }: Context): Resource | null {
  const reference = textIn(objectIn(value).reference)
  return reference === '' ? null : resources.find(reference, resource)
}

/** What a resource is called among others: a person's name, a test's or a medicine's. */
export function resourceName(resource: Resource, context: Context, depth = 0): string {
  const { name, title } = resource
  if (typeof name === 'string') return name
  const person = humanName(name)
  if (person !== '') return person
  if (textIn(title) !== '') return textIn(title)
  if (depth < 2) {
    for (const key of ['practitioner', 'organization', 'medicationReference']) {
      const target = resource[key] === undefined ? null : resolve(resource[key], { ...context, resource })
      if (target !== null) return resourceName(target, context, depth + 1)
    }
  }
  for (const key of ['code', 'medicationCodeableConcept', 'vaccineCode', 'type', 'category', 'description']) {
    const [first] = Array.isArray(resource[key]) ? (resource[key] as unknown[]) : [resource[key]]
    const said = conceptName(first) || (key === 'description' ? textIn(first) : '')
    if (said !== '') return said
  }
  return ''
}

/** Any FHIR value in plain words; parts of one without a form of its own are named. Empty where it says nothing. */
export function wordsFor(value: unknown, context: Context, depth = 0): string {
  if (depth > DEEPEST) return ''
  if (typeof value === 'string')
    return DATE.test(value) && value.length >= 7 ? (readWhen(value)?.shown ?? value) : value.trim()
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return joined(value.map((each) => wordsFor(each, context, depth + 1)))
  return typeof value === 'object' && value !== null ? describeObject(value as Json, context, depth) : ''
}

function describeObject(value: Json, context: Context, depth: number): string {
  const has = (name: string) => value[name] !== undefined
  if (has('reference')) return referenceName(value, context)
  if (has('coding') || (has('text') && Object.keys(value).length === 1)) return conceptName(value)
  if (has('family') || has('given')) return humanName(value)
  if (has('line') || has('city')) return addressText(value)
  if (has('numerator'))
    return [quantityText(value.numerator), quantityText(value.denominator)].filter(Boolean).join(' / ')
  if (has('low') || has('high')) return rangeText(value)
  if ((has('start') || has('end')) && typeof (value.start ?? value.end) === 'string')
    return showSpan(textIn(value.start), textIn(value.end))
  if (typeof value.value === 'number')
    return has('currency') ? `${value.value} ${textIn(value.currency)}` : quantityText(value)
  if (typeof value.value === 'string' && (has('system') || has('use') || has('type')))
    return contactOrNumber(value)
  if (has('contentType') || has('data')) return textIn(value.title) || textIn(value.contentType)
  if (has('display') && !has('type')) return textIn(value.display)
  if (has('system') && has('code')) return conceptName(value)
  if (has('doseAndRate') || has('timing')) return dosageText(value)
  if (has('repeat')) return timingText(value)
  if (has('text') && (has('time') || has('authorString') || has('authorReference'))) return textIn(value.text)
  const parts = fieldsOf(value, context, depth + 1).map(({ label, value: words }) => `${label}: ${words}`)
  return joined(parts)
}

function contactOrNumber(value: Json): string {
  const kind = conceptName(value.type)
  return kind === '' ? textIn(value.value) : `${textIn(value.value)} (${kind})`
}

function rangeText(range: Json): string {
  const low = quantityParts(range.low)
  const high = quantityParts(range.high)
  const unit = low.unit || high.unit
  const numbers =
    low.value !== '' && high.value !== ''
      ? `${low.value} – ${high.value}`
      : low.value !== ''
        ? `≥ ${low.value}`
        : high.value !== ''
          ? `≤ ${high.value}`
          : ''
  return [numbers, numbers === '' ? '' : unit].filter(Boolean).join(' ')
}

/** A lab's reference range: its words, or its numbers. */
export function referenceRange(value: unknown): string {
  const [range] = objectsIn(value)
  return range === undefined ? '' : rangeText(range) || textIn(range.text)
}

/** How much of a medicine, how and how often. */
export function dosageText(value: unknown): string {
  const [dosage] = objectsIn(value)
  if (dosage === undefined) return ''
  const own = textIn(dosage.text)
  if (own !== '') return own.replace(/\s+/g, ' ')
  const [amount] = objectsIn(dosage.doseAndRate)
  const dose = quantityText(amount?.doseQuantity) || rangeText(objectIn(amount?.doseRange))
  const parts = [dose, conceptName(dosage.route).toLowerCase(), timingText(dosage.timing)]
  return parts.filter(Boolean).join(', ')
}

const UNITS: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
}

function timingText(value: unknown): string {
  const timing = objectIn(value)
  const named = conceptName(timing.code)
  const repeat = objectIn(timing.repeat)
  const unit = UNITS[textIn(repeat.periodUnit)]
  if (unit === undefined || typeof repeat.period !== 'number') return named
  const often = typeof repeat.frequency === 'number' ? `${repeat.frequency} ×` : ''
  const every = repeat.period === 1 ? `every ${unit}` : `every ${repeat.period} ${unit}s`
  return [often, every].filter(Boolean).join(' ')
}

/** Names of FHIR's types behind the names of elements that may have several. */
const TYPE_ENDING =
  /(CodeableConcept|Reference|DateTime|Date|Time|Period|Quantity|String|Boolean|Integer|Decimal|Range|Ratio|Age|Duration|Timing|Attachment|Coding|Uri|Canonical|SampledData|Identifier|Money)$/
const CHOICES =
  /^(value|onset|abatement|effective|performed|occurrence|medication|deceased|multipleBirth|serviced|location|product|scheduled|reported|asNeeded|content|item|timing|diagnosis|procedure|entity|start|due|allowed|used|author|dose|rate)(?=[A-Z])/
/** What says nothing to a reader. */
const UNSHOWN = new Set([
  'resourceType',
  'id',
  'meta',
  'implicitRules',
  'language',
  'text',
  'contained',
  'extension',
  'modifierExtension',
  'url',
  'data',
  'hash',
  'size',
])

interface NamedValue {
  name: string
  label: string
  value: string
}

/** The elements of a resource or part with their names in plain words; those that say nothing left out. */
export function fieldsOf(resource: Json, context: Context, depth = 0): NamedValue[] {
  return Object.keys(resource)
    .filter((name) => !UNSHOWN.has(name) && !name.startsWith('_'))
    .map((name) => ({ name, label: labelOf(name), value: wordsFor(resource[name], context, depth) }))
    .filter(({ value }) => value !== '')
}

function labelOf(name: string): string {
  const plain = CHOICES.test(name) ? name.replace(TYPE_ENDING, '') : name.replace(/DateTime$/, '')
  return inWords(plain === '' ? name : plain)
}

/** A name of FHIR's own in plain words: `CarePlan` → "Care plan". */
export function inWords(name: string): string {
  return capitalized(name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase())
}

function joined(parts: readonly string[]): string {
  return [...new Set(parts.filter((part) => part !== ''))].join('; ')
}

/** What an observation or its component found, in parts. */
export function resultOf(observation: Json, context: Context): { value: string; unit: string } {
  const quantity = objectIn(observation.valueQuantity)
  if (observation.valueQuantity !== undefined) return quantityParts(quantity)
  const value = choiceIn(observation, 'value')
  if (value !== undefined) return { value: wordsFor(value, context), unit: '' }
  return { value: '', unit: '' }
}
