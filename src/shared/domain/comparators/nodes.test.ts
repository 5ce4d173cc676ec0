import { expect, test } from 'vitest'
import { nodes } from './nodes.ts'
import { bothWays, type Pair } from './testPairs.ts'

const PAIRS: readonly Pair[] = [
  ['spread', '2 of 14 nodes', '2/14 lymph nodes positive', 'same'],
  ['spread', '2 of 14 nodes', 'Two of fourteen lymph nodes', 'same'],
  ['spread', '0/3', '0 of 3 nodes', 'same'],
  ['spread', '0/3', '3 negative nodes', 'same'],
  ['spread', 'Nodes negative', '0/3', 'adds'],
  ['spread', 'Nodes negative', 'Node-negative', 'same'],
  ['spread', 'No spread to lymph nodes', 'Lymph nodes clear', 'same'],
  ['spread', 'No spread to lymph nodes', 'Lymph nodes positive', 'different'],
  ['spread', 'Nodes positive', '2 of 14 nodes', 'adds'],
  ['spread', 'Nodes positive', '2 positive nodes', 'adds'],
  ['spread', '2 positive nodes', '2 of 14 nodes', 'adds'],
  ['spread', '2 of 14 nodes', '3 of 14 nodes', 'different'],
  ['spread', '1 of 3 nodes', '2 of 14 nodes', 'unclear'],
  ['spread', '0/3', '2/14', 'different'],
  ['spread', '0 of 3 nodes', '0 of 14 nodes', 'unclear'],
  ['spread', 'Sentinel node positive', 'Sentinel node negative', 'different'],
  ['spread', 'Sentinel node negative', 'Axillary nodes positive', 'unclear'],
  ['spread', 'Nodes positive', 'Sentinel node positive', 'adds'],
  ['spread', 'Lymph node metastasis', 'Metastasis in lymph nodes', 'same'],
  ['spread', 'Nodes positive', 'Nodes positive (micrometastasis)', 'adds'],
  ['spread', 'Nodes negative', 'Isolated tumor cells in a node', 'adds'],
  ['spread', 'Possibly positive nodes', 'Negative nodes', 'unclear'],
  ['diagnosis', 'Nodes negative', 'nodes positive', 'different'],
  ['diagnosis', '2/3', '3/3', null],
]

test.each(PAIRS)('%s: %s | %s is %s', (...pair) => {
  expect(bothWays(nodes, pair)).toEqual([pair[3], pair[3]])
})
