import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { OcrFailure } from './failure.ts'
import { languageData } from './languages.ts'

/** A word as Tesseract reports it: its box in pixels from the top left, and where it stands on the page. */
export interface FoundWord {
  text: string
  left: number
  top: number
  width: number
  height: number
  /** From 0 to 100. */
  confidence: number
  block: number
  /** Changes with every line of the page. */
  line: string
}

/** A grey picture, `height` rows of `width` bytes. */
export interface GrayPicture {
  width: number
  height: number
  gray: Uint8Array<ArrayBuffer>
}

/** How Tesseract takes a picture: as one block of lines, which is quick, or as a page whose columns and boxes it looks for. */
export type Layout = 'block' | 'page'

/** Tesseract in this thread. Its memory grows and never shrinks. */
export interface Reader {
  /** Reads a picture whose lines run from left to right; `dpi` is its resolution from top to bottom. */
  recognize(picture: GrayPicture, dpi: number, layout: Layout): FoundWord[]
  /** Loads other languages, where they are not those loaded. Throws `OcrFailure` LANGUAGE_MISSING. */
  speak(languages: readonly string[]): Promise<void>
  heapBytes(): number
}

/** What is used of tesseract.js-core: its files live in memory only. */
interface Core {
  FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
  TessBaseAPI: new () => Api
}

interface Api {
  Init(path: string, languages: string, engine: number): number
  SetVariable(name: string, value: string): boolean
  SetImageFile(orientation: number, angle: number): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
  Clear(): void
  End(): void
}

type StartCore = (options: object) => Promise<Core>

interface Memory {
  readonly buffer: ArrayBuffer
}

interface Instance {
  exports: Record<string, unknown>
}

interface Compiler {
  compile(bytes: Uint8Array): Promise<object>
  instantiate(program: object, imports: object): Promise<Instance>
  Memory: new () => Memory
}

const { WebAssembly: compiler } = globalThis as unknown as { WebAssembly: Compiler }

const load = createRequire(import.meta.url)
/** From the fastest to the one that runs anywhere; those a machine cannot run do not compile. */
const VARIANTS = ['relaxedsimd-lstm', 'simd-lstm', 'lstm']
const LSTM_ONLY = 1
/** Tesseract's page segmentation modes. */
const MODES: Readonly<Record<Layout, string>> = { block: '6', page: '3' }
const WORD_LEVEL = '5'
/** Where tesseract.js-core looks for the picture. */
const PICTURE = '/input'

/** Starts Tesseract in this thread. Nothing is fetched and nothing is written to disk. */
export async function startReader(): Promise<Reader> {
  const { core, bytes } = await startCore()
  const api = new core.TessBaseAPI()
  let spoken = ''

  async function speak(languages: readonly string[]): Promise<void> {
    const wanted = languages.join('+')
    if (wanted === spoken) return
    for (const language of languages) {
      const data = await languageData(language)
      if (data === null) throw new OcrFailure('LANGUAGE_MISSING')
      core.FS.writeFile(`/${language}.traineddata`, data)
    }
    if (api.Init('/', wanted, LSTM_ONLY) !== 0) throw new OcrFailure('CRASHED')
    // Tesseract has its own copy now.
    for (const language of languages) core.FS.unlink(`/${language}.traineddata`)
    spoken = wanted
  }

  function recognize({ width, height, gray }: GrayPicture, dpi: number, layout: Layout): FoundWord[] {
    core.FS.writeFile(PICTURE, Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray]))
    api.SetVariable('user_defined_dpi', String(Math.round(dpi)))
    api.SetVariable('tessedit_pageseg_mode', MODES[layout])
    if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0) throw new OcrFailure('CRASHED')
    core.FS.unlink(PICTURE)
    const table = api.GetTSVText(0)
    api.Clear()
    return table.split('\n').flatMap(foundWord)
  }

  return { recognize, speak, heapBytes: bytes }
}

/** Starts the fastest variant that compiles here; `bytes` is what it has taken of memory. */
async function startCore(): Promise<{ core: Core; bytes(): number }> {
  const { name, program } = await compileFastest()
  let memory: Memory | undefined
  const core = await (load(`tesseract.js-core/tesseract-core-${name}`) as StartCore)({
    instantiateWasm(imports: object, received: (instance: Instance) => void) {
      compiler.instantiate(program, imports).then((instance) => {
        memory = Object.values(instance.exports).find((one) => one instanceof compiler.Memory) as Memory
        received(instance)
      })
      return {}
    },
    // Tesseract's own notes can quote a page, and no record content may reach a log.
    print: ignore,
    printErr: ignore,
    TesseractProgress: ignore,
  })
  return { core, bytes: () => memory!.buffer.byteLength }
}

async function compileFastest(): Promise<{ name: string; program: object }> {
  for (const name of VARIANTS) {
    try {
      const file = load.resolve(`tesseract.js-core/tesseract-core-${name}.wasm`)
      return { name, program: await compiler.compile(await readFile(file)) }
    } catch {
      // This machine lacks the instructions: the next one needs fewer.
    }
  }
  throw new OcrFailure('CRASHED')
}

/** A row of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function foundWord(row: string): FoundWord[] {
  const cells = row.split('\t')
  if (cells[0] !== WORD_LEVEL || cells.length < 12) return []
  const [block, paragraph, line, , left, top, width, height, confidence] = cells.slice(2, 11).map(Number)
  return [
    {
      text: cells[11]!,
      left: left!,
      top: top!,
      width: width!,
      height: height!,
      confidence: confidence!,
      block: block!,
      line: `${block}.${paragraph}.${line}`,
    },
  ]
}

function ignore(): void {}
