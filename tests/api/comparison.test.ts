import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '#shared/contract/comparison.ts'
import { sampleCase } from '../support/sampleCase.ts'

const { client } = sampleCase()
let concernId: string

beforeAll(async () => {
  const [person] = await client.people.list()
  const [concern] = await client.concerns.list({ personId: person!.id })
  concernId = concern!.id
})

async function rowOn(topicId: string, id = concernId) {
  const { topics } = await client.comparison.get({ concernId: id })
  return topics.find((row) => row.topicId === topicId)!
}

async function openDifferences() {
  const { topics } = await client.comparison.get({ concernId })
  return topics.filter((row) => row.openDifference).map(({ topicId }) => topicId)
}

/** A concern of its own with one opinion for each list of `[topic, text]`. */
async function concernWith(...opinions: (readonly (readonly [string, string])[])[]) {
  const [person] = await client.people.list()
  const concern = await client.concerns.create({
    personId: person!.id,
    title: 'A question made up for a test',
  })
  const ids: string[] = []
  for (const [index, statements] of opinions.entries()) {
    const provider = await client.providers.create({
      personId: person!.id,
      name: `Made-up Clinic ${index + 1}`,
    })
    const date = `2026-05-0${index + 1}`
    const { id } = await client.opinions.create({ concernId: concern.id, providerId: provider.id, date })
    for (const [topicId, text] of statements) {
      await client.opinions.addStatement({ opinionId: id, topicId, text })
    }
    ids.push(id)
  }
  return { id: concern.id, opinionIds: ids }
}

/** The words that stand out in a cell. */
function changedWords(cell: Cell, compareWith: 'withPrevious' | 'withFirst'): string[] {
  return (cell[compareWith]?.changed ?? []).map(({ statementId, start, end }) =>
    cell.statements.find(({ id }) => id === statementId)!.text.slice(start, end),
  )
}

describe('the sample case side by side', () => {
  test('five points agree, two are more specific, three differ, two are not mentioned', async () => {
    const { counts, topics, standing } = await client.comparison.get({ concernId })
    expect(counts).toEqual({ same: 5, refined: 2, different: 3, 'not-stated': 2, unclear: 0 })
    expect(topics).toHaveLength(12)
    expect(standing.headline).toBe('Not settled yet')
  })

  test('every column says who, when and what they had read', async () => {
    const { opinions } = await client.comparison.get({ concernId })
    expect(
      opinions.map(({ ordinal, provider, independence }) => [ordinal, provider.name, independence.words]),
    ).toEqual([
      ['First opinion', 'Community Hospital', 'Nothing earlier to read'],
      ['Second opinion', 'University Breast Center', 'Had not seen the first report'],
      ['Third opinion', 'Regional Cancer Institute', 'Had read both earlier reports'],
    ])
    expect(opinions.map(({ pagesChecked }) => pagesChecked)).toEqual([5, 8, 4])
  })

  test('comparing with the previous or the first moves the marks in the cells, not the row', async () => {
    const { cells, relation } = await rowOn('surgery')
    expect(relation).toBe('different')
    expect(cells[2]?.withPrevious?.relation).toBe('refined')
    expect(changedWords(cells[2]!, 'withPrevious')).toEqual(['check 1 to 3 lymph nodes'])
    expect(cells[2]?.withFirst?.relation).toBe('different')
    expect(changedWords(cells[2]!, 'withFirst')).toEqual(['the lump'])
    expect(cells[0]?.withPrevious).toBeNull()
  })

  test('silence is told as silence: a cell without a statement relates to nothing', async () => {
    const { cells, relation, reason, openDifference } = await rowOn('follow-up')
    expect({ relation, reason, openDifference }).toEqual({
      relation: 'not-stated',
      reason: 'Only the second mentions this.',
      openDifference: false,
    })
    expect(cells.map(({ statements }) => statements.length)).toEqual([0, 1, 0])
    expect(cells.flatMap(({ withPrevious, withFirst }) => [withPrevious, withFirst])).toEqual(
      Array(6).fill(null),
    )
  })
})

