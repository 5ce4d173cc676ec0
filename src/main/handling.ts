import { implement, ORPCError } from '@orpc/server'
import type { Comparison } from '#shared/contract/comparison.ts'
import { FAILURE_STATUS, failures } from '#shared/contract/errors.ts'
import { contract } from '#shared/contract/index.ts'
import type { ConversionPool } from './conversion/pool.ts'
import type { MadeBundles } from './features/bundles/madeBundles.ts'
import type { Readings } from './features/imports/readings.ts'
import type { WatchedFolders } from './features/imports/watchedFolders.ts'
import type { PdfPool } from './pdf/pool.ts'
import { asFailure } from './store/database.ts'
import { Failure } from './store/failure.ts'
import type { VaultKeeper } from './store/keeper.ts'

/** What every handler is given. */
export interface Services {
  vault: VaultKeeper
  pdf: PdfPool
  conversion: ConversionPool
  readings: Readings
  folders: WatchedFolders
  bundles: MadeBundles
  /** The opinions on a concern side by side, as the comparison answers them. @throws Failure NOT_FOUND */
  compare(concernId: string): Promise<Comparison>
  /** Plays the sample case into the vault that is open. */
  fillSample(): Promise<void>
}

/** Handlers of routes that answer whether or not a vault is open. */
export const anytime = implement(contract)
  .$context<Services>()
  .use(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      throw asTypedError(error)
    }
  })

/** Handlers of routes that need the open vault; they answer LOCKED without one. */
export const whileOpen = anytime.use(({ context, next }) => next({ context: { db: context.vault.db() } }))

/** A failure as the typed error the contract promises; anything else as it is. */
export function asTypedError(error: unknown): unknown {
  const failure = asFailure(error)
  if (!(failure instanceof Failure)) return error
  const { message } = failures[failure.code]
  return new ORPCError(failure.code, { defined: true, status: FAILURE_STATUS, message, data: failure.data })
}
