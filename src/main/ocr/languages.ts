import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { projectFile } from '../projectFile.ts'
import { withNetwork } from './trainedData.ts'

const installed = createRequire(import.meta.url)
const unpack = promisify(gunzip)
/** The English data comes with the program. */
const FIRST = 'eng'
/** Data that is no language: the turn of a page, and formulas. */
const NO_LANGUAGES = new Set(['osd', 'equ'])
/** The integer network alone comes first: the other file reads the same and carries an engine that is not used. */
const FOLDERS = ['4.0.0_best_int', '4.0.0']
/** The small English network, which no package holds. */
const SMALL_NETWORK = projectFile('resources/ocr/eng.lstm')

/** The languages whose data is installed (`@tesseract.js-data/<name>`), English first. */
export function installedLanguages(): string[] {
  const home = dirname(dirname(installed.resolve(`@tesseract.js-data/${FIRST}/package.json`)))
  const others = readdirSync(home).filter(
    (name) => name !== FIRST && !NO_LANGUAGES.has(name) && dataFile(name) !== null,
  )
  return [FIRST, ...others.sort()]
}

/**
 * The unpacked data of a language, or `null` where it is not installed. English reads with the small network: in half
 * the time, and as well as the `tesseract` program does.
 */
export async function languageData(language: string): Promise<Uint8Array | null> {
  const file = dataFile(language)
  if (file === null) return null
  const data = await unpack(await readFile(file))
  return language === FIRST ? withNetwork(data, await readFile(SMALL_NETWORK)) : data
}

/** Where the packed data of a language lies, or `null` where it is not installed. */
function dataFile(language: string): string | null {
  if (!/^[a-z_]{3,20}$/.test(language)) return null
  try {
    const home = dirname(installed.resolve(`@tesseract.js-data/${language}/package.json`))
    const files = FOLDERS.map((folder) => join(home, folder, `${language}.traineddata.gz`))
    return files.find((file) => existsSync(file)) ?? null
  } catch {
    return null
  }
}
