import { type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import type { SkipReason } from '#shared/contract/imports.ts'
import { formatOf, HEAD_BYTES } from '#shared/domain/fileFormat.ts'
import { ConversionFailure, type EnclosedFile, type SkippedFile } from '../conversion.ts'
import {
  baseName,
  folderOf,
  isCover,
  isDebris,
  isHealthMeasurement,
  isHelper,
  normalName,
  soundsLikeDocument,
} from './entryNames.ts'
import { type Gathering, startGathering } from './gatherFhir.ts'
import { type Allowance, allowanceFor, LARGEST_FILE, readEntry } from './readEntry.ts'
import { isInXdm, isXdmMetadata, placeOf, readXdmTitles, type XdmTitles } from './xdm.ts'

export interface UnpackOptions {
  password?: string
  /** Takes a file; the next one is unpacked once it is done. */
  onFile(file: EnclosedFile): Promise<void>
  progressed(): void
}

/** An archive while it is unpacked. */
interface Unpacking extends UnpackOptions {
  allowance: Allowance
  skipped: SkippedFile[]
  titles: XdmTitles
  gathering: Gathering
  /** Folders with so many JSON files that they are an export in pieces. */
  scattered: Set<string>
}

const MOST_ENTRIES = 50_000
/** From so many JSON files in a folder on, they are gathered. */
const SCATTERED_FROM = 5
const LARGEST_PIECE = 2 ** 20
/** Gathered files are handed over once they hold so many bytes. */
const GATHERED_AT_ONCE = 32 * 2 ** 20

/**
 * Takes a ZIP apart: a file after the other, an archive inside as a file of its own. Throws `ConversionFailure`:
 * PASSWORD_NEEDED (also for a wrong one) before the first file; DAMAGED; TOO_LARGE, at times after some files.
 */
export async function unpackZip(
  bytes: Uint8Array<ArrayBuffer>,
  options: UnpackOptions,
): Promise<SkippedFile[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { strictness: 'tolerant' })
  const entries = (await entriesOf(reader)).filter((entry) => !isDebris(entry.filename))
  const allowance = allowanceFor(bytes.length)
  const wanted = sortOut(entries)
  checkDeclaredSizes(wanted.files, allowance)
  await checkPassword(wanted.files, options.password)
  const unpacking: Unpacking = {
    ...options,
    allowance,
    skipped: wanted.skipped,
    titles: new Map(),
    gathering: startGathering(),
    scattered: scatteredFolders(wanted.files),
  }
  await readMetadata(wanted.metadata, unpacking)
  for (const entry of wanted.files) await unpackEntry(entry, unpacking)
  await handOverGathered(unpacking)
  return unpacking.skipped
}

async function entriesOf(reader: ZipReader<unknown>): Promise<FileEntry[]> {
  const entries: FileEntry[] = []
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length >= MOST_ENTRIES) throw new ConversionFailure('TOO_LARGE')
      if (isFile(entry)) entries.push(entry)
    }
  } catch (error) {
    throw error instanceof ConversionFailure ? error : new ConversionFailure('DAMAGED')
  }
  return entries
}

/** Empty files and folders are passed over. */
function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory && !/[/\\]$/.test(entry.filename) && entry.uncompressedSize > 0
}

interface Sorted {
  files: FileEntry[]
  metadata: FileEntry[]
  skipped: SkippedFile[]
}

/** Parts what may be records from what only helps to show them, by names. */
function sortOut(entries: FileEntry[]): Sorted {
  const metadata = entries.filter(({ filename }) => isXdmMetadata(filename))
  const hasDocuments = entries.some(({ filename }) => soundsLikeDocument(filename) && !isHelper(filename))
  const sorted: Sorted = { files: [], metadata, skipped: [] }
  for (const entry of entries) {
    const reason = skipReason(entry.filename, hasDocuments, metadata.length > 0)
    if (reason) sorted.skipped.push({ name: entry.filename, reason })
    else sorted.files.push(entry)
  }
  return sorted
}

