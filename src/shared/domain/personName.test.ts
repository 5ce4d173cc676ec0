import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samePersonName } from './personName.ts'

describe('samePersonName', () => {
  it.each([
    ['Sample Patient', 'SAMPLE PATIENT'],
    ['Sample Patient', 'Patient, Sample A.'],
    ['Sample Ann Patient', 'S. Patient'],
    ['José Muestra', 'Jose Muestra'],
    ['Mrs. Sample Patient', 'Sample Patient'],
    ['Sample Double-Patient', 'Sample Double Patient'],
  ])('takes %s and %s for one person', (a, b) => {
    expect(samePersonName(a, b)).toBe(true)
    expect(samePersonName(b, a)).toBe(true)
  })

  it.each([
    ['Sample Patient', 'Other Patient'],
    ['Sample Patient', 'Sample Person'],
    ['Sample Patient', 'S. P.'],
  ])('does not take %s and %s for one person', (a, b) => {
    expect(samePersonName(a, b)).toBe(false)
    expect(samePersonName(b, a)).toBe(false)
  })

  it('cannot tell from a single word', () => {
    expect(samePersonName('Mum', 'Sample Patient')).toBe(null)
  })

  it('takes any name for itself, whatever its case and order', () => {
    const part = fc.stringMatching(/^[B-Zb-z][a-z]{2,8}$/)
    fc.assert(
      fc.property(part, part, (first, last) => {
        const same = samePersonName(`${first} ${last}`, `${last.toUpperCase()}, ${first.toLowerCase()}`)
        expect(same === true || same === null).toBe(true)
      }),
    )
  })
})
