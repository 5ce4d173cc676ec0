import { describe, expect, it } from 'vitest'
import { readDiagnoses } from './diagnosis.ts'
import { documentOf } from './testDocument.ts'

function values(...pages: readonly string[]): string[] {
  return readDiagnoses(documentOf(...pages)).map(({ value }) => value)
}

const PATHOLOGY = `SURGICAL PATHOLOGY REPORT
CLINICAL HISTORY: Left breast mass, family history of breast cancer.
FINAL DIAGNOSIS:
A. LEFT BREAST, 2 O'CLOCK, CORE BIOPSY:
- INVASIVE DUCTAL CARCINOMA, GRADE 2 (SEE COMMENT).
- SURGICAL MARGINS NOT APPLICABLE.
B. LEFT AXILLARY LYMPH NODE, CORE BIOPSY:
- NEGATIVE FOR METASTATIC CARCINOMA.
COMMENT: The findings were discussed with the surgeon.
GROSS DESCRIPTION: Received in formalin are three cores.`

describe('pathology', () => {
  it('reads one statement a part, in words for reading', () => {
    expect(values(PATHOLOGY)).toEqual([
      "Invasive ductal carcinoma, grade 2, left breast, 2 o'clock, core biopsy",
      'Negative for metastatic carcinoma, left axillary lymph node, core biopsy',
    ])
  })

  it('quotes from the heading of the part to the end of the statement', () => {
    const document = documentOf(PATHOLOGY)
    const [first, second] = readDiagnoses(document)
    expect(PATHOLOGY.slice(first!.start, first!.end)).toBe(
      "LEFT BREAST, 2 O'CLOCK, CORE BIOPSY:\n- INVASIVE DUCTAL CARCINOMA, GRADE 2 (SEE COMMENT)",
    )
    expect(first).toMatchObject({
      kind: 'diagnosis',
      normalized: null,
      negated: false,
      uncertain: false,
      about: 'patient',
    })
    expect(second).toMatchObject({ negated: true })
  })

  it('reads a part and its diagnosis on one line', () => {
    expect(
      values(
        'DIAGNOSIS:\nColon, sigmoid, resection: Moderately differentiated adenocarcinoma.\nGROSS: A segment.',
      ),
    ).toEqual(['Moderately differentiated adenocarcinoma, colon, sigmoid, resection'])
  })

  it('leaves synoptic lines, margins and stamps to others', () => {
    expect(
      values(
        'FINAL DIAGNOSIS:\nProstate, radical prostatectomy:\n- Prostatic adenocarcinoma.\nTumor size: 2 cm\nMargins: Negative\nIIIIIIIII IIIII 11111\nElectronically signed by A. Sample, MD',
      ),
    ).toEqual(['Prostatic adenocarcinoma, prostate, radical prostatectomy'])
  })
})

describe('lists', () => {
  it('takes the diagnosis after the operation over the one before', () => {
    const text =
      'PREOPERATIVE DIAGNOSIS: Right lower quadrant pain.\nPOSTOPERATIVE DIAGNOSIS: Acute appendicitis.\nANESTHESIA: General.'
    expect(values(text)).toEqual(['Acute appendicitis'])
  })

  it('takes the one before where the one after is the same', () => {
    expect(
      values(
        'PREOPERATIVE DIAGNOSIS: Left renal mass.\nPOSTOPERATIVE DIAGNOSIS: Same.\nANESTHESIA: General.',
      ),
    ).toEqual(['Left renal mass'])
  })

  it('reads each item of a discharge list', () => {
    expect(
      values(
        'ADMISSION DIAGNOSIS: Chest pain.\nDISCHARGE DIAGNOSES:\n1. Pneumonia.\n2. Hypertension.\nHOSPITAL COURSE: She improved.',
      ),
    ).toEqual(['Pneumonia', 'Hypertension'])
  })

  it('reads a label with its value beside it', () => {
    expect(
      values('About: Sample Patient\nDiagnosis Invasive ductal carcinoma, left breast\nSize 22 mm'),
    ).toEqual(['Invasive ductal carcinoma, left breast'])
  })
})

describe('what is not so', () => {
  it('marks doubts, denials, the past and relatives', () => {
    const facts = readDiagnoses(
      documentOf(
        'ASSESSMENT:\n1. Probable pneumonia.\n2. History of breast cancer.\n3. No evidence of metastasis.\n4. Mother with ovarian cancer.',
      ),
    )
    expect(facts.map(({ value, negated, uncertain, about }) => [value, negated, uncertain, about])).toEqual([
      ['Probable pneumonia', false, true, 'patient'],
      ['History of breast cancer', false, false, 'history'],
      ['No evidence of metastasis', true, false, 'patient'],
      ['Mother with ovarian cancer', false, false, 'family'],
    ])
  })

  it('reads none where none is stated', () => {
    expect(values('PLAN: Follow up in 2 weeks.', 'The diagnosis was discussed.')).toEqual([])
    expect(values('IMPRESSION:\nPlease see the separate report.')).toEqual([])
  })
})
