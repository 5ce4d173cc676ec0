import { describe, expect, it } from 'vitest'
import { partConcernTitle } from './concernTitle.ts'

describe('a concern’s title', () => {
  it.each([
    [
      'Lump in left breast — what is it, and how should it be treated?',
      'Lump in left breast',
      'What is it, and how should it be treated?',
    ],
    ['Knee: operate or wait?', 'Knee', 'Operate or wait?'],
    ['Is it time to operate?', 'Is it time to operate?', null],
    ['Follow-up of thyroid nodule', 'Follow-up of thyroid nodule', null],
    ['Blood count 10:30', 'Blood count 10:30', null],
  ])('is parted at its question: %s', (title, subject, question) => {
    expect(partConcernTitle(title)).toEqual({ subject, question })
  })
})
