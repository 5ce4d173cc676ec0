import { describe, expect, it } from 'vitest'
import { textPdf } from '../support/pdfs.ts'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead, addFile } from '../support/upload.ts'

async function vaultWithOpinion() {
  const vault = await temporaryVault()
  const { client } = vault
  const { id: personId } = await client.people.create({ name: 'Nora Example' })
  const provider = await client.providers.create({ personId, name: 'Dr. Example' })
  const concern = await client.concerns.create({ personId, title: 'What is it?' })
  const opinion = await client.opinions.create({ concernId: concern.id, providerId: provider.id })
  return { ...vault, personId, provider, concern, opinion }
}

describe('opinions', () => {
  it('are added with a provider alone, and described further', async () => {
    const vault = await vaultWithOpinion()
    const { client, opinion, personId } = vault
    expect(opinion).toMatchObject({
      kind: 'visit',
      given: [],
      seen: 'unknown',
      recordIds: [],
      statements: [],
    })
    const { recordId } = await addFile(vault, personId, 'a.pdf', await textPdf('a'))
    const changed = await client.opinions.update({
      id: opinion.id,
      date: '2026-04-02',
      kind: 'pathology-review',
      given: ['slides'],
      givenNote: 'Twelve slides',
      recordIds: [recordId, recordId],
      note: 'By post',
    })
    expect(changed).toMatchObject({ given: ['slides'], givenNote: 'Twelve slides', recordIds: [recordId] })
    expect(await client.opinions.get({ id: opinion.id })).toEqual(changed)
    expect((await client.records.get({ id: recordId })).opinionIds).toEqual([opinion.id])
    expect((await client.opinions.update({ id: opinion.id, recordIds: [] })).recordIds).toEqual([])
  })

  it('bring the records they rest on to their question', async () => {
    const vault = await vaultWithOpinion()
    const { client, opinion, concern, personId } = vault
    const { recordId } = await addFile(vault, personId, 'a.pdf', await textPdf('a'))
    await client.opinions.update({ id: opinion.id, recordIds: [recordId] })
    expect((await client.concerns.get({ id: concern.id })).recordIds).toEqual([recordId])
    await client.opinions.update({ id: opinion.id, recordIds: [] })
    expect((await client.concerns.get({ id: concern.id })).recordIds).toEqual([recordId])
  })

  it('come by date, the first one first and undated ones last', async () => {
    const { client, concern, provider, opinion } = await vaultWithOpinion()
    const add = async (date: string) =>
      (await client.opinions.create({ concernId: concern.id, providerId: provider.id, date })).id
    const later = await add('2026-05')
    const earlier = await add('2026-04-30')
    const opinions = await client.opinions.list({ concernId: concern.id })
    expect(opinions.map(({ id }) => id)).toEqual([earlier, later, opinion.id])
  })

  it('say which earlier ones had been seen', async () => {
    const { client, concern, provider, opinion } = await vaultWithOpinion()
    const second = await client.opinions.create({
      concernId: concern.id,
      providerId: provider.id,
      seen: 'some',
      seenOpinionIds: [opinion.id],
    })
    expect(second).toMatchObject({ seen: 'some', seenOpinionIds: [opinion.id] })
  })

  it('are added whole or not at all', async () => {
    const { client, concern, provider } = await vaultWithOpinion()
    const broken = { concernId: concern.id, providerId: provider.id, recordIds: ['nowhere'] }
    expect(await failureOf(client.opinions.create(broken))).toBe('NOT_FOUND')
    expect(await client.opinions.list({ concernId: concern.id })).toHaveLength(1)
  })

  it('bring their provider back out of the trash', async () => {
    const { client, opinion, provider, personId, concern } = await vaultWithOpinion()
    await client.opinions.trash({ id: opinion.id })
    await client.providers.trash({ id: provider.id })
    await client.opinions.restore({ id: opinion.id })
    expect((await client.providers.list({ personId }))[0]?.trashedAt).toBeNull()
    expect(await client.opinions.list({ concernId: concern.id })).toHaveLength(1)
  })

  it('go into the trash and come back with their statements', async () => {
    const { client, concern, opinion } = await vaultWithOpinion()
    await client.opinions.addStatement({ opinionId: opinion.id, topicId: 'type', text: 'Ductal' })
    await client.opinions.trash({ id: opinion.id })
    expect(await client.opinions.list({ concernId: concern.id })).toEqual([])
    await client.opinions.restore({ id: opinion.id })
    const [back] = await client.opinions.list({ concernId: concern.id })
    expect(back?.statements.map(({ text }) => text)).toEqual(['Ductal'])
  })

  it('are not found when they were never here', async () => {
    const { client, concern, provider, opinion } = await vaultWithOpinion()
    const id = 'nothing'
    const { opinions } = client
    const missing = [
      opinions.get({ id }),
      opinions.update({ id, note: 'x' }),
      opinions.trash({ id }),
      opinions.restore({ id }),
      opinions.create({ concernId: id, providerId: provider.id }),
      opinions.create({ concernId: concern.id, providerId: id }),
      opinions.update({ id: opinion.id, providerId: id }),
      opinions.addStatement({ opinionId: id, topicId: 'type', text: 'x' }),
      opinions.updateStatement({ id, text: 'x' }),
      opinions.trashStatement({ id }),
      opinions.restoreStatement({ id }),
      opinions.checkEvidence({ id, checked: true }),
      opinions.removeEvidence({ id }),
      opinions.renameTopic({ id, label: 'x' }),
      opinions.removeTopic({ id }),
      opinions.addTopic({ concernId: id, group: 'what-next', label: 'x' }),
    ]
    const codes = await Promise.all(missing.map(failureOf))
    expect(codes).toEqual(missing.map(() => 'NOT_FOUND'))
  })
})

