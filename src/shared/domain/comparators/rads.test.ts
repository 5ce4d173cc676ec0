import { expect, test } from 'vitest'
import { rads } from './rads.ts'
import { bothWays, type Pair } from './testPairs.ts'

const PAIRS: readonly Pair[] = [
  ['diagnosis', 'BI-RADS 4', 'BI-RADS category 4', 'same'],
  ['diagnosis', 'BIRADS 4', 'BI-RADS IV', 'same'],
  ['diagnosis', 'BI-RADS 4', 'BI-RADS 4 (suspicious)', 'same'],
  ['diagnosis', 'BI-RADS 4', 'BI-RADS 4B', 'adds'],
  ['diagnosis', 'BI-RADS 4B', 'BI-RADS: 4b', 'same'],
  ['diagnosis', 'BI-RADS 4A', 'BI-RADS 4C', 'different'],
  ['diagnosis', 'BI-RADS 3', 'BI-RADS 4', 'different'],
  ['diagnosis', 'BI-RADS 4A', 'BI-RADS 5', 'different'],
  ['diagnosis', 'BI-RADS 0', 'BI-RADS 4A', 'adds'],
  ['diagnosis', 'BI-RADS 0, incomplete', 'BI-RADS 0', 'same'],
  ['diagnosis', 'BI-RADS 5', 'BI-RADS 6', 'unclear'],
  ['diagnosis', 'BI-RADS 2', 'BI-RADS 6', 'different'],
  ['diagnosis', 'BI-RADS 4A or 4B', 'BI-RADS 4B', 'adds'],
  ['diagnosis', 'Left BI-RADS 2, right BI-RADS 4', 'BI-RADS 4', null],
  ['diagnosis', 'Lung-RADS 4', 'Lung-RADS 4X', 'adds'],
  ['diagnosis', 'Lung-RADS 2', 'Lung-RADS category 2S', 'adds'],
  ['diagnosis', 'Lung-RADS 2', 'Lung-RADS 3', 'different'],
  ['diagnosis', 'Lung-RADS 4A', 'Lung-RADS 4B', 'different'],
  ['diagnosis', 'PI-RADS 4', 'PI-RADS v2.1 category 4', 'same'],
  ['diagnosis', 'PI-RADS 4/5', 'PI-RADS 4', 'same'],
  ['diagnosis', 'BI-RADS 4A/4B', 'BI-RADS 4B', 'adds'],
  ['diagnosis', 'PI-RADS 3', 'PI-RADS 5', 'different'],
  ['diagnosis', 'LI-RADS 5', 'LR-5', 'same'],
  ['diagnosis', 'LR-4', 'LR-5', 'different'],
  ['diagnosis', 'LR-M', 'LI-RADS M', 'same'],
  ['diagnosis', 'TI-RADS 4', 'ACR TI-RADS TR4', 'same'],
  ['diagnosis', 'ACR TI-RADS 4', 'EU-TIRADS 5', 'unclear'],
  ['diagnosis', 'TI-RADS 3', 'TI-RADS 5', 'different'],
  ['diagnosis', 'O-RADS 3', 'O-RADS 4', 'different'],
  ['diagnosis', 'Bosniak IIF', 'Bosniak 2F', 'same'],
  ['diagnosis', 'Bosniak II', 'Bosniak IIF', 'different'],
  ['diagnosis', 'Bosniak III', 'Bosniak class 3', 'same'],
  ['diagnosis', 'Bosniak III', 'PI-RADS 3', 'unclear'],
  ['diagnosis', 'BI-RADS 4', 'BI-RADS 4, possibly 5', 'unclear'],
]

test.each(PAIRS)('%s: %s | %s is %s', (...pair) => {
  expect(bothWays(rads, pair)).toEqual([pair[3], pair[3]])
})
