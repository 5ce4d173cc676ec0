import { describe, expect, it } from 'vitest'
import { receiveFile } from '../../src/main/features/imports/receive.ts'
import { zipOf } from '../support/archives.ts'
import { lockedPdf, textPdf } from '../support/pdfs.ts'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'
import { addFile, inParts } from '../support/upload.ts'

/** A vault with one letter, and the same bytes added once more: the file that asks. */
async function withSameBytesTwice(passphrase: string | null = null) {
  const vault = await temporaryVault(passphrase)
  const { client } = vault
  const { id: personId } = await client.people.create({ name: 'Sample Patient' })
  const letter = await textPdf('A letter')
  await addFile(vault, personId, 'Letter.pdf', letter)
  await addFile(vault, personId, 'Letter again.pdf', letter)
  await vault.services.readings.idle()
  const [newest] = await client.imports.list({ personId })
  return { ...vault, personId, importId: newest!.id, fileId: newest!.files[0]!.id }
}

describe('a file that asks something', () => {
  it('is left as it is, and that is kept across a lock', async () => {
    const { client, personId, fileId } = await withSameBytesTwice('a long enough one')
    await client.imports.leave({ fileId })
    await client.vault.lock()
    await client.vault.unlock({ passphrase: 'a long enough one' })
    const [newest] = await client.imports.list({ personId })
    expect(newest?.files).toMatchObject([{ id: fileId, state: 'duplicate', left: true }])
    expect(await client.records.list({ personId })).toHaveLength(1)
  })

  it('stays locked when it is skipped, and counts as finished', async () => {
    const vault = await temporaryVault()
    const { client } = vault
    const { id: personId } = await client.people.create({ name: 'Sample Patient' })
    await addFile(vault, personId, 'Locked.pdf', await lockedPdf('open sesame', 'Hidden'))
    await vault.services.readings.idle()
    const [asking] = await client.imports.list({ personId })
    await client.imports.clear({ personId })
    expect(await client.imports.list({ personId })).toHaveLength(1)
    await client.imports.leave({ fileId: asking!.files[0]!.id })
    const [record] = await client.records.list({ personId })
    expect(record?.reading).toMatchObject({ state: 'failed', failure: 'PASSWORD_NEEDED' })
    await client.imports.clear({ personId })
    expect(await client.imports.list({ personId })).toEqual([])
  })

  it('asks again once a password was tried on an archive that had been left', async () => {
    const vault = await temporaryVault()
    const { client } = vault
    const { id: personId } = await client.people.create({ name: 'Sample Patient' })
    const zip = await zipOf({ 'a.pdf': await textPdf('A') }, 'open sesame')
    const arrival = { personId, fileName: 'locked.zip', stream: inParts(zip) }
    await receiveFile(vault.services.vault.db(), vault.services.readings, arrival)
    await vault.services.readings.idle()
    const [file] = (await client.imports.list({ personId }))[0]!.files
    await client.imports.leave({ fileId: file!.id })
    await client.imports.unpackAgain({ fileId: file!.id, password: 'open says me' })
    await vault.services.readings.idle()
    const [tried] = (await client.imports.list({ personId }))[0]!.files
    expect(tried).toMatchObject({ state: 'failed', left: false })
  })

  it('becomes a second record of its import, once, and goes and comes with it', async () => {
    const vault = await withSameBytesTwice()
    const { client, services, personId, importId, fileId } = vault
    const { id } = await client.imports.keepBoth({ fileId })
    await services.readings.idle()
    expect(await client.records.get({ id })).toMatchObject({
      title: 'Letter again',
      fileName: 'Letter again.pdf',
      reading: { state: 'read', pageCount: 1 },
    })
    expect(await failureOf(client.imports.keepBoth({ fileId }))).toBe('NOT_FOUND')
    const [newest] = await client.imports.list({ personId })
    expect(newest?.files.map(({ state, left, record }) => [state, left, record?.title])).toEqual([
      ['duplicate', true, 'Letter'],
      ['added', false, 'Letter again'],
    ])

    expect(await client.imports.undo({ id: importId })).toEqual({ trashed: 1 })
    expect((await client.records.list({ personId })).map(({ title }) => title)).toEqual(['Letter'])
    await client.imports.redo({ id: importId })
    expect(await client.records.list({ personId })).toHaveLength(2)
  })

  it('is not found where there is none', async () => {
    const { client } = await temporaryVault()
    expect(await failureOf(client.imports.leave({ fileId: 'none' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.imports.keepBoth({ fileId: 'none' }))).toBe('NOT_FOUND')
  })
})
