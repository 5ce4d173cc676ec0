import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '../document.ts'
import type { FactKind } from '../fact.ts'
import { documentOf, placedDocument } from '../testDocument.ts'
import { readIdentityFacts } from './readIdentityFacts.ts'

function normalizedOf(document: ReadDocument, kind: FactKind, role?: string): (string | null)[] {
  return readIdentityFacts(document)
    .filter((fact) => fact.kind === kind && (role === undefined || fact.detail?.role === role))
    .map(({ normalized }) => normalized)
}

describe('the patient', () => {
  it('is read from labelled fields', () => {
    const document = documentOf('Patient Name: PATIENT, SAMPLE B\nDOB: 02/14/1968  MRN: 00-4711\nSex: F')
    expect(normalizedOf(document, 'patient-name')).toEqual(['Sample B Patient'])
    expect(normalizedOf(document, 'birth-date')).toEqual(['1968-02-14'])
    expect(normalizedOf(document, 'mrn')).toEqual(['00-4711'])
  })

  it.each(['Date of birth: 03/14/1961', 'DOB: 03/14/1961', 'MRN: 00-4711', 'Sex: F', 'Visit date: 3/1/2026'])(
    'is read where the next label follows after a single space: %s',
    (next) => {
      const names = (label: string) =>
        normalizedOf(documentOf(`${label}: Sample Patient ${next}`), 'patient-name')
      expect(names('Patient')).toEqual(['Sample Patient'])
      expect(names('Patient name')).toEqual(['Sample Patient'])
    },
  )

  it('is read from what a letter is about', () => {
    const document = documentOf('About: Sample Patient, born 14 Feb 1968\n\nDear colleague,\n\nThank you.')
    expect(normalizedOf(document, 'patient-name')).toEqual(['Sample Patient'])
    expect(normalizedOf(document, 'birth-date')).toEqual(['1968-02-14'])
  })

  it('is read in a table, to the right of its label and under it', () => {
    const right = placedDocument(
      [70, 100, 'Patient'],
      [240, 100, 'Sample Patient'],
      [70, 116, 'Born'],
      [240, 116, '14 Feb 1968'],
    )
    expect(normalizedOf(right, 'patient-name')).toEqual(['Sample Patient'])
    expect(normalizedOf(right, 'birth-date')).toEqual(['1968-02-14'])
    const under = placedDocument(
      [70, 100, 'Patient Name'],
      [240, 100, 'Date of Birth'],
      [400, 100, 'MRN'],
      [70, 114, 'Sample Patient'],
      [240, 114, '02/14/1968'],
      [400, 114, '0047110'],
    )
    expect(normalizedOf(under, 'patient-name')).toEqual(['Sample Patient'])
    expect(normalizedOf(under, 'birth-date')).toEqual(['1968-02-14'])
    expect(normalizedOf(under, 'mrn')).toEqual(['0047110'])
  })

  it('may have a name over several narrow lines', () => {
    const document = documentOf(
      'Name: Sample\nBetty\nPatient\n\nDOB: 14/02/1968\n\nHospital ID:\nHOSP0047110',
    )
    expect(normalizedOf(document, 'patient-name')).toEqual(['Sample Betty Patient'])
    expect(normalizedOf(document, 'mrn')).toEqual(['HOSP0047110'])
  })

  it('is never a doctor, a relative, a place or a test', () => {
    const document = documentOf(
      'Patient: Sample Patient\n\nDoctor Name: Jane Example\nMother’s name: Anna Patient\nFacility Name: Example Hospital\nTest Name: Total Protein\nEmergency Contact\nName: Bob Relative\nPatient: denies pain\nPatient Decision Aids',
    )
    expect(normalizedOf(document, 'patient-name')).toEqual(['Sample Patient'])
    expect(normalizedOf(documentOf('PT   12.1   sec\nTroponin T   14'), 'patient-name')).toEqual([])
  })

  it.each([
    ['Nombre del paciente: MUESTRA, ANA\nFecha de nacimiento: 14 de febrero de 1968', 'Ana Muestra'],
    ['Nom : Modèle Anne\nDate de naissance : 14 février 1968', 'Modèle Anne'],
    ['Name des Patienten: Muster, Erika\ngeb. am 14. Februar 1968', 'Erika Muster'],
  ])('is read in other languages: %j', (text, name) => {
    expect(normalizedOf(documentOf(text), 'patient-name')).toEqual([name])
    expect(normalizedOf(documentOf(text), 'birth-date')).toEqual(['1968-02-14'])
  })

  it.each([
    'Sample B Patient (MRN 0047110)\nDOB: 02/14/1968',
    'PATIENT, SAMPLE B\nDOB: 02/14/1968  AGE: 58',
    'Concerning: Mrs Sample B Patient, DOB 14/02/1968',
  ])('is read beside a number or birth date: %j', (text) => {
    expect(normalizedOf(documentOf(text), 'patient-name')).toEqual(['Sample B Patient'])
  })

  it('has the name and number that a reading machine got right', () => {
    const document = documentOf(
      'Patient Name: Sample Patient  MRN: 80d0169\nSample Patient was seen.',
      'Patient Name: Sampie Patient  MRN: 8040169',
    )
    expect(normalizedOf(document, 'patient-name')).toEqual(['Sample Patient'])
    expect(normalizedOf(document, 'mrn')).toEqual(['8040169'])
  })

  it('is not read out of a form whose values are blacked out', () => {
    const document = documentOf(
      'SURGICAL PATHOLOGY REPORT\nPatient Name:\nMed. Rec. #:\nDOB:\nPhysician(s):\nFINAL PATHOLOGIC DIAGNOSIS\nElectronically signed by\nGROSS DESCRIPTION\nPathologist:\nMicroscopic Description',
    )
    const kinds = readIdentityFacts(document).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind !== 'specialty')).toEqual([])
  })

  it('has no number that is another: account, sample, social security, telephone, date', () => {
    const document = documentOf(
      'Account No: 123456\nAccession Number: S26-0001\nSSN: 000-12-3456\nPhone: 555-555-0100\nPatient ID: 000-12-3456\nMRN: 03/12/2026',
    )
    expect(normalizedOf(document, 'mrn')).toEqual([])
  })

  it('is not read where the name is blacked out', () => {
    expect(normalizedOf(documentOf('Patient: ████ ██████\nDOB: XX/XX/1968'), 'patient-name')).toEqual([])
    expect(normalizedOf(documentOf('Patient: ████ ██████\nDOB: XX/XX/1968'), 'birth-date')).toEqual([])
  })
})

