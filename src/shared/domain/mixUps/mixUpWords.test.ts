import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MIX_UP_KINDS, MIX_UP_WEIGHTS } from './mixUp.ts'
import { mixUpValue, mixUpWords } from './mixUpWords.ts'

const sides = (...values: string[]) => values.map((value) => ({ value, witnesses: [] }))

it('tells what differs in a few words', () => {
  const heading = (
    ...[kind, weight, subject, values]: [
      (typeof MIX_UP_KINDS)[number],
      (typeof MIX_UP_WEIGHTS)[number],
      string,
      string[],
    ]
  ) => mixUpWords({ kind, weight, subject, sides: sides(...values) }).heading
  expect(heading('patient-name', 'alarm', '', ['A B', 'C D', 'E F'])).toBe('Three patient names')
  expect(heading('birth-date', 'slip', '', ['1968-02-14', '1968-02-15'])).toBe(
    'The birth date is written in two ways',
  )
  expect(heading('side', 'alarm', 'breast', ['left breast', 'right breast'])).toBe(
    'Left breast in one place, right breast in another',
  )
  expect(heading('specimen', 'alarm', 'S26-01234', ['bowel', 'stomach'])).toBe(
    'Two parts of the body under case S26-01234',
  )
  expect(mixUpValue('birth-date', '1968-02-14')).toBe('14 Feb 1968')
})

it('says what to do, calmly, whatever it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MIX_UP_KINDS), fc.constantFrom(...MIX_UP_WEIGHTS), (kind, weight) => {
      const { heading, sentence, advice } = mixUpWords({ kind, weight, subject: '', sides: sides('a', 'b') })
      expect(advice).toContain('sk the place that sent it')
      for (const words of [sentence, advice]) expect(words).toMatch(/^[A-Z][^!]+\.$/)
      expect(`${heading} ${sentence} ${advice}`).not.toMatch(
        /confirm|correct|wrong|error|conflict|danger|warning/i,
      )
    }),
  )
})