function skipReason(name: string, hasDocuments: boolean, isXdm: boolean): SkipReason | null {
  if (isHealthMeasurement(name)) return 'HEALTH_MEASUREMENTS'
  if (isHelper(name) || isXdmMetadata(name)) return 'NOT_A_RECORD'
  if (isXdm && isInXdm(name)) return null
  return hasDocuments && isCover(name, isXdm) ? 'NOT_A_RECORD' : null
}

/** An honest bomb is refused before anything is unpacked. */
function checkDeclaredSizes(files: FileEntry[], { left }: Allowance): void {
  const sizes = files.map((file) => file.uncompressedSize).filter((size) => size <= LARGEST_FILE)
  if (sizes.reduce((sum, size) => sum + size, 0) > left) throw new ConversionFailure('TOO_LARGE')
}

async function checkPassword(files: FileEntry[], password: string | undefined): Promise<void> {
  const locked = files.find((file) => file.encrypted)
  if (!locked) return
  if (!password) throw new ConversionFailure('PASSWORD_NEEDED')
  try {
    await locked.getData(new WritableStream(), { password, checkPasswordOnly: true })
  } catch (error) {
    if (/password/i.test((error as Error).message)) throw new ConversionFailure('PASSWORD_NEEDED')
  }
}

function scatteredFolders(files: FileEntry[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { filename } of files.filter(isPiece)) {
    counts.set(folderOf(filename), (counts.get(folderOf(filename)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= SCATTERED_FROM).map(([folder]) => folder))
}

function isPiece({ filename, uncompressedSize }: FileEntry): boolean {
  return /\.json$/i.test(filename) && uncompressedSize <= LARGEST_PIECE
}

async function readMetadata(metadata: FileEntry[], unpacking: Unpacking): Promise<void> {
  for (const entry of metadata) {
    const bytes = await readOrSkip(entry, unpacking)
    if (!bytes) continue
    for (const [place, title] of readXdmTitles(entry.filename, bytes)) unpacking.titles.set(place, title)
  }
}

async function unpackEntry(entry: FileEntry, unpacking: Unpacking): Promise<void> {
  const { skipped, titles, gathering, scattered, onFile } = unpacking
  const { filename } = entry
  if (entry.uncompressedSize > LARGEST_FILE) {
    skipped.push({ name: filename, reason: 'TOO_LARGE' })
    return
  }
  const bytes = await readOrSkip(entry, unpacking)
  if (!bytes || bytes.length === 0) return
  if (scattered.has(folderOf(filename)) && isPiece(entry) && gathering.take(bytes)) {
    if (gathering.size >= GATHERED_AT_ONCE) await handOverGathered(unpacking)
    return
  }
  if (isForeignMarkup(filename, bytes)) skipped.push({ name: filename, reason: 'NOT_A_RECORD' })
  else await onFile({ name: baseName(normalName(filename)), bytes, title: titles.get(placeOf(filename)) })
}

/** A stylesheet or a schema under a name that does not tell. */
function isForeignMarkup(name: string, bytes: Uint8Array): boolean {
  if (formatOf(bytes.subarray(0, HEAD_BYTES), name) !== 'xml') return false
  const start = Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/<[?!][^>]*>/g, '')
  return /^[^<]*<(?:xsl:(?:stylesheet|transform)|xsd?:schema|plist|svg)[\s>]/.test(start)
}

async function readOrSkip(entry: FileEntry, unpacking: Unpacking): Promise<Uint8Array<ArrayBuffer> | null> {
  const { allowance, password, progressed, skipped } = unpacking
  try {
    return await readEntry(entry, allowance, password, progressed)
  } catch (error) {
    if (error instanceof ConversionFailure) throw error
    const isLocked = /password/i.test((error as Error).message)
    skipped.push({ name: entry.filename, reason: isLocked ? 'PASSWORD_NEEDED' : 'DAMAGED' })
    return null
  }
}

async function handOverGathered({ gathering, onFile }: Unpacking): Promise<void> {
  for (const bundle of gathering.bundles()) await onFile(bundle)
}
