import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { plainFileName, receiveFile } from '../features/records/receive.ts'
import { asTypedError } from '../handling.ts'
import { oneNamed } from './oneNamed.ts'
import { tellProgress } from './progress.ts'
import { type Session, UsageError } from './session.ts'

export interface ImportResult {
  path: string
  status: 'added' | 'duplicate' | 'failed'
  recordId: string | null
  pages: number | null
  unreadPages: number | null
  code?: string
}

/** Adds files and whole folders for one person, and waits until all is read unless told otherwise. */
export async function importPaths(
  session: Session,
  paths: readonly string[],
  options: { person?: string; wait: boolean },
): Promise<ImportResult[]> {
  const personId = await personFor(session, options.person)
  const vault = session.services.vault.status().path
  const files = (await Promise.all(paths.map((path) => filesUnder(path, vault)))).flat()
  const results: ImportResult[] = []
  for (const path of files) {
    results.push(await addFile(session, personId, path))
    tellProgress(`${results.length} of ${files.length} stored`)
  }
  if (options.wait) await session.services.readings.idle()
  return Promise.all(results.map((result) => withOutcome(session, result, options.wait)))
}

async function personFor({ client }: Session, wanted: string | undefined): Promise<string> {
  const people = await client.people.list()
  if (wanted !== undefined) return oneNamed('person', people, wanted, ({ name }) => name).id
  const kept = people.filter(({ trashedAt }) => trashedAt === null)
  if (kept.length > 1)
    throw new UsageError('Several people are kept here: say whose records these are with --person.')
  return kept[0]?.id ?? (await client.people.create({ name: 'Me' })).id
}

/** The file itself, or every file in the folder and below; names that begin with a dot and the vault are passed over. */
async function filesUnder(path: string, vault: string): Promise<string[]> {
  const facts = await stat(path).catch(() => null)
  if (!facts?.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !isOfVault(file, vault))
    .sort()
}

/** Whether it is the vault or lies beside it under its name. Reading the open vault as a file would let go of its lock. */
function isOfVault(path: string, vault: string): boolean {
  const file = resolve(path)
  return file === vault || file.startsWith(`${vault}-`) || file.startsWith(`${vault}.`)
}

async function addFile({ services }: Session, personId: string, path: string): Promise<ImportResult> {
  const none = { path, recordId: null, pages: null, unreadPages: null }
  if (isOfVault(path, services.vault.status().path))
    return { ...none, status: 'failed', code: 'IS_THE_VAULT' }
  try {
    if (!(await stat(path)).isFile()) return { ...none, status: 'failed', code: 'NOT_A_FILE' }
  } catch {
    return { ...none, status: 'failed', code: 'NO_SUCH_FILE' }
  }
  try {
    const { status, recordId } = await receiveFile(services.vault.db(), services.readings, {
      personId,
      fileName: plainFileName(basename(path)),
      stream: createReadStream(path, { highWaterMark: 256 * 1024 }),
    })
    return { ...none, status, recordId }
  } catch (error) {
    const { code } = asTypedError(error) as { code?: string }
    return { ...none, status: 'failed', code: code ?? 'UNEXPECTED' }
  }
}

async function withOutcome(
  { client }: Session,
  result: ImportResult,
  waited: boolean,
): Promise<ImportResult> {
  if (result.recordId === null) return result
  const { reading, unreadPages } = await client.records.get({ id: result.recordId })
  const read = { ...result, pages: reading.pageCount, unreadPages }
  if (!waited || reading.state === 'read' || result.status === 'duplicate') return read
  return { ...read, status: 'failed', code: reading.failure ?? 'CRASHED' }
}
