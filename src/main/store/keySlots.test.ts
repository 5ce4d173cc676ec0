import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeSlots, newDataKey, protectionOf, slotPath, unlockDataKey, writeSlots } from './keySlots.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consilium-keys-'))
  path = join(folder, 'vault')
  return () => rmSync(folder, { recursive: true })
})

describe('the key of a vault', () => {
  it('comes back with the passphrase that sealed it, and only with that', async () => {
    const key = newDataKey()
    writeSlots(path, await makeSlots(key, 'garden gate'))
    expect(protectionOf(path)).toBe('passphrase')
    expect(Buffer.from(key).equals(await unlockDataKey(path, 'garden gate'))).toBe(true)
    for (const other of ['garden gate ', null]) {
      await expect(unlockDataKey(path, other)).rejects.toThrow('WRONG_PASSPHRASE')
    }
  })

  it('is nowhere in the key file when it is sealed', async () => {
    const key = Buffer.from(newDataKey())
    writeSlots(path, await makeSlots(key, 'garden gate'))
    const text = readFileSync(slotPath(path), 'utf8')
    expect(text).not.toContain(key.toString('base64'))
    expect(text).not.toContain(key.toString('hex'))
    expect(text).not.toContain('garden')
  })

  it('is sealed anew each time: equal passphrases leave nothing equal behind', async () => {
    const key = newDataKey()
    const [first, second] = [await makeSlots(key, 'garden gate'), await makeSlots(key, 'garden gate')]
    for (const name of ['salt', 'nonce', 'sealedKey', 'tag'] as const) {
      expect((first.slots[0] as Record<string, unknown>)[name]).not.toBe(
        (second.slots[0] as Record<string, unknown>)[name],
      )
    }
  })

  it('lies open where the person chose no passphrase', async () => {
    const key = newDataKey()
    writeSlots(path, await makeSlots(key, null))
    expect(protectionOf(path)).toBe('none')
    expect(Buffer.from(key).equals(await unlockDataKey(path, null))).toBe(true)
  })

  it.runIf(process.platform !== 'win32')(
    'can be read by the person alone, and leaves no half-written file',
    async () => {
      writeSlots(path, await makeSlots(newDataKey(), null))
      expect(statSync(slotPath(path)).mode & 0o777).toBe(0o600)
      expect(readdirSync(folder)).toEqual(['vault.keys.json'])
    },
  )
})