describe('opinions in other words', () => {
  test('are told the same, more specific or different by the notation of their field, with the reason', async () => {
    const { id } = await concernWith(
      [
        ['grade', 'Intermediate grade'],
        ['stage', 'Stage II'],
        ['surgery', 'Lumpectomy'],
      ],
      [
        ['grade', 'Grade 2'],
        ['stage', 'Stage IIA'],
        ['surgery', 'Remove the whole breast'],
      ],
    )
    expect(await rowOn('grade', id)).toMatchObject({
      relation: 'same',
      reason: 'Intermediate grade means Grade 2.',
      openDifference: false,
    })
    expect(await rowOn('stage', id)).toMatchObject({
      relation: 'refined',
      reason: 'One says stage II, the other stage IIA.',
    })
    expect(await rowOn('surgery', id)).toMatchObject({ relation: 'different', openDifference: true })
  })

  test('an opinion that says less than an earlier one opens no question, and its own cell is not marked', async () => {
    const { id } = await concernWith([['grade', 'Grade 2, score 7 of 9']], [['grade', 'Grade 2']])
    const { relation, openDifference, cells } = await rowOn('grade', id)
    expect({ relation, openDifference }).toEqual({ relation: 'refined', openDifference: false })
    expect(cells[1]?.withPrevious).toMatchObject({ relation: 'same', reason: 'The score is not repeated.' })
  })
})

describe('the words that changed', () => {
  test('are told for the statement that they stand in', async () => {
    const { id } = await concernWith(
      [['surgery', 'Lumpectomy']],
      [
        ['surgery', 'Lumpectomy'],
        ['surgery', 'Sentinel node biopsy'],
      ],
    )
    const [, later] = (await rowOn('surgery', id)).cells
    expect(later?.withPrevious?.changed).toEqual([
      { statementId: later?.statements[1]?.id, start: 0, end: 'Sentinel node biopsy'.length },
    ])
  })

  test('are the person’s own where they named some, and none where they did not', async () => {
    const { id, opinionIds } = await concernWith([['surgery', 'Mastectomy']], [['surgery', 'Lumpectomy now']])
    const pair = {
      concernId: id,
      topicId: 'surgery',
      earlierOpinionId: opinionIds[0]!,
      laterOpinionId: opinionIds[1]!,
    }
    const shown = async () => changedWords((await rowOn('surgery', id)).cells[1]!, 'withPrevious')
    expect(await shown()).toEqual(['Lumpectomy'])
    await client.comparison.mark({ ...pair, relation: 'different', words: 'NOW' })
    expect(await shown()).toEqual(['now'])
    await client.comparison.mark({ ...pair, relation: 'different' })
    expect(await shown()).toEqual([])
  })
})

describe('the person’s own mark', () => {
  test('stands above the words, and gives way to them when it is taken back', async () => {
    const { id, opinionIds } = await concernWith([['outlook', 'Hopeful']], [['outlook', 'Bright']])
    const pair = {
      concernId: id,
      topicId: 'outlook',
      earlierOpinionId: opinionIds[0]!,
      laterOpinionId: opinionIds[1]!,
    }
    expect(await rowOn('outlook', id)).toMatchObject({ relation: 'unclear', openDifference: true, marks: [] })

    await client.comparison.mark({ ...pair, relation: 'same', reason: 'Two words for one thing.' })
    expect(await rowOn('outlook', id)).toMatchObject({
      relation: 'same',
      reason: 'Two words for one thing.',
      openDifference: false,
      marks: [{ relation: 'same', reason: 'Two words for one thing.', words: '' }],
    })

    await client.comparison.mark({ ...pair, relation: 'different', words: 'Bright' })
    const different = await rowOn('outlook', id)
    expect(different).toMatchObject({ relation: 'different', reason: 'You marked this.' })
    expect(changedWords(different.cells[1]!, 'withPrevious')).toEqual(['Bright'])
    expect(different.marks).toEqual([
      {
        earlierOpinionId: opinionIds[0],
        laterOpinionId: opinionIds[1],
        relation: 'different',
        reason: '',
        words: 'Bright',
      },
    ])

    await client.comparison.unmark(pair)
    expect(await rowOn('outlook', id)).toMatchObject({ relation: 'unclear', marks: [] })
  })

  test('marks on neighbours settle a whole row', async () => {
    const { id, opinionIds } = await concernWith(
      [['outlook', 'Hopeful']],
      [['outlook', 'Bright']],
      [['outlook', 'Sunny']],
    )
    const mark = (earlier: number, later: number, relation: 'same' | 'refined') =>
      client.comparison.mark({
        concernId: id,
        topicId: 'outlook',
        earlierOpinionId: opinionIds[earlier]!,
        laterOpinionId: opinionIds[later]!,
        relation,
      })
    await mark(0, 1, 'refined')
    expect(await rowOn('outlook', id)).toMatchObject({ relation: 'unclear' })
    await mark(1, 2, 'same')
    const row = await rowOn('outlook', id)
    expect(row.relation).toBe('refined')
    expect(row.cells[2]?.withFirst).toMatchObject({ relation: 'refined', marked: false })
  })

  test('a mark with an opinion in the trash is not told', async () => {
    const { id, opinionIds } = await concernWith([['grade', 'Grade 1']], [['grade', 'Low']])
    await client.comparison.mark({
      concernId: id,
      topicId: 'grade',
      earlierOpinionId: opinionIds[0]!,
      laterOpinionId: opinionIds[1]!,
      relation: 'same',
    })
    await client.opinions.trash({ id: opinionIds[1]! })
    expect(await rowOn('grade', id)).toMatchObject({ relation: 'not-stated', marks: [] })
  })
})

