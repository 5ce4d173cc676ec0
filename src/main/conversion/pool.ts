import { extname } from 'node:path'
import type { FileFormat } from '#shared/domain/fileFormat.ts'
import { bytesOf, type FileSource } from '../workers/fileSource.ts'
import { openLane } from '../workers/lane.ts'
import type { SeatKind, Task } from '../workers/seat.ts'
import {
  type Conversion,
  ConversionFailure,
  type ConversionFailureCode,
  type EnclosedFile,
  type SkippedFile,
} from './conversion.ts'
import type { PictureFile, WorkerRequest } from './messages.ts'

export type { PictureFile } from './messages.ts'

export interface ConversionPoolOptions {
  /** Worker threads at most that turn files into pages; one more takes archives apart. Default: 1. */
  workers?: number
  /** Larger files are refused as TOO_LARGE, in bytes. Default: 1 GiB. */
  maximumBytes?: number
  /** Milliseconds without any progress after which a file is given up as TOO_SLOW. Default: 60 000. */
  timeLimitMs?: number
  /** Memory for a worker's own objects, in MiB: past it the file is TOO_LARGE. Default: 512. */
  heapMiB?: number
}

export interface ConvertOptions {
  signal?: AbortSignal
}

export interface UnpackOptions {
  /**
   * Takes each file as it is found; the next one is only looked at once this is done, so that a large archive never
   * lies in memory as a whole. It may ask the pool to convert. What it throws ends the unpacking and rejects it.
   */
  onFile(file: EnclosedFile): Promise<void> | void
  signal?: AbortSignal
  password?: string
}

/** Worker threads in which files that are no PDFs are opened, so that a bad one harms nothing else. */
export interface ConversionPool {
  /** Turns a file into a PDF that shows it. Rejects with `ConversionFailure`, or with an `AbortError`. */
  convert(
    format: FileFormat,
    source: FileSource<Uint8Array<ArrayBuffer>>,
    fileName: string,
    options?: ConvertOptions,
  ): Promise<Conversion>
  /** Puts pictures into one PDF, in order, a page each (a TIFF, all of its pages). Rejects as `convert` does. */
  joinPictures(files: PictureFile[], options?: ConvertOptions): Promise<Conversion>
  /**
   * Takes an archive apart. Its bytes go over to the worker, so that a large one is not there twice: the caller's
   * array is empty afterwards. Rejects with `ConversionFailure`: PASSWORD_NEEDED also for a wrong password; TOO_LARGE
   * may come after some files already, which are then best dropped. Or with an `AbortError`.
   */
  unpack(bytes: Uint8Array<ArrayBuffer>, options: UnpackOptions): Promise<{ skipped: SkippedFile[] }>
  /** Starts a worker ahead of the first file. */
  warmUp(): void
  /** Ends all workers; what runs or waits rejects with an `AbortError`. */
  close(): Promise<void>
}

const entry = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url)

const GIBIBYTE = 2 ** 30
const TIME_LIMIT_MS = 60_000
/**
 * Text is held as one string, and a single allocation that a worker's memory has no room for ends the whole process.
 * JSON and XML may carry a scan within.
 */
const LARGEST_TEXT = 32 * 2 ** 20
const LARGEST_CARRIER = 96 * 2 ** 20
const LARGEST: Partial<Record<FileFormat, number>> = {
  text: LARGEST_TEXT,
  rtf: LARGEST_TEXT,
  html: LARGEST_TEXT,
  xml: LARGEST_CARRIER,
  json: LARGEST_CARRIER,
  ndjson: LARGEST_CARRIER,
}
const HEAP_MIB = 512

/** Creates a pool. Workers start with the first task or with `warmUp`; idle ones do not keep the process alive. */
export function createConversionPool(options: ConversionPoolOptions = {}): ConversionPool {
  const { workers = 1, maximumBytes = GIBIBYTE, timeLimitMs = TIME_LIMIT_MS, heapMiB = HEAP_MIB } = options
  const kind: SeatKind = {
    entry,
    // Pictures' pixels are bounded where they are decoded.
    heap: { mebibytes: heapMiB, code: 'TOO_LARGE' },
    failure: (code: ConversionFailureCode) => new ConversionFailure(code),
  }
  const converting = openLane({ seats: workers, kind: () => kind })
  // A lane of its own: an archive waits for its files to be kept, which may mean to be converted.
  const unpacking = openLane({ seats: 1, kind: () => kind })

  function checkSize(size: number, limit = maximumBytes): void {
    if (size > Math.min(limit, maximumBytes)) throw new ConversionFailure('TOO_LARGE')
  }

  async function runConversion(
    prepare: () => WorkerRequest | Promise<WorkerRequest>,
    signal: AbortSignal | undefined,
  ): Promise<Conversion> {
    const task = async () => ({ message: await prepare(), timeLimit: timeLimitMs })
    return (await converting.run(task, signal)) as Conversion
  }

  return {
    convert(format, source, fileName, { signal } = {}) {
      const prepare = async (): Promise<WorkerRequest> => {
        const bytes = await bytesOf(source)
        checkSize(bytes.length, LARGEST[format])
        return { kind: 'convert', format, bytes, fileName }
      }
      return runConversion(prepare, signal)
    },
    async joinPictures(files, { signal } = {}) {
      checkSize(files.reduce((sum, file) => sum + file.bytes.length, 0))
      return runConversion(() => ({ kind: 'join', files }), signal)
    },
    async unpack(bytes, { onFile, signal, password }) {
      checkSize(bytes.length)
      // A part of a larger buffer cannot go over without the rest.
      const own = bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
      const task: Task<never, EnclosedFile> = {
        message: { kind: 'unpack', bytes: own, password } satisfies WorkerRequest,
        transfer: [own.buffer],
        timeLimit: timeLimitMs,
        async reply(file) {
          await onFile(file)
          return { message: 'next' }
        },
      }
      return (await unpacking.run(() => task, signal)) as { skipped: SkippedFile[] }
    },
    warmUp: () => void converting.warmUp(1),
    async close() {
      await Promise.all([converting.close(), unpacking.close()])
    },
  }
}
