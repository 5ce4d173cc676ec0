import type { StatedFact } from '../conversion.ts'
import type { Block, Field } from '../pages/blocks.ts'
import { allAt, childAt, type Element, elementsOf, lineOf } from '../text/xml.ts'
import { addressOf, nameOf, OIDS, personName, telecomOf } from './cdaValues.ts'
import { documentKind } from './documentKind.ts'
import { stated, without } from './items.ts'
import { addKind, addLine, type StatedLines } from './statedLines.ts'
import { readWhen, showSpan, showWhen } from './when.ts'

export interface Header {
  title: string
  blocks: Block[]
  facts: StatedFact[]
}

const SEXES: Readonly<Record<string, string>> = { M: 'Male', F: 'Female', UN: 'Undifferentiated' }

/** Reads who a C-CDA document is about, who wrote it and when: as labelled lines, and as facts standing in them. */
export function readHeader(document: Element): Header {
  const code = childAt(document, 'code')
  const kindWords = nameOf(code, new Map())
  const title = lineOf(childAt(document, 'title')) || kindWords || 'Health record'
  const draft: StatedLines = { rows: [], facts: [] }
  addKind(draft, kindWords || title, documentKind(code?.attributes.code, kindWords))
  const patient: StatedLines = { rows: [], facts: [] }
  for (const role of allAt(document, 'recordTarget', 'patientRole')) readPatient(patient, role)
  readDates(draft, document)
  for (const author of elementsOf(document, 'author')) readAuthor(draft, author)
  for (const performer of allAt(document, 'documentationOf', 'serviceEvent', 'performer')) {
    readStaff(
      draft,
      childAt(performer, 'assignedEntity'),
      'Care team',
      'care-team',
      childAt(performer, 'functionCode'),
    )
  }
  const visit = childAt(document, 'componentOf', 'encompassingEncounter')
  if (visit !== undefined) readVisit(draft, visit)
  readStaff(draft, childAt(document, 'legalAuthenticator', 'assignedEntity'), 'Signed by', 'signed')
  const custodian = childAt(document, 'custodian', 'assignedCustodian', 'representedCustodianOrganization')
  readPlace(draft, custodian, 'Kept by', 'custodian')
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: title }]
  if (patient.rows.length > 0) blocks.push({ kind: 'fields', rows: unrepeated(patient.rows) })
  if (draft.rows.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: 'About this document' })
    blocks.push({ kind: 'fields', rows: unrepeated(draft.rows) })
  }
  return { title, blocks, facts: [...patient.facts, ...draft.facts] }
}

function readPatient(draft: StatedLines, role: Element): void {
  const patient = childAt(role, 'patient')
  const name = personName(patient)
  addLine(draft, 'Patient', name, (quote) => [stated('patient-name', name, name, quote)])
  const birth = readWhen(childAt(patient, 'birthTime')?.attributes.value)
  if (birth !== null) {
    const value = birth.shown.split(',')[0]!
    addLine(draft, 'Date of birth', value, (quote) => [stated('birth-date', value, birth.date, quote)])
  }
  const sex = childAt(patient, 'administrativeGenderCode')?.attributes
  addLine(draft, 'Sex', sex?.displayName ?? SEXES[sex?.code ?? ''] ?? '')
  for (const { attributes } of elementsOf(role, 'id')) {
    const { extension, root, assigningAuthorityName: by } = attributes
    if (!extension || root === OIDS.socialSecurity) continue
    const value = by === undefined || by === '' ? extension : `${extension} (${by})`
    addLine(draft, 'Record number', value, (quote) => [
      stated('mrn', extension, extension, quote, { confidence: 0.8, detail: without({ issuer: by }) }),
    ])
  }
  addLine(draft, 'Address', addressOf(role))
  addLine(draft, 'Phone', telecomOf(role, 'tel'))
  addLine(draft, 'Email', telecomOf(role, 'mailto'))
  const language = childAt(patient, 'languageCommunication', 'languageCode')?.attributes.code
  addLine(draft, 'Language', languageName(language))
}

function readDates(draft: StatedLines, document: Element): void {
  const written = readWhen(childAt(document, 'effectiveTime')?.attributes.value)
  if (written !== null) {
    addLine(draft, 'Written', written.shown, (quote) => [
      stated('reported-date', written.shown, written.date, quote),
    ])
  }
  const service = childAt(document, 'documentationOf', 'serviceEvent', 'effectiveTime')
  const { from, to } = {
    from: childAt(service, 'low')?.attributes.value,
    to: childAt(service, 'high')?.attributes.value,
  }
  addLine(
    draft,
    'Covers',
    service?.attributes.value ? showWhen(service.attributes.value) : showSpan(from, to),
  )
}

