import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '../document.ts'
import { documentOf, type Placed, placedDocument, quoteOf } from '../testDocument.ts'
import { readClinicalFacts } from './readClinicalFacts.ts'

function labs(document: ReadDocument) {
  return readClinicalFacts(document).filter(({ kind }) => kind === 'lab')
}

function drugs(document: ReadDocument) {
  return readClinicalFacts(document).filter(({ kind }) => kind === 'drug')
}

/** A table's rows, each cell at its column. */
function table(rows: readonly (readonly string[])[], columns: readonly number[]): Placed[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((words, column) =>
      words === '' ? [] : [[columns[column]!, 100 + row * 16, words] as const],
    ),
  )
}

describe('laboratory results', () => {
  it('are read from a line', () => {
    const document = documentOf('Hemoglobin 11.2 g/dL (12.0-15.5) L')
    const [fact] = labs(document)
    expect(fact).toMatchObject({
      value: 'Hemoglobin 11.2 g/dL',
      normalized: '11.2 g/dL',
      detail: { analyte: 'Hemoglobin', value: '11.2', unit: 'g/dL', range: '12.0-15.5', flag: 'L' },
    })
    expect(quoteOf(document, fact!)).toBe('Hemoglobin 11.2 g/dL')
  })

  it('are read from a table by its columns', () => {
    const rows = [
      ['Test', 'Result', 'Units', 'Reference', 'Flag'],
      ['Sodium', '140', 'mmol/L', '135 - 145', ''],
      ['Troponin I', '<0.01', 'ng/mL', '<0.04', ''],
      ['Widget factor', '7.5', 'U/mL', '1.0 - 5.0', 'H'],
      ['Hepatitis C antibody', 'Non-reactive', '', '', ''],
    ]
    const found = labs(placedDocument(...table(rows, [70, 240, 320, 400, 500])))
    expect(found.map(({ value, detail }) => [value, detail?.range, detail?.flag])).toEqual([
      ['Sodium 140 mmol/L', '135 - 145', undefined],
      ['Troponin I <0.01 ng/mL', '<0.04', undefined],
      ['Widget factor 7.5 U/mL', '1.0 - 5.0', 'H'],
      ['Hepatitis C antibody Non-reactive', undefined, undefined],
    ])
    expect(found.at(-1)?.normalized).toBe('non-reactive')
  })

  it('are read where range and unit stand with the name', () => {
    const [fact] = labs(placedDocument(...table([['WBC (4.3-10.8 10+3/uL)', '6.7']], [70, 300])))
    expect(fact).toMatchObject({
      value: 'WBC 6.7 10+3/uL',
      detail: { analyte: 'WBC', range: '4.3-10.8', unit: '10+3/uL' },
    })
  })

  it('are read where the range comes before the result', () => {
    const rows = [
      ['Test', 'Reference range', 'Result', 'Units'],
      ['Potassium', '3.5 - 5.1', '4.2', 'mmol/L'],
    ]
    const [fact] = labs(placedDocument(...table(rows, [70, 240, 360, 440])))
    expect(fact).toMatchObject({ normalized: '4.2 mmol/L', detail: { range: '3.5 - 5.1' } })
  })

  it('are read from running text', () => {
    const document = documentOf(
      'Labs: sodium 138, potassium 5.0, white blood cell count elevated at 22.2; glucose of 50. TSH was normal.',
    )
    expect(labs(document).map(({ normalized, detail }) => [detail?.analyte, normalized])).toEqual([
      ['sodium', '138'],
      ['potassium', '5.0'],
      ['white blood cell count', '22.2'],
      ['glucose', '50'],
    ])
  })

  it('are read from a field a line', () => {
    const document = documentOf(
      'Test Name: POTASSIUM\nResult: 6.5 Critical High\nUnits: mmol/L\nReference Range: (3.5-5.0)',
    )
    expect(labs(document)[0]).toMatchObject({
      value: 'POTASSIUM 6.5 mmol/L',
      detail: { range: '3.5-5.0', flag: 'Critical High' },
    })
  })

  it.each([
    'Blood pressure: 130/85 mmHg\nHeart rate: 72\nTemperature 36.7\nWeight 70 kg (60-80)',
    'Description  Qty  Amount\nHemoglobin test  1  $25.00\nTotal  1  $25.00',
    'Test  Status  On\nHbA1c  Done  08/11/2024',
    'Calcium 600 mg daily. Iron 325 mg twice a day. Vitamin D 1000 IU.',
    'Goal LDL 100. Keep potassium 4.',
    'T3 N0 M0. PT 3 times a week.',
    'Sodium chloride 0.9%',
    'Invoice\nHemoglobin A1c 1 45.00 45.00',
    'EGFR, 7, and PTEN were tested. T3: 33% of nuclei',
    'Abdomen normal. The test results were normal.\nChest clear\nHeart normal',
    'Tumor size 2.2 cm',
  ])('are not read in %j', (text) => {
    expect(labs(documentOf(text))).toEqual([])
  })
})

