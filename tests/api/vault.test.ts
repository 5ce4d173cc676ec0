import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { router } from '../../src/main/router.ts'
import { textPdf } from '../support/pdfs.ts'
import { failureOf, noVaultYet, servicesAt, temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead } from '../support/upload.ts'

describe('a vault', () => {
  it('is begun, locked and opened again with what it held', async () => {
    const { client, path } = noVaultYet()
    expect(await client.vault.status()).toEqual({ state: 'none', path, protection: null, sample: false })
    expect(await client.vault.create({ passphrase: null })).toEqual({
      state: 'open',
      path,
      protection: 'none',
      sample: false,
    })
    const person = await client.people.create({ name: 'Nora Example' })
    expect(await client.vault.lock()).toMatchObject({ state: 'locked', protection: 'none' })
    expect(await client.vault.unlock({ passphrase: null })).toMatchObject({ state: 'open' })
    expect(await client.people.list()).toEqual([person])
  })

  it('opens with its passphrase alone, whichever way its letters are composed', async () => {
    const { client } = await temporaryVault('Zoë’s garden gate')
    await client.vault.lock()
    expect(await client.vault.status()).toMatchObject({ state: 'locked', protection: 'passphrase' })
    expect(await failureOf(client.vault.unlock({ passphrase: 'zoë’s garden gate' }))).toBe('WRONG_PASSPHRASE')
    expect(await failureOf(client.vault.unlock({ passphrase: null }))).toBe('WRONG_PASSPHRASE')
    expect(await client.vault.status()).toMatchObject({ state: 'locked' })
    const composedOtherwise = 'Zoë’s garden gate'.normalize('NFD')
    expect(await client.vault.unlock({ passphrase: composedOtherwise })).toMatchObject({ state: 'open' })
  })

  it('opens once when the button is pressed twice', async () => {
    const { client } = await temporaryVault()
    await client.vault.lock()
    const both = [client.vault.unlock({ passphrase: null }), client.vault.unlock({ passphrase: null })]
    expect((await Promise.all(both)).map(({ state }) => state)).toEqual(['open', 'open'])
  })

  it('is never begun where one lies', async () => {
    const { client } = await temporaryVault()
    expect(await failureOf(client.vault.create({ passphrase: null }))).toBe('VAULT_EXISTS')
    await client.vault.lock()
    expect(await failureOf(client.vault.create({ passphrase: null }))).toBe('VAULT_EXISTS')
    expect(await client.vault.unlock({ passphrase: null })).toMatchObject({ state: 'open' })
  })

  it('is begun by one of two who try at the same time, and stays whole', async () => {
    const first = noVaultYet()
    const second = servicesAt(first.path)
    const outcomes = await Promise.all([
      failureOf(first.client.vault.create({ passphrase: 'one' })),
      failureOf(second.client.vault.create({ passphrase: 'two' })),
    ])
    expect(outcomes.filter((code) => code === undefined)).toHaveLength(1)
    const passphrase = outcomes[0] === undefined ? 'one' : 'two'
    await first.client.vault.lock()
    await second.client.vault.lock()
    expect(await first.client.vault.unlock({ passphrase })).toMatchObject({ state: 'open' })
  })

  it('keeps nothing readable on the disk', async () => {
    const vault = await temporaryVault()
    const person = await vault.client.people.create({ name: 'Nora Unmistakable' })
    await addAndRead(vault, person.id, 'letter.pdf', await textPdf('Unmistakable words'))
    await vault.client.vault.lock()
    const bytes = readFileSync(vault.path)
    expect(bytes.includes('Unmistakable')).toBe(false)
    expect(bytes.includes('SQLite format')).toBe(false)
    expect(bytes.includes('%PDF')).toBe(false)
    expect(existsSync(`${vault.path}-wal`)).toBe(false)
  })

  it('sets keys aside that lie where a new vault is begun', async () => {
    const { client, path, folder } = await temporaryVault()
    await client.vault.lock()
    const moved = join(folder, 'moved.consilium')
    renameSync(path, moved)
    const before = readFileSync(`${path}.keys.json`, 'utf8')
    await client.vault.create({ passphrase: null })
    expect(readFileSync(`${path}.keys.json`, 'utf8')).not.toBe(before)
    const kept = readdirSync(folder).filter((name) => name.endsWith('.old'))
    expect(kept.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([before])
  })
})

describe('a vault that cannot be opened', () => {
  it('says that there is none', async () => {
    const { client } = noVaultYet()
    expect(await failureOf(client.vault.unlock({ passphrase: null }))).toBe('NO_VAULT')
  })

  it('says that another program has it open', async () => {
    const { path } = await temporaryVault()
    const { client } = servicesAt(path)
    expect(await failureOf(client.vault.unlock({ passphrase: null }))).toBe('VAULT_IN_USE')
    expect(await client.vault.status()).toMatchObject({ state: 'locked' })
  })

  it('says that it was used by a newer version', async () => {
    const { client, services } = await temporaryVault()
    services.vault.db().pragma('user_version = 999')
    await client.vault.lock()
    const failure = await client.vault.unlock({ passphrase: null }).catch((error) => error)
    expect(failure).toMatchObject({ code: 'VAULT_FROM_THE_FUTURE', data: { vaultVersion: 999 } })
  })

  it('says that its keys are gone', async () => {
    const { client, path } = await temporaryVault()
    await client.vault.lock()
    rmSync(`${path}.keys.json`)
    expect(await client.vault.status()).toMatchObject({ state: 'locked', protection: null })
    expect(await failureOf(client.vault.unlock({ passphrase: null }))).toBe('KEYS_MISSING')
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['something else', () => '{"format":"other"}'],
    ['with a key of another length', (text: string) => text.replace(/"key": "[^"]+"/, '"key": "AAAA"')],
  ])('says that it is damaged when its key file is %s', async (_how, spoil) => {
    const { client, path } = await temporaryVault()
    await client.vault.lock()
    writeFileSync(`${path}.keys.json`, spoil(readFileSync(`${path}.keys.json`, 'utf8')))
    expect((await client.vault.status()).state).toBe('locked')
    expect(await failureOf(client.vault.unlock({ passphrase: null }))).toBe('VAULT_DAMAGED')
  })

  it.each(['salt', 'nonce', 'sealedKey', 'tag'])(
    'says that it is damaged when the %s of its passphrase slot is cut short',
    async (name) => {
      const { client, path } = await temporaryVault('gate')
      await client.vault.lock()
      const keys = JSON.parse(readFileSync(`${path}.keys.json`, 'utf8'))
      keys.slots[0][name] = 'AAAA'
      writeFileSync(`${path}.keys.json`, JSON.stringify(keys))
      expect(await failureOf(client.vault.unlock({ passphrase: 'gate' }))).toBe('VAULT_DAMAGED')
    },
  )

  it('says that it is damaged when its first bytes are not its own', async () => {
    const { client, path } = await temporaryVault()
    await client.vault.lock()
    flipBytes(path, 100, 64)
    expect(await failureOf(client.vault.unlock({ passphrase: null }))).toBe('VAULT_DAMAGED')
  })

  it('says that it is damaged when its key belongs to another vault', async () => {
    const { client, path } = await temporaryVault()
    await client.vault.lock()
    const other = await temporaryVault()
    writeFileSync(`${path}.keys.json`, readFileSync(`${other.path}.keys.json`))
    expect(await failureOf(client.vault.unlock({ passphrase: null }))).toBe('VAULT_DAMAGED')
  })
})

describe('checking', () => {
  it('finds a whole vault whole', async () => {
    const vault = await temporaryVault()
    const person = await vault.client.people.create({ name: 'Nora Example' })
    const record = await addAndRead(vault, person.id, 'a.pdf', await textPdf('One', 'Two'))
    expect(await vault.client.vault.check()).toEqual({
      ok: true,
      problems: [],
      records: 1,
      pages: 2,
      bytes: record.size,
    })
  })

  it('finds bytes that were changed, an index that does not fit, and references to nothing', async () => {
    const vault = await temporaryVault()
    const person = await vault.client.people.create({ name: 'Nora Example' })
    await addAndRead(vault, person.id, 'a.pdf', await textPdf('One'))
    const db = vault.services.vault.db()
    db.exec("UPDATE content_chunk SET bytes = CAST('other' AS BLOB)")
    db.exec("DROP TRIGGER page_changed; UPDATE page SET text = 'not what was indexed'")
    db.pragma('foreign_keys = OFF')
    db.exec("UPDATE record SET person_id = 'nobody'")
    const { ok, problems } = await vault.client.vault.check()
    expect(ok).toBe(false)
    expect(problems).toHaveLength(3)
  })

  it('reports a damaged part of the file as a problem, and keeps the rest usable', async () => {
    const vault = await temporaryVault()
    const person = await vault.client.people.create({ name: 'Nora Example' })
    await addAndRead(vault, person.id, 'a.pdf', await textPdf(...Array.from({ length: 80 }, () => 'Words')))
    await vault.client.vault.lock()
    flipBytes(vault.path, Math.floor(readFileSync(vault.path).length * 0.6), 64)
    await vault.client.vault.unlock({ passphrase: null })
    const { ok, problems } = await vault.client.vault.check()
    expect(ok).toBe(false)
    expect(problems.length).toBeGreaterThan(0)
    expect(await vault.client.people.list()).toHaveLength(1)
  })
})

describe('while the vault is locked', () => {
  const always = new Set(['status', 'create', 'unlock', 'lock', 'openSample', 'leaveSample', 'relate'])
  const routes = Object.entries(router).flatMap(([feature, handlers]) =>
    Object.keys(handlers)
      .filter((name) => !always.has(name))
      .map((name) => [feature, name] as const),
  )

  it.each(routes)('%s.%s answers LOCKED', async (feature, name) => {
    const { client } = noVaultYet()
    const features = client as unknown as Record<string, Record<string, (input: object) => Promise<unknown>>>
    const call = async () => {
      const answer = await features[feature]![name]!({})
      // Streams begin with their first step.
      if (Symbol.asyncIterator in Object(answer)) {
        await (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]().next()
      }
    }
    expect(await failureOf(call())).toBe('LOCKED')
  })

  it('two texts can still be compared', async () => {
    const { client } = noVaultYet()
    const { relation } = await client.comparison.relate({ topicId: 'type', a: null, b: 'Lobular' })
    expect(relation).toBe('not-stated')
  })
})

describe('the sample case', () => {
  it('opens in a vault of its own and gives way to the person’s own', async () => {
    const { client } = await temporaryVault()
    const own = await client.people.create({ name: 'Nora Example' })
    expect(await client.vault.openSample()).toMatchObject({ state: 'open', sample: true })
    const [samplePerson] = await client.people.list()
    expect(samplePerson?.id).not.toBe(own.id)
    expect(await client.records.list({ personId: samplePerson!.id })).toHaveLength(12)
    expect(await client.vault.leaveSample()).toMatchObject({ state: 'locked', sample: false })
    await client.vault.unlock({ passphrase: null })
    expect(await client.people.list()).toEqual([own])
  })

  it('is as the person left it when opened again', async () => {
    const { client } = noVaultYet()
    await client.vault.openSample()
    const [person] = await client.people.list()
    await client.people.update({ id: person!.id, note: 'Looked around' })
    expect(await client.vault.leaveSample()).toMatchObject({ state: 'none', sample: false })
    await client.vault.openSample()
    expect((await client.people.list()).map(({ note }) => note)).toEqual(['Looked around'])
  })
})

function flipBytes(path: string, from: number, count: number): void {
  const bytes = readFileSync(path)
  for (let at = from; at < from + count; at++) bytes[at] = bytes[at]! ^ 0xff
  writeFileSync(path, bytes)
}
