import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConversionFailure } from '../conversion.ts'
import { bytesOf, readBack, readInOneLine, unplaced, valuesOf } from '../pages/testPages.ts'
import { convertJson } from './fhir.ts'

async function convert(value: unknown) {
  const file = bytesOf(typeof value === 'string' ? value : JSON.stringify(value))
  const conversion = await convertJson(file, 'a.json', () => {})
  return { ...conversion, text: await readInOneLine(conversion.pdf), pages: await readBack(conversion.pdf) }
}

function bundle(...resources: object[]) {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
}

const patient = {
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
const doctor = {
  resourceType: 'Practitioner',
  id: 'd',
  name: [{ prefix: ['Dr.'], given: ['Grace'], family: 'Example' }],
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
  qualification: [{ code: { text: 'Medical oncology' } }],
  telecom: [{ system: 'phone', value: '+1-555-0101' }],
}

function lab(name: string, value: number, date: string, more: object = {}) {
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

describe('a FHIR file', () => {
  it('shows a bundle by kind, newest first, and states what is in it', async () => {
    const { text, facts, pages } = await convert(
      bundle(
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
      ),
    )
    expect(text).toContain(
      'Patient Ada Sample Date of birth 29 Feb 1960 Sex Female Record number MR-4711 (Medical record number)',
    )
    expect(text).not.toContain('999-00-1111')
    expect(text).toContain(
      'Glucose 130 mg/dL High 2 Jan 2026 Glucose 96 mg/dL 70 – 105 mg/dL 2 Jan 2025 Urea 12.3457 mg/dL',
    )
    expect(text).toContain('Tamoxifen 20 mg, 1 × every day active 1 Jan 2026')
    expect(text).toContain('Biopsy 1 Jul 2025 Dr. Grace Example')
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

  it('shows a report with its results, and tells its kind and dates', async () => {
    const results = [lab('Sodium', 140, '2026-03-01'), lab('Calcium', 9, '2026-03-01')]
    const { text, facts, title } = await convert(
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
    const { text, title } = await convert(
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

  it('gives documents inside as files of their own, and lists them', async () => {
    const data = (text: string) => Buffer.from(text).toString('base64')
    const { enclosed, text } = await convert(
      bundle(
        {
          resourceType: 'DocumentReference',
          description: 'Pathology report',
          date: '2026-03-12',
          content: [
            { attachment: { contentType: 'application/pdf', data: data('%PDF-1.7') } },
            { attachment: { contentType: 'text/rtf', title: 'Letter', url: 'Binary/b' } },
            {
              attachment: { contentType: 'image/jpeg', title: 'Elsewhere', url: 'https://example.org/x.jpg' },
            },
          ],
        },
        { resourceType: 'Binary', id: 'b', contentType: 'text/rtf', data: data('{\\rtf1 x}') },
        {
          resourceType: 'DiagnosticReport',
          code: { text: 'Scan' },
          presentedForm: [{ contentType: 'text/html', data: data('<p>x') }],
        },
      ),
    )
    expect(enclosed.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['Pathology report.pdf', '%PDF-1.7'],
      ['Letter.rtf', '{\\rtf1 x}'],
      ['Scan.html', '<p>x'],
    ])
    expect(text).toContain('Documents inside')
    expect(text).toContain('Elsewhere 12 Mar 2026 Not inside this file')
  })

  it('reads one resource a line, a list of them, and a resource of any kind', async () => {
    const lines = [patient, lab('Glucose', 96, '2026-01-02')]
      .map((resource) => JSON.stringify(resource))
      .join('\r\n')
    expect((await convert(`\ufeff${lines}\n`)).text).toMatch(/Ada Sample.*Glucose 96 mg\/dL/)
    expect((await convert([patient])).text).toContain('Ada Sample')
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
    const { text } = await convert(specimen)
    expect(text).toContain('Core biopsy')
    expect(text).toMatch(/Collection Collected: 1 Mar 2026; Body site: Left breast; Quantity: 3 cores/)
    expect(text).toContain('Note In formalin.')
  })

  it('quotes letters that cannot be drawn as they stand on the page', async () => {
    const { facts, pages } = await convert({ ...patient, name: [{ text: '张 Sample\u200b' }] })
    expect(facts[0]).toMatchObject({ kind: 'patient-name', quote: 'Patient □ Sample' })
    expect(unplaced(facts, pages)).toEqual([])
  })

  it('takes no value for a finding that was refuted, measured at every visit, or entered by mistake', async () => {
    const { facts } = await convert(
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

  it('is refused with a reason', async () => {
    const refused: [string, string][] = [
      ['{"resourceType":"Patient"', 'DAMAGED'],
      ['', 'DAMAGED'],
      [`${JSON.stringify(patient)}\n{"resourceType":`, 'DAMAGED'],
      ['{"a":1}', 'UNKNOWN_KIND'],
      ['[1,2]', 'UNKNOWN_KIND'],
      ['"text"', 'UNKNOWN_KIND'],
      [`{"resourceType":"Basic","a":[${'{},'.repeat(3_000_000)}{}]}`, 'TOO_LARGE'],
      ['{"resourceType":7}', 'UNKNOWN_KIND'],
    ]
    for (const [json, code] of refused) {
      await expect(convertJson(bytesOf(json), 'a.json', () => {})).rejects.toMatchObject({ code })
    }
  })

  it('withstands nesting, rings of references and names meant to harm', async () => {
    let deep: object = { text: 'bottom' }
    for (let depth = 0; depth < 3000; depth++) deep = { inner: deep }
    const { text } = await convert(
      bundle(
        { resourceType: 'Basic', id: 'x', code: { text: 'Deep' }, deep },
        { resourceType: 'PractitionerRole', id: 'a', practitioner: { reference: 'PractitionerRole/a' } },
        JSON.parse(
          '{"resourceType":"Basic","__proto__":{"polluted":true},"constructor":{"text":"odd"}}',
        ) as object,
      ),
    )
    expect(text).toContain('Deep')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    let nested: object = patient
    for (let depth = 0; depth < 50; depth++) nested = bundle(nested)
    expect((await convert(nested)).pages.length).toBeGreaterThan(0)
    await expect(convertJson(bytesOf('['.repeat(200_000)), 'a.json', () => {})).rejects.toMatchObject({
      code: 'DAMAGED',
    })
  })

  it('ends in pages or in a reason, whatever its elements are', async () => {
    const names = fc.constantFrom(
      'code',
      'text',
      'coding',
      'display',
      'name',
      'valueQuantity',
      'value',
      'unit',
      'effectiveDateTime',
      'period',
      'start',
      'component',
      'referenceRange',
      'low',
      'subject',
      'reference',
      'identifier',
      'content',
      'attachment',
      'data',
      'item',
      'entry',
      'section',
      'note',
      'dosageInstruction',
      'repeat',
      'reaction',
    )
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>('2026-03-12', '#x', 'Patient/p', '', 0, -1.5e-9, true, null),
        fc.string({ maxLength: 6, unit: 'grapheme' }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(names, tie('value'), { maxKeys: 4 }),
      ),
    })).value
    const type = fc.constantFrom(
      'Patient',
      'Observation',
      'Condition',
      'MedicationRequest',
      'AllergyIntolerance',
      'DiagnosticReport',
      'Composition',
      'DocumentReference',
      'Encounter',
      'Procedure',
      'Practitioner',
      'Claim',
      'Goal',
      'Binary',
    )
    const resource = fc
      .tuple(type, fc.dictionary(names, value, { maxKeys: 8 }))
      .map(([resourceType, rest]) => ({ ...rest, resourceType }))
    await fc.assert(
      fc.asyncProperty(fc.array(resource, { minLength: 1, maxLength: 12 }), async (resources) => {
        try {
          const { facts, pages } = await convert(bundle(...resources))
          expect(unplaced(facts, pages)).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(ConversionFailure)
        }
      }),
      { numRuns: 40 },
    )
  })
})
