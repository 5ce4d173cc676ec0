import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Run, runProgram } from './measure.ts'

/** A configuration of Recoll that indexes one folder and nothing else, away from the user's own. */
export function configureRecoll(folder: string, documents: string): string {
  const configuration = join(folder, 'recoll')
  for (const each of [configuration, documents]) mkdirSync(each, { recursive: true })
  writeFileSync(
    join(configuration, 'recoll.conf'),
    [`topdirs = ${documents}`, 'skippedNames =', 'loglevel = 1', 'monauxinterval = 0', ''].join('\n'),
  )
  return configuration
}

/** Indexes everything anew. */
export function indexWithRecoll(configuration: string): Run {
  return runProgram('recollindex', ['-c', configuration, '-z'])
}

/** Asks Recoll for the first `limit` documents, with their abstracts where asked for. */
export function askRecoll(configuration: string, query: string, limit: number, abstracts: boolean): Run {
  const options = ['-c', configuration, '-n', String(limit), ...(abstracts ? ['-A'] : [])]
  return runProgram('recollq', [...options, '-q', query])
}
