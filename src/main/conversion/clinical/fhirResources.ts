import { ConversionFailure } from '../conversion.ts'
import { decodeText, refuseMoreThan } from '../text/decode.ts'

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>
/** A FHIR resource. */
export type Resource = Json & { resourceType: string }

/** What a file holds, with what its references point at. */
export interface Resources {
  all: readonly Resource[]
  find(reference: string, from?: Resource): Resource | null
}

const DEEPEST_BUNDLE = 4
const MOST_VALUES = 4_000_000
const NONE: Json = {}

export function objectIn(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : NONE
}

/** The objects of a list; a single one counts as a list of one. */
export function objectsIn(value: unknown): Json[] {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return values.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each)) as Json[]
}

export function textIn(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

export function textsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textIn).filter((text) => text !== '')
}

/**
 * Reads a FHIR file: one resource, a bundle, a list of resources or one a line. Throws `ConversionFailure`: DAMAGED for
 * what is no JSON, UNKNOWN_KIND for other JSON, TOO_LARGE.
 */
export function readResources(bytes: Uint8Array): Resources {
  refuseMoreThan(MOST_VALUES, '{[,', bytes)
  const parsed = parse(decodeText(bytes).replace(/^\ufeff/, ''))
  const roots = (Array.isArray(parsed) ? parsed : [parsed]).map((root) => asResource(root))
  if (roots.length === 0 || roots.some((root) => root === null)) throw new ConversionFailure('UNKNOWN_KIND')
  const all: Resource[] = []
  const named = new Map<string, Resource>()
  for (const root of roots) gather(root!, undefined, 0, all, named)
  return {
    all,
    find(reference, from) {
      if (reference.startsWith('#')) return containedIn(from, reference.slice(1))
      const versionless = reference.replace(/\/_history\/.*$/, '')
      return named.get(versionless) ?? named.get(versionless.split('/').slice(-2).join('/')) ?? null
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
    if (lines.length < 2) throw new ConversionFailure('DAMAGED')
    try {
      return lines.map((line) => JSON.parse(line))
    } catch {
      throw new ConversionFailure('DAMAGED')
    }
  }
}

function asResource(value: unknown): Resource | null {
  const { resourceType } = objectIn(value)
  return typeof resourceType === 'string' && /^[A-Z][A-Za-z]{2,60}$/.test(resourceType)
    ? (value as Resource)
    : null
}

function gather(
  resource: Resource,
  url: string | undefined,
  depth: number,
  all: Resource[],
  named: Map<string, Resource>,
): void {
  if (resource.resourceType === 'Bundle' && depth < DEEPEST_BUNDLE) {
    for (const entry of objectsIn(resource.entry)) {
      const inner = asResource(entry.resource)
      if (inner !== null) gather(inner, textIn(entry.fullUrl), depth + 1, all, named)
    }
    return
  }
  all.push(resource)
  const id = textIn(resource.id)
  if (id !== '') named.set(`${resource.resourceType}/${id}`, resource)
  if (url !== undefined && url !== '') named.set(url, resource)
}

function containedIn(resource: Resource | undefined, id: string): Resource | null {
  const found = objectsIn(resource?.contained).find((each) => each.id === id)
  return found === undefined ? null : asResource(found)
}

/** A value of a choice of types: `valueQuantity`, `valueString` … for `value`. */
export function choiceIn(resource: Json, name: string): unknown {
  if (resource[name] !== undefined) return resource[name]
  const key = Object.keys(resource).find(
    (each) => each.startsWith(name) && /^[A-Z]/.test(each.slice(name.length)),
  )
  return key === undefined ? undefined : resource[key]
}

/** When a resource is of, by the dates its kind has, for sorting and for showing. */
export function timeOf(resource: Json): string {
  for (const name of [
    'effective',
    'performed',
    'occurrence',
    'onset',
    'period',
    'authoredOn',
    'recordedDate',
    'date',
    'dateAsserted',
    'issued',
    'created',
    'started',
    'whenHandedOver',
    'billablePeriod',
    'assertedDate',
    'recorded',
    'sent',
    'authored',
    'statusDate',
    'startDate',
  ]) {
    const value = choiceIn(resource, name)
    const time = textIn(value) || textIn(objectIn(value).start) || textIn(objectIn(value).end)
    if (/^\d{4}/.test(time)) return time
  }
  return ''
}

export function newestFirst(resources: readonly Resource[]): Resource[] {
  return resources
    .map((resource) => ({ resource, time: timeOf(resource) }))
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))
    .map(({ resource }) => resource)
}
