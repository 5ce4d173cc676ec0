import { describe, expect, it } from 'vitest'
import type { Reading } from '#shared/contract/records.ts'
import { halfPdf, lockedPdf, runningText, textPdf, turnedPdf, wordlessPdf } from '../support/pdfs.ts'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead, addFile } from '../support/upload.ts'

async function vaultWithPerson() {
  const vault = await temporaryVault()
  const person = await vault.client.people.create({ name: 'Nora Example' })
  return { ...vault, personId: person.id }
}

describe('adding records', () => {
  it('keeps a file and reads its text page by page', async () => {
    const vault = await vaultWithPerson()
    const bytes = await textPdf('First page about the biopsy', 'Second page about the margins')
    const record = await addAndRead(vault, vault.personId, 'Pathology report.pdf', bytes)
    expect(record).toMatchObject({
      title: 'Pathology report',
      fileName: 'Pathology report.pdf',
      type: 'unknown',
      size: bytes.length,
      unreadPages: 0,
      reading: { state: 'read', failure: null, pageCount: 2, pagesRead: 2 },
      trashedAt: null,
    })
    const { text } = await vault.client.records.pageText({ recordId: record.id, pageIndex: 1 })
    expect(text).toContain('Second page about the margins')
  })

  it('reads a turned page, and finds nothing left to read on a plain drawing', async () => {
    const vault = await vaultWithPerson()
    const turned = await addAndRead(vault, vault.personId, 'turned.pdf', await turnedPdf('Written across'))
    const { text } = await vault.client.records.pageText({ recordId: turned.id, pageIndex: 0 })
    expect(text).toContain('Written across')
    const scan = await addAndRead(vault, vault.personId, 'scan.pdf', await wordlessPdf())
    expect(scan).toMatchObject({
      unreadPages: 0,
      reading: { state: 'read', pagesRead: 1, scannedPages: 0 },
    })
  })

  it('names the record already there when the same bytes come again', async () => {
    const vault = await vaultWithPerson()
    const bytes = await textPdf('One and the same')
    const first = await addFile(vault, vault.personId, 'letter.pdf', bytes)
    const again = await addFile(vault, vault.personId, 'letter (copy).pdf', bytes)
    expect(first.status).toBe('added')
    expect(again).toMatchObject({ status: 'duplicate', recordId: first.recordId, title: 'letter' })
    expect(await vault.client.records.list({ personId: vault.personId })).toHaveLength(1)
  })

  it('keeps both when the person says so, over the same bytes', async () => {
    const vault = await vaultWithPerson()
    const bytes = await textPdf('Kept twice')
    const first = await addAndRead(vault, vault.personId, 'letter.pdf', bytes)
    const again = await addFile(vault, vault.personId, 'letter again.pdf', bytes)
    const second = await vault.client.imports.keepBoth({ fileId: again.fileId })
    await vault.services.readings.idle()
    expect(second.id).not.toBe(first.id)
    expect(await vault.client.records.get({ id: second.id })).toMatchObject({
      title: 'letter again',
      sha256: first.sha256,
      reading: { state: 'read', pagesRead: 1 },
    })
    expect((await vault.client.vault.check()).bytes).toBe(first.size)
  })

  it('does not take a record in the trash, or of someone else, for a duplicate', async () => {
    const vault = await vaultWithPerson()
    const bytes = await textPdf('Shared by two')
    const first = await addFile(vault, vault.personId, 'shared.pdf', bytes)
    const other = await vault.client.people.create({ name: 'Olaf Example' })
    expect((await addFile(vault, other.id, 'shared.pdf', bytes)).status).toBe('added')
    await vault.client.records.trash({ id: first.recordId })
    expect((await addFile(vault, vault.personId, 'shared.pdf', bytes)).status).toBe('added')
  })

  it('reads the good files of several when one is bad, and says what is the matter with the bad one', async () => {
    const vault = await vaultWithPerson()
    const files = [
      ['one.pdf', await textPdf('One')],
      ['half.pdf', await halfPdf()],
      ['two.pdf', await textPdf('Two')],
      ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
      ['locked.pdf', await lockedPdf('garden', 'Three')],
    ] as const
    for (const [name, bytes] of files) await addFile(vault, vault.personId, name, bytes)
    await vault.services.readings.idle()
    const records = await vault.client.records.list({ personId: vault.personId })
    const outcomes = Object.fromEntries(
      records.map(({ fileName, reading }) => [fileName, reading.failure ?? reading.state]),
    )
    expect(outcomes).toEqual({
      'one.pdf': 'read',
      'half.pdf': 'DAMAGED',
      'two.pdf': 'read',
      'photo.jpg': 'DAMAGED',
      'locked.pdf': 'PASSWORD_NEEDED',
    })
  })
})

