import type { FileFormat } from '#shared/domain/fileFormat.ts'

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

/** Take an archive apart. Each `EnclosedFile` is a question: the next one is only looked at once it is answered. */
export interface UnpackRequest {
  kind: 'unpack'
  bytes: Uint8Array<ArrayBuffer>
  password?: string
}

export interface PictureFile {
  format: FileFormat
  bytes: Uint8Array<ArrayBuffer>
}
