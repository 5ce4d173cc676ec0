import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const installed = createRequire(import.meta.url)
/** The English data comes with the program. */
const FIRST = 'eng'
/** Data that is no language: the turn of a page, and formulas. */
const NO_LANGUAGES = new Set(['osd', 'equ'])
/** The integer network alone comes first: the other file reads the same and carries an engine that is not used. */
const FOLDERS = ['4.0.0_best_int', '4.0.0']

/** The languages whose data is installed (`@tesseract.js-data/<name>`), English first. */
export function installedLanguages(): string[] {
  const home = dirname(dirname(installed.resolve(`@tesseract.js-data/${FIRST}/package.json`)))
  const others = readdirSync(home).filter(
    (name) => name !== FIRST && !NO_LANGUAGES.has(name) && dataFile(name) !== null,
  )
  return [FIRST, ...others.sort()]
}

/** Where the packed data of a language lies, or `null` where it is not installed. */
export function dataFile(language: string): string | null {
  if (!/^[a-z_]{3,20}$/.test(language)) return null
  try {
    const home = dirname(installed.resolve(`@tesseract.js-data/${language}/package.json`))
    const files = FOLDERS.map((folder) => join(home, folder, `${language}.traineddata.gz`))
    return files.find((file) => existsSync(file)) ?? null
  } catch {
    return null
  }
}
