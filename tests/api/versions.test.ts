import { describe, expect, it } from 'vitest'
import { textPdf } from '../support/pdfs.ts'
import { REPORT_VERSIONS } from '../support/reportVersions.ts'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead } from '../support/upload.ts'

async function vaultWithTwoVersions() {
  const vault = await temporaryVault()
  const { id: personId } = await vault.client.people.create({ name: 'Sample Patient' })
  const first = await addAndRead(vault, personId, 'Report.pdf', await REPORT_VERSIONS.first())
  const amended = await addAndRead(vault, personId, 'Report 2.pdf', await REPORT_VERSIONS.amended())
  return { ...vault, records: vault.client.records, personId, first, amended }
}

/** Records of one line each, which look like nothing. */
async function vaultWith(count: number) {
  const vault = await temporaryVault()
  const { id: personId } = await vault.client.people.create({ name: 'Sample Patient' })
  const ids: string[] = []
  for (let at = 0; at < count; at++) {
    ids.push((await addAndRead(vault, personId, `${at}.pdf`, await textPdf(`Letter number ${at}`))).id)
  }
  return { ...vault, records: vault.client.records, personId, ids }
}

describe('what looks like a newer version', () => {
  it('is suggested with its reason, and nothing is decided', async () => {
    const { records, personId, first, amended } = await vaultWithTwoVersions()
    expect(await records.versionSuggestions({ personId })).toEqual([
      {
        newer: { id: amended.id, title: 'Report 2', date: '2026-03-20' },
        older: { id: first.id, title: 'Report', date: '2026-03-09' },
        reason: 'Both have the number S26-1204, and this one says “amended”.',
      },
    ])
    expect(await records.get({ id: amended.id })).toMatchObject({ replaces: null, replacedBy: null })
  })

  it('is not asked again once the person has said yes, until they take it back', async () => {
    const { records, personId, first, amended } = await vaultWithTwoVersions()
    const replacing = await records.setReplaces({ id: amended.id, replacesId: first.id })
    expect(replacing.replaces).toEqual({ id: first.id, title: 'Report', date: '2026-03-09' })
    expect(await records.get({ id: first.id })).toMatchObject({
      replaces: null,
      replacedBy: { id: amended.id, title: 'Report 2' },
    })
    expect(await records.versionSuggestions({ personId })).toEqual([])
    await records.setReplaces({ id: amended.id, replacesId: null })
    expect(await records.versionSuggestions({ personId })).toHaveLength(1)
  })

  it('is not asked again once the person has said no, until they take it back', async () => {
    const { records, personId, first, amended } = await vaultWithTwoVersions()
    const pair = { newerId: amended.id, olderId: first.id }
    await records.refuseVersion(pair)
    expect(await records.versionSuggestions({ personId })).toEqual([])
    await records.refuseVersion({ ...pair, refused: false })
    expect(await records.versionSuggestions({ personId })).toHaveLength(1)
  })

  it('is not looked for in the trash', async () => {
    const { records, personId, first } = await vaultWithTwoVersions()
    await records.trash({ id: first.id })
    expect(await records.versionSuggestions({ personId })).toEqual([])
    await records.restore({ id: first.id })
    expect(await records.versionSuggestions({ personId })).toHaveLength(1)
  })
})

describe('a record that replaces another', () => {
  it('never closes a circle', async () => {
    const { records, ids } = await vaultWith(3)
    const [a, b, c] = ids as [string, string, string]
    await records.setReplaces({ id: b, replacesId: a })
    await records.setReplaces({ id: c, replacesId: b })
    for (const older of [a, b, c])
      expect(await failureOf(records.setReplaces({ id: older, replacesId: c }))).toBe('IN_A_CIRCLE')
    expect((await records.get({ id: a })).replacedBy?.id).toBe(c)
  })

  it('is the same person’s', async () => {
    const { records, client, ids, services } = await vaultWith(1)
    const other = await client.people.create({ name: 'Olaf Example' })
    const theirs = await addAndRead({ client, services }, other.id, 'theirs.pdf', await textPdf('Theirs'))
    expect(await failureOf(records.setReplaces({ id: theirs.id, replacesId: ids[0]! }))).toBe('NOT_FOUND')
  })

  it('says nothing while one of the two is in the trash, and says it again when it is put back', async () => {
    const { records, ids } = await vaultWith(2)
    const [older, newer] = ids as [string, string]
    await records.setReplaces({ id: newer, replacesId: older })
    await records.trash({ id: newer })
    expect((await records.get({ id: older })).replacedBy).toBeNull()
    await records.restore({ id: newer })
    expect((await records.get({ id: older })).replacedBy?.id).toBe(newer)
    await records.trash({ id: older })
    expect((await records.get({ id: newer })).replaces).toBeNull()
    await records.restore({ id: older })
    expect((await records.get({ id: newer })).replaces?.id).toBe(older)
  })

  it('is named at every place that rests on the one it replaces', async () => {
    const { records, client, personId, first, amended } = await vaultWithTwoVersions()
    const { id: concernId } = await client.concerns.create({ personId, title: 'What is it?' })
    const { id: providerId } = await client.providers.create({ personId, name: 'Community Hospital' })
    const { id: opinionId } = await client.opinions.create({ concernId, providerId, recordIds: [first.id] })
    const place = await records.locate({ recordId: first.id, pageIndex: 0, text: 'intermediate grade' })
    await client.opinions.addStatement({
      opinionId,
      topicId: 'grade',
      text: 'Intermediate grade',
      evidence: [place!],
    })
    const newer = async () =>
      (await client.opinions.get({ id: opinionId })).statements[0]?.evidence[0]?.newerVersion
    expect(await newer()).toBeNull()
    await records.setReplaces({ id: amended.id, replacesId: first.id })
    expect(await newer()).toMatchObject({ id: amended.id, title: 'Report 2' })
    await records.trash({ id: amended.id })
    expect(await newer()).toBeNull()
  })
})

it('answers the words of pages in order, a part at a time', async () => {
  const { records, amended } = await vaultWithTwoVersions()
  const some = await records.pageTexts({ recordId: amended.id, from: 1, count: 5 })
  expect(some.map(({ pageIndex, source }) => [pageIndex, source])).toEqual([
    [1, 'text'],
    [2, 'text'],
  ])
  expect(some[1]?.text).toContain('second pathologist')
  expect(await failureOf(records.pageTexts({ recordId: 'gone', from: 0, count: 1 }))).toBe('NOT_FOUND')
})
