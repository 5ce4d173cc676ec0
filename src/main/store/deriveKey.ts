import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

export interface Argon2Costs {
  iterations: number
  memoryKibibytes: number
  parallelism: number
}

export interface DeriveKeyInput extends Argon2Costs {
  passphrase: string
  salt: Uint8Array
  /** Bytes wanted. */
  length: number
}

/** Argon2id (RFC 9106) in a worker: it is slow on purpose, and the window must not wait for it. */
export async function deriveKey(input: DeriveKeyInput): Promise<Uint8Array> {
  const entry = new URL(`./deriveKeyWorker${extname(import.meta.filename)}`, import.meta.url)
  // The same words typed on another keyboard must give the same bytes.
  const worker = new Worker(entry, {
    workerData: { ...input, passphrase: input.passphrase.normalize('NFKC') },
  })
  try {
    const [key] = (await once(worker, 'message')) as [Uint8Array]
    return key
  } finally {
    await worker.terminate()
  }
}
