import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { sampleCase } from '../support/sampleCase.ts'
import { failureOf } from '../support/temporaryVault.ts'

const { client } = sampleCase()
let sampleConcernId: string
let personId: string

/** A concern made for each test: two opinions that differ on surgery and on urgency. */
let concernId: string
let opinionIds: string[]

beforeAll(async () => {
  const [person] = await client.people.list()
  personId = person!.id
  const [concern] = await client.concerns.list({ personId })
  sampleConcernId = concern!.id
})

beforeEach(async () => {
  const concern = await client.concerns.create({ personId, title: 'A question made up for a test' })
  concernId = concern.id
  opinionIds = []
  const said = [
    { date: '2026-03-12', surgery: 'Remove the whole breast', urgency: 'Within two weeks' },
    { date: '2026-04-02', surgery: 'Remove the lump only', urgency: 'Within six weeks' },
  ]
  for (const [index, { date, surgery, urgency }] of said.entries()) {
    const provider = await client.providers.create({ personId, name: `Made-up Clinic ${index + 1}` })
    const { id } = await client.opinions.create({ concernId, providerId: provider.id, date })
    await client.opinions.addStatement({ opinionId: id, topicId: 'surgery', text: surgery })
    await client.opinions.addStatement({ opinionId: id, topicId: 'urgency', text: urgency })
    opinionIds.push(id)
  }
})

async function list() {
  const questions = await client.questions.list({ concernId })
  return questions.filter(({ trashedAt }) => trashedAt === null)
}

async function one(id: string) {
  return (await client.questions.list({ concernId })).find((question) => question.id === id)
}

const ids = async () => (await list()).map(({ id }) => id)

test('the sample case asks one question for each open difference, with the pages both sides rest on', async () => {
  const questions = await client.questions.list({ concernId: sampleConcernId })
  expect(questions.map(({ label, words }) => [label, words])).toEqual([
    ['Surgery', 'Which operation would you advise, if any, and why?'],
    ['Medicine', 'Which medicines would you advise, if any, and why?'],
    ['Radiation', 'Would you advise radiation? How much, and why?'],
  ])
  const [surgery] = questions
  expect(surgery!.sides.map(({ number, providerName, date }) => [number, providerName, date])).toEqual([
    [1, 'Community Hospital', '2026-03-12'],
    [2, 'University Breast Center', '2026-04-02'],
    [3, 'Regional Cancer Institute', '2026-04-24'],
  ])
  for (const { statements } of surgery!.sides) {
    expect(statements[0]!.evidence[0]).toMatchObject({ found: true, recordTitle: expect.any(String) })
  }
})

describe('the words of a question', () => {
  it('follow the difference until the person writes their own, and can go back', async () => {
    const draft = (await one('surgery'))!.draft!
    await client.questions.update({ concernId, id: 'surgery', text: 'Is removing only the lump an option?' })
    expect(await one('surgery')).toMatchObject({ words: 'Is removing only the lump an option?', draft })
    await client.questions.update({ concernId, id: 'surgery', text: null })
    expect(await one('surgery')).toMatchObject({ words: draft, draft })
  })

  it('of the person’s own question can be changed, and never be empty', async () => {
    const { id } = await client.questions.add({ concernId, text: ' Can I travel? ' })
    expect(await one(id)).toMatchObject({ origin: 'own', words: 'Can I travel?', label: null, sides: [] })
    await client.questions.update({ concernId, id, text: 'Can I fly?', topicId: 'surgery' })
    expect(await one(id)).toMatchObject({ words: 'Can I fly?', label: 'Surgery' })
    expect((await one(id))!.sides).toHaveLength(2)
    await expect(client.questions.update({ concernId, id, text: ' ' })).rejects.toThrow()
    expect(await failureOf(client.questions.update({ concernId, id, text: null }))).toBe('NOT_FOUND')
  })

  it('are kept when the opinions come to agree, and the question rests', async () => {
    await client.questions.update({ concernId, id: 'urgency', text: 'How long may we think?' })
    const { statements } = await client.opinions.get({ id: opinionIds[1]! })
    for (const { id, topicId } of statements) {
      const text = topicId === 'urgency' ? 'Within two weeks' : 'Remove the whole breast'
      await client.opinions.updateStatement({ id, text })
    }
    expect(await list()).toMatchObject([{ id: 'urgency', state: 'resting', printed: false }])
  })
})

describe('the order of questions', () => {
  it('is the person’s; new ones come behind', async () => {
    const { id: mine } = await client.questions.add({ concernId, text: 'Can I travel?' })
    expect(await ids()).toEqual(['surgery', 'urgency', mine])
    await client.questions.arrange({ concernId, ids: [mine, 'urgency', 'surgery'] })
    const { id: newer } = await client.questions.add({ concernId, text: 'Who will call me?' })
    expect(await ids()).toEqual([mine, 'urgency', 'surgery', newer])
  })

  it('takes no question that is not there, and then changes nothing', async () => {
    const order = client.questions.arrange({ concernId, ids: ['urgency', 'no-such-question'] })
    expect(await failureOf(order)).toBe('NOT_FOUND')
    expect(await ids()).toEqual(['surgery', 'urgency'])
  })
})

