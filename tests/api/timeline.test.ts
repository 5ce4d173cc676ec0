import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { localDay } from '#shared/domain/dates.ts'
import { type Client, clientOf } from '../../src/main/client.ts'
import { insertRow } from '../../src/main/store/sql.ts'
import { textPdf } from '../support/pdfs.ts'
import { sampleCase } from '../support/sampleCase.ts'
import { failureOf, noVaultYet, temporaryVault } from '../support/temporaryVault.ts'
import { addFile } from '../support/upload.ts'

async function eventsOf(client: Client, personId: string): Promise<TimelineEvent[]> {
  const events: TimelineEvent[] = []
  for await (const part of await client.timeline.list({ personId })) events.push(...part)
  return events
}

const told = (events: readonly TimelineEvent[]) => events.map(({ date, kind, title }) => [date, kind, title])

/** A person with a provider, a question, and a record for each date. */
async function kept(
  vault: Awaited<ReturnType<typeof temporaryVault>>,
  name: string,
  dates: (string | null)[],
) {
  const { client } = vault
  const { id: personId } = await client.people.create({ name })
  const { id: providerId } = await client.providers.create({ personId, name: `Doctor of ${name}` })
  const { id: concernId } = await client.concerns.create({
    personId,
    title: `What ails ${name}?`,
    askedOn: '2026-03',
  })
  const recordIds: string[] = []
  for (const date of dates) {
    const { recordId } = await addFile(vault, personId, `${name}.pdf`, await textPdf(`${name} ${date}`))
    await client.records.update({ id: recordId, date, title: `${name} ${date}`, type: 'letter', providerId })
    recordIds.push(recordId)
  }
  return { personId, providerId, concernId, recordIds }
}

