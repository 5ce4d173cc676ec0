import { capitalized } from '#shared/domain/ordinal.ts'
import type { RecordType } from '#shared/domain/recordType.ts'
import type { Convert, StatedFact } from '../conversion.ts'
import { type Block, tableOf, withoutEmptyColumns } from '../pages/blocks.ts'
import { drawPages } from '../pages/drawPages.ts'
import { documentKind } from './documentKind.ts'
import { type CarriedDocument, carriedDocuments } from './fhirFiles.ts'
import { itemsOf } from './fhirItems.ts'
import { KINDS, narrativeBlocks, notes, plainTable, resourceBlocks, TABLES } from './fhirKinds.ts'
import { patientBlock, STAFF_HEADER, staffRow } from './fhirPeople.ts'
import {
  type Json,
  newestFirst,
  objectIn,
  objectsIn,
  type Resource,
  type Resources,
  readResources,
  textIn,
} from './fhirResources.ts'
import { type Context, codesOf, conceptName, inWords, referenceName, resourceName } from './fhirValues.ts'
import { factsOf, ITEM_HEADERS, type Item, rowLine, rowOf, stated, withoutRepeats } from './items.ts'
import { addKind, addLine, type StatedLines } from './statedLines.ts'
import { readWhen } from './when.ts'

const LOINC = ['http://loinc.org', 'urn:oid:2.16.840.1.113883.6.1']
/** From so many resources of a kind on, each is a row. */
const ROWS_FROM = 8
const DEEPEST_SECTION = 6
/** Sections of the HL7 v2 table 0074 that tell what kind of report it is. */
const SERVICES: Readonly<Record<string, RecordType>> = {
  LAB: 'laboratory',
  RAD: 'radiology',
  PAT: 'pathology',
  SP: 'pathology',
  CP: 'cytology',
  GE: 'genetics',
  HM: 'laboratory',
  CH: 'laboratory',
  MB: 'laboratory',
}

/**
 * FHIR R4 as JSON: one resource, a bundle, or one resource a line. Who it is about, what document it is, then all resources by
 * kind, newest first. Documents inside become files of their own.
 * Throws `ConversionFailure` DAMAGED, TOO_LARGE, or UNKNOWN_KIND for other JSON.
 */
export const convertJson: Convert = async (bytes, fileName, progressed) => {
  const resources = readResources(bytes)
  progressed()
  const page: Page = { blocks: [], facts: [], resources, shown: new Set() }
  const title = drawOpening(page)
  const documents = carriedDocuments(resources)
  drawDocuments(page, documents)
  drawKinds(page, documents)
  if (page.blocks.length < 2) page.blocks.push({ kind: 'note', text: 'This file holds no entries.' })
  const pdf = await drawPages(title || fileName, page.blocks, progressed)
  const enclosed = documents.flatMap(({ file }) => (file === null ? [] : [file]))
  return { pdf, title: title || undefined, enclosed, facts: withoutRepeats(page.facts) }
}

interface Page {
  blocks: Block[]
  facts: StatedFact[]
  resources: Resources
  /** Results shown with the report they belong to. */
  shown: Set<Resource>
}

function contextIn({ resources }: Page, resource: Resource): Context {
  return { resources, resource }
}

/** The title, the patient, and what document this is; gives the title. */
function drawOpening(page: Page): string {
  const { all } = page.resources
  const compositions = all.filter(({ resourceType }) => resourceType === 'Composition')
  const reports = all.filter(({ resourceType }) => resourceType === 'DiagnosticReport')
  const main = compositions[0] ?? (reports.length === 1 ? reports[0] : undefined)
  const [only] = all
  const title =
    main !== undefined
      ? resourceName(main, contextIn(page, main))
      : all.length === 1 && only !== undefined
        ? inWords(only.resourceType)
        : 'Health record'
  page.blocks.push({ kind: 'heading', level: 1, text: title })
  for (const patient of all.filter(({ resourceType }) => resourceType === 'Patient')) {
    const { block, facts } = patientBlock(patient)
    page.blocks.push(block)
    page.facts.push(...facts)
  }
  if (main !== undefined) drawMain(page, main)
  for (const composition of compositions) drawSections(page, objectsIn(composition.section), composition, 0)
  return title
}