function readAuthor(draft: StatedLines, author: Element): void {
  const assigned = childAt(author, 'assignedAuthor')
  const person = personName(childAt(assigned, 'assignedPerson'))
  if (person !== '') {
    readStaff(draft, assigned, 'Written by', 'author')
    return
  }
  const device = childAt(assigned, 'assignedAuthoringDevice')
  const software = lineOf(childAt(device, 'softwareName')) || lineOf(childAt(device, 'manufacturerModelName'))
  addLine(draft, 'Made by', software)
  readPlace(draft, childAt(assigned, 'representedOrganization'), 'Sent by', 'author')
}

/** A person who gave or wrote about care, with the place they did it for. */
function readStaff(
  draft: StatedLines,
  entity: Element | undefined,
  label: string,
  role: string,
  duty?: Element,
): void {
  const name = personName(childAt(entity, 'assignedPerson'))
  const place = childAt(entity, 'representedOrganization')
  const placeName = placeNameOf(place)
  const specialty = nameOf(childAt(entity, 'code'), new Map())
  const doing = nameOf(duty, new Map())
  if (name === '') {
    readPlace(draft, place, label, role)
    return
  }
  const value = [name, specialty || doing, placeName].filter(Boolean).join(', ')
  const npi = elementsOf(entity, 'id').find(({ attributes }) => attributes.root === OIDS.npi)?.attributes
    .extension
  const detail = without({ role, specialty, organization: placeName, npi, ...contactOf(entity, place) })
  addLine(draft, label, value, (quote) => [
    stated('clinician', name, name, quote, { detail }),
    ...(specialty === '' ? [] : [stated('specialty', specialty, null, quote, { detail: { role, name } })]),
    ...(placeName === '' ? [] : [placeFact(placeName, place, role, quote)]),
  ])
  addContact(draft, entity)
}

function readPlace(draft: StatedLines, place: Element | undefined, label: string, role: string): void {
  const name = placeNameOf(place)
  addLine(draft, label, name, (quote) => [placeFact(name, place, role, quote)])
  if (name !== '') addContact(draft, place)
}

function placeNameOf(place: Element | undefined): string {
  return lineOf(childAt(place, 'name'))
}

function placeFact(name: string, place: Element | undefined, role: string, quote: string): StatedFact {
  return stated('facility', name, name, quote, { detail: without({ role, ...contactOf(place) }) })
}

function addContact(draft: StatedLines, holder: Element | undefined): void {
  const phone = telecomOf(holder, 'tel')
  const contact = [addressOf(holder), phone === '' ? '' : `phone ${phone}`].filter(Boolean).join(', ')
  const last = draft.rows.at(-1)
  if (contact !== '' && last !== undefined) last.value += `\n${contact}`
}

function contactOf(...holders: readonly (Element | undefined)[]): Record<string, string> {
  const first = (read: (holder: Element | undefined) => string) => holders.map(read).find(Boolean) ?? ''
  return {
    phone: first((holder) => telecomOf(holder, 'tel')),
    fax: first((holder) => telecomOf(holder, 'fax')),
    email: first((holder) => telecomOf(holder, 'mailto')),
    address: first(addressOf),
  }
}

function readVisit(draft: StatedLines, visit: Element): void {
  const time = childAt(visit, 'effectiveTime')
  const from = time?.attributes.value ?? childAt(time, 'low')?.attributes.value
  const span = showSpan(from, childAt(time, 'high')?.attributes.value)
  const when = readWhen(from)
  const kind = nameOf(childAt(visit, 'code'), new Map())
  addLine(draft, 'Visit', [span, kind].filter(Boolean).join(', '), (quote) =>
    when === null ? [] : [stated('visit-date', when.shown, when.date, quote)],
  )
  readPlace(
    draft,
    childAt(visit, 'location', 'healthCareFacility', 'serviceProviderOrganization'),
    'Place of visit',
    'visit',
  )
  readPlace(draft, childAt(visit, 'location', 'healthCareFacility', 'location'), 'Place of visit', 'visit')
  readStaff(draft, childAt(visit, 'responsibleParty', 'assignedEntity'), 'Responsible', 'visit')
  for (const participant of elementsOf(visit, 'encounterParticipant')) {
    readStaff(draft, childAt(participant, 'assignedEntity'), 'Seen by', 'visit')
  }
}

function unrepeated(rows: readonly Field[]): Field[] {
  const seen = new Set<string>()
  return rows.filter(({ label, value }) => {
    const key = `${label}\n${value}`
    return !seen.has(key) && seen.add(key)
  })
}

function languageName(code: string | undefined): string {
  if (code === undefined) return ''
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) ?? ''
  } catch {
    return ''
  }
}