describe('a locked PDF', () => {
  it('asks again after a password that does not fit, and is read with the one that does', async () => {
    const vault = await vaultWithPerson()
    const { id } = await addAndRead(
      vault,
      vault.personId,
      'locked.pdf',
      await lockedPdf('garden', 'Behind the lock'),
    )
    await vault.client.records.readAgain({ id, password: 'gate' })
    await vault.services.readings.idle()
    expect((await vault.client.records.get({ id })).reading).toMatchObject({
      state: 'failed',
      failure: 'WRONG_PASSWORD',
    })
    await vault.client.records.readAgain({ id, password: 'garden' })
    await vault.services.readings.idle()
    expect((await vault.client.records.get({ id })).reading).toMatchObject({ state: 'read', failure: null })
    expect((await vault.client.records.pageText({ recordId: id, pageIndex: 0 })).text).toContain(
      'Behind the lock',
    )
  })

  it('keeps the password, so that reading again needs none', async () => {
    const vault = await vaultWithPerson()
    const { id } = await addAndRead(
      vault,
      vault.personId,
      'locked.pdf',
      await lockedPdf('garden', 'Behind the lock'),
    )
    await vault.client.records.readAgain({ id, password: 'garden' })
    await vault.services.readings.idle()
    await vault.client.records.readAgain({ id })
    await vault.services.readings.idle()
    expect((await vault.client.records.get({ id })).reading.state).toBe('read')
  })
})

describe('reading', () => {
  const manyPages = () => textPdf(...Array.from({ length: 120 }, (_, page) => runningText(page, 400)))

  it('stops when the person cancels, and goes to the end when asked again', async () => {
    const vault = await vaultWithPerson()
    const { recordId: id } = await addFile(vault, vault.personId, 'long.pdf', await manyPages())
    expect((await vault.client.records.cancelReading({ id })).state).toBe('cancelled')
    await vault.services.readings.idle()
    expect((await vault.client.records.get({ id })).reading.state).toBe('cancelled')

    await vault.client.records.readAgain({ id })
    await vault.services.readings.idle()
    expect((await vault.client.records.get({ id })).reading).toMatchObject({ state: 'read', pagesRead: 120 })
  })

  it('is waited for to its end though it was cancelled and begun again at once', async () => {
    const vault = await vaultWithPerson()
    const { recordId: id } = await addFile(vault, vault.personId, 'long.pdf', await manyPages())
    for (let times = 0; times < 3; times++) {
      await Promise.all([vault.client.records.cancelReading({ id }), vault.client.records.readAgain({ id })])
    }
    await vault.services.readings.idle()
    expect((await vault.client.records.get({ id })).reading).toMatchObject({ state: 'read', pagesRead: 120 })
  })

  it('leaves a record that is read alone when cancelled', async () => {
    const vault = await vaultWithPerson()
    const { id } = await addAndRead(vault, vault.personId, 'a.pdf', await textPdf('Done'))
    expect((await vault.client.records.cancelReading({ id })).state).toBe('read')
  })

  it('goes on where it stopped when the vault is locked and opened again', async () => {
    const vault = await vaultWithPerson()
    const { recordId: id } = await addFile(vault, vault.personId, 'long.pdf', await manyPages())
    for await (const { pagesRead } of await vault.client.records.watch()) if (pagesRead > 0) break
    await vault.client.vault.lock()
    await vault.client.vault.unlock({ passphrase: null })
    await vault.services.readings.idle()
    expect((await vault.client.records.get({ id })).reading).toMatchObject({ state: 'read', pagesRead: 120 })
    const pages = vault.services.vault.db().prepare('SELECT count(*) FROM page').pluck().get()
    expect(pages).toBe(120)
  })

  it('ends where only its last word was lost', async () => {
    const vault = await vaultWithPerson()
    const { id } = await addAndRead(vault, vault.personId, 'a.pdf', await textPdf('One', 'Two'))
    vault.services.vault.db().prepare("UPDATE record SET reading = 'reading' WHERE id = ?").run(id)
    await vault.client.vault.lock()
    await vault.client.vault.unlock({ passphrase: null })
    await vault.services.readings.idle()
    expect((await vault.client.records.get({ id })).reading).toMatchObject({ state: 'read', pagesRead: 2 })
  })

  it('tells each step to whoever watches, from what waits to the last page', async () => {
    const vault = await vaultWithPerson()
    const { recordId } = await addFile(vault, vault.personId, 'long.pdf', await manyPages())
    const steps: Reading[] = []
    for await (const step of await vault.client.records.watch()) {
      steps.push(step)
      if (step.state === 'read') break
    }
    expect(steps.every((step) => step.recordId === recordId)).toBe(true)
    expect(steps[0]).toMatchObject({ state: 'waiting', pagesRead: 0 })
    const counts = steps.map(({ pagesRead }) => pagesRead)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(steps.length).toBeGreaterThan(3)
    expect(steps.at(-1)).toMatchObject({ state: 'read', pageCount: 120, pagesRead: 120 })
  })

  it('stops telling when the vault is locked', async () => {
    const vault = await vaultWithPerson()
    const steps = (await vault.client.records.watch())[Symbol.asyncIterator]()
    const next = Promise.resolve(steps.next()).catch(() => ({ done: true }))
    await vault.client.vault.lock()
    expect((await next).done).toBe(true)
  })
})

