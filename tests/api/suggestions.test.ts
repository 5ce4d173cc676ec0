import { describe, expect, it } from 'vitest'
import type { SuggestedStatement, SuggestedTopic } from '../../src/shared/contract/opinions.ts'
import { FIRST_REPORT, SECOND_REPORT } from '../../src/shared/domain/suggesting/testReports.ts'
import { textPdf } from '../support/pdfs.ts'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead, addFile } from '../support/upload.ts'

/** A vault with an opinion that rests on a report of one page, or on several. */
async function opinionOn(...reports: string[]) {
  const vault = await temporaryVault()
  const { client } = vault
  const { id: personId } = await client.people.create({ name: 'Sample Patient' })
  const provider = await client.providers.create({ personId, name: 'Dr. Example' })
  const concern = await client.concerns.create({ personId, title: 'Lump in the left breast' })
  const opinion = await client.opinions.create({ concernId: concern.id, providerId: provider.id })
  const records: Awaited<ReturnType<typeof addAndRead>>[] = []
  for (const [index, report] of reports.entries()) {
    const record = await addAndRead(vault, personId, `report ${index + 1}.pdf`, await textPdf(report))
    await client.opinions.attachRecord({ id: opinion.id, recordId: record.id })
    records.push(record)
  }
  const opinionId = opinion.id
  const suggestions = () => client.opinions.suggestions({ opinionId })
  const on = async (topicId: string) =>
    (await suggestions()).topics.find((topic) => topic.topicId === topicId)
  const statements = async () => (await client.opinions.get({ id: opinionId })).statements
  return { ...vault, personId, provider, concern, opinionId, records, suggestions, on, statements }
}

/** A suggestion as it is accepted. */
function asAccepted(topicId: string, { text, evidence }: SuggestedStatement) {
  return { topicId, text, factIds: evidence.map(({ factId }) => factId) }
}

const all = (topics: readonly SuggestedTopic[]) =>
  topics.flatMap(({ topicId, suggestions }) => suggestions.map((one) => asAccepted(topicId, one)))

