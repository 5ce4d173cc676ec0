import { parentPort, workerData } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'
import type { DeriveKeyInput } from './deriveKey.ts'

const { passphrase, salt, iterations, memoryKibibytes, parallelism, length } = workerData as DeriveKeyInput

parentPort?.postMessage(
  await argon2id({
    password: passphrase,
    salt,
    iterations,
    memorySize: memoryKibibytes,
    parallelism,
    hashLength: length,
    outputType: 'binary',
  }),
)
