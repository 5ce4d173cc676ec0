import { bytesOf, readBack, readInOneLine } from '../pages/testPages.ts'
import { convertJson } from './fhir.ts'

/** The conversion of a FHIR resource, or of a file's text, with the words on its pages. */
export async function convertFhir(value: unknown) {
  const file = bytesOf(typeof value === 'string' ? value : JSON.stringify(value))
  const conversion = await convertJson(file, 'a.json', () => {})
  return { ...conversion, text: await readInOneLine(conversion.pdf), pages: await readBack(conversion.pdf) }
}

export function bundle(...resources: object[]) {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
}

export const patient = {
  resourceType: 'Patient',
  id: 'p',
  name: [{ use: 'official', given: ['Ada'], family: 'Sample' }],
  birthDate: '1960-02-29',
  gender: 'female',
  identifier: [
    { type: { coding: [{ code: 'MR' }], text: 'Medical record number' }, value: 'MR-4711' },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-00-1111' },
  ],
  telecom: [{ system: 'phone', value: '+1-555-0100' }],
}
export const doctor = {
  resourceType: 'Practitioner',
  id: 'd',
  name: [{ prefix: ['Dr.'], given: ['Grace'], family: 'Example' }],
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
  qualification: [{ code: { text: 'Medical oncology' } }],
  telecom: [{ system: 'phone', value: '+1-555-0101' }],
}

export function lab(name: string, value: number, date: string, more: object = {}) {
  return {
    resourceType: 'Observation',
    id: `${name}-${date}`,
    status: 'final',
    category: [{ coding: [{ code: 'laboratory' }] }],
    code: { text: name },
    effectiveDateTime: date,
    valueQuantity: { value, unit: 'mg/dL' },
    ...more,
  }
}

/** A patient's history: one resource of each kind that states something. */
export const history = bundle(
  patient,
  doctor,
  lab('Glucose', 96, '2025-01-02', {
    referenceRange: [{ low: { value: 70 }, high: { value: 105, unit: 'mg/dL' } }],
  }),
  lab('Glucose', 130, '2026-01-02T08:00:00-05:00', { interpretation: [{ text: 'High' }] }),
  lab('Urea', 12.3456789012345, '2024-01-02'),
  {
    resourceType: 'Condition',
    code: {
      text: 'Cancer of left breast',
      coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'C50.912' }],
    },
    clinicalStatus: { coding: [{ code: 'active' }] },
    verificationStatus: { coding: [{ code: 'provisional' }] },
    onsetDateTime: '2025-07',
  },
  {
    resourceType: 'MedicationRequest',
    status: 'active',
    medicationReference: { reference: 'Medication/m' },
    dosageInstruction: [
      {
        doseAndRate: [{ doseQuantity: { value: 20, unit: 'mg' } }],
        timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
      },
    ],
    authoredOn: '2026-01-01',
  },
  { resourceType: 'Medication', id: 'm', code: { text: 'Tamoxifen' } },
  {
    resourceType: 'AllergyIntolerance',
    code: { text: 'Penicillin' },
    reaction: [{ manifestation: [{ text: 'Hives' }], severity: 'mild' }],
  },
  {
    resourceType: 'Procedure',
    code: { text: 'Biopsy' },
    performedDateTime: '2025-07-01',
    performer: [{ actor: { reference: 'Practitioner/d' } }],
  },
  { resourceType: 'Procedure', code: { text: 'Lumpectomy' }, performedDateTime: '2025-08-01' },
)