describe('the timeline', () => {
  it('tells everything with a date in order of time, and last what has none', async () => {
    const vault = await temporaryVault()
    const { client, services } = vault
    const { personId, providerId, concernId, recordIds } = await kept(vault, 'Ann', [
      null,
      '2026-03-09',
      '2026',
      '2026-03',
    ])
    const second = await client.opinions.create({ concernId, providerId, date: '2026-04-02', kind: 'remote' })
    const first = await client.opinions.create({ concernId, providerId, date: '2026-03-09' })
    await client.concerns.attachRecord({ concernId, recordId: recordIds[1]! })
    const request = { concernId, providerId, what: 'The slides', createdAt: '2026', changedAt: '2026' }
    insertRow(services.vault.db(), 'record_request', {
      id: 'asked',
      askedOn: '2026-03-20',
      dueOn: '2026-05',
      ...request,
    })
    insertRow(services.vault.db(), 'record_request', { id: 'undated', ...request })

    const events = await eventsOf(client, personId)
    expect(told(events)).toEqual([
      ['2026', 'record', 'Ann 2026'],
      ['2026-03', 'question', 'Question asked'],
      ['2026-03', 'record', 'Ann 2026-03'],
      ['2026-03-09', 'record', 'Ann 2026-03-09'],
      ['2026-03-09', 'opinion', 'First opinion'],
      ['2026-03-20', 'request', 'The slides'],
      ['2026-04-02', 'opinion', 'Second opinion'],
      ['2026-05', 'request', 'Due: The slides'],
      [null, 'record', 'Ann null'],
      [null, 'request', 'The slides'],
    ])
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    expect(events[3]).toMatchObject({
      detail: 'Letter · Doctor of Ann',
      concernIds: [concernId],
      source: { screen: 'record', recordId: recordIds[1] },
    })
    expect(events[4]).toMatchObject({
      detail: 'Doctor of Ann · Visit',
      source: { screen: 'opinion', concernId, opinionId: first.id },
    })
    expect(events[6]?.source).toMatchObject({ opinionId: second.id })
    expect(events[8]?.concernIds).toEqual([])
  })

  it('tells what was decided, closed and handed over on the day it was written down', async () => {
    const vault = await temporaryVault()
    const { client, services } = vault
    const { personId, providerId, concernId } = await kept(vault, 'Ann', [])
    const today = localDay(new Date())
    const { id: topicId } = await client.opinions.addTopic({ concernId, group: 'what-next', label: 'Travel' })
    await client.concerns.decide({ id: concernId, kind: 'working-plan', text: 'Wait', reviewOn: '2099-01' })
    await client.concerns.decide({
      id: concernId,
      kind: 'working-plan',
      text: 'x'.repeat(999),
      reviewOn: '2099',
    })
    const closing = { concernId, reason: 'We asked', said: '[]', createdAt: new Date().toISOString() }
    insertRow(services.vault.db(), 'difference_closing', {
      id: 'one',
      topicId: 'surgery',
      closed: true,
      ...closing,
    })
    insertRow(services.vault.db(), 'difference_closing', { id: 'two', topicId, closed: false, ...closing })
    const bundle = {
      concernId,
      providerId,
      read: 'independent',
      pageCount: 1,
      size: 1,
      sha256: 'a'.repeat(64),
    }
    insertRow(services.vault.db(), 'bundle', { id: 'bundle', ...bundle, createdAt: new Date().toISOString() })

    const events = await eventsOf(client, personId)
    expect(told(events).slice(1)).toEqual([
      [today, 'difference', 'Difference closed'],
      [today, 'difference', 'Difference opened again'],
      [today, 'decision', 'Working plan'],
      [today, 'decision', 'Working plan'],
      [today, 'bundle', 'Handed over to Doctor of Ann'],
      // Of two plans, the later one says when to look again.
      ['2099', 'decision', 'Look again'],
    ])
    expect(events.slice(1, 4).map(({ detail }) => detail)).toEqual([
      'Surgery · We asked',
      'Travel · We asked',
      'Wait',
    ])
    expect(events[4]?.detail).toHaveLength(241)
    expect(events[1]?.source).toEqual({ screen: 'compare', concernId, topicId: 'surgery' })
    expect(events[5]).toMatchObject({
      detail: 'Independent read · 1 page',
      source: { screen: 'share', concernId },
    })

    await client.concerns.reopen({ id: concernId, text: '' })
    const later = await eventsOf(client, personId)
    expect(later.map(({ title }) => title)).not.toContain('Look again')
    expect(later.map(({ title }) => title)).toContain('Question opened again')
  })

  it('tells nothing of another person, and nothing that is in the trash', async () => {
    const vault = await temporaryVault()
    const { client } = vault
    const ann = await kept(vault, 'Ann', ['2026-01-01', '2026-01-02'])
    const ben = await kept(vault, 'Ben', ['2026-01-01'])
    for (const { concernId, providerId } of [ann, ben])
      await client.opinions.create({ concernId, providerId })
    const ofBen = await eventsOf(client, ben.personId)
    expect(told(ofBen)).toEqual([
      ['2026-01-01', 'record', 'Ben 2026-01-01'],
      ['2026-03', 'question', 'Question asked'],
      [null, 'opinion', 'First opinion'],
    ])
    expect(JSON.stringify(ofBen)).not.toContain('Ann')
    await client.records.trash({ id: ann.recordIds[0]! })
    await client.concerns.trash({ id: ann.concernId })
    expect(told(await eventsOf(client, ann.personId))).toEqual([['2026-01-02', 'record', 'Ann 2026-01-02']])
    expect(await eventsOf(client, 'nobody')).toEqual([])
  })

  it('comes whole where there are thousands, and other work has its turn meanwhile', async () => {
    const vault = await temporaryVault()
    const { client, services } = vault
    const { personId } = await kept(vault, 'Ann', ['2026-01-01'])
    services.vault.db().exec(
      `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3000)
         INSERT INTO record (id, person_id, content_id, file_name, title, date, reading, created_at, changed_at)
         SELECT 'made-' || n, '${personId}', (SELECT min(id) FROM content), 'a.pdf', 'Record ' || n,
           date('2000-01-01', n || ' days'), 'read', '2026', '2026' FROM number`,
    )
    let turns = 0
    const ticking = setInterval(() => turns++)
    const events = await eventsOf(client, personId)
    clearInterval(ticking)
    const dates = events.map(({ date }) => date!)
    expect(dates).toHaveLength(3002)
    expect(dates).toEqual(dates.toSorted())
    expect(turns).toBeGreaterThan(0)
  })

  it('answers that the vault is locked', async () => {
    const { services } = noVaultYet()
    expect(await failureOf(eventsOf(clientOf(services), 'nobody'))).toBe('LOCKED')
  })
})

describe('the timeline of the sample case', () => {
  const { client } = sampleCase()

  it('holds its question, its records and its opinions', async () => {
    const [person] = await client.people.list()
    const [concern] = await client.concerns.list({ personId: person!.id })
    const events = await eventsOf(client, person!.id)
    const counts = (['question', 'record', 'opinion'] as const).map(
      (kind) => events.filter((event) => event.kind === kind).length,
    )
    expect(counts).toEqual([1, 12, 3])
    expect(events).toHaveLength(16)
    expect(events.every(({ concernIds }) => concernIds.includes(concern!.id))).toBe(true)
  })
})
