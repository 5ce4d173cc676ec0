import { expect, test } from 'vitest'
import { icd10 } from './icd10.ts'
import { bothWays, type Pair } from './testPairs.ts'

const PAIRS: readonly Pair[] = [
  ['diagnosis', 'C50.912', 'ICD-10: C50912', 'same'],
  ['diagnosis', 'c50.912', 'C50.912', 'same'],
  ['diagnosis', 'C50', 'ICD-10-CM C50.912', 'adds'],
  ['diagnosis', 'C50.9', 'C50.912', 'adds'],
  ['diagnosis', 'C50.912', 'C50.412', 'adds'],
  ['diagnosis', 'C50.919', 'C50.911', 'adds'],
  ['diagnosis', 'C50.911', 'C50.912', 'different'],
  ['diagnosis', 'C50.911', 'C50.412', 'different'],
  ['diagnosis', 'C50.412', 'C50.512', 'different'],
  ['diagnosis', 'C50.812', 'C50.412', 'unclear'],
  ['diagnosis', 'C50.419', 'C50.912', 'unclear'],
  ['diagnosis', 'C34.10', 'C34.11', 'adds'],
  ['diagnosis', 'C34.9', 'C34.11', 'adds'],
  ['diagnosis', 'C34.11', 'C34.12', 'different'],
  ['diagnosis', 'C90.00', 'C90.01', 'different'],
  ['diagnosis', 'D05.1', 'D05.12', 'adds'],
  ['diagnosis', 'D05.12', 'C50.912', 'different'],
  ['diagnosis', 'C50.912', 'C79.81', 'unclear'],
  ['diagnosis', 'C50.912', 'N60.1', 'different'],
  ['diagnosis', 'I20.9', 'R07.9', 'unclear'],
  ['diagnosis', 'M17.11', 'M17.12', 'different'],
  ['diagnosis', 'M17.1', 'M17.11', 'adds'],
  ['diagnosis', 'J18.9', 'J18.1', 'unclear'],
  ['diagnosis', 'S52.501A', 'S52.501D', 'unclear'],
  ['diagnosis', 'M51.2', 'M54.5', 'unclear'],
  ['diagnosis', 'C50.912, Z17.0', 'C50.912', 'lacks'],
  ['diagnosis', 'ICD-10 C50.912 and C77.3', 'C77.3, C50.912', 'same'],
  ['diagnosis', 'ICD-9 174.9', 'C50.912', null],
  ['diagnosis', 'vitamin B12', 'B12', null],
  ['type', 'T10', 'C50.9', null],
]

test.each(PAIRS)('%s: %s | %s is %s', (...pair) => {
  expect(bothWays(icd10, pair)).toEqual([pair[3], pair[3]])
})
