import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { unpackZip } from './archives/unpackZip.ts'
import { type Conversion, ConversionFailure } from './conversion.ts'
import { converterOf } from './converters.ts'
import { convertPictures } from './images/readers.ts'
import type { NextFile, WorkerReport, WorkerRequest, WorkerStart } from './messages.ts'

const port = parentPort!
const { progress } = workerData as WorkerStart

/** A decoder's memory never shrinks: past this, in bytes, a worker makes room for a fresh one. */
const TIRED_ABOVE = 256 * 2 ** 20

port.on('message', (message: WorkerRequest | NextFile) => {
  if (message.kind !== 'next') void answer(message)
})
report({ kind: 'started' })

function report(message: WorkerReport, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer)
}

function progressed(): void {
  Atomics.add(progress, 0, 1)
}

async function answer(request: WorkerRequest): Promise<void> {
  try {
    const { result, transfer } = await work(request)
    report({ kind: 'done', result, isTired: isTired() }, transfer)
  } catch (error) {
    // A decoder that throws has met something it cannot read.
    const code = error instanceof ConversionFailure ? error.code : 'DAMAGED'
    report({ kind: 'failed', code, isTired: isTired() })
  }
}

async function work(request: WorkerRequest): Promise<{ result: unknown; transfer: ArrayBuffer[] }> {
  if (request.kind === 'unpack')
    return { result: await unpack(request.bytes, request.password), transfer: [] }
  const conversion =
    request.kind === 'join'
      ? await convertPictures(request.files, progressed)
      : await (await converterOf(request.format))(request.bytes, request.fileName, progressed)
  return withTransfer(conversion)
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, password: string | undefined) {
  const skipped = await unpackZip(bytes, {
    password,
    progressed,
    async onFile(file) {
      const own = { ...file, bytes: ofItsOwn(file.bytes) }
      report({ kind: 'file', file: own }, [own.bytes.buffer])
      await once(port, 'message')
    },
  })
  return { skipped }
}

function withTransfer(conversion: Conversion): { result: Conversion; transfer: ArrayBuffer[] } {
  const result = {
    ...conversion,
    pdf: ofItsOwn(conversion.pdf),
    enclosed: conversion.enclosed.map((file) => ({ ...file, bytes: ofItsOwn(file.bytes) })),
  }
  const buffers = new Set([result.pdf.buffer, ...result.enclosed.map((file) => file.bytes.buffer)])
  return { result, transfer: [...buffers] }
}

/** Bytes alone in their buffer: small ones share Node's, which cannot go over. */
function ofItsOwn(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const isAlone = bytes.byteLength === bytes.buffer.byteLength && !Buffer.isBuffer(bytes)
  return isAlone ? bytes : new Uint8Array(bytes)
}

function isTired(): boolean {
  const { external, arrayBuffers } = process.memoryUsage()
  return external + arrayBuffers > TIRED_ABOVE
}
