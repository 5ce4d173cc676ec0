import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { createVaultKeeper, type VaultKeeper } from './keeper.ts'
import { readMigrations } from './migrate.ts'
import { insertPerson, listPeople } from './rows/people.ts'

const MIGRATIONS = readMigrations(join(import.meta.dirname, '../../../migrations'))

let folder: string
let vault: VaultKeeper
/** What a follower saw: the vault opened, and whether it was still usable when it had to let go. */
let seen: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consilium-keeper-'))
  seen = []
  let held: Database | null = null
  const follower = {
    opened(db: Database) {
      held = db
      seen.push('opened')
    },
    async closing() {
      seen.push(held?.open ? 'closing, still open' : 'closing, gone')
    },
  }
  vault = createVaultKeeper(join(folder, 'vault.consilium'), MIGRATIONS, [follower])
  return async () => {
    await vault.lock()
    rmSync(folder, { recursive: true })
  }
})

const names = () => listPeople(vault.db()).map(({ name }) => name)

describe('the sample vault', () => {
  it('is filled anew when filling it was cut short', async () => {
    const cutShort = vault.turnToSample(async () => {
      insertPerson(vault.db(), { name: 'Half a case' })
      throw new Error('cut short')
    })
    await expect(cutShort).rejects.toThrow('cut short')
    expect(vault.status()).toMatchObject({ state: 'none', sample: false })

    const fill = async () => void insertPerson(vault.db(), { name: 'A whole case' })
    expect(await vault.turnToSample(fill)).toMatchObject({ state: 'open', sample: true })
    expect(names()).toEqual(['A whole case'])
  })

  it('is filled once', async () => {
    const fill = async () => void insertPerson(vault.db(), { name: 'A whole case' })
    await vault.turnToSample(fill)
    await vault.turnToOwn()
    await vault.turnToSample(fill)
    expect(names()).toEqual(['A whole case'])
  })

  it('lets go of the own vault before it is opened', async () => {
    await vault.create(null)
    await vault.turnToSample(async () => {})
    await vault.turnToOwn()
    expect(seen).toEqual(['opened', 'closing, still open', 'opened', 'closing, still open'])
    expect(vault.status()).toMatchObject({ state: 'locked', sample: false })
  })
})

describe('the own vault', () => {
  it('leaves nothing on the disk when it cannot be begun to its end', async () => {
    const broken = [...MIGRATIONS, { version: MIGRATIONS.length + 1, name: 'broken.sql', sql: 'not SQL' }]
    const keeper = createVaultKeeper(join(folder, 'broken.consilium'), broken, [])
    await expect(keeper.create(null)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
    expect(keeper.status().state).toBe('none')
  })

  it('is let go of even where something that used it cannot end well', async () => {
    const path = join(folder, 'other.consilium')
    const broken = {
      opened() {},
      closing: () => Promise.reject(new Error('cannot end')),
    }
    const keeper = createVaultKeeper(path, MIGRATIONS, [broken])
    await keeper.create(null)
    await expect(keeper.lock()).rejects.toThrow('cannot end')
    const again = createVaultKeeper(path, MIGRATIONS, [])
    expect((await again.unlock(null)).state).toBe('open')
    await again.lock()
  })

  it('does nothing twice when it is locked twice', async () => {
    await vault.create(null)
    await Promise.all([vault.lock(), vault.lock()])
    expect(seen).toEqual(['opened', 'closing, still open'])
    expect(() => vault.db()).toThrow('LOCKED')
  })
})
