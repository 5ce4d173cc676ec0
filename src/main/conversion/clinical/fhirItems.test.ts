import { describe, expect, it } from 'vitest'
import { unplaced, valuesOf } from '../pages/testPages.ts'
import { bundle, convertFhir, history, lab, patient } from './testFhir.ts'

describe('what a FHIR file states', () => {
  it('is each finding with words that stand on its pages', async () => {
    const { facts, pages } = await convertFhir(history)
    expect(unplaced(facts, pages)).toEqual([])
    expect(valuesOf(facts, 'lab')).toEqual(['Glucose 130 mg/dL', 'Glucose 96 mg/dL', 'Urea 12.3457 mg/dL'])
    expect(facts.find(({ kind }) => kind === 'icd10')).toMatchObject({
      normalized: 'C50.912',
      uncertain: true,
    })
    expect(valuesOf(facts, 'drug')).toEqual(['Penicillin: Hives', 'Tamoxifen, 20 mg, 1 × every day'])
    expect(facts.find(({ kind }) => kind === 'clinician')?.detail).toEqual({
      specialty: 'Medical oncology',
      npi: '1234567893',
      phone: '+1-555-0101',
    })
  })

  it('quotes letters that cannot be drawn as they stand on the page', async () => {
    const { facts, pages } = await convertFhir({ ...patient, name: [{ text: '张 Sample\u200b' }] })
    expect(facts[0]).toMatchObject({ kind: 'patient-name', quote: 'Patient □ Sample' })
    expect(unplaced(facts, pages)).toEqual([])
  })

  it('takes no value for a finding that was refuted, measured at every visit, or entered by mistake', async () => {
    const { facts } = await convertFhir(
      bundle(
        lab('Weight', 70, '2026-01-01', { category: [{ coding: [{ code: 'vital-signs' }] }] }),
        lab('Glucose', 7, '2026-01-01', { status: 'entered-in-error' }),
        {
          resourceType: 'Condition',
          code: { text: 'Diabetes' },
          verificationStatus: { coding: [{ code: 'refuted' }] },
        },
      ),
    )
    expect(valuesOf(facts, 'lab')).toEqual([])
    expect(facts.find(({ kind }) => kind === 'diagnosis')).toMatchObject({ negated: true })
  })
})
