import { expect, test } from 'vitest'
import { margins } from './margins.ts'
import { bothWays, type Pair } from './testPairs.ts'

const PAIRS: readonly Pair[] = [
  ['margins', 'Clear', 'Margins negative', 'same'],
  ['margins', 'Free of tumor', 'Uninvolved', 'same'],
  ['margins', 'Negative', 'Positive', 'different'],
  ['margins', 'Clear', 'Involved', 'different'],
  ['margins', 'R0', 'Negative', 'same'],
  ['margins', 'R0', 'R1', 'different'],
  ['margins', 'R1', 'R2', 'different'],
  ['margins', 'Positive', 'R1', 'adds'],
  ['margins', 'Negative', 'Close', 'adds'],
  ['margins', 'Close', 'Positive', 'different'],
  ['margins', 'Not involved', 'Clear', 'same'],
  ['margins', 'Not clear', 'Positive', 'same'],
  ['margins', 'Clear', 'Clear by 2 mm', 'adds'],
  ['margins', 'Clear by 2 mm', 'Negative, closest 2 mm', 'same'],
  ['margins', 'At least 2 mm', 'Clear by 3 mm', 'adds'],
  ['margins', 'At least 2 mm', '1 mm', 'different'],
  ['margins', '2 mm', '0.2 cm', 'same'],
  ['margins', 'Clear by 2 mm', 'Clear by 8 mm', 'different'],
  ['margins', 'Deep margin clear by 2 mm', 'Lateral margin clear by 8 mm', 'unclear'],
  ['margins', 'Deep margin positive', 'All margins negative', 'unclear'],
  ['margins', 'Positive deep margin, others clear', 'Clear', 'unclear'],
  ['margins', 'Possibly involved', 'Clear', 'unclear'],
  ['margins', 'No ink on tumor', 'Negative', 'same'],
  ['margins', 'Ink on tumor', 'Negative', 'different'],
  ['diagnosis', 'Margins clear', 'margins are free', 'same'],
  ['diagnosis', 'Grade 2, margins positive', 'Grade 2, margins negative', 'different'],
  ['diagnosis', 'Positive', 'Negative', null],
]

test.each(PAIRS)('%s: %s | %s is %s', (...pair) => {
  expect(bothWays(margins, pair)).toEqual([pair[3], pair[3]])
})