describe('statements', () => {
  it('are added, changed, moved to the trash and taken out again', async () => {
    const { client, opinion } = await vaultWithOpinion()
    const statement = await client.opinions.addStatement({
      opinionId: opinion.id,
      topicId: 'type',
      text: ' Ductal carcinoma ',
    })
    expect(statement).toMatchObject({ topicId: 'type', text: 'Ductal carcinoma', evidence: [] })
    const changed = await client.opinions.updateStatement({ id: statement.id, topicId: 'diagnosis' })
    expect(changed).toMatchObject({ id: statement.id, topicId: 'diagnosis', text: 'Ductal carcinoma' })
    await client.opinions.trashStatement({ id: statement.id })
    expect((await client.opinions.get({ id: opinion.id })).statements).toEqual([])
    await client.opinions.restoreStatement({ id: statement.id })
    expect((await client.opinions.get({ id: opinion.id })).statements).toEqual([changed])
  })

  it('stand in the order they were added', async () => {
    const { client, opinion } = await vaultWithOpinion()
    const texts = Array.from({ length: 12 }, (_, index) => `Word ${index}`)
    for (const text of texts)
      await client.opinions.addStatement({ opinionId: opinion.id, topicId: 'risks', text })
    const { statements } = await client.opinions.get({ id: opinion.id })
    expect(statements.map(({ text }) => text)).toEqual(texts)
  })

  it('carry the places their words come from', async () => {
    const vault = await vaultWithOpinion()
    const { client, opinion, personId } = vault
    const { id: recordId } = await addAndRead(
      vault,
      personId,
      'Pathology report.pdf',
      await textPdf('Cover', 'Invasive ductal carcinoma, grade 2, was found in the core.'),
    )
    const place = await client.records.locate({ recordId, pageIndex: 1, text: 'ductal carcinoma, grade 2' })
    expect(place).toMatchObject({
      recordId,
      pageIndex: 1,
      quote: 'ductal carcinoma, grade 2',
      source: 'text',
    })
    expect(place!.rects).toHaveLength(1)
    const { pageText } = client.records
    const { text } = await pageText({ recordId, pageIndex: 1 })
    expect(text.slice(place!.start, place!.end)).toBe(place!.quote)

    const added = await client.opinions.addStatement({
      opinionId: opinion.id,
      topicId: 'grade',
      text: 'Grade 2',
      evidence: [place!],
      checked: false,
    })
    expect(added.evidence).toMatchObject([
      { ...place!, recordTitle: 'Pathology report', found: true, checked: false },
    ])
    const { id } = added.evidence[0]!
    await client.opinions.checkEvidence({ id, checked: true })
    const second = await client.opinions.addEvidence({ statementId: added.id, place: place! })
    expect(second.evidence.map(({ checked }) => checked)).toEqual([true, true])
    const left = await client.opinions.removeEvidence({ id })
    expect(left.evidence.map((evidence) => evidence.id)).toEqual([second.evidence[1]!.id])
  })
})

