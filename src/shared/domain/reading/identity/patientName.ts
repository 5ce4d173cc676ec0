import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { isOneOff } from '../oneOff.ts'
import { type Candidate, type Field, fieldsLabelled } from './labels.ts'
import { layoutOf, type PageLayout, type Row } from './layout.ts'
import { nameOverLines } from './nameOverLines.ts'
import { type PersonName, readName } from './personName.ts'
import { bestOfEach, plainFact } from './plainFact.ts'

/** Labels that name the patient, and those that say only "name". */
const PATIENT_LABEL =
  /(?<![\p{L}\p{N}])(?:patient(?:['’]?s)?(?: full)? name|name of (?:the )?patient|patient|pt\.?(?: name)?|client(?: name)?|subject|re|about|regarding|concerning|concernant|betreff|betrifft|betr\.?|objet|asunto|nombre del? (?:la )?paciente|paciente|nom du patient|patiente?|name des patienten|name der patientin|patientin|patientenname)(?![\p{L}\p{N}]|['’]s)/giu
const NAME_LABEL =
  /(?<![\p{L}\p{N}])(?:full name|legal name|name|nombre(?: y apellidos?)?|nom(?: et prénom)?|nom, prénom|name, vorname)(?![\p{L}\p{N}])/giu

const GIVEN_LABEL =
  /(?<![\p{L}\p{N}])(?:(?:patient )?first name|given names?|forenames?|vorname|prénom)(?![\p{L}\p{N}])/giu
const FAMILY_LABEL =
  /(?<![\p{L}\p{N}])(?:(?:patient )?(?:last|family) name|surname|nachname|apellidos?|nom de famille)(?![\p{L}\p{N}])/giu

/** Someone else's name: the words before "name", or the heading it stands under. */
const OTHERS =
  /(?:doctor|physician|provider|surgeon|nurse|clinician|author|facility|hospital|clinic|lab(?:oratory)?|insur(?:ance|ed|er)|plan|payer|group|employer|company|pharmacy|test|study|exam|procedure|drug|medication|medicine|brand|generic|product|device|vaccine|father|mother|parent|spouse|guardian|guarantor|subscriber|contact|next of kin|relative|relationship|witness|agent|proxy|interpreter|caregiver|user|file|login|maiden|previous|former|mother's|first|last|middle|sur|fore|given|family|nick|organi[sz]ation|problem|allergen|code|display|vital|study|account|médico|arzt|médecin|system|account|sender|recipient)(?:['’]?s)?[ \t\n/:-]*$/iu
const OTHERS_HEADING =
  /^(?:(?:primary |emergency |attending |ordering |referring )?(?:doctor|physician|provider|clinician|emergency contact|contact|guarantor|insur(?:ance|ed)|subscriber|next of kin|care team|pharmacy|facility|laboratory|author|healthcare agent|witness)s?)(?: (?:information|details|data|s))?:?$/i

/** Reads the patient's name from labelled fields and from the line a letter says it is about. */
export function readPatientNames(document: ReadDocument): FoundFact[] {
  const facts: FoundFact[] = []
  for (const layout of layoutOf(document)) {
    for (const field of fieldsLabelled(layout, PATIENT_LABEL)) {
      const weak = /^(?:re|about|regarding|concern|subject|client|betr|objet|asunto)/i.test(field.label.text)
      if (weak && !field.marked) continue
      if (!field.marked && /^patient$/i.test(field.label.text) && !hasCompany(field)) continue
      // Without a colon "PT" is a clotting test.
      if (/^pt\.?$/i.test(field.label.text) && !/^\s?:/.test(after(field))) continue
      const fact = nameFact(document, field, weak ? 0.8 : 0.95)
      if (fact) facts.push(fact)
    }
    for (const field of fieldsLabelled(layout, NAME_LABEL)) {
      if (isSomebodyElses(field)) continue
      const fact = nameFact(document, field, hasCompany(field) ? 0.85 : 0.55)
      if (fact) facts.push(fact)
    }
    facts.push(...namesBesideIdentity(layout))
    if (facts.length === 0) facts.push(...namesInParts(layout))
  }
  const best = withoutMisreadings(document, bestOfEach(facts))
  const sure = best.filter((fact) => fact.confidence >= 0.8)
  return sure.length > 0 ? sure : best
}