function drawMain(page: Page, main: Resource): void {
  const context = contextIn(page, main)
  const lines: StatedLines = { rows: [], facts: page.facts }
  const isReport = main.resourceType === 'DiagnosticReport'
  const code = isReport ? main.code : main.type
  const words = conceptName(code)
  const services = objectsIn(main.category).flatMap(({ coding }) =>
    objectsIn(coding).map((each) => textIn(each.code)),
  )
  const service = services
    .map((each) => (Object.hasOwn(SERVICES, each) ? SERVICES[each] : undefined))
    .find(Boolean)
  const kind = documentKind(codesOf(code, LOINC)[0], words) ?? service ?? null
  addKind(lines, words || resourceName(main, context), kind)
  const written = readWhen(textIn(main.issued) || textIn(main.date))
  addLine(lines, 'Written', written?.shown ?? '', (quote) => [
    stated('reported-date', written!.shown, written!.date, quote),
  ])
  const effective = readWhen(textIn(main.effectiveDateTime) || textIn(objectIn(main.effectivePeriod).start))
  const isSpecimen =
    kind === 'laboratory' || kind === 'pathology' || kind === 'cytology' || kind === 'genetics'
  addLine(lines, isSpecimen ? 'Collected' : 'Date', effective?.shown ?? '', (quote) => [
    stated(isSpecimen ? 'collected-date' : 'visit-date', effective!.shown, effective!.date, quote),
  ])
  const authors = [
    ...objectsIn(main.author),
    ...objectsIn(main.resultsInterpreter),
    ...objectsIn(main.performer),
  ]
  for (const author of authors) {
    const name = referenceName(author, context)
    const target = page.resources.find(textIn(author.reference), main)
    const type = target?.resourceType ?? textIn(author.reference).split('/').at(-2) ?? ''
    const stands = /^Practitioner/.test(type) ? 'clinician' : type === 'Organization' ? 'facility' : null
    addLine(lines, 'Written by', name, (quote) =>
      stands === null ? [] : [stated(stands, name, name, quote, { detail: { role: 'author' } })],
    )
  }
  const custodian = referenceName(main.custodian, context)
  addLine(lines, 'Kept by', custodian, (quote) => [
    stated('facility', custodian, custodian, quote, { detail: { role: 'custodian' } }),
  ])
  if (lines.rows.length === 0) return
  page.blocks.push(
    { kind: 'heading', level: 3, text: 'About this document' },
    { kind: 'fields', rows: lines.rows },
  )
}

function drawSections(page: Page, sections: readonly Json[], composition: Resource, depth: number): void {
  if (depth > DEEPEST_SECTION) return
  for (const section of sections) {
    const title = textIn(section.title) || conceptName(section.code)
    if (title !== '') page.blocks.push({ kind: 'heading', level: depth === 0 ? 2 : 3, text: title })
    const narrative = narrativeBlocks(section)
    page.blocks.push(...narrative)
    const names = objectsIn(section.entry).map((entry) => referenceName(entry, contextIn(page, composition)))
    if (narrative.length === 0 && names.some(Boolean)) {
      const items = names.filter(Boolean).map((text) => ({ marker: '•', text, depth: 0 }))
      page.blocks.push({ kind: 'list', items })
    }
    if (narrative.length === 0 && section.emptyReason !== undefined) {
      page.blocks.push({ kind: 'note', text: conceptName(section.emptyReason) })
    }
    drawSections(page, objectsIn(section.section), composition, depth + 1)
  }
}

function drawDocuments(page: Page, documents: readonly CarriedDocument[]): void {
  if (documents.length === 0) return
  page.blocks.push({ kind: 'heading', level: 2, text: 'Documents inside' })
  if (documents.some(({ file }) => file !== null)) {
    page.blocks.push({ kind: 'paragraph', text: 'Each file here is kept as a record of its own.' })
  }
  const rows = documents.map(({ title, date, file }) => [title, date, file?.name ?? 'Not inside this file'])
  page.blocks.push(tableOf(['Document', 'Date', 'File'], rows))
}

function drawKinds(page: Page, documents: readonly CarriedDocument[]): void {
  const shown = new Set<string>(['Patient', 'Composition', 'Binary'])
  for (const { heading, types } of KINDS) {
    for (const type of types) shown.add(type)
    drawKind(
      page,
      heading,
      page.resources.all.filter(({ resourceType }) => types.includes(resourceType)),
    )
  }
  const listed = new Set(documents.map(({ from }) => from))
  const others = page.resources.all.filter((resource) => !shown.has(resource.resourceType))
  for (const type of new Set(others.map(({ resourceType }) => resourceType))) {
    const resources = others.filter((resource) => resource.resourceType === type)
    const isListed = resources.every((resource) => listed.has(resource)) && resources.length >= ROWS_FROM
    if (!isListed) drawKind(page, inWords(type), resources)
  }
}

