import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsWords, splitAtWords } from './changedWords.ts'

describe('the words that changed', () => {
  test('stand out from what is around them, whatever their case', () => {
    expect(splitAtWords('Yes, 15 treatments after surgery', 'yes, 15 Treatments')).toEqual([
      { text: 'Yes, 15 treatments', changed: true },
      { text: ' after surgery', changed: false },
    ])
  })

  test('are not guessed where they are not in the text', () => {
    expect(splitAtWords('Remove the lump only', 'the breast')).toEqual([
      { text: 'Remove the lump only', changed: false },
    ])
    expect(holdsWords('Remove the lump only', ' ')).toBe(false)
  })

  test('nothing of the text is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, words) => {
        expect(
          splitAtWords(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
