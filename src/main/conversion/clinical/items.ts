import type { FactSubject } from '#shared/domain/reading/fact.ts'
import type { StatedFact } from '../conversion.ts'
import { asDrawn } from '../pages/asDrawn.ts'
import { readWhen } from './when.ts'

/** What clinical files give as data, whichever their format. Dates as in the file. */
export type Item = Problem | Lab | Drug | Allergy

export interface Problem {
  kind: 'problem'
  name: string
  /** ICD-10-CM codes. */
  icd10: readonly string[]
  status: string
  from?: string
  to?: string
  negated: boolean
  uncertain: boolean
  about: FactSubject
  /** Whose it is, where not the patient's: "Father". */
  relative?: string
}

export interface Lab {
  kind: 'lab'
  name: string
  value: string
  unit: string
  range: string
  flag: string
  date?: string
}

export interface Drug {
  kind: 'drug'
  name: string
  dose: string
  status: string
  from?: string
  to?: string
  negated: boolean
}

export interface Allergy {
  kind: 'allergy'
  name: string
  reaction: string
  severity: string
  status: string
  from?: string
  negated: boolean
}

export const ITEM_HEADERS: Readonly<Record<Item['kind'], readonly string[]>> = {
  problem: ['Problem', 'Code', 'Status', 'From', 'To'],
  lab: ['Test', 'Result', 'Range', 'Flag', 'Date'],
  drug: ['Medicine', 'Dose', 'Status', 'From', 'To'],
  allergy: ['Allergy', 'Reaction', 'Severity', 'Status', 'From'],
}

/** A row of the table for its kind, as drawn. */
export function rowOf(item: Item): string[] {
  switch (item.kind) {
    case 'problem': {
      const who = item.relative === undefined ? '' : `${item.relative}: `
      const name = item.negated && !/^no\b/i.test(item.name) ? `Not present: ${item.name}` : item.name
      return [who + name, item.icd10.join(', '), item.status, shown(item.from), shown(item.to)]
    }
    case 'lab':
      return [item.name, valueWithUnit(item), item.range, item.flag, shown(item.date)]
    case 'drug': {
      const name = item.negated ? `Not taken: ${item.name}` : item.name
      return [name, item.dose, item.status, shown(item.from), shown(item.to)]
    }
    case 'allergy': {
      const name = item.negated && !/^no\b/i.test(item.name) ? `Not allergic to: ${item.name}` : item.name
      return [name, item.reaction, item.severity, item.status, shown(item.from)]
    }
  }
}

/** A row of a table as it reads in one line. */
export function rowLine(row: readonly string[]): string {
  return row
    .filter((cell) => cell !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** The words that must stand together for a passage to say what the item says. */
export function tellingWords(item: Item): string[] {
  const words = {
    problem: () => [item.name, ...(item as Problem).icd10],
    lab: () => [item.name, (item as Lab).value, (item as Lab).unit],
    drug: () => [item.name, (item as Drug).dose],
    allergy: () => [item.name],
  }[item.kind]()
  return words.filter((word) => word !== '')
}

/** The item as facts, each with the passage that states it. */
export function factsOf(item: Item, quote: string): StatedFact[] {
  switch (item.kind) {
    case 'problem': {
      const detail = without({
        status: item.status,
        from: iso(item.from),
        to: iso(item.to),
        relative: item.relative,
      })
      const context = { negated: item.negated, uncertain: item.uncertain, about: item.about, detail }
      return [
        stated('diagnosis', item.name, null, quote, context),
        ...item.icd10.map((code) => stated('icd10', `${code} ${item.name}`, code, quote, context)),
      ]
    }
    case 'lab': {
      const value = `${item.name} ${valueWithUnit(item)}`
      const { name: analyte, unit, range, flag } = item
      const detail = without({ analyte, value: item.value, unit, range, flag, date: iso(item.date) })
      return [stated('lab', value, valueWithUnit(item), quote, { detail })]
    }
    case 'drug': {
      const { name, dose, status, negated } = item
      const detail = without({ name, dose, status, from: iso(item.from), to: iso(item.to) })
      return [stated('drug', dose === '' ? name : `${name}, ${dose}`, null, quote, { detail, negated })]
    }
    case 'allergy': {
      const { name, reaction, severity, status, negated } = item
      const detail = without({ role: 'allergy', name, reaction, severity, status })
      const value = reaction === '' ? name : `${name}: ${reaction}`
      return [stated('drug', value, null, quote, { detail, negated })]
    }
  }
}

/** A fact given as data: it is as sure as the sender was. */
export function stated(
  kind: StatedFact['kind'],
  value: string,
  normalized: string | null,
  quote: string,
  more: Partial<StatedFact> = {},
): StatedFact {
  const context = { negated: false, uncertain: false, about: 'patient' as const }
  // Signs without width would keep values apart that look the same.
  const shown = value.replace(/\p{Cf}/gu, '')
  return { kind, value: shown, normalized, quote: asDrawn(quote), confidence: 0.97, ...context, ...more }
}

/** Of facts that say the same in the same words, the first. */
export function withoutRepeats(facts: readonly StatedFact[]): StatedFact[] {
  const seen = new Set<string>()
  return facts.filter((fact) => {
    const key = JSON.stringify([
      fact.kind,
      fact.normalized ?? fact.value,
      fact.detail,
      fact.about,
      fact.negated,
    ])
    return !seen.has(key) && seen.add(key)
  })
}

function valueWithUnit({ value, unit }: { value: string; unit: string }): string {
  if (unit === '' || unit === '1') return value
  return unit === '%' ? `${value}%` : `${value} ${unit}`
}

function iso(text: string | undefined): string | undefined {
  return readWhen(text)?.date
}

/** Days, without the hour: a table of them is read down its columns. */
function shown(text: string | undefined): string {
  return readWhen(text)?.shown.split(',')[0] ?? ''
}

/** Without what is not known. */
export function without(
  detail: Readonly<Record<string, string | undefined>>,
): Record<string, string> | undefined {
  const known = Object.entries(detail).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '')
  return known.length === 0 ? undefined : Object.fromEntries(known)
}
