import { beforeAll, describe, expect, it } from 'vitest'
import { sampleCase } from '../support/sampleCase.ts'

const { client } = sampleCase()
let personId: string

beforeAll(async () => {
  personId = (await client.people.list())[0]!.id
})

describe('the facts of the sample case', () => {
  it('are checked but for one in the newest letter', async () => {
    const records = await client.records.list({ personId })
    const open = records.filter(({ factsToCheck }) => factsToCheck > 0)
    expect(open.map(({ title, factsToCheck }) => [title, factsToCheck])).toEqual([['Team letter', 1]])
  })

  it('leave the records as the case describes them', async () => {
    const records = await client.records.list({ personId })
    const typeOf = (title: string) => records.find((record) => record.title === title)?.type
    expect(typeOf('HER2 result')).toBe('laboratory')
    expect(typeOf('Slide review')).toBe('pathology')
    expect(typeOf('Genetic clinic letter')).toBe('consultation')
    expect(records.flatMap(({ mismatches }) => mismatches)).toEqual([])
  })

  it('hold two readings that the person turned down', async () => {
    const records = await client.records.list({ personId })
    const lists = await Promise.all(records.map(({ id }) => client.facts.list({ recordId: id })))
    const refused = lists.flatMap(({ facts }) => facts).filter(({ status }) => status === 'rejected')
    expect(refused.map(({ kind, normalized }) => [kind, normalized]).toSorted()).toEqual([
      ['collected-date', '2026-03-27'],
      ['laterality', 'right'],
    ])
  })

  it('are all written for the opinions or left out, so that nothing more is suggested', async () => {
    const [concern] = await client.concerns.list({ personId })
    for (const { id } of await client.opinions.list({ concernId: concern!.id }))
      expect((await client.opinions.suggestions({ opinionId: id })).topics).toEqual([])
  })
})