describe('a question that is not to be asked', () => {
  it('is left out of the print, or put in the trash and taken back as it was', async () => {
    await client.questions.update({ concernId, id: 'surgery', printed: false })
    expect(await one('surgery')).toMatchObject({ state: 'open', printed: false })
    await client.questions.update({ concernId, id: 'surgery', text: 'Lump only?', printed: null })
    await client.questions.trash({ concernId, id: 'surgery' })
    expect(await ids()).toEqual(['urgency'])
    await client.questions.restore({ concernId, id: 'surgery' })
    expect(await one('surgery')).toMatchObject({ words: 'Lump only?', printed: true })
  })

  it('rests while its difference is closed; each closing can be read with what was said then', async () => {
    await client.comparison.closeDifference({ concernId, topicId: 'surgery', reason: 'We talked.' })
    expect(await one('surgery')).toMatchObject({
      state: 'resting',
      printed: false,
      closed: { reason: 'We talked.' },
    })
    const { statements } = await client.opinions.get({ id: opinionIds[1]! })
    const { id } = statements.find(({ topicId }) => topicId === 'surgery')!
    await client.comparison.reopenDifference({ concernId, topicId: 'surgery' })
    await client.opinions.updateStatement({ id, text: 'Remove the lump and the nodes' })
    await client.comparison.closeDifference({ concernId, topicId: 'surgery', reason: 'It is settled.' })
    const { history, state } = (await one('surgery'))!
    expect(state).toBe('resting')
    const first = { number: 1, providerName: 'Made-up Clinic 1', text: 'Remove the whole breast' }
    const second = { number: 2, providerName: 'Made-up Clinic 2' }
    expect(history).toMatchObject([
      { closed: true, reason: 'We talked.', sides: [first, { ...second, text: 'Remove the lump only' }] },
      { closed: false, reason: '', sides: [] },
      {
        closed: true,
        reason: 'It is settled.',
        sides: [first, { ...second, text: 'Remove the lump and the nodes' }],
      },
    ])
  })
})

describe('an answer', () => {
  it('becomes a statement of the opinion, and takes the question from the next print until it is asked again', async () => {
    await client.questions.update({ concernId, id: 'surgery', printed: true })
    const statement = await client.questions.answer({
      concernId,
      id: 'surgery',
      opinionId: opinionIds[1]!,
      topicId: 'surgery',
      text: 'The lump is enough',
    })
    expect(statement).toMatchObject({ topicId: 'surgery', text: 'The lump is enough', evidence: [] })
    const { statements } = await client.opinions.get({ id: opinionIds[1]! })
    expect(statements.map(({ text }) => text)).toContain('The lump is enough')
    expect(await one('surgery')).toMatchObject({
      state: 'answered',
      printed: false,
      answers: [{ number: 2, date: '2026-04-02', text: 'The lump is enough', statementId: statement.id }],
    })
    await client.questions.update({ concernId, id: 'surgery', printed: true })
    expect(await one('surgery')).toMatchObject({ state: 'answered', printed: true })
  })

  it('goes with its statement into the trash, and back', async () => {
    const { id: mine } = await client.questions.add({ concernId, text: 'Can I travel?' })
    const { id } = await client.questions.answer({
      concernId,
      id: mine,
      opinionId: opinionIds[0]!,
      topicId: 'follow-up',
      text: 'After two weeks',
    })
    expect(await one(mine)).toMatchObject({ state: 'answered', answers: [{ number: 1 }] })
    await client.opinions.trashStatement({ id })
    expect(await one(mine)).toMatchObject({ state: 'open', printed: true, answers: [] })
    await client.opinions.restoreStatement({ id })
    await client.opinions.trash({ id: opinionIds[0]! })
    expect(await one(mine)).toMatchObject({ state: 'open' })
    await client.opinions.restore({ id: opinionIds[0]! })
    expect(await one(mine)).toMatchObject({ state: 'answered' })
  })

  it('is refused where opinion, topic or question are not of this concern, and leaves nothing behind', async () => {
    const [theirs] = await client.opinions.list({ concernId: sampleConcernId })
    const answer = { concernId, id: 'surgery', opinionId: opinionIds[0]!, topicId: 'surgery', text: 'Yes' }
    for (const wrong of [
      { opinionId: theirs!.id },
      { topicId: 'no-such-topic' },
      { id: 'no-such-question' },
    ]) {
      expect(await failureOf(client.questions.answer({ ...answer, ...wrong }))).toBe('NOT_FOUND')
    }
    const { statements } = await client.opinions.get({ id: opinionIds[0]! })
    expect(statements).toHaveLength(2)
  })
})
