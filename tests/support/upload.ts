import type { Added } from '#shared/contract/records.ts'
import { receiveFile } from '../../src/main/features/imports/receive.ts'
import { asTypedError } from '../../src/main/handling.ts'
import type { TemporaryVault } from './temporaryVault.ts'

/** Bytes as they arrive from a page: in parts of `size`. */
export async function* inParts(bytes: Uint8Array, size = 4096): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

/** Adds one file for a person, as an upload does; failures are those an upload answers. */
export async function addFile(
  { services }: Pick<TemporaryVault, 'services'>,
  personId: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<Extract<Added, { recordId: string }>> {
  const file = { personId, fileName, stream: inParts(bytes) }
  try {
    const added = await receiveFile(services.vault.db(), services.readings, file)
    if (added.status === 'archive') throw new Error(`${fileName} is an archive: it makes no record itself.`)
    return added
  } catch (error) {
    throw asTypedError(error)
  }
}

/** Adds one file and waits until it is read, or is known not to be readable. */
export async function addAndRead(
  vault: Pick<TemporaryVault, 'services' | 'client'>,
  personId: string,
  fileName: string,
  bytes: Uint8Array,
) {
  const { recordId } = await addFile(vault, personId, fileName, bytes)
  await vault.services.readings.idle()
  return vault.client.records.get({ id: recordId })
}
