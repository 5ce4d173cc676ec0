import { describe, expect, it } from 'vitest'
import { bundle, convertFhir, doctor, history, lab, patient } from './testFhir.ts'

describe('a FHIR file', () => {
  it('shows a bundle by kind, newest first', async () => {
    const { text } = await convertFhir(history)
    expect(text).toContain(
      'Patient Ada Sample Date of birth 29 Feb 1960 Sex Female Record number MR-4711 (Medical record number)',
    )
    expect(text).not.toContain('999-00-1111')
    expect(text).toContain(
      'Glucose 130 mg/dL High 2 Jan 2026 Glucose 96 mg/dL 70 – 105 mg/dL 2 Jan 2025 Urea 12.3457 mg/dL',
    )
    expect(text).toContain('Tamoxifen 20 mg, 1 × every day active 1 Jan 2026')
    expect(text).toContain('Biopsy 1 Jul 2025 Dr. Grace Example')
  })

  it('shows a report with its results, and tells its kind and dates', async () => {
    const results = [lab('Sodium', 140, '2026-03-01'), lab('Calcium', 9, '2026-03-01')]
    const { text, facts, title } = await convertFhir(
      bundle(
        patient,
        ...results,
        doctor,
        ...Array.from({ length: 6 }, (_, at) => lab(`Other ${at}`, at, '2020-01-01')),
        {
          resourceType: 'DiagnosticReport',
          code: { text: 'Metabolic panel' },
          category: [{ coding: [{ code: 'LAB' }] }],
          effectiveDateTime: '2026-03-01',
          issued: '2026-03-02T10:00:00Z',
          performer: [{ reference: 'Practitioner/d' }],
          conclusion: 'All as it should be.',
          result: results.map(({ id }) => ({ reference: `Observation/${id}` })),
        },
      ),
    )
    expect(title).toBe('Metabolic panel')
    expect(text).toMatch(/Conclusion All as it should be\..*Sodium 140 mg\/dL/)
    expect(text.match(/Sodium 140/g)).toHaveLength(1)
    expect(facts.map(({ kind, normalized }) => [kind, normalized])).toEqual(
      expect.arrayContaining([
        ['record-type', 'laboratory'],
        ['collected-date', '2026-03-01'],
        ['reported-date', '2026-03-02'],
        ['clinician', 'Dr. Grace Example'],
      ]),
    )
  })

  it('shows a composition’s sections and a narrative’s words, but no script in it', async () => {
    const div =
      '<div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script><p onclick="x">Rest and <b>drink</b>.</p><img src="x"/></div>'
    const { text, title } = await convertFhir(
      bundle(patient, {
        resourceType: 'Composition',
        title: 'Care letter',
        type: { coding: [{ system: 'http://loinc.org', code: '57133-1' }], text: 'Referral note' },
        date: '2026-03-12',
        section: [{ title: 'Advice', text: { status: 'additional', div } }, { title: 'Empty' }],
      }),
    )
    expect(title).toBe('Care letter')
    expect(text).toContain('Advice Rest and drink. Empty')
    expect(text).not.toContain('alert')
  })

  it('reads one resource a line, a list of them, and a resource of any kind', async () => {
    const lines = [patient, lab('Glucose', 96, '2026-01-02')]
      .map((resource) => JSON.stringify(resource))
      .join('\r\n')
    expect((await convertFhir(`\ufeff${lines}\n`)).text).toMatch(/Ada Sample.*Glucose 96 mg\/dL/)
    expect((await convertFhir([patient])).text).toContain('Ada Sample')
    const specimen = {
      resourceType: 'Specimen',
      type: { text: 'Core biopsy' },
      collection: {
        collectedDateTime: '2026-03-01',
        bodySite: { text: 'Left breast' },
        quantity: { value: 3, unit: 'cores' },
      },
      note: [{ text: 'In formalin.' }],
    }
    const { text } = await convertFhir(specimen)
    expect(text).toContain('Core biopsy')
    expect(text).toMatch(/Collection Collected: 1 Mar 2026; Body site: Left breast; Quantity: 3 cores/)
    expect(text).toContain('Note In formalin.')
  })
})
