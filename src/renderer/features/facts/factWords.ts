import type { Fact } from '#shared/contract/facts.ts'
import type { FactKind } from '#shared/domain/reading/fact.ts'
import { RECORD_TYPE_WORDS, RECORD_TYPES } from '#shared/domain/recordType.ts'
import { dateWords } from '../../ui/dateWords.ts'

/** What each kind of fact is called on screen. */
export const FACT_LABELS: Readonly<Record<FactKind, string>> = {
  'record-type': 'Type of record',
  'patient-name': 'Name of the patient',
  'birth-date': 'Birth date',
  mrn: 'Record number of the hospital',
  'case-number': 'Case number of the laboratory',
  'collected-date': 'Date the sample was taken',
  'reported-date': 'Date of the report',
  'visit-date': 'Date of the visit',
  facility: 'Hospital or clinic',
  clinician: 'Doctor',
  specialty: 'Specialty',
  diagnosis: 'Diagnosis',
  icd10: 'Diagnosis code (ICD-10)',
  'histologic-type': 'Type under the microscope',
  grade: 'Grade',
  gleason: 'Gleason score',
  'grade-group': 'Grade group',
  'tnm-t': 'Tumor (T)',
  'tnm-n': 'Lymph nodes (N)',
  'tnm-m': 'Spread (M)',
  'stage-group': 'Stage',
  size: 'Size',
  laterality: 'Side',
  margins: 'Margins',
  'lymph-nodes': 'Lymph nodes with cancer / looked at',
  marker: 'Marker',
  'bi-rads': 'BI-RADS (breast pictures)',
  'lung-rads': 'Lung-RADS (lung pictures)',
  'pi-rads': 'PI-RADS (prostate pictures)',
  'li-rads': 'LI-RADS (liver pictures)',
  'ti-rads': 'TI-RADS (thyroid pictures)',
  bosniak: 'Bosniak (kidney cyst)',
  lab: 'Lab value',
  drug: 'Medicine',
  'next-step': 'Recommended next step',
}

/** Kinds whose value is written in a notation of its own: what a person types for them is that notation. */
const NOTATED: ReadonlySet<FactKind> = new Set([
  'icd10',
  'gleason',
  'grade-group',
  'tnm-t',
  'tnm-n',
  'tnm-m',
  'stage-group',
  'lymph-nodes',
  'mrn',
  'case-number',
])

const DATES: ReadonlySet<FactKind> = new Set(['collected-date', 'reported-date', 'visit-date'])

/** Dates of the record itself, among which it is listed under one. */
export function isRecordDate(kind: FactKind): boolean {
  return DATES.has(kind)
}

/** Values that are calendar dates. */
export function isDate(kind: FactKind): boolean {
  return DATES.has(kind) || kind === 'birth-date'
}

/** How a value is shown. */
export function factValue({ kind, value, normalized }: Pick<Fact, 'kind' | 'value' | 'normalized'>): string {
  if (kind === 'record-type') return typeLabel(normalized) ?? value
  if (isDate(kind) && normalized !== null) return dateWords(normalized)
  if (NOTATED.has(kind) && normalized !== null) return normalized
  return value
}

/** One of the readings a person chooses among, as it is shown. */
export function choiceWords(kind: FactKind, choice: string): string {
  return factValue({ kind, value: choice, normalized: choice })
}

/** What a correction is kept as: the value to read, and the same in the field's own notation where it has one. */
export function correctedValue(kind: FactKind, typed: string): { value: string; normalized: string | null } {
  if (kind === 'record-type') return { value: typeLabel(typed) ?? typed, normalized: typed }
  if (isDate(kind)) return { value: dateWords(typed), normalized: typed }
  return { value: typed, normalized: NOTATED.has(kind) ? typed : null }
}

/** What a date is the date of, in a word. */
export function dateRole(kind: FactKind): string {
  if (kind === 'collected-date') return 'sample taken'
  return kind === 'reported-date' ? 'report' : 'visit'
}

/** How the words around a value turn it; null where it is plainly so. */
export function contextWords({ negated, uncertain, about }: Pick<Fact, 'negated' | 'uncertain' | 'about'>) {
  const parts = [
    ...(about === 'family' ? ['About the family'] : about === 'history' ? ['From earlier'] : []),
    ...(negated ? ['Said not to be there'] : uncertain ? ['Said to be uncertain'] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : null
}

function typeLabel(type: string | null): string | undefined {
  const known = RECORD_TYPES.find((one) => one === type)
  return known && RECORD_TYPE_WORDS[known].label
}