function drawKind(page: Page, heading: string, all: readonly Resource[]): void {
  const resources = all.filter((resource) => !page.shown.has(resource))
  if (resources.length === 0) return
  page.blocks.push({ kind: 'heading', level: 2, text: heading })
  const rest: Resource[] = []
  const items = new Map<string, { item: Item; resource: Resource }[]>()
  const tables = new Map<string, Map<string, string[]>>()
  for (const resource of newestFirst(resources)) {
    const context = contextIn(page, resource)
    const found = itemsOf(resource, context)
    const staff = /^(Practitioner|PractitionerRole|Organization|Location)$/.test(resource.resourceType)
      ? staffRow(resource, context)
      : null
    if (found.length > 0) {
      const group = resource.resourceType === 'Observation' ? categoryOf(resource) : ''
      const entries = items.get(group) ?? []
      items.set(group, entries)
      for (const item of found) entries.push({ item, resource })
    } else if (staff !== null) {
      addRow(tables, 'staff', staff.row)
      page.facts.push(...staff.facts)
    } else if (Object.hasOwn(TABLES, resource.resourceType) && resources.length > 1) {
      addRow(tables, resource.resourceType, TABLES[resource.resourceType]!.row(resource, context))
    } else rest.push(resource)
  }
  for (const [group, entries] of items) drawItems(page, entries, group)
  for (const [type, rows] of tables) {
    const header = type === 'staff' ? STAFF_HEADER : TABLES[type]!.header
    page.blocks.push(withoutEmptyColumns(header, [...rows.values()]))
  }
  // A file of few resources shows each with all it says.
  const isSmall = page.resources.all.length < ROWS_FROM
  const detailed = isSmall ? newestFirst(resources) : rest
  if (detailed.length < ROWS_FROM || heading === 'Reports') {
    for (const resource of detailed) {
      page.blocks.push(...resourceBlocks(resource, contextIn(page, resource)))
      drawResults(page, resource)
    }
  } else page.blocks.push(plainTable(detailed, (resource) => contextIn(page, resource)))
}

/** The results of a report, below it. */
function drawResults(page: Page, report: Resource): void {
  if (report.resourceType !== 'DiagnosticReport' || page.resources.all.length < ROWS_FROM) return
  const entries = objectsIn(report.result).flatMap((reference) => {
    const result = page.resources.find(textIn(reference.reference), report)
    if (result === null || page.shown.has(result)) return []
    const items = itemsOf(result, contextIn(page, result))
    if (items.length > 0) page.shown.add(result)
    return items.map((item) => ({ item, resource: result }))
  })
  drawItems(page, entries, '')
}

/** The rows of a table to be, by what is in them: one that says the same as another is left out. */
function addRow(tables: Map<string, Map<string, string[]>>, type: string, row: string[]): void {
  const rows = tables.get(type) ?? new Map<string, string[]>()
  tables.set(type, rows)
  rows.set(row.join('\n'), row)
}

function drawItems(
  page: Page,
  entries: readonly { item: Item; resource: Resource }[],
  caption: string,
): void {
  const [first] = entries
  if (first === undefined) return
  const rows: string[][] = []
  const seen = new Set<string>()
  for (const { item, resource } of entries) {
    const row = rowOf(item)
    const remark = notes(resource)
    if (remark !== '') row[1] = [row[1], remark].filter(Boolean).join('\n')
    const quote = rowLine(row)
    if (isFact(item, resource)) page.facts.push(...factsOf(item, quote))
    if (seen.has(quote)) continue
    seen.add(quote)
    rows.push(row)
  }
  page.blocks.push(withoutEmptyColumns(ITEM_HEADERS[first.item.kind], rows, caption || undefined))
}

/** What is measured at every visit, answered in a form, or entered by mistake is shown, but no finding to be kept. */
function isFact(item: Item, resource: Resource): boolean {
  if (['entered-in-error', 'cancelled'].includes(textIn(resource.status))) return false
  if (
    codesOf(resource.verificationStatus, [
      'http://terminology.hl7.org/CodeSystem/condition-ver-status',
    ]).includes('entered-in-error')
  )
    return false
  return (
    item.kind !== 'lab' ||
    !['Vital signs', 'Social history', 'Survey', 'Activity'].includes(categoryOf(resource))
  )
}

function categoryOf(resource: Resource): string {
  const [category] = objectsIn(resource.category)
  const code = textIn(objectsIn(category?.coding)[0]?.code)
  return capitalized(code.replaceAll('-', ' '))
}
