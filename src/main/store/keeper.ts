import { dirname, join } from 'node:path'
import type { VaultStatus } from '#shared/contract/vault.ts'
import type { Database } from './database.ts'
import { Failure } from './failure.ts'
import type { Migration } from './migrate.ts'
import { createVault, lookAtVault, openVault, removeVault } from './vault.ts'

/** What has to know when a vault is opened, and to let go of it before it is closed. */
export interface VaultFollower {
  opened(db: Database): void
  closing(): Promise<void>
}

/** Written to the sample vault once all of the case is in it. */
const FILLED = 1

/** Holds the one vault that is open in this process: the person's own, or the sample case. */
export interface VaultKeeper {
  status(): VaultStatus
  /** The open vault. @throws Failure LOCKED */
  db(): Database
  create(passphrase: string | null): Promise<VaultStatus>
  unlock(passphrase: string | null): Promise<VaultStatus>
  lock(): Promise<VaultStatus>
  /** Locks what is open and turns to the sample vault; one that is new, or was never filled to its end, is filled. */
  turnToSample(fill: () => Promise<void>): Promise<VaultStatus>
  /** Locks the sample vault and turns back to the person's own. */
  turnToOwn(): Promise<VaultStatus>
}

/**
 * @param ownPath the person's vault file; the sample case lies in the same folder
 */
export function createVaultKeeper(
  ownPath: string,
  migrations: readonly Migration[],
  followers: readonly VaultFollower[],
): VaultKeeper {
  const samplePath = join(dirname(ownPath), 'sample-case.consilium')
  let path = ownPath
  let open: Database | null = null
  /** One change at a time: a second click must not open a vault twice. */
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const next = turn.then(change, change)
    turn = next
    return next
  }

  function status(): VaultStatus {
    const { exists, protection } = lookAtVault(path)
    const state = open ? 'open' : exists ? 'locked' : 'none'
    return { state, path, protection, sample: path === samplePath }
  }

  function hold(db: Database): void {
    open = db
    for (const follower of followers) follower.opened(db)
  }

  async function letGo(): Promise<void> {
    if (!open) return
    const db = open
    open = null
    try {
      for (const follower of followers) await follower.closing()
    } finally {
      db.close()
    }
  }

  async function openSample(fill: () => Promise<void>): Promise<void> {
    if (lookAtVault(path).exists) {
      hold(await openVault(path, null, migrations))
      if (open?.pragma('application_id', { simple: true }) === FILLED) return
      await letGo()
      removeVault(path)
    }
    const db = await createVault(path, null, migrations)
    hold(db)
    await fill()
    db.pragma(`application_id = ${FILLED}`)
  }

  return {
    status,
    db() {
      if (!open) throw new Failure('LOCKED')
      return open
    },
    create: (passphrase) =>
      inTurn(async () => {
        hold(await createVault(path, passphrase, migrations))
        return status()
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        if (!open) hold(await openVault(path, passphrase, migrations))
        return status()
      }),
    lock: () =>
      inTurn(async () => {
        await letGo()
        return status()
      }),
    turnToSample: (fill) =>
      inTurn(async () => {
        await letGo()
        path = samplePath
        try {
          await openSample(fill)
        } catch (error) {
          await letGo()
          path = ownPath
          throw error
        }
        return status()
      }),
    turnToOwn: () =>
      inTurn(async () => {
        await letGo()
        path = ownPath
        return status()
      }),
  }
}