describe('dates', () => {
  it('are told apart by their labels', () => {
    const document = documentOf(
      'Collected: 03/04/2026 09:40\nReceived: 03/04/2026\nReported 03/19/2026\nAdmitted: 03/01/2026 Discharged: 03/02/2026\nProcedure Date: 03/03/2026',
    )
    expect(normalizedOf(document, 'collected-date', 'collected')).toEqual(['2026-03-04'])
    expect(normalizedOf(document, 'collected-date', 'received')).toEqual(['2026-03-04'])
    expect(normalizedOf(document, 'reported-date')).toEqual(['2026-03-19'])
    expect(normalizedOf(document, 'visit-date', 'admission')).toEqual(['2026-03-01'])
    expect(normalizedOf(document, 'visit-date', 'discharge')).toEqual(['2026-03-02'])
    expect(normalizedOf(document, 'visit-date', 'procedure')).toEqual(['2026-03-03'])
  })

  it('are told apart in other languages', () => {
    const document = documentOf(
      'Fecha recepción: 2026-03-11\nFecha informe: 14 de marzo de 2026\nAufnahme: 02.03.2026 Entlassung: 10.03.2026\nDate de sortie : 12/03/2026',
    )
    expect(normalizedOf(document, 'collected-date', 'received')).toEqual(['2026-03-11'])
    expect(normalizedOf(document, 'reported-date', 'reported')).toEqual(['2026-03-14'])
    expect(normalizedOf(document, 'visit-date', 'admission')).toEqual(['2026-03-02'])
  })

  it('of a letter stand alone high on its first page', () => {
    const document = documentOf(
      'Example Hospital\n\n2 April 2026\n\nDear colleague,\n\nThank you for sending her.',
    )
    expect(normalizedOf(document, 'reported-date', 'letter')).toEqual(['2026-04-02'])
  })

  it('offer both readings where nothing settles their order', () => {
    const [fact] = readIdentityFacts(documentOf('Reported: 03/04/2026'))
    expect(fact).toMatchObject({ normalized: null, choices: ['2026-03-04', '2026-04-03'] })
  })

  it('of other visits are left alone', () => {
    const document = documentOf(
      'Past visits\n\nDate Reason\n\n02/18/2024 Check-up\n\nNext visit: 05/20/2026\nLast seen: 05/20/2025',
    )
    expect(normalizedOf(document, 'visit-date')).toEqual([])
  })
})

