import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Reading } from '#shared/contract/records.ts'
import { receiveFile } from '../../src/main/features/imports/receive.ts'
import { zipOf } from '../support/archives.ts'
import { halfPdf, runningText, textPdf } from '../support/pdfs.ts'
import { failureOf, type TemporaryVault, temporaryVault } from '../support/temporaryVault.ts'
import { addFile, inParts } from '../support/upload.ts'

async function vaultWithPerson() {
  const vault = await temporaryVault()
  const { id: personId } = await vault.client.people.create({ name: 'Sample Patient' })
  return { ...vault, personId }
}

type Vault = TemporaryVault & { personId: string }

/** Adds files in one act, as a drop of several does. */
async function addTogether({ client, services, personId }: Vault, files: { [name: string]: Uint8Array }) {
  const { id: importId } = await client.imports.begin({ personId })
  for (const [fileName, bytes] of Object.entries(files))
    await receiveFile(services.vault.db(), services.readings, {
      personId,
      fileName,
      importId,
      stream: inParts(bytes),
    })
  return importId
}

describe('an import', () => {
  it('lists the files of one act together, with what became of each', async () => {
    const vault = await vaultWithPerson()
    const letter = await textPdf('A letter')
    await addFile(vault, vault.personId, 'here already.pdf', letter)
    const importId = await addTogether(vault, {
      'one.pdf': await textPdf('One'),
      'the same.pdf': letter,
      'half.pdf': await halfPdf(),
    })
    await vault.services.readings.idle()
    const [newest, before] = await vault.client.imports.list({ personId: vault.personId })
    expect(before?.files.map(({ name, state }) => [name, state])).toEqual([['here already.pdf', 'added']])
    expect(newest?.id).toBe(importId)
    expect(newest?.files.map(({ name, state, record }) => [name, state, record?.reading.state])).toEqual([
      ['one.pdf', 'added', 'read'],
      ['the same.pdf', 'duplicate', 'read'],
      ['half.pdf', 'added', 'failed'],
    ])
  })

  it('goes to the trash as a whole, and comes back as it was', async () => {
    const vault = await vaultWithPerson()
    const { client, personId } = vault
    const kept = await addFile(vault, personId, 'kept.pdf', await textPdf('Kept'))
    const id = await addTogether(vault, { 'a.pdf': await textPdf('A'), 'b.pdf': await textPdf('B') })
    await vault.services.readings.idle()
    const [first] = (await client.imports.list({ personId })).find((one) => one.id === id)!.files
    await client.records.trash({ id: first!.record!.id })
    await vault.services.readings.idle()
    expect(await client.imports.undo({ id })).toEqual({ trashed: 1 })
    expect((await client.records.list({ personId })).map((record) => record.id)).toEqual([kept.recordId])
    await client.imports.redo({ id })
    // What the person had put into the trash before stays there.
    expect((await client.records.list({ personId })).map(({ title }) => title).toSorted()).toEqual([
      'b',
      'kept',
    ])
  })

  it('stops what is still to be read when it is undone, and goes on when that is taken back', async () => {
    const vault = await vaultWithPerson()
    const { client, personId } = vault
    const pages = Array.from({ length: 60 }, (_, page) => runningText(page, 300))
    const id = await addTogether(vault, { 'long.pdf': await textPdf(...pages) })
    await client.imports.undo({ id })
    await vault.services.readings.idle()
    expect(await client.records.list({ personId })).toEqual([])
    await client.imports.redo({ id })
    await vault.services.readings.idle()
    const [record] = await client.records.list({ personId })
    expect(record?.reading).toMatchObject({ state: 'read', pageCount: 60, pagesRead: 60 })
  })

  it('leaves the tray when it is cleared, but not while something of it needs the person', async () => {
    const vault = await vaultWithPerson()
    const { client, personId } = vault
    await addTogether(vault, { 'fine.pdf': await textPdf('Fine') })
    const needy = await addTogether(vault, { 'half.pdf': await halfPdf() })
    await vault.services.readings.idle()
    await client.imports.clear({ personId })
    expect((await client.imports.list({ personId })).map(({ id }) => id)).toEqual([needy])
    await client.imports.clear({ id: needy })
    expect(await client.imports.list({ personId })).toEqual([])
    expect(await client.records.list({ personId })).toHaveLength(2)
  })

  it('takes in no file of another person', async () => {
    const vault = await vaultWithPerson()
    const { client, services, personId } = vault
    const other = await client.people.create({ name: 'Other Person' })
    const { id: importId } = await client.imports.begin({ personId })
    const file = {
      personId: other.id,
      fileName: 'theirs.pdf',
      importId,
      stream: inParts(await textPdf('Theirs')),
    }
    expect(await failureOf(receiveFile(services.vault.db(), services.readings, file))).toBe('NOT_FOUND')
    expect(await client.records.list({ personId })).toEqual([])
    expect(await client.records.list({ personId: other.id })).toEqual([])
  })

  it('is not begun for a person who is not here', async () => {
    const { client } = await vaultWithPerson()
    expect(await failureOf(client.imports.begin({ personId: 'nobody' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.imports.undo({ id: 'none' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.imports.clear({ id: 'none' }))).toBe('NOT_FOUND')
  })
})

describe('the queue', () => {
  it('reads nothing while it is paused, across a lock too, and all of it afterwards', async () => {
    const vault = await vaultWithPerson()
    const { client, personId, services } = vault
    expect(await client.imports.pause({ paused: true })).toEqual({ paused: true, waiting: 0 })
    await addTogether(vault, { 'a.pdf': await textPdf('A'), 'b.pdf': await textPdf('B') })
    await services.readings.idle()
    expect((await client.records.list({ personId })).map(({ reading }) => reading.state)).toEqual([
      'waiting',
      'waiting',
    ])
    await client.vault.lock()
    await client.vault.unlock({ passphrase: null })
    expect(await client.imports.queue()).toEqual({ paused: true, waiting: 2 })
    expect(await client.imports.pause({ paused: false })).toMatchObject({ paused: false })
    await services.readings.idle()
    expect(await client.imports.queue()).toEqual({ paused: false, waiting: 0 })
  })

  it('takes the newest import first, and before it what the person puts first', async () => {
    const vault = await vaultWithPerson()
    const { client, services } = vault
    await client.imports.pause({ paused: true })
    await addTogether(vault, { 'old one.pdf': await textPdf('1'), 'old two.pdf': await textPdf('2') })
    await addTogether(vault, { 'new one.pdf': await textPdf('3'), 'new two.pdf': await textPdf('4') })
    const titles = new Map(
      (await client.records.list({ personId: vault.personId })).map(({ id, title }) => [id, title]),
    )
    const waiting = async () => {
      const steps = (await client.records.watch())[Symbol.asyncIterator]()
      const names: (string | undefined)[] = []
      for (let step = 0; step < 4; step++)
        names.push(titles.get(((await steps.next()).value as Reading).recordId))
      return names
    }
    expect(await waiting()).toEqual(['new one', 'new two', 'old one', 'old two'])
    const oldTwo = [...titles].find(([, title]) => title === 'old two')![0]
    await client.imports.readFirst({ recordId: oldTwo })
    expect(await waiting()).toEqual(['old two', 'new one', 'new two', 'old one'])
    await client.imports.pause({ paused: false })
    await services.readings.idle()
  })
})

describe('a record like another', () => {
  const words = runningText(1, 60)

  it('is shown beside the one with the same words in other bytes, until the person keeps both', async () => {
    const vault = await vaultWithPerson()
    const { client } = vault
    const first = await addFile(vault, vault.personId, 'report.pdf', await textPdf(words))
    await vault.services.readings.idle()
    const second = await addFile(vault, vault.personId, 'report again.pdf', await savedAgain(words))
    await vault.services.readings.idle()
    expect((await client.records.get({ id: second.recordId })).looksLike).toEqual({
      id: first.recordId,
      title: 'report',
    })
    expect((await client.records.get({ id: first.recordId })).looksLike).toBe(null)
    expect((await client.records.keepTwin({ id: second.recordId })).looksLike).toBe(null)
  })

  it('is not looked for in the trash, or among another person’s records', async () => {
    const vault = await vaultWithPerson()
    const { client } = vault
    const first = await addFile(vault, vault.personId, 'report.pdf', await textPdf(words))
    const other = await client.people.create({ name: 'Other Person' })
    const theirs = await addFile(vault, other.id, 'theirs.pdf', await savedAgain(words))
    await vault.services.readings.idle()
    expect((await client.records.get({ id: theirs.recordId })).looksLike).toBe(null)
    await client.records.trash({ id: first.recordId })
    const again = await addFile(vault, vault.personId, 'again.pdf', await savedAgain(words))
    await vault.services.readings.idle()
    expect((await client.records.get({ id: again.recordId })).looksLike).toBe(null)
  })
})

describe('an archive', () => {
  it('becomes the records that lie in it, and is gone itself', async () => {
    const vault = await vaultWithPerson()
    const { client, personId, services } = vault
    const letter = await textPdf('A letter in the archive')
    await addFile(vault, personId, 'letter.pdf', letter)
    await addTogether(vault, {
      'portal.zip': await zipOf({
        'letters/letter.pdf': letter,
        'report.pdf': await textPdf('A report in the archive'),
        'style/sheet.css': Buffer.from('p { color: red }'),
      }),
    })
    await services.readings.idle()
    const { files } = (await client.imports.list({ personId }))[0]!
    expect(files.map(({ name, state }) => [name, state]).toSorted()).toEqual([
      ['letter.pdf', 'duplicate'],
      ['portal.zip', 'unpacked'],
      ['report.pdf', 'added'],
      ['sheet.css', 'skipped'],
    ])
    const { hits } = await client.records.search({ query: 'archive' })
    expect(hits).toHaveLength(2)
    const held = services.vault.db().prepare('SELECT count(*) FROM content').pluck().get()
    expect(held).toBe(2)
  })

  it('asks for its password and opens with it', async () => {
    const vault = await vaultWithPerson()
    const { client, personId, services } = vault
    await addTogether(vault, { 'locked.zip': await zipOf({ 'a.pdf': await textPdf('Locked in') }, 'garden') })
    await services.readings.idle()
    const fileOf = async () => (await client.imports.list({ personId }))[0]!.files[0]!
    expect(await fileOf()).toMatchObject({ state: 'failed', reason: 'PASSWORD_NEEDED' })
    await client.imports.unpackAgain({ fileId: (await fileOf()).id, password: 'gate' })
    await services.readings.idle()
    expect(await fileOf()).toMatchObject({ state: 'failed', reason: 'WRONG_PASSWORD' })
    await client.imports.unpackAgain({ fileId: (await fileOf()).id, password: 'garden' })
    await services.readings.idle()
    expect((await fileOf()).state).toBe('unpacked')
    expect(await client.records.list({ personId })).toHaveLength(1)
  })

  it('is kept while it waits, and taken over when the vault is next opened', async () => {
    const vault = await vaultWithPerson()
    const { client, personId, services } = vault
    const bytes = await zipOf({ 'a.pdf': await textPdf('A'), 'b.pdf': await textPdf('B') })
    await addTogether(vault, { 'two.zip': bytes })
    await client.vault.lock()
    await client.vault.unlock({ passphrase: null })
    await services.readings.idle()
    const titles = (await client.records.list({ personId })).map(({ title }) => title)
    expect(titles.toSorted()).toEqual(['a', 'b'])
  })
})

describe('a watched folder', () => {
  it('brings in what is new in it, once it has come to rest, and leaves it there', async () => {
    const vault = await vaultWithPerson()
    const { client, personId, services } = vault
    const path = join(vault.folder, 'downloads')
    mkdirSync(path)
    writeFileSync(join(path, 'before.pdf'), await textPdf('Before'))
    const folder = await client.imports.watchFolder({ personId, path })
    expect(folder).toMatchObject({ personId, path, reachable: true })
    writeFileSync(join(path, 'after.pdf'), await textPdf('After'))
    writeFileSync(
      join(path, 'program.bin'),
      Uint8Array.from({ length: 2000 }, (_, at) => (at * 37) % 256),
    )
    for (let look = 0; look < 3; look++) await services.folders.look()
    await services.readings.idle()
    expect((await client.records.list({ personId })).map(({ fileName }) => fileName)).toEqual(['after.pdf'])
    expect((await client.imports.list({ personId })).map(({ origin }) => origin)).toEqual(['folder'])
    expect(readdirSync(path).toSorted()).toEqual(['after.pdf', 'before.pdf', 'program.bin'])
  })

  it('is told when it cannot be reached, and forgotten when asked', async () => {
    const vault = await vaultWithPerson()
    const { client, personId, services } = vault
    const path = join(vault.folder, 'stick')
    expect(await failureOf(client.imports.watchFolder({ personId, path }))).toBe('CANNOT_READ')
    mkdirSync(path)
    const { id } = await client.imports.watchFolder({ personId, path })
    rmSync(path, { recursive: true })
    await services.folders.look()
    expect(await client.imports.folders({ personId })).toMatchObject([{ id, reachable: false }])
    await client.imports.unwatchFolder({ id })
    expect(await client.imports.folders({ personId })).toEqual([])
  })

  it('takes in what is there already when asked', async () => {
    const vault = await vaultWithPerson()
    const { client, personId, services } = vault
    const path = join(vault.folder, 'scans')
    mkdirSync(path)
    writeFileSync(join(path, 'there.pdf'), await textPdf('There'))
    await client.imports.watchFolder({ personId, path, withPresent: true })
    for (let look = 0; look < 3; look++) await services.folders.look()
    await services.readings.idle()
    expect(await client.records.list({ personId })).toHaveLength(1)
  })
})

/** The same words in other bytes. */
async function savedAgain(text: string): Promise<Uint8Array> {
  return Buffer.concat([await textPdf(text), Buffer.from('\n% saved again\n')])
}
