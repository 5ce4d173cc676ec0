import { clientOf } from './client.ts'
import { createConversionPool } from './conversion/pool.ts'
import { createFactsPool } from './facts/pool.ts'
import { createMadeBundles } from './features/bundles/madeBundles.ts'
import type { Readers } from './features/imports/readers.ts'
import { createReadings } from './features/imports/readings.ts'
import { createWatchedFolders } from './features/imports/watchedFolders.ts'
import type { Services } from './handling.ts'
import { createOcrPool } from './ocr/pool.ts'
import { createPdfPool } from './pdf/pool.ts'
import { projectFile } from './projectFile.ts'
import { playSample } from './sample/play.ts'
import { createVaultKeeper } from './store/keeper.ts'
import { readMigrations } from './store/migrate.ts'

export interface RunningServices extends Services {
  /** Locks the vault and ends all workers that were not lent. */
  close(): Promise<void>
}

/** The pools of worker threads that the app takes; no thread starts before there is work. */
export function createPools(): Readers {
  return {
    pdf: createPdfPool(),
    conversion: createConversionPool(),
    ocr: createOcrPool(),
    facts: createFactsPool(),
  }
}

/** Puts the parts of the app together for one vault file. Pools that are `lent` serve others too, and stay open. */
export function createServices(vaultPath: string, lent?: Readers): RunningServices {
  const pools = lent ?? createPools()
  const { pdf, conversion, ocr, facts } = pools
  const readings = createReadings(pools)
  const folders = createWatchedFolders(readings)
  const bundles = createMadeBundles()
  const vault = createVaultKeeper(vaultPath, readMigrations(projectFile('migrations')), [
    readings,
    folders,
    bundles,
  ])
  const services: RunningServices = {
    vault,
    pdf,
    conversion,
    readings,
    folders,
    bundles,
    compare: (concernId) => clientOf(services).comparison.get({ concernId }),
    fillSample: () => playSample(clientOf(services), services),
    async close() {
      await vault.lock()
      if (!lent) await Promise.all([pdf, conversion, ocr, facts].map((pool) => pool.close()))
    },
  }
  return services
}
