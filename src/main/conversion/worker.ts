import { answerRequests, ask, progressed } from '../workers/answer.ts'
import type { Parcel } from '../workers/messages.ts'
import { unpackZip } from './archives/unpackZip.ts'
import { type Conversion, ConversionFailure } from './conversion.ts'
import { converterOf } from './converters.ts'
import { convertPictures } from './images/readers.ts'
import type { WorkerRequest } from './messages.ts'

/** A decoder's memory never shrinks: past this, in bytes, a worker makes room for a fresh one. */
const TIRED_ABOVE = 256 * 2 ** 20

answerRequests<WorkerRequest>({
  work,
  // A decoder that throws has met something it cannot read.
  codeOf: (error) => (error instanceof ConversionFailure ? error.code : 'DAMAGED'),
  isTired() {
    const { external, arrayBuffers } = process.memoryUsage()
    return external + arrayBuffers > TIRED_ABOVE
  },
})

async function work(request: WorkerRequest): Promise<Parcel> {
  if (request.kind === 'unpack') return { message: await unpack(request.bytes, request.password) }
  const conversion =
    request.kind === 'join'
      ? await convertPictures(request.files, progressed)
      : await (await converterOf(request.format))(request.bytes, request.fileName, progressed)
  return parcelOf(conversion)
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, password: string | undefined) {
  const skipped = await unpackZip(bytes, {
    password,
    progressed,
    async onFile(file) {
      const own = { ...file, bytes: ofItsOwn(file.bytes) }
      await ask(own, [own.bytes.buffer])
    },
  })
  return { skipped }
}

function parcelOf(conversion: Conversion): Parcel {
  const own = {
    ...conversion,
    pdf: ofItsOwn(conversion.pdf),
    enclosed: conversion.enclosed.map((file) => ({ ...file, bytes: ofItsOwn(file.bytes) })),
  }
  const buffers = new Set([own.pdf.buffer, ...own.enclosed.map((file) => file.bytes.buffer)])
  return { message: own, transfer: [...buffers] }
}

/** Bytes alone in their buffer: small ones share Node's, which cannot go over. */
function ofItsOwn(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const isAlone = bytes.byteLength === bytes.buffer.byteLength && !Buffer.isBuffer(bytes)
  return isAlone ? bytes : new Uint8Array(bytes)
}
