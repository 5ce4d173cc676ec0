import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Reading } from '#shared/contract/records.ts'
import { runningText, textPdf } from '../support/pdfs.ts'
import { failureOf, temporaryFolder, temporaryVault } from '../support/temporaryVault.ts'
import { terminal } from '../support/terminal.ts'
import { addAndRead, addFile } from '../support/upload.ts'

/** Mounts a disk of so many mebibytes on a new folder; null where that is not allowed. */
function smallDisk(mebibytes: number): string | null {
  const disk = join(temporaryFolder(), 'disk')
  mkdirSync(disk)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'none', disk], {
    stdio: 'ignore',
  })
  if (status !== 0) return null
  // A lazy unmount: the folder is removed by a hook that may run first.
  onTestFinished(() => void spawnSync('umount', ['-l', disk], { stdio: 'ignore' }))
  return disk
}

describe('on a full disk', () => {
  it('the terminal says so, keeps what was there and opens it again', {
    timeout: 60_000,
  }, async (context) => {
    const disk = smallDisk(6)
    if (disk === null) return context.skip('Only root can mount the small disk this needs.')
    const path = join(disk, 'vault.consilium')
    const files = join(temporaryFolder(), 'files')
    mkdirSync(files)
    for (let file = 0; file < 14; file++) {
      const pdf = await textPdf(runningText(file, 300))
      // Bytes after the end are no part of the document, and cannot be made smaller.
      writeFileSync(
        join(files, `${String(file).padStart(2, '0')}.pdf`),
        Buffer.concat([pdf, randomBytes(700_000)]),
      )
    }
    expect((await terminal('--vault', path, 'create')).code).toBe(0)
    const { code, stdout } = await terminal('--vault', path, '--json', 'import', files)
    expect(code).toBe(1)
    const results = JSON.parse(stdout) as { status: string; recordId: string | null; code?: string }[]
    expect(results.filter((result) => result.recordId === null).map((result) => result.code)).toContain(
      'DISK_FULL',
    )
    const stored = results.filter(({ recordId }) => recordId !== null)
    expect(stored.length).toBeGreaterThan(1)

    const check = await terminal('--vault', path, '--json', 'check')
    expect(check.stderr).toBe('')
    expect(JSON.parse(check.stdout)).toMatchObject({ ok: true, problems: [], records: stored.length })
  })

  it('a vault cannot be begun, and nothing of it stays', async (context) => {
    const disk = smallDisk(1)
    if (disk === null) return context.skip('Only root can mount the small disk this needs.')
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filling')}`, 'bs=1k'], { stdio: 'ignore' })
    const path = join(disk, 'vault.consilium')
    const { code, stderr } = await terminal('--vault', path, 'create')
    expect({ code, stderr: stderr.split(':')[0] }).toEqual({ code: 1, stderr: 'DISK_FULL' })
    expect((await terminal('--vault', path, 'records')).stderr).toMatch(/^NO_VAULT/)
  })
})

describe('when the vault cannot grow', () => {
  async function fullVault() {
    const vault = await temporaryVault()
    const { id: personId } = await vault.client.people.create({ name: 'Nora Example' })
    const first = await addAndRead(vault, personId, 'first.pdf', await textPdf('Kept before'))
    const db = vault.services.vault.db()
    const leave = (pages: number) =>
      db.pragma(`max_page_count = ${(db.pragma('page_count', { simple: true }) as number) + pages}`)
    return { ...vault, personId, first, leave }
  }

  it('an upload answers DISK_FULL and leaves nothing behind', async () => {
    const { services, client, personId, leave } = await fullVault()
    leave(100)
    const added = addFile({ services }, personId, 'big.pdf', randomBytes(2_000_000))
    expect(await failureOf(added)).toBe('DISK_FULL')
    expect(await client.records.list({ personId })).toHaveLength(1)
    expect(services.vault.db().prepare('SELECT count(*) FROM content').pluck().get()).toBe(1)
    expect((await client.vault.check()).ok).toBe(true)
  })

  it('a reading stops, tells it, and goes to its end when there is room and the vault is opened again', async () => {
    const vault = await fullVault()
    const { client, services, personId, leave } = vault
    const pdf = await textPdf(...Array.from({ length: 60 }, (_, page) => runningText(page, 600)))
    const { recordId } = await addFile(vault, personId, 'long.pdf', pdf)
    leave(40)
    const steps: Reading[] = []
    for await (const step of await client.records.watch()) {
      steps.push(step)
      if (step.state === 'failed') break
    }
    await services.readings.idle()
    expect(steps.at(-1)).toMatchObject({ recordId, state: 'failed', failure: 'DISK_FULL' })
    expect((await client.vault.check()).ok).toBe(true)

    await client.vault.lock()
    await client.vault.unlock({ passphrase: null })
    await client.records.readAgain({ id: recordId })
    await services.readings.idle()
    expect((await client.records.get({ id: recordId })).reading).toMatchObject({
      state: 'read',
      pagesRead: 60,
    })
  })

  it('a change answers DISK_FULL and is not made', async () => {
    const { client, personId, first, leave } = await fullVault()
    leave(0)
    const long = 'x'.repeat(90_000)
    expect(await failureOf(client.records.update({ id: first.id, note: long }))).toBe('DISK_FULL')
    expect((await client.records.get({ id: first.id })).note).toBe('')
    expect(await client.people.counts({ id: personId })).toMatchObject({ records: 1 })
  })
})
