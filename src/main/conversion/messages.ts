import type { FileFormat } from '#shared/domain/fileFormat.ts'
import type { ConversionFailureCode, EnclosedFile } from './conversion.ts'

/** What a worker is started with. */
export interface WorkerStart {
  /** One number, shared: it changes whenever the worker gets on. */
  progress: Int32Array<SharedArrayBuffer>
}

/** What the pool asks of a worker, one at a time. */
export type WorkerRequest = ConvertRequest | JoinRequest | UnpackRequest

/** Turn one file into pages. */
export interface ConvertRequest {
  kind: 'convert'
  format: FileFormat
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
}

/** Put several pictures into one PDF. */
export interface JoinRequest {
  kind: 'join'
  files: PictureFile[]
}

/** Take an archive apart. Each file found is handed over before the next one is looked at. */
export interface UnpackRequest {
  kind: 'unpack'
  bytes: Uint8Array<ArrayBuffer>
  password?: string
}

export interface PictureFile {
  format: FileFormat
  bytes: Uint8Array<ArrayBuffer>
}

/** The answer to `file`: it is kept, go on. */
export interface NextFile {
  kind: 'next'
}

/** What a worker says on the way. */
export type WorkerReport = { kind: 'started' } | { kind: 'file'; file: EnclosedFile } | WorkerEnd

/** The last word of a worker on a request. `isTired`: it holds much memory, and takes no further one. */
export type WorkerEnd =
  | { kind: 'done'; result: unknown; isTired: boolean }
  | { kind: 'failed'; code: ConversionFailureCode; isTired: boolean }
