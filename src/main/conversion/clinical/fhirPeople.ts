import { capitalized } from '#shared/domain/ordinal.ts'
import type { StatedFact } from '../conversion.ts'
import type { Block } from '../pages/blocks.ts'
import { objectIn, objectsIn, type Resource, textIn } from './fhirResources.ts'
import {
  addressText,
  type Context,
  conceptName,
  humanName,
  referenceName,
  resourceName,
  telecomText,
} from './fhirValues.ts'
import { rowLine, stated, without } from './items.ts'
import { addLine, type StatedLines } from './statedLines.ts'
import { readWhen } from './when.ts'

const SOCIAL_SECURITY = /us-ssn|2\.16\.840\.1\.113883\.4\.1$/
const DRIVER_OR_PASSPORT = new Set(['SS', 'DL', 'PPN', 'SB'])
const NPI = /us-npi|2\.16\.840\.1\.113883\.4\.6$/

/** A patient as labelled lines, and what they state. */
export function patientBlock(patient: Resource): { block: Block; facts: StatedFact[] } {
  const lines: StatedLines = { rows: [], facts: [] }
  const name = humanName(patient.name)
  addLine(lines, 'Patient', name, (quote) => [stated('patient-name', name, name, quote)])
  const birth = readWhen(textIn(patient.birthDate))
  if (birth !== null) {
    addLine(lines, 'Date of birth', birth.shown, (quote) => [
      stated('birth-date', birth.shown, birth.date, quote),
    ])
  }
  const gender = textIn(patient.gender)
  addLine(lines, 'Sex', capitalized(gender))
  const identifiers = objectsIn(patient.identifier)
  for (const [index, identifier] of identifiers.entries()) {
    const number = textIn(identifier.value)
    // Some senders give one number twice; the later says more.
    if (identifiers.slice(index + 1).some(({ value }) => textIn(value) === number)) continue
    const code = textIn(objectsIn(objectIn(identifier.type).coding)[0]?.code)
    if (number === '' || SOCIAL_SECURITY.test(textIn(identifier.system)) || DRIVER_OR_PASSPORT.has(code))
      continue
    const issuer = textIn(objectIn(identifier.assigner).display) || conceptName(identifier.type)
    addLine(lines, 'Record number', issuer === '' ? number : `${number} (${issuer})`, (quote) => [
      stated('mrn', number, number, quote, {
        confidence: code === 'MR' ? 0.97 : 0.6,
        detail: without({ issuer }),
      }),
    ])
  }
  addLine(lines, 'Address', addressText(patient.address))
  addLine(lines, 'Phone', telecomText(patient.telecom, 'phone'))
  addLine(lines, 'Email', telecomText(patient.telecom, 'email'))
  const died = readWhen(textIn(patient.deceasedDateTime))
  addLine(lines, 'Died', died?.shown ?? (patient.deceasedBoolean === true ? 'Yes' : ''))
  return { block: { kind: 'fields', rows: lines.rows }, facts: lines.facts }
}

export const STAFF_HEADER = ['Name', 'Field', 'Organization', 'Phone', 'Address'] as const

/** People and places that give care, each as a row, with the facts that stand in it. */
export function staffRow(
  resource: Resource,
  context: Context,
): { row: string[]; facts: StatedFact[] } | null {
  const name = resourceName(resource, context)
  if (name === '') return null
  const isPerson = /^Practitioner/.test(resource.resourceType)
  const field = specialtyOf(resource)
  const organization = isPerson
    ? referenceName(resource.organization, context)
    : referenceName(resource.partOf, context)
  const phone = telecomText(resource.telecom, 'phone')
  const address = addressText(resource.address)
  const row = [name, field, organization, phone, address]
  const quote = rowLine(row)
  const email = telecomText(resource.telecom, 'email')
  const fax = telecomText(resource.telecom, 'fax')
  const npi = objectsIn(resource.identifier).find(({ system }) => NPI.test(textIn(system)))
  const contact = { phone, fax, email, address }
  if (!isPerson) {
    return { row, facts: [stated('facility', name, name, quote, { detail: without(contact) })] }
  }
  const detail = without({ specialty: field, organization, npi: textIn(npi?.value), ...contact })
  const facts = [stated('clinician', name, name, quote, { detail })]
  if (field !== '') facts.push(stated('specialty', field, null, quote, { detail: { name } }))
  return { row, facts }
}

function specialtyOf(resource: Resource): string {
  const [specialty] = objectsIn(resource.specialty)
  const qualification = objectsIn(resource.qualification)
    .map(({ code }) => conceptName(code))
    .find(Boolean)
  const [role] = objectsIn(resource.code)
  return conceptName(specialty) || conceptName(role) || (qualification ?? '')
}