function after({ layout, label }: Field): string {
  return layout.page.text.slice(label.end, label.end + 3)
}

function nameFact(document: ReadDocument, field: Field, trust: number): FoundFact | null {
  const certain = trust > 0.9 && /name|nombre|nom\b/i.test(field.label.text)
  for (const candidate of field.candidates) {
    if (!field.marked && !isWholeValue(candidate)) continue
    const name = readName(candidate.text, {
      lowerCase: certain,
      single: certain && field.marked && candidate.place !== 'below',
    })
    if (!name) {
      // The name's first half may stand alone on its line.
      const joined = nameOverLines(document, field.layout, candidate, null)
      if (joined && field.marked) return factOf(field, candidate, joined, trust - 0.05)
      continue
    }
    if (isDoctor(name)) continue
    const full = nameOverLines(document, field.layout, candidate, name) ?? name
    if (full.words < 2 && !certain) continue
    const place = candidate.place === 'below' ? 0.1 : 0
    return factOf(
      field,
      candidate,
      full,
      trust - place - (full.words < 2 ? 0.35 : 0) - (field.marked ? 0 : 0.1),
    )
  }
  return null
}

function factOf(field: Field, candidate: Candidate, name: PersonName, confidence: number): FoundFact {
  const start = candidate.start + name.start
  return {
    ...plainFact('patient-name', field.layout.page, start, candidate.start + name.end, name.normalized),
    value: name.value,
    confidence,
  }
}

/** Without a mark, only a value that is a name and nothing more. */
function isWholeValue(candidate: Candidate): boolean {
  const name = readName(candidate.text)
  return name !== null && candidate.text.slice(name.end).replace(/[\s.,]/g, '') === ''
}

function isDoctor(name: PersonName): boolean {
  return (
    name.credentials.length > 0 ||
    /^(?:dr|doctor|prof|professor|dott|doctora|docteur)$/i.test(name.title ?? '')
  )
}