describe('what the reports of an opinion say', () => {
  it('is suggested with the very words on the page, and is no statement', async () => {
    const { client, suggestions, statements, records, concern } = await opinionOn(FIRST_REPORT)
    const { topics, putAside } = await suggestions()
    expect(topics.map(({ topicId }) => topicId)).toEqual([
      'diagnosis',
      'type',
      'grade',
      'stage',
      'size',
      'laterality',
      'spread',
      'margins',
      'hormone-receptors',
      'her2',
    ])
    expect(putAside).toEqual([])
    const { text } = await client.records.pageText({ recordId: records[0]!.id, pageIndex: 0 })
    for (const { suggestions: found } of topics)
      for (const { evidence, confirmed } of found) {
        expect(confirmed).toBe(false)
        expect(evidence.length).toBeGreaterThan(0)
        for (const { quote, rects, confirmed: isChecked } of evidence) {
          expect(text).toContain(quote)
          expect(rects.length).toBeGreaterThan(0)
          expect(isChecked).toBe(false)
        }
      }
    expect(await statements()).toEqual([])
    expect((await client.comparison.get({ concernId: concern.id })).topics).toEqual([])
  })

  it('becomes a statement with checked evidence that stands at the right words, and can be taken back', async () => {
    const { client, on, statements, opinionId, records } = await opinionOn(FIRST_REPORT)
    const stage = await on('stage')
    const accepted = await client.opinions.acceptSuggestions({
      opinionId,
      suggestions: [asAccepted('stage', stage!.suggestions[0]!)],
    })
    const [statement] = await statements()
    expect(statement).toMatchObject({ topicId: 'stage', text: 'pT2 pN1a' })
    const { text } = await client.records.pageText({ recordId: records[0]!.id, pageIndex: 0 })
    expect(
      statement!.evidence.map(({ quote, checked, start, end }) => [quote, checked, text.slice(start, end)]),
    ).toEqual([
      ['pT2', true, 'pT2'],
      ['pN1a', true, 'pN1a'],
    ])
    const states = async () =>
      (await client.facts.list({ recordId: records[0]!.id })).facts
        .filter(({ kind }) => kind.startsWith('tnm'))
        .map(({ status }) => status)
    expect(await states()).toEqual(['accepted', 'accepted'])
    expect(await on('stage')).toBeUndefined()

    await client.opinions.takeBackSuggestions({ opinionId, ...accepted })
    expect(await statements()).toEqual([])
    expect(await states()).toEqual(['suggested', 'suggested'])
    expect(await on('stage')).toEqual(stage)
  })

  it('takes the words of the person, which say nothing on what was read', async () => {
    const { client, on, statements, opinionId, records } = await opinionOn(FIRST_REPORT)
    const grade = asAccepted('grade', (await on('grade'))!.suggestions[0]!)
    await client.opinions.acceptSuggestions({
      opinionId,
      suggestions: [{ ...grade, text: 'In the middle of three', how: 'changed' }],
    })
    expect(await statements()).toMatchObject([
      { text: 'In the middle of three', evidence: [{ quote: 'Histologic grade: 2', checked: true }] },
    ])
    const { facts } = await client.facts.list({ recordId: records[0]!.id })
    expect(facts.find(({ kind }) => kind === 'grade')?.status).toBe('suggested')
    expect(await on('grade')).toBeUndefined()
  })

  it('is accepted together where the person had confirmed it; what they had not seen stays to be checked', async () => {
    const { client, suggestions, statements, opinionId, records } = await opinionOn(
      FIRST_REPORT,
      SECOND_REPORT,
    )
    const { facts } = await client.facts.list({ recordId: records[0]!.id })
    await client.facts.acceptAll({ ids: facts.map(({ id }) => id) })
    const { topics } = await suggestions()
    const confirmed = topics
      .filter(({ apart }) => apart === null)
      .map(({ topicId, suggestions: [one] }) => {
        expect(one!.confirmed).toBe(true)
        return { ...asAccepted(topicId, one!), how: 'unread' as const }
      })
    const { factIds } = await client.opinions.acceptSuggestions({ opinionId, suggestions: confirmed })
    expect(factIds).toEqual([])
    const evidence = (await statements()).flatMap((statement) => statement.evidence)
    const checked = Map.groupBy(evidence, ({ recordId }) => recordId)
    expect(checked.get(records[0]!.id)!.every((place) => place.checked)).toBe(true)
    expect(checked.get(records[1]!.id)!.some((place) => place.checked)).toBe(false)
  })

  it('is shown together where two reports do not say the same; choosing one puts the other aside', async () => {
    const { client, on, opinionId, suggestions, statements } = await opinionOn(FIRST_REPORT, SECOND_REPORT)
    const grade = (await on('grade'))!
    expect(grade.apart).toEqual({ relation: 'different', between: 'reports' })
    const [lower, higher] = grade.suggestions
    expect([lower!.text, higher!.text]).toEqual(['Grade 2', 'Grade 3 of 3 (Nottingham score 8 of 9)'])
    const other = { topicId: 'grade', text: lower!.text }
    const accepted = await client.opinions.acceptSuggestions({
      opinionId,
      suggestions: [asAccepted('grade', higher!)],
      putAside: [other],
    })
    expect(await on('grade')).toBeUndefined()
    expect((await suggestions()).putAside).toEqual([other])
    expect((await statements()).map(({ text }) => text)).toEqual([higher!.text])
    await client.opinions.takeBackSuggestions({ opinionId, ...accepted, bringBack: [other] })
    expect(await on('grade')).toEqual(grade)
  })

  it('can be left out and brought back, and stays out when the report is read again', async () => {
    const { client, on, opinionId, records, services } = await opinionOn(FIRST_REPORT)
    const words = { opinionId, topicId: 'size', text: '22 mm' }
    await client.opinions.putSuggestionAside(words)
    await client.opinions.putSuggestionAside(words)
    await client.records.readAgain({ id: records[0]!.id })
    await services.readings.idle()
    expect(await on('size')).toBeUndefined()
    await client.opinions.bringSuggestionBack(words)
    expect((await on('size'))?.suggestions.map(({ text }) => text)).toEqual(['22 mm'])
  })

  it('is of the records it rests on now, and of no other opinion', async () => {
    const { client, suggestions, records, concern, provider } = await opinionOn(FIRST_REPORT)
    const other = await client.opinions.create({ concernId: concern.id, providerId: provider.id })
    expect((await client.opinions.suggestions({ opinionId: other.id })).topics).toEqual([])
    const [one] = all((await suggestions()).topics)
    const stolen = await client.opinions.acceptSuggestions({ opinionId: other.id, suggestions: [one!] })
    expect(stolen.factIds).toEqual([])
    expect((await client.opinions.get({ id: other.id })).statements).toMatchObject([{ evidence: [] }])
    await client.records.trash({ id: records[0]!.id })
    expect((await suggestions()).topics).toEqual([])
  })

  it('fills the comparison of two opinions once accepted', async () => {
    const { client, personId, concern, opinionId, suggestions, ...vault } = await opinionOn(FIRST_REPORT)
    const provider = await client.providers.create({ personId, name: 'Dr. Second' })
    const second = await client.opinions.create({ concernId: concern.id, providerId: provider.id })
    const record = await addAndRead(
      { client, ...vault },
      personId,
      'second.pdf',
      await textPdf(SECOND_REPORT),
    )
    await client.opinions.attachRecord({ id: second.id, recordId: record.id })
    await client.opinions.acceptSuggestions({ opinionId, suggestions: all((await suggestions()).topics) })
    await client.opinions.acceptSuggestions({
      opinionId: second.id,
      suggestions: all((await client.opinions.suggestions({ opinionId: second.id })).topics),
    })
    const { topics } = await client.comparison.get({ concernId: concern.id })
    const relations = Object.fromEntries(topics.map(({ topicId, relation }) => [topicId, relation]))
    expect(relations).toMatchObject({
      type: 'same',
      size: 'same',
      stage: 'same',
      grade: 'different',
      her2: 'same',
    })
  })

  it('refuses topics and opinions that are not there', async () => {
    const { client, opinionId } = await opinionOn(FIRST_REPORT)
    const suggestion = { topicId: 'nothing', text: 'x', factIds: [] }
    expect(await failureOf(client.opinions.acceptSuggestions({ opinionId, suggestions: [suggestion] }))).toBe(
      'NOT_FOUND',
    )
    expect(await failureOf(client.opinions.suggestions({ opinionId: 'gone' }))).toBe('NOT_FOUND')
    expect(
      await failureOf(client.opinions.putSuggestionAside({ opinionId: 'gone', topicId: 'size', text: 'x' })),
    ).toBe('NOT_FOUND')
  })
})

describe('attaching a record', () => {
  it('lets an opinion rest on it beside those it has, one in the trash included', async () => {
    const vault = await opinionOn(FIRST_REPORT)
    const { client, personId, opinionId, records } = vault
    await client.records.trash({ id: records[0]!.id })
    const { recordId } = await addFile(vault, personId, 'a.pdf', await textPdf('a'))
    expect((await client.opinions.attachRecord({ id: opinionId, recordId })).recordIds).toEqual([recordId])
    await client.records.restore({ id: records[0]!.id })
    expect((await client.opinions.get({ id: opinionId })).recordIds.toSorted()).toEqual(
      [recordId, records[0]!.id].toSorted(),
    )
    const other = await client.people.create({ name: 'Someone Else' })
    const theirs = await addFile(vault, other.id, 'b.pdf', await textPdf('b'))
    expect(await failureOf(client.opinions.attachRecord({ id: opinionId, recordId: theirs.recordId }))).toBe(
      'NOT_FOUND',
    )
  })
})
