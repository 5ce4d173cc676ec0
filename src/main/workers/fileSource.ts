/** A file's bytes, or how to get them once its turn has come. */
export type FileSource<Bytes extends Uint8Array = Uint8Array> = Bytes | (() => Bytes | Promise<Bytes>)

/** The bytes, now that the turn has come. Rejects with what getting them rejects with. */
export async function bytesOf<Bytes extends Uint8Array>(source: FileSource<Bytes>): Promise<Bytes> {
  return typeof source === 'function' ? source() : source
}
