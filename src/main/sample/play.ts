import type { Client } from '../client.ts'
import { receiveFile } from '../features/imports/receive.ts'
import { inOnePart } from '../features/imports/takeIn.ts'
import type { Services } from '../handling.ts'
import { sampleConcern, sampleOpinions, samplePerson, sampleProviders, sampleRecords } from './case.ts'
import { sampleDecision } from './facts.ts'
import { sampleDocuments } from './sampleDocuments.ts'
import { sampleMarks, sampleStatements } from './statements.ts'

/** Plays the sample case into the vault that is open, through the same routes a person's clicks take. */
export async function playSample(client: Client, { vault, readings }: Services): Promise<void> {
  const person = await client.people.create({ ...samplePerson, lookedAfter: true })
  const providerIds = await playProviders(client, person.id)
  const concern = await client.concerns.create({ personId: person.id, ...sampleConcern })

  const { id: importId } = await client.imports.begin({ personId: person.id })
  const recordIds = new Map<string, string>()
  for (const { key, fileName, bytes } of await sampleDocuments()) {
    const file = { personId: person.id, importId, fileName, stream: inOnePart(bytes) }
    const { recordId } = await receiveFile(vault.db(), readings, file)
    recordIds.set(key, recordId!)
  }
  await readings.idle()
  await client.imports.clear({ id: importId })

  for (const { key, provider, title, type, date } of sampleRecords) {
    const id = recordIds.get(key)!
    await client.records.update({ id, title, type, date, providerId: providerIds.get(provider)! })
    await client.concerns.attachRecord({ concernId: concern.id, recordId: id })
  }
  await playFacts(client, recordIds)
  const opinionIds = await playOpinions(client, concern.id, providerIds, recordIds)
  await playStatements(client, opinionIds, recordIds)
  await leaveOutTheRest(client, opinionIds)
  for (const { earlier, later, inlineWords, ...mark } of sampleMarks) {
    await client.comparison.mark({
      concernId: concern.id,
      earlierOpinionId: opinionIds.get(earlier)!,
      laterOpinionId: opinionIds.get(later)!,
      words: inlineWords,
      ...mark,
    })
  }
}

type Ids = Map<string, string>

async function playProviders(client: Client, personId: string): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { key, ...provider } of sampleProviders) {
    ids.set(key, (await client.providers.create({ personId, ...provider })).id)
  }
  return ids
}

/** The person has looked through what was read, and said which of it is so. */
async function playFacts(client: Client, recordIds: Ids): Promise<void> {
  const accepted: string[] = []
  for (const { key } of sampleRecords) {
    const { facts } = await client.facts.list({ recordId: recordIds.get(key)! })
    const decided = Map.groupBy(facts, (fact) => sampleDecision(key, fact))
    accepted.push(...(decided.get('accepted') ?? []).map(({ id }) => id))
    for (const { id } of decided.get('rejected') ?? []) await client.facts.decide({ id, status: 'rejected' })
  }
  await client.facts.acceptAll({ ids: accepted })
}

async function playOpinions(
  client: Client,
  concernId: string,
  providerIds: Ids,
  recordIds: Ids,
): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { key, provider, given, ...opinion } of sampleOpinions) {
    const restsOn = sampleRecords.filter((record) => record.opinion === key)
    const { id } = await client.opinions.create({
      concernId,
      providerId: providerIds.get(provider)!,
      recordIds: restsOn.map((record) => recordIds.get(record.key)!),
      given: [...given],
      ...opinion,
    })
    ids.set(key, id)
  }
  return ids
}

/** The person has looked through what else the letters say, and needs no more of it side by side. */
async function leaveOutTheRest(client: Client, opinionIds: Ids): Promise<void> {
  for (const opinionId of opinionIds.values()) {
    const { topics } = await client.opinions.suggestions({ opinionId })
    for (const { topicId, suggestions } of topics)
      for (const { text } of suggestions)
        await client.opinions.putSuggestionAside({ opinionId, topicId, text })
  }
}

async function playStatements(client: Client, opinionIds: Ids, recordIds: Ids): Promise<void> {
  for (const { topicId, opinion, text, evidence, checked } of sampleStatements) {
    const places = await Promise.all(
      evidence.map(async ({ record, pageIndex, quote }) => {
        const place = await client.records.locate({
          recordId: recordIds.get(record)!,
          pageIndex,
          text: quote,
        })
        if (!place) throw new Error(`The sample's words on ${topicId} are not on page ${pageIndex + 1}.`)
        return place
      }),
    )
    await client.opinions.addStatement({
      opinionId: opinionIds.get(opinion)!,
      topicId,
      text,
      evidence: places,
      checked,
    })
  }
}