describe('places and doctors', () => {
  it('are read from the letterhead', () => {
    const document = placedDocument(
      [70, 40, 'EXAMPLE COMMUNITY HOSPITAL', 18],
      [70, 62, 'Department of Pathology'],
      [70, 76, '1 Example Street, Sampletown'],
      [70, 110, 'SURGICAL PATHOLOGY REPORT', 14],
      [70, 140, 'Patient'],
      [240, 140, 'Sample Patient'],
    )
    const [facility] = readIdentityFacts(document).filter(({ kind }) => kind === 'facility')
    expect(facility).toMatchObject({
      value: 'Example Community Hospital, Department of Pathology',
      normalized: 'Example Community Hospital',
      detail: { department: 'Department of Pathology' },
    })
    expect(normalizedOf(document, 'specialty')).toEqual(['Pathology'])
  })

  it('have their roles', () => {
    const document = documentOf(
      'Ordering Physician: Example, Jane B., MD\nAttending: John Model, DO\nSurgeon: Ann Pattern\n\nElectronically signed by Paul Muster, M.D. on 03/19/2026',
    )
    expect(normalizedOf(document, 'clinician', 'ordering')).toEqual(['Jane B Example'])
    expect(normalizedOf(document, 'clinician', 'attending')).toEqual(['John Model'])
    expect(normalizedOf(document, 'clinician', 'surgeon')).toEqual(['Ann Pattern'])
    const scanned = documentOf('Qurceon: Ann Pattern\nASSISTANT SURGEON: Paul Muster, M.D.')
    expect(normalizedOf(scanned, 'clinician', 'surgeon')).toEqual(['Ann Pattern'])
    expect(normalizedOf(scanned, 'clinician', 'assistant')).toEqual(['Paul Muster'])
    expect(normalizedOf(document, 'clinician', 'author')).toEqual(['Paul Muster'])
    expect(normalizedOf(document, 'reported-date', 'signed')).toEqual(['2026-03-19'])
  })

  it('sign below a letter', () => {
    const document = documentOf(
      'Dear colleague,\n\nShe is well.\n\nSincerely,\n\nJane Example, M.D., Ph.D.\nConsultant Cardiologist',
    )
    expect(normalizedOf(document, 'clinician', 'author')).toEqual(['Jane Example'])
    expect(normalizedOf(document, 'specialty')).toEqual(['Cardiology'])
  })

  it('are not found in running text', () => {
    const document = documentOf(
      'HOSPITAL COURSE: The patient was brought to the hospital and seen in the clinic by the attending surgeon.\nLABORATORY DATA: Normal.\nINDICATIONS FOR SURGERY',
    )
    expect(readIdentityFacts(document)).toEqual([])
  })
})
