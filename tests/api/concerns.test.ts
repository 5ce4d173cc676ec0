import { describe, expect, it } from 'vitest'
import { textPdf } from '../support/pdfs.ts'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'
import { addFile } from '../support/upload.ts'

async function vaultWithConcern() {
  const vault = await temporaryVault()
  const { id: personId } = await vault.client.people.create({ name: 'Nora Example' })
  const concern = await vault.client.concerns.create({
    personId,
    title: 'Lump in the left breast: what is it?',
  })
  return { ...vault, personId, concern }
}

describe('concerns', () => {
  it('are asked, described, moved to the trash and taken out again', async () => {
    const { client, personId, concern } = await vaultWithConcern()
    expect(concern).toMatchObject({ askedOn: null, note: '', decision: null, recordIds: [], opinionCount: 0 })
    const changed = await client.concerns.update({
      id: concern.id,
      askedOn: '2026-03',
      note: 'Before the visit',
    })
    expect(changed).toEqual({ ...concern, askedOn: '2026-03', note: 'Before the visit' })
    await client.concerns.trash({ id: concern.id })
    expect((await client.concerns.get({ id: concern.id })).trashedAt).not.toBeNull()
    await client.concerns.restore({ id: concern.id })
    expect(await client.concerns.list({ personId })).toEqual([changed])
  })

  it('take records, once each, and let go of them', async () => {
    const vault = await vaultWithConcern()
    const { client, concern, personId } = vault
    const { recordId } = await addFile(vault, personId, 'a.pdf', await textPdf('a'))
    const pair = { concernId: concern.id, recordId }
    await client.concerns.attachRecord(pair)
    await client.concerns.attachRecord(pair)
    expect((await client.concerns.get({ id: concern.id })).recordIds).toEqual([recordId])
    expect((await client.records.get({ id: recordId })).concernIds).toEqual([concern.id])
    await client.concerns.detachRecord(pair)
    await client.concerns.detachRecord(pair)
    expect((await client.concerns.get({ id: concern.id })).recordIds).toEqual([])
    expect(await failureOf(client.concerns.attachRecord({ ...pair, recordId: 'nowhere' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.concerns.attachRecord({ ...pair, concernId: 'nowhere' }))).toBe('NOT_FOUND')
  })

  it('carry the newest decision and keep every earlier one', async () => {
    const { client, concern, services } = await vaultWithConcern()
    const { id } = concern
    const plan = await client.concerns.decide({
      id,
      kind: 'working-plan',
      text: 'Watch it',
      reviewOn: '2026-09',
    })
    expect(plan.decision).toMatchObject({ kind: 'working-plan', text: 'Watch it', reviewOn: '2026-09' })
    const decided = await client.concerns.decide({ id, kind: 'decided', text: 'Have it out', reviewOn: null })
    expect(decided.decision).toMatchObject({ kind: 'decided', text: 'Have it out', reviewOn: null })
    expect((await client.concerns.reopen({ id, text: 'A new finding' })).decision).toBeNull()
    const history = services.vault.db().prepare('SELECT kind, text FROM decision ORDER BY rowid').all()
    expect(history).toEqual([
      { kind: 'working-plan', text: 'Watch it' },
      { kind: 'decided', text: 'Have it out' },
      { kind: 'reopened', text: 'A new finding' },
    ])
  })

  it('count their opinions outside the trash', async () => {
    const { client, concern, personId } = await vaultWithConcern()
    const provider = await client.providers.create({ personId, name: 'Dr. Example' })
    const opinion = { concernId: concern.id, providerId: provider.id }
    const { id } = await client.opinions.create(opinion)
    await client.opinions.create(opinion)
    await client.opinions.trash({ id })
    expect((await client.concerns.get({ id: concern.id })).opinionCount).toBe(1)
  })

  it('are not found when they were never here', async () => {
    const { client } = await vaultWithConcern()
    const id = 'nothing'
    expect(await failureOf(client.concerns.get({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.concerns.update({ id, note: 'x' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.concerns.trash({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.concerns.restore({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.concerns.reopen({ id, text: 'x' }))).toBe('NOT_FOUND')
    const decision = { id, kind: 'decided', text: 'x', reviewOn: null } as const
    expect(await failureOf(client.concerns.decide(decision))).toBe('NOT_FOUND')
  })
})
