import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init, type Methods } from '@embedpdf/pdfium'

/** PDFium's functions as WebAssembly exports them: numbers in, numbers out, texts and structures by address. */
export type PdfiumExports = Record<keyof Methods, (...values: number[]) => number> & {
  malloc(byteCount: number): number
  free(address: number): void
  memory: { readonly buffer: ArrayBuffer }
}

/** PDFium in this thread. One per worker: its memory grows and never shrinks. */
export interface Engine {
  pdfium: PdfiumExports
  /** Makes a function callable by PDFium; the signature is Emscripten's, as in `iii`: number of (number, number). */
  addFunction(called: (...values: number[]) => number, signature: string): number
  removeFunction(called: number): void
  /** Address of `SCRATCH_BYTES` bytes for results that PDFium writes. */
  scratch: number
  /** Bytes past which PDFium gets no more memory and gives up on the document. */
  memoryLimit: number
}

/** The compiled program, which threads may share; opaque because Node's types do not name it. */
export type PdfiumProgram = object

export const SCRATCH_BYTES = 1024

interface Imports {
  env: Record<string, (value: number) => number>
}

interface Compiler {
  compile(bytes: Uint8Array): Promise<PdfiumProgram>
  instantiate(program: PdfiumProgram, imports: object): Promise<object>
}

const { WebAssembly: compiler } = globalThis as unknown as { WebAssembly: Compiler }

/** Compiles PDFium once, so that every worker starts from the same program. */
export async function compilePdfium(): Promise<PdfiumProgram> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  return compiler.compile(await readFile(path))
}

/** Starts PDFium in this thread. */
export async function startEngine(program: PdfiumProgram): Promise<Engine> {
  const engine = { memoryLimit: Number.POSITIVE_INFINITY } as Engine
  const overrides = {
    instantiateWasm(imports: Imports, received: (instance: object) => void) {
      compiler.instantiate(program, limited(imports, engine)).then(received)
      return {}
    },
    // PDFium's own notes can quote a document, and no record content may reach a log.
    print: ignore,
    printErr: ignore,
  }
  const { pdfium: module } = await init(overrides as Parameters<typeof init>[0])
  engine.pdfium = module.wasmExports as unknown as PdfiumExports
  engine.addFunction = module.addFunction as Engine['addFunction']
  engine.removeFunction = module.removeFunction
  engine.pdfium.PDFiumExt_Init()
  engine.scratch = engine.pdfium.malloc(SCRATCH_BYTES)
  return engine
}

/** A small file can unfold into more than the computer has: growth stops at the engine's limit. */
function limited(imports: Imports, engine: Engine): Imports {
  const grow = imports.env.emscripten_resize_heap!
  const growWithin = (byteCount: number) => (byteCount >>> 0 > engine.memoryLimit ? 0 : grow(byteCount))
  return { ...imports, env: { ...imports.env, emscripten_resize_heap: growWithin } }
}

function ignore(): void {}

/** Bytes of memory PDFium has taken so far. */
export function heapBytes({ pdfium }: Engine): number {
  return pdfium.memory.buffer.byteLength
}

/** Copies bytes into PDFium's memory; the address is to be freed. Throws `RangeError` where memory is full. */
export function placeBytes({ pdfium }: Engine, bytes: Uint8Array): number {
  const address = pdfium.malloc(Math.max(bytes.length, 1))
  if (address === 0) throw new RangeError('PDFium has no memory left')
  new Uint8Array(pdfium.memory.buffer, address, bytes.length).set(bytes)
  return address
}

/** Lends PDFium a text for one call, in UTF-16LE. */
export function withUtf16<Result>(engine: Engine, text: string, use: (address: number) => Result): Result {
  const address = placeBytes(engine, Buffer.from(`${text}\0`, 'utf16le'))
  const result = use(address)
  engine.pdfium.free(address)
  return result
}

/** Writes 32-bit floats to the scratch memory and returns their address. */
export function placeFloats({ pdfium, scratch }: Engine, numbers: readonly number[]): number {
  new Float32Array(pdfium.memory.buffer, scratch, numbers.length).set(numbers)
  return scratch
}

/** Reads 32-bit floats that PDFium wrote to the scratch memory. */
export function scratchFloats({ pdfium, scratch }: Engine, count: number): number[] {
  return [...new Float32Array(pdfium.memory.buffer, scratch, count)]
}

/** Places a UTF-8 text ending in a zero byte; the address is to be freed. */
export function placeUtf8(engine: Engine, text: string): number {
  return placeBytes(engine, Buffer.from(`${text}\0`, 'utf8'))
}

/**
 * Reads a UTF-16LE text from a PDFium function that fills `(address, byteCount)` and returns the bytes needed,
 * closing zero included. An empty string where there is none.
 */
export function readUtf16({ pdfium, scratch }: Engine, fill: (address: number, byteCount: number) => number) {
  const needed = fill(scratch, SCRATCH_BYTES)
  if (needed <= 2) return ''
  if (needed <= SCRATCH_BYTES) return utf16At(pdfium, scratch, needed)
  const address = pdfium.malloc(needed)
  const text = utf16At(pdfium, address, fill(address, needed))
  pdfium.free(address)
  return text
}

function utf16At(pdfium: PdfiumExports, address: number, byteCount: number): string {
  return Buffer.from(pdfium.memory.buffer, address, byteCount - 2).toString('utf16le')
}
