import { describe, expect, test } from 'vitest'
import { agreementCount, agreementStates, agreementWord } from './agreementWords.ts'

describe('agreement words', () => {
  test('every state has its word', () => {
    expect(agreementStates.map(agreementWord)).toEqual([
      'Doctors agree',
      'More specific',
      'They differ',
      'Not mentioned',
      'Needs your check',
    ])
  })

  test('counts read as sentences, for one and for many', () => {
    expect(agreementStates.map((state) => agreementCount(state, 1))).toEqual([
      '1 agrees',
      '1 more specific',
      '1 differs',
      '1 not mentioned',
      '1 needs your check',
    ])
    expect(agreementStates.map((state) => agreementCount(state, 5))).toEqual([
      '5 agree',
      '5 more specific',
      '5 differ',
      '5 not mentioned',
      '5 need your check',
    ])
  })
})
