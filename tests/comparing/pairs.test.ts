import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { relate } from '#shared/domain/relate.ts'
import type { Relation } from '#shared/domain/relation.ts'
import { TOPICS } from '#shared/domain/topics.ts'

/** One line of `pairs.tsv`. */
interface Pair {
  topic: string
  a: string
  b: string
  relation: Relation
  comparator: string
  source: string
  /** Medicine settles the pair and the rules do not reach it yet: until they do, they must leave it to the person. */
  open: boolean
}

const RELATIONS: readonly string[] = ['same', 'refined', 'different', 'not-stated', 'unclear']
const PAIRS = pairsIn(readFileSync(join(import.meta.dirname, 'pairs.tsv'), 'utf8'))
const byComparator = Map.groupBy(PAIRS, ({ comparator }) => comparator)

describe('the table of pairs', () => {
  test('is large enough, and every comparator has its share', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(640)
    for (const [comparator, pairs] of byComparator) {
      expect(pairs.length, comparator).toBeGreaterThanOrEqual(15)
    }
  })

  test('names a known topic, a relation and a source in every row', () => {
    const topics = new Set(TOPICS.map(({ id }) => id))
    const odd = PAIRS.filter(
      ({ topic, relation, source }) =>
        !topics.has(topic) || !RELATIONS.includes(relation) || source.length === 0,
    )
    expect(odd).toEqual([])
  })

  test('has no pair twice, nor once in each order', () => {
    const keys = PAIRS.map(({ topic, a, b }) => JSON.stringify([topic, ...[a, b].toSorted()]))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})

describe('how two statements relate', () => {
  for (const [comparator, pairs] of byComparator) {
    test(`${comparator}: as the table says`, () => {
      expect(pairs.flatMap((pair) => amiss(pair.topic, pair.a, pair.b, expected(pair)))).toEqual([])
    })

    test(`${comparator}: seen from the other side`, () => {
      expect(pairs.flatMap((pair) => amiss(pair.topic, pair.b, pair.a, turned(expected(pair))))).toEqual([])
    })
  }
})

/** The table's rows below its heading. */
function pairsIn(text: string): Pair[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [topic, a, b, relation, comparator, source, open] = line.split('\t')
      return {
        topic: topic!,
        a: a!,
        b: b!,
        relation: relation as Relation,
        comparator: comparator!,
        source: source!,
        open: open === 'open',
      }
    })
}

interface Expected {
  relation: Relation
  /** That the later says less has to be told. */
  less: boolean
}

function expected({ relation, open }: Pair): Expected {
  return { relation: open ? 'unclear' : relation, less: false }
}

/** Only `refined` has a direction: from the other side the later says less, and that is left to the person. */
function turned({ relation }: Expected): Expected {
  return relation === 'refined' ? { relation: 'unclear', less: true } : { relation, less: false }
}

/** One line for a pair that relates in another way than expected, with the reason that was given. */
function amiss(topic: string, a: string, b: string, { relation, less }: Expected): string[] {
  const got = relate(topic, a, b)
  if (got.relation === relation && (!less || got.saysLess === true)) return []
  return [`${topic}: “${a}” → “${b}” is ${relation}, not ${got.relation} (${got.reason})`]
}
