import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { ImportFile } from '#shared/contract/imports.ts'
import { receiveFile } from '../features/imports/receive.ts'
import { asTypedError } from '../handling.ts'
import { filesWithin } from '../store/rows/imports.ts'
import { getRecord } from '../store/rows/records.ts'
import { oneNamed } from './oneNamed.ts'
import { tellProgress } from './progress.ts'
import { type Session, UsageError } from './session.ts'

export interface ImportResult {
  path: string
  /** `skipped` only within `contents`: what lay in an archive and is no record. */
  status: 'added' | 'duplicate' | 'failed' | 'skipped'
  recordId: string | null
  pages: number | null
  unreadPages: number | null
  code?: string
  /** What came of the files that lay in it: an archive, or a document with others enclosed. */
  contents?: ImportResult[]
}

interface Stored extends ImportResult {
  fileId?: string
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
  const importId = (await session.client.imports.begin({ personId })).id
  const results: Stored[] = []
  for (const path of files) {
    results.push(await addFile(session, { personId, importId }, path))
    tellProgress(`${results.length} of ${files.length} stored`)
  }
  if (options.wait) await session.services.readings.idle()
  return results.map((result) => withOutcome(session, result, options.wait))
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

async function addFile(
  { services }: Session,
  into: { personId: string; importId: string },
  path: string,
): Promise<Stored> {
  const none = { path, recordId: null, pages: null, unreadPages: null }
  if (isOfVault(path, services.vault.status().path))
    return { ...none, status: 'failed', code: 'IS_THE_VAULT' }
  try {
    if (!(await stat(path)).isFile()) return { ...none, status: 'failed', code: 'NOT_A_FILE' }
  } catch {
    return { ...none, status: 'failed', code: 'NO_SUCH_FILE' }
  }
  try {
    const { status, recordId, fileId } = await receiveFile(services.vault.db(), services.readings, {
      ...into,
      fileName: basename(path),
      stream: createReadStream(path, { highWaterMark: 256 * 1024 }),
    })
    return { ...none, status: status === 'duplicate' ? status : 'added', recordId, fileId }
  } catch (error) {
    const { code } = asTypedError(error) as { code?: string }
    return { ...none, status: 'failed', code: code ?? 'UNEXPECTED' }
  }
}

/** What became of a file, and of those that lay in it, once all is read. */
function withOutcome(session: Session, { fileId, ...result }: Stored, waited: boolean): ImportResult {
  if (fileId === undefined) return result
  const [outer, ...inner] = filesWithin(session.services.vault.db(), fileId)
  const told = outcomeOf(session, result, outer!, waited)
  if (inner.length === 0)
    return outer!.state === 'unpacked' ? { ...told, status: 'failed', code: 'NOTHING_INSIDE' } : told
  const contents = inner.map((file) => {
    const path = `${result.path}/${file.name}`
    const none: ImportResult = { path, status: 'added', recordId: null, pages: null, unreadPages: null }
    return outcomeOf(session, none, file, waited)
  })
  const pages = contents.reduce((sum, one) => sum + (one.pages ?? 0), told.pages ?? 0)
  const first = contents.find(({ recordId }) => recordId !== null)
  return { ...told, recordId: told.recordId ?? first?.recordId ?? null, pages, contents }
}

function outcomeOf(
  { services }: Session,
  result: ImportResult,
  { state, reason, record }: ImportFile,
  waited: boolean,
): ImportResult {
  if (state === 'failed' || state === 'skipped')
    return { ...result, status: state, code: reason ?? 'CRASHED' }
  if (state === 'cancelled') return { ...result, status: 'failed', code: 'CANCELLED' }
  if (record === null) return result
  const { reading, unreadPages } = getRecord(services.vault.db(), record.id)
  const status = state === 'duplicate' ? state : 'added'
  const read = { ...result, status, recordId: record.id, pages: reading.pageCount, unreadPages } as const
  if (!waited || reading.state === 'read' || status === 'duplicate') return read
  return { ...read, status: 'failed', code: reading.failure ?? 'CRASHED' }
}