describe('closing a difference', () => {
  test('keeps the relation and the reason, and takes it from the open ones until it is opened again', async () => {
    expect(await openDifferences()).toEqual(['surgery', 'medicine', 'radiation'])

    const reason = 'We settled this at the visit.'
    await client.comparison.closeDifference({ concernId, topicId: 'radiation', reason })
    expect(await rowOn('radiation')).toMatchObject({
      relation: 'different',
      openDifference: false,
      closed: { reason },
    })
    expect((await client.comparison.get({ concernId })).counts.different).toBe(3)
    expect(await openDifferences()).toEqual(['surgery', 'medicine'])

    await client.comparison.reopenDifference({ concernId, topicId: 'radiation' })
    expect(await rowOn('radiation')).toMatchObject({ openDifference: true, closed: null })
  })

  test('needs a reason', async () => {
    await expect(
      client.comparison.closeDifference({ concernId, topicId: 'surgery', reason: ' ' }),
    ).rejects.toThrow()
    expect(await rowOn('surgery')).toMatchObject({ openDifference: true })
  })
})

describe('a mark counts only for the words it was made on', () => {
  async function markedCase() {
    const { id, opinionIds } = await concernWith(
      [['surgery', 'Remove the lump']],
      [['surgery', 'Lumpectomy']],
    )
    const [earlierOpinionId, laterOpinionId] = opinionIds as [string, string]
    const pair = { concernId: id, topicId: 'surgery', earlierOpinionId, laterOpinionId }
    const { statements } = await client.opinions.get({ id: laterOpinionId })
    return { id, pair, later: statements[0]! }
  }

  test('other words leave the mark behind, the same words bring it back', async () => {
    const { id, pair, later } = await markedCase()
    await client.comparison.mark({ ...pair, relation: 'same', reason: 'Two names for it.' })
    expect((await rowOn('surgery', id)).relation).toBe('same')

    await client.opinions.updateStatement({ id: later.id, text: 'Mastectomy' })
    const changed = await rowOn('surgery', id)
    expect(changed).toMatchObject({ relation: 'different', marks: [], openDifference: true })

    await client.opinions.updateStatement({ id: later.id, text: ' lumpectomy. ' })
    expect((await rowOn('surgery', id)).relation).toBe('same')
  })

  test('a difference that was closed opens again when somebody says something else', async () => {
    const { id, later } = await markedCase()
    await client.comparison.closeDifference({
      concernId: id,
      topicId: 'surgery',
      reason: 'Asked the surgeon.',
    })
    expect((await rowOn('surgery', id)).openDifference).toBe(false)

    await client.opinions.updateStatement({ id: later.id, text: 'Mastectomy' })
    expect(await rowOn('surgery', id)).toMatchObject({ openDifference: true, closed: null })

    await client.opinions.updateStatement({ id: later.id, text: 'Lumpectomy' })
    await client.opinions.trashStatement({ id: later.id })
    await client.opinions.restoreStatement({ id: later.id })
    expect((await rowOn('surgery', id)).closed?.reason).toBe('Asked the surgeon.')
  })
})