const IDENTITY_WORD = /mrn|d\.?o\.?b|birth|born|geb|née?/i
const IDENTITY_AFTER = /^[\s,;|(–-]{0,4}(?:mrn|dob|d\.o\.b|date of birth|birth date|born|geb\.?|née?)\b/iu
const IDENTITY_BELOW = /^(?:dob|d\.o\.b\.?|date of birth|birth ?date|mrn)\b/i

/** A name without a label, before or above a record number or birth date: "Sample Patient (MRN 0047110)". */
function namesBesideIdentity(layout: PageLayout): FoundFact[] {
  const facts: FoundFact[] = []
  if (!IDENTITY_WORD.test(layout.page.text)) return facts
  for (const [index, row] of layout.rows.entries()) {
    for (const [column, cell] of row.cells.entries()) {
      if (!/^\p{Lu}/u.test(cell.text)) continue
      const next = row.cells[column + 1]?.text ?? ''
      const below =
        layout.rows[index + 1]?.cells.find(({ left }) => Math.abs(left - cell.left) < layout.lineHeight)
          ?.text ?? ''
      if (!IDENTITY_WORD.test(cell.text.slice(0, 80) + next.slice(0, 20) + below.slice(0, 20))) continue
      const name = readName(cell.text)
      if (name?.start !== 0 || name.words < 2 || isDoctor(name)) continue
      const rest = cell.text.slice(name.end)
      const beside = IDENTITY_AFTER.test(rest === '' ? next : rest)
      if (!beside && !(rest.trim() === '' && IDENTITY_BELOW.test(below))) continue
      const fact = plainFact('patient-name', layout.page, cell.start, cell.start + name.end, name.normalized)
      facts.push({ ...fact, confidence: beside ? 0.82 : 0.75 })
    }
  }
  return facts
}

/** "First name: Sample" and "Last name: Patient" close to each other. */
function namesInParts(layout: PageLayout): FoundFact[] {
  const part = (pattern: RegExp) =>
    fieldsLabelled(layout, pattern).flatMap((field) => {
      const candidate = field.marked ? field.candidates[0] : undefined
      const name = candidate ? readName(candidate.text, { single: true }) : null
      return candidate && name && !isSomebodyElses(field, 3)
        ? [{ field, start: candidate.start + name.start, end: candidate.start + name.end, name }]
        : []
    })
  const given = part(GIVEN_LABEL)
  const family = part(FAMILY_LABEL)
  const facts: FoundFact[] = []
  for (const one of given.slice(0, 20)) {
    const other = family.find(({ field }) => Math.abs(field.rowIndex - one.field.rowIndex) < 3)
    if (!other || Math.abs(other.start - one.start) > 80) continue
    const start = Math.min(one.start, other.start)
    const end = Math.max(one.end, other.end)
    const normalized = `${one.name.normalized} ${other.name.normalized}`
    facts.push({
      ...plainFact('patient-name', layout.page, start, end, normalized),
      value: normalized,
      confidence: 0.8,
    })
  }
  return facts
}

/** Of names that differ by one letter, as reading machines make them, the one that stands there most often, then first. */
function withoutMisreadings(document: ReadDocument, best: readonly FoundFact[]): FoundFact[] {
  const few = best.slice(0, 30)
  const times = new Map(few.map((fact) => [fact, timesWritten(document, fact.value)]))
  const ranked = few.toSorted((a, b) => times.get(b)! - times.get(a)!)
  return ranked
    .filter(
      (fact, rank) =>
        !ranked.slice(0, rank).some((other) => isOneOff(fact.normalized ?? '', other.normalized ?? '')),
    )
    .toSorted((a, b) => a.pageIndex - b.pageIndex || a.start - b.start)
}

function timesWritten(document: ReadDocument, name: string): number {
  return document.pages.reduce((count, page) => count + page.text.split(name).length - 1, 0)
}

/** Whether the words before a "name" label, or the heading above it, speak of somebody or something else. */
function isSomebodyElses(field: Field, rowsAbove = 4): boolean {
  const { layout, label, rowIndex } = field
  const before = layout.page.text.slice(Math.max(0, label.start - 40), label.start)
  const onLine = before.slice(before.lastIndexOf('\n') + 1)
  if (OTHERS.test(onLine)) return true
  return layout.rows.slice(Math.max(0, rowIndex - rowsAbove), rowIndex).some((row) => signsOf(row).others)
}

const IDENTITY =
  /(?<!\p{L})(?:d\.?o\.?b|date of birth|birth ?date|born|sex|gender|mrn|medical record|patient id|pid|nacimiento|naissance|geburtsdatum|geb\.)(?!\p{L})/iu
const OF_ROWS = new WeakMap<Row, { identity: boolean; others: boolean }>()

/** What a row says about whose name stands near it; asked for again and again. */
function signsOf(row: Row): { identity: boolean; others: boolean } {
  let signs = OF_ROWS.get(row)
  if (!signs) {
    signs = {
      identity: row.cells.some(({ text }) => IDENTITY.test(text.slice(0, 400))),
      others: row.cells.some(({ text }) => OTHERS_HEADING.test(text.trim())),
    }
    OF_ROWS.set(row, signs)
  }
  return signs
}

/** A birth date, sex or record number near a name tells that it is a patient's. */
function hasCompany({ layout, rowIndex }: Field): boolean {
  return layout.rows.slice(Math.max(0, rowIndex - 4), rowIndex + 6).some((row) => signsOf(row).identity)
}