describe('medicines', () => {
  it.each([
    ['Metformin 500mg Twice daily', 'metformin 500 mg', { frequency: 'Twice daily' }],
    ['Lipitor 20 mg p.o. q.h.s.', 'atorvastatin 20 mg', { route: 'p.o.' }],
    ['Docusate sodium 100 mg, one cap p.o. b.i.d.', 'docusate 100 mg', { frequency: 'b.i.d.' }],
    ['hydrocodone/acetaminophen 5/325 mg every 6 hours as needed', 'hydrocodone/acetaminophen 5/325 mg', {}],
    ['Norco 5/325 one tablet q.6h. p.r.n.', 'hydrocodone 5/325', { frequency: 'q.6h. p.r.n.' }],
    ['Bisoprolol 2.5mg od', 'bisoprolol 2.5 mg', { frequency: 'od' }],
    [
      'metoprolol succinate (TOPROL-XL) 50 MG 24 hr tablet, Take 1 tablet by mouth daily',
      'metoprolol 50 mg',
      {},
    ],
    ['Vitamin D3 25 µg, morning', 'vitamin d3 25 mcg', {}],
    ['Metformina 850 mg cada 12 horas', 'metformin 850 mg', { frequency: 'cada 12 horas' }],
    [
      'Xamplizumab 240 mg IV every 2 weeks',
      'xamplizumab 240 mg',
      { route: 'IV', frequency: 'every 2 weeks' },
    ],
    ['Paclitaxel 80 mg/m2 weekly', 'paclitaxel 80 mg/m2', {}],
    ['Atorvastatin (Lipitor) 20 mg', 'atorvastatin 20 mg', {}],
  ])('are read with their dose: %s', (text, normalized, detail) => {
    const document = documentOf(text)
    const [fact, ...others] = drugs(document)
    expect(others).toEqual([])
    expect(fact).toMatchObject({ normalized, detail, negated: false })
    expect(quoteOf(document, fact!)).toBe(text)
  })

  it.each([
    'ALLERGIES: Penicillin.',
    'The patient is allergic to penicillin.',
    'Penicillin gives her a rash.',
    'She had hives from penicillin.',
  ])('that must not be given are allergies: %s', (text) => {
    expect(drugs(documentOf(text))).toMatchObject([{ normalized: 'penicillin', detail: { role: 'allergy' } }])
  })

  it('that were stopped are denied', () => {
    expect(drugs(documentOf('Lisinopril was discontinued.'))[0]).toMatchObject({ negated: true })
    expect(drugs(documentOf('We stopped her aspirin.'))[0]).toMatchObject({ negated: true })
  })

  it('named again count once, with their dose', () => {
    const found = drugs(documentOf('Start aspirin 81 mg daily. She tolerates aspirin well.'))
    expect(found.map(({ normalized }) => normalized)).toEqual(['aspirin 81 mg'])
  })

  it.each([
    'Digoxin level 0.8',
    'Dobutamine stress test',
    'Cefazolin   S',
    'progesterone receptor positive',
    'Receptores de progesterona: positivo',
    'ASA class III',
    'insulin-dependent',
  ])('are not read in %s', (text) => {
    expect(drugs(documentOf(text))).toEqual([])
  })
})
