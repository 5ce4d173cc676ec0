import { describe, expect, it } from 'vitest'
import type { RecordType } from '../recordType.ts'
import { readRecordType } from './recordType.ts'
import { documentOf } from './testDocument.ts'

function typeOf(...pages: readonly string[]): string | null {
  return readRecordType(documentOf(...pages))?.normalized ?? null
}

describe('by title and words', () => {
  it.each<[RecordType, string]>([
    [
      'pathology',
      'EXAMPLE HOSPITAL\nSURGICAL PATHOLOGY REPORT\nSpecimen: Left breast, core biopsy\nDIAGNOSIS:\nInvasive carcinoma.\nGROSS DESCRIPTION: Received in formalin are three cores.',
    ],
    [
      'cytology',
      'CYTOLOGY REPORT\nSpecimen: Cervical, ThinPrep\nAdequacy: Satisfactory for evaluation\nInterpretation: Negative for intraepithelial lesion',
    ],
    [
      'radiology',
      'EXAM: CT of the chest with contrast.\nINDICATION: Cough.\nTECHNIQUE: Axial images were obtained.\nFINDINGS: No pleural effusion.\nIMPRESSION: Normal chest.',
    ],
    [
      'laboratory',
      'Example Laboratory\nTest Result Unit Reference range\nHemoglobin 13.2 g/dL 12.0 - 15.5\nWhite cells 6.1 10^9/L 4.0 - 11.0\nPlatelets 250 10^9/L 150 - 400\nCreatinine 0.9 mg/dL 0.5 - 1.1',
    ],
    [
      'genetics',
      'Hereditary cancer gene panel\nResult: Pathogenic variant detected\nBRCA2 c.5946del p.Ser1982Argfs*22 heterozygous\nNo variants of uncertain significance.',
    ],
    [
      'operative-note',
      'PREOPERATIVE DIAGNOSIS: Appendicitis.\nPOSTOPERATIVE DIAGNOSIS: Same.\nPROCEDURE: Appendectomy.\nANESTHESIA: General.\nThe patient was taken to the operating room, prepped and draped.',
    ],
    [
      'discharge-summary',
      'DISCHARGE SUMMARY\nDate of admission: 1 March 2026\nDate of discharge: 4 March 2026\nDISCHARGE DIAGNOSIS: Pneumonia.\nHOSPITAL COURSE: She was given antibiotics and was discharged home.',
    ],
    [
      'consultation',
      'REASON FOR CONSULTATION: Atrial fibrillation.\nHISTORY OF PRESENT ILLNESS: I was asked to see this patient.\nPAST MEDICAL HISTORY: None.\nFAMILY HISTORY: None.\nREVIEW OF SYSTEMS: Negative.\nIMPRESSION: Atrial fibrillation.',
    ],
    [
      'progress-note',
      'SUBJECTIVE: She returns today for follow-up and is doing well.\nOBJECTIVE: Blood pressure 120/80.\nASSESSMENT: Hypertension.\nPLAN: Continue lisinopril. Return in 3 months.',
    ],
    [
      'referral',
      'Referral form\nReferred to: Example Clinic\nReason for referral: lump in the left breast\nPlease see and assess this patient.',
    ],
    [
      'medication-list',
      'Medication list\nLisinopril 10 mg tablet once daily\nMetformin 500 mg tablet twice daily',
    ],
    [
      'insurance',
      'EXPLANATION OF BENEFITS\nThis is not a bill\nMember ID: 000000\nClaim number: 0000\nAmount billed: $100.00\nDeductible: $20.00',
    ],
    [
      'consent',
      'CONSENT FOR SURGERY\nI hereby consent to the operation. I understand that there are risks.\nSignature of patient ________',
    ],
    ['letter', 'Dear Mrs Sample,\nYour appointment has been moved to Monday.\nYours sincerely,\nThe office'],
    [
      'consultation',
      'Letter from the heart clinic\nDear colleague,\nThank you for referring this patient.\nKind regards',
    ],
    [
      'pathology',
      'INFORME DE ANATOMÍA PATOLÓGICA\nDescripción macroscópica: Se recibe una pieza.\nDiagnóstico: Carcinoma ductal.',
    ],
    ['radiology', 'INFORME DE RESONANCIA MAGNÉTICA\nTécnica: Secuencias T1 y T2.\nHallazgos: Normal.'],
    [
      'pathology',
      "COMPTE RENDU D'ANATOMIE PATHOLOGIQUE\nExamen macroscopique : un fragment.\nConclusion : carcinome.",
    ],
    [
      'discharge-summary',
      'ENTLASSUNGSBERICHT\nAufnahme: 1. März 2026\nEntlassung: 4. März 2026\nDiagnose: Pneumonie',
    ],
    [
      'pathology',
      'PATOLOJİ RAPORU\nMakroskopi: Üç adet doku.\nMikroskopi: Tümör hücreleri.\nTanı: Karsinom.',
    ],
    ['operative-note', 'AMELİYAT NOTU\nAnestezi: Genel\nAmeliyat: Apendektomi'],
  ])('%s', (type, text) => {
    expect(typeOf(text)).toBe(type)
  })

  it.each([
    '',
    'Hello',
    'A page of a novel, in which a hospital is seen from afar.',
    'Insurance: Example Health\nRoom 12',
    'Notes on the weather, and what to bring.',
  ])('leaves it open: %s', (text) => {
    expect(typeOf(text)).toBeNull()
  })
})

it('says why, in words that stand on the page', () => {
  const text =
    'OPERATIVE REPORT\nDESCRIPTION OF PROCEDURE: The patient was prepped and draped. He tolerated the procedure.'
  const fact = readRecordType(documentOf(text))
  expect(fact).toMatchObject({
    kind: 'record-type',
    value: 'Operation note',
    normalized: 'operative-note',
    pageIndex: 0,
  })
  expect(text.slice(fact!.start, fact!.end)).toBe('OPERATIVE REPORT')
  expect(fact?.reason).toBe(
    'The title says “Operative report”, it has a section headed “Description of procedure”, and it says “prepped and draped”.',
  )
})

it('calls a long collection of several kinds other', () => {
  const kinds = [
    'SURGICAL PATHOLOGY REPORT\nCarcinoma of the breast.',
    'DISCHARGE SUMMARY\nShe was discharged.',
    'LABORATORY REPORT\nHemoglobin 13.2 g/dL 12.0 - 15.5',
  ]
  const pages = Array.from({ length: 12 }, (_, index) => kinds[index % 3]!)
  const fact = readRecordType(documentOf(...pages))
  expect(fact?.normalized).toBe('other')
  expect(fact?.reason).toContain('several kinds')
})

it('keeps a long report of one kind as what it is', () => {
  const pages = Array.from(
    { length: 12 },
    () => 'SURGICAL PATHOLOGY REPORT\nGross description: Received in formalin.',
  )
  expect(typeOf(...pages)).toBe('pathology')
})
