import { configure, type FileEntry } from '@zip.js/zip.js'
import { ConversionFailure } from '../conversion.ts'

configure({ useWebWorkers: false })

const MEBIBYTE = 2 ** 20
/** One file inside may be so large, in bytes. */
export const LARGEST_FILE = 512 * MEBIBYTE
/** All files inside together. */
const LARGEST_WHOLE = 2048 * MEBIBYTE
/** Real archives unpack to a few times their size, text to twenty times; a bomb, to a thousand times and more. */
const LARGEST_RATIO = 200
const RATIO_COUNTS_FROM = 100 * MEBIBYTE

/** What may still be unpacked of an archive, in bytes. */
export interface Allowance {
  left: number
}

export function allowanceFor(archiveBytes: number): Allowance {
  return { left: Math.min(LARGEST_WHOLE, Math.max(RATIO_COUNTS_FROM, archiveBytes * LARGEST_RATIO)) }
}

/**
 * Unpacks one file, and counts while it comes, as the size declared may be a lie. Throws `ConversionFailure` TOO_LARGE
 * once more comes than the archive is allowed in all, or what the library throws for damage or a wrong password.
 */
export async function readEntry(
  entry: FileEntry,
  allowance: Allowance,
  password: string | undefined,
  progressed: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  const limit = Math.min(allowance.left, LARGEST_FILE)
  let size = 0
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length
      if (size > limit) throw new ConversionFailure('TOO_LARGE')
      chunks.push(chunk)
      progressed()
    },
  })
  try {
    await entry.getData(sink, { password, checkCrc32: true })
  } catch (error) {
    throw size > limit ? new ConversionFailure('TOO_LARGE') : error
  } finally {
    allowance.left -= size
  }
  return joined(chunks, size)
}

function joined(chunks: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
