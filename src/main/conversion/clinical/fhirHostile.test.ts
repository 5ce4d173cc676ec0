import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectPagesOrReason, expectRefusals } from '../pages/testEndings.ts'
import { unplaced } from '../pages/testPages.ts'
import { convertJson } from './fhir.ts'
import { bundle, convertFhir, patient } from './testFhir.ts'

describe('a FHIR file that is broken or meant to harm', () => {
  it('is refused with a reason', async () => {
    await expectRefusals(convertJson, [
      ['{"resourceType":"Patient"', 'DAMAGED'],
      ['', 'DAMAGED'],
      [`${JSON.stringify(patient)}\n{"resourceType":`, 'DAMAGED'],
      ['{"a":1}', 'UNKNOWN_KIND'],
      ['[1,2]', 'UNKNOWN_KIND'],
      ['"text"', 'UNKNOWN_KIND'],
      [`{"resourceType":"Basic","a":[${'{},'.repeat(3_000_000)}{}]}`, 'TOO_LARGE'],
      ['{"resourceType":7}', 'UNKNOWN_KIND'],
    ])
  })

  it('withstands nesting, rings of references and names meant to harm', async () => {
    let deep: object = { text: 'bottom' }
    for (let depth = 0; depth < 3000; depth++) deep = { inner: deep }
    const { text } = await convertFhir(
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
    expect((await convertFhir(nested)).pages.length).toBeGreaterThan(0)
    await expectRefusals(convertJson, [['['.repeat(200_000), 'DAMAGED']])
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
    const several = fc.array(resource, { minLength: 1, maxLength: 12 })
    await expectPagesOrReason(several, 40, async (resources) => {
      const { facts, pages } = await convertFhir(bundle(...resources))
      expect(unplaced(facts, pages)).toEqual([])
    })
  })
})
