import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNpi } from './npi.ts'

describe('isNpi', () => {
  test('accepts the worked example of the CMS paper on the check digit', () => {
    expect(isNpi('1234567893')).toBe(true)
  })

  test.each([
    '',
    '123456789',
    '12345678930',
    '1234567890',
    '3234567893',
    '123456789a',
    ' 1234567893',
    '１２３４５６７８９３',
  ])('refuses %j', (text) => {
    expect(isNpi(text)).toBe(false)
  })

  test('of the ten possible last digits one fits', () => {
    fc.assert(
      fc.property(fc.constantFrom('1', '2'), fc.stringMatching(/^\d{8}$/), (first, rest) => {
        const fitting = [...'0123456789'].filter((digit) => isNpi(first + rest + digit))
        expect(fitting).toHaveLength(1)
      }),
    )
  })

  test('one mistyped digit is always noticed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[12]\d{8}$/), fc.nat(9), fc.nat(8), (body, place, shift) => {
        const npi = [...'0123456789'].map((digit) => body + digit).find(isNpi)!
        const mistyped = (Number(npi[place]) + shift + 1) % 10
        expect(isNpi(npi.slice(0, place) + mistyped + npi.slice(place + 1))).toBe(false)
      }),
    )
  })
})