describe('the records of two people', () => {
  it('never mix', async () => {
    const vault = await vaultWithOpinion()
    const { client, concern, opinion, personId } = vault
    const other = await client.people.create({ name: 'Olaf Example' })
    const theirs = await client.providers.create({ personId: other.id, name: 'Dr. Other' })
    const { recordId } = await addFile(vault, other.id, 'theirs.pdf', await textPdf('theirs'))
    const { recordId: ownRecord } = await addFile(vault, personId, 'own.pdf', await textPdf('own'))
    const theirConcern = await client.concerns.create({ personId: other.id, title: 'Another question' })
    const mixed = [
      client.opinions.create({ concernId: concern.id, providerId: theirs.id }),
      client.opinions.update({ id: opinion.id, providerId: theirs.id }),
      client.opinions.update({ id: opinion.id, recordIds: [recordId] }),
      client.concerns.attachRecord({ concernId: concern.id, recordId }),
      client.records.update({ id: ownRecord, providerId: theirs.id }),
      client.opinions
        .create({ concernId: theirConcern.id, providerId: theirs.id })
        .then(({ id }) => client.opinions.update({ id: opinion.id, seenOpinionIds: [id] })),
    ]
    expect(await Promise.all(mixed.map(failureOf))).toEqual(mixed.map(() => 'NOT_FOUND'))
    expect(await client.opinions.get({ id: opinion.id })).toEqual(opinion)
  })
})

describe('topics a person adds', () => {
  it('belong to their concern: what is said on a topic that is not there would be seen nowhere', async () => {
    const { client, concern, opinion, personId } = await vaultWithOpinion()
    const other = await client.concerns.create({ personId, title: 'Another question' })
    const topic = await client.opinions.addTopic({ concernId: other.id, group: 'what-next', label: 'Travel' })
    const own = await client.opinions.addTopic({ concernId: concern.id, group: 'what-next', label: 'Travel' })
    const on = (topicId: string) =>
      client.opinions.addStatement({ opinionId: opinion.id, topicId, text: 'By train' })
    expect(await failureOf(on(topic.id))).toBe('NOT_FOUND')
    expect(await failureOf(on('no such topic'))).toBe('NOT_FOUND')
    const { id } = await on(own.id)
    expect(await failureOf(client.opinions.updateStatement({ id, topicId: topic.id }))).toBe('NOT_FOUND')
  })

  it('are added, renamed, and removed while nothing speaks to them', async () => {
    const { client, concern, opinion } = await vaultWithOpinion()
    const topic = await client.opinions.addTopic({
      concernId: concern.id,
      group: 'what-next',
      label: 'Travel',
    })
    expect(await client.opinions.renameTopic({ id: topic.id, label: 'Travel home' })).toEqual({
      ...topic,
      label: 'Travel home',
    })
    const statement = await client.opinions.addStatement({
      opinionId: opinion.id,
      topicId: topic.id,
      text: 'By train',
    })
    const refused = await client.opinions.removeTopic({ id: topic.id }).catch((error) => error)
    expect(refused).toMatchObject({ code: 'IN_USE', data: { what: 'statement', count: 1 } })
    await client.opinions.updateStatement({ id: statement.id, topicId: 'follow-up' })
    await client.opinions.removeTopic({ id: topic.id })
    expect(await client.opinions.customTopics({ concernId: concern.id })).toEqual([])
  })

  it('come in the order they were added', async () => {
    const { client, concern } = await vaultWithOpinion()
    const labels = Array.from({ length: 12 }, (_, index) => `Topic ${index}`)
    for (const label of labels)
      await client.opinions.addTopic({ concernId: concern.id, group: 'what-next', label })
    const topics = await client.opinions.customTopics({ concernId: concern.id })
    expect(topics.map(({ label }) => label)).toEqual(labels)
  })
})
