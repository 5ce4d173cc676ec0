import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { readBirthDates } from './birthDate.ts'
import { readCaseNumbers } from './caseNumber.ts'
import { readClinicians } from './clinician.ts'
import { readDocumentDates } from './documentDates.ts'
import { readFacilities } from './facility.ts'
import { readPatientNames } from './patientName.ts'
import { readRecordNumbers } from './recordNumber.ts'
import { readSpecialties } from './specialty.ts'

/** Reads who a document is about, when it was made, and by whom and where. */
export function readIdentityFacts(document: ReadDocument): FoundFact[] {
  const clinicians = readClinicians(document)
  return [
    ...readPatientNames(document),
    ...readBirthDates(document),
    ...readRecordNumbers(document),
    ...readCaseNumbers(document),
    ...readDocumentDates(document),
    ...readFacilities(document),
    ...clinicians,
    ...readSpecialties(document, clinicians),
  ]
}
