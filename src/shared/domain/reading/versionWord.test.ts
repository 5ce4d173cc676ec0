import { describe, expect, it } from 'vitest'
import { documentOf } from './testDocument.ts'
import { readVersionWord } from './versionWord.ts'

const wordOf = (...texts: string[]) => readVersionWord(documentOf(...texts))

describe('the word a report has for its version', () => {
  it.each([
    ['AMENDED SURGICAL PATHOLOGY REPORT', 'amended'],
    ['*** Amended ***', 'amended'],
    ['******* MODIFIED REPORT - REVIEW ADDENDUM SECTION *******', 'amended'],
    ['Report status: Amended', 'amended'],
    ['This report supersedes the report of 9 March 2026.', 'amended'],
    ['CORRECTED REPORT', 'corrected'],
    ['Status: Correction', 'corrected'],
    ['ADDENDUM DIAGNOSIS:', 'addendum'],
    ['Addendum #1', 'addendum'],
    ['FINAL WITH ADDENDUM', 'addendum'],
    ['Supplementary report', 'supplemental'],
    ['Final report', 'final'],
    ['Status: Final', 'final'],
    ['Preliminary findings', 'preliminary'],
    ['Result status: Prelim', 'preliminary'],
  ])('%s', (line, word) => {
    expect(wordOf(`Community Hospital\n${line}\nLeft breast, core biopsy`)).toBe(word)
  })

  it.each([
    'FINAL DIAGNOSIS:',
    'HER2 will be reported in an addendum.',
    'An addendum report will follow.',
    'Addendum: none',
    'Supplemental report to follow',
    'He takes a supplemental vitamin.',
    'The preliminary talk was on Monday.',
  ])('none: %s', (line) => {
    expect(wordOf(`Community Hospital\n${line}`)).toBeNull()
  })

  it('takes the strongest of several', () => {
    expect(wordOf('Status: Final\nAMENDED REPORT\nPreliminary result: called to the ward')).toBe('amended')
    expect(wordOf('Preliminary result: called to the ward\nFinal report')).toBe('final')
  })
})