describe('a record', () => {
  it('is described, moved to the trash and taken out again', async () => {
    const vault = await vaultWithPerson()
    const { client, personId } = vault
    const provider = await client.providers.create({ personId, name: 'Dr. Example' })
    const { id } = await addAndRead(vault, personId, 'a.pdf', await textPdf('Text'))
    const changed = await client.records.update({
      id,
      title: ' Pathology report ',
      type: 'pathology',
      date: '2026-03',
      providerId: provider.id,
      note: 'From the portal',
    })
    expect(changed).toMatchObject({
      title: 'Pathology report',
      type: 'pathology',
      date: '2026-03',
      providerId: provider.id,
      providerName: 'Dr. Example',
      note: 'From the portal',
    })

    await client.records.trash({ id })
    expect(await client.records.list({ personId })).toEqual([])
    expect((await client.records.list({ personId, trashed: true })).map((record) => record.id)).toEqual([id])
    expect((await client.people.counts({ id: personId })).records).toBe(0)
    await client.records.restore({ id })
    expect(await client.records.get({ id })).toEqual({ ...changed, trashedAt: null })
  })

  it('comes by document date, newest first, undated ones before', async () => {
    const vault = await vaultWithPerson()
    for (const [name, date] of [
      ['old', '2019'],
      ['new', '2026-02-01'],
      ['undated', null],
      ['middle', '2024-05'],
    ] as const) {
      const { recordId } = await addFile(vault, vault.personId, `${name}.pdf`, await textPdf(name))
      await vault.client.records.update({ id: recordId, date })
    }
    const records = await vault.client.records.list({ personId: vault.personId })
    expect(records.map(({ title }) => title)).toEqual(['undated', 'new', 'middle', 'old'])
  })

  it('is not found when it was never here', async () => {
    const { client, personId, ...vault } = await vaultWithPerson()
    const id = 'nowhere'
    expect(await failureOf(client.records.get({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.records.update({ id, title: 'x' }))).toBe('NOT_FOUND')
    expect(await failureOf(client.records.trash({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.records.restore({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.records.readAgain({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.records.cancelReading({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.records.keepTwin({ id }))).toBe('NOT_FOUND')
    expect(await failureOf(client.records.pageText({ recordId: id, pageIndex: 0 }))).toBe('NOT_FOUND')
    expect(await failureOf(addFile(vault, id, 'a.pdf', await textPdf('a')))).toBe('NOT_FOUND')
    const added = await addFile(vault, personId, 'a.pdf', await textPdf('a'))
    const lost = client.records.update({ id: added.recordId, providerId: id })
    expect(await failureOf(lost)).toBe('NOT_FOUND')
  })
})
