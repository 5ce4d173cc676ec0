import { join, resolve } from 'node:path'
import envPaths from 'env-paths'

/** The vault file to use: the one named, else `CONSILIUM_VAULT`, else the platform's place for application data. */
export function vaultPath(named?: string): string {
  const chosen = named ?? process.env.CONSILIUM_VAULT
  return chosen ? resolve(chosen) : join(envPaths('Consilium', { suffix: '' }).data, 'vault.consilium')
}
