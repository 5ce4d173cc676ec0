import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { failureOf, servicesAt, temporaryFolder } from '../support/temporaryVault.ts'
import { startTerminal, terminal } from '../support/terminal.ts'

const isRoot = process.getuid?.() === 0

/** A folder nothing can be written to; null where that cannot be made. */
function readOnlyFolder(): string | null {
  const folder = join(temporaryFolder(), 'read-only')
  mkdirSync(folder)
  if (!isRoot) {
    chmodSync(folder, 0o500)
    onTestFinished(() => chmodSync(folder, 0o700))
    return folder
  }
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'none', folder], { stdio: 'ignore' })
  if (status !== 0) return null
  onTestFinished(() => void spawnSync('umount', ['-l', folder], { stdio: 'ignore' }))
  return folder
}

describe('where nothing can be written', () => {
  it.runIf(process.platform !== 'win32')('a vault is not begun, and says so', async (context) => {
    const folder = readOnlyFolder()
    if (folder === null) return context.skip('No read-only folder can be made here.')
    const { client } = servicesAt(join(folder, 'vault.consilium'))
    expect(await failureOf(client.vault.create({ passphrase: null }))).toBe('CANNOT_WRITE')
    expect(await client.vault.status()).toMatchObject({ state: 'none' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('below a file, a vault is not begun either', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const { client } = servicesAt(join(file, 'vault.consilium'))
    expect(await failureOf(client.vault.create({ passphrase: null }))).toBe('CANNOT_WRITE')
  })
})

describe('two processes', () => {
  it('do not write to one vault: the second is told that it is in use, until the first is gone', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'vault.consilium')
    const { client } = servicesAt(path)
    await client.vault.create({ passphrase: null })
    expect(await terminal('--vault', path, 'people')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^VAULT_IN_USE: /),
    })
    await client.vault.lock()
    expect((await terminal('--vault', path, 'people')).code).toBe(0)
  })

  it('find the vault free after one of them was killed', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'vault.consilium')
    expect((await terminal('--vault', path, 'create')).code).toBe(0)
    const { child, ended } = startTerminal('--vault', path, 'import', '/dev/null', folder)
    while (child.exitCode === null && !existsSync(`${path}-wal`)) await new Promise(setImmediate)
    child.kill('SIGKILL')
    await ended
    expect((await terminal('--vault', path, '--json', 'check')).code).toBe(0)
  })
})
