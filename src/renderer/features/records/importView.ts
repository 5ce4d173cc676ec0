import type { Import, ImportFile } from '#shared/contract/imports.ts'
import type { Reading, Record } from '#shared/contract/records.ts'
import { isWordless } from './picture.ts'
import { isUnderWay } from './readingWords.ts'
import type { Upload } from './uploads.ts'

/** Where a file stands for the person: done, on its way, or waiting for a word from them. */
export type Standing = 'done' | 'under-way' | 'needs-you'

/** A file of an import with what lay in it. */
export interface FileView {
  file: ImportFile
  /** How far its record is read, as last told. */
  reading: Reading | null
  /** Its record as listed; undefined while the list has not come, and for one in the trash. */
  record: Record | undefined
  inside: FileView[]
  standing: Standing
  /** The person has answered what it asked: it needs no row any more. */
  settled: boolean
}

/** One act of adding with all that is known of it. */
export interface ImportView {
  key: string
  /** Null until the first file has arrived. */
  kept: Omit<Import, 'files'> | null
  files: FileView[]
  uploads: Upload[]
}

export interface KnownElsewhere {
  readings: ReadonlyMap<string, Reading>
  records: ReadonlyMap<string, Record>
}

/** The imports of a person of which something is to be seen, newest first, with what is still being copied in. */
export function importViews(
  imports: readonly Import[],
  uploads: readonly Upload[],
  known: KnownElsewhere,
): ImportView[] {
  const arrived = new Set(imports.flatMap(({ files }) => files.map(({ id }) => id)))
  const onTheirWay = Map.groupBy(
    uploads.filter(({ fileId }) => fileId === null || !arrived.has(fileId)),
    ({ act }) => act.importId ?? `act ${act.number}`,
  )
  const listed = imports.map(({ files, ...kept }) => ({
    key: kept.id,
    kept,
    files: fileViews(files, known),
    uploads: onTheirWay.get(kept.id) ?? [],
  }))
  const seen = listed.filter(({ files, uploads: theirs }) => theirs.length > 0 || !files.every(isAnswered))
  const listedIds = new Set(imports.map(({ id }) => id))
  const fresh = [...onTheirWay]
    .filter(([key]) => !listedIds.has(key))
    .map(([key, theirs]) => ({ key, kept: null, files: [], uploads: theirs }))
  return [...fresh.toReversed(), ...seen]
}

function isAnswered({ settled, inside }: FileView): boolean {
  return settled && inside.every(isAnswered)
}

function fileViews(files: readonly ImportFile[], known: KnownElsewhere): FileView[] {
  const byOuter = Map.groupBy(files, ({ insideId }) => insideId)
  const view = (file: ImportFile): FileView => {
    const inside = (byOuter.get(file.id) ?? []).map(view)
    const reading = file.record && (known.readings.get(file.record.id) ?? file.record.reading)
    const record = file.record ? known.records.get(file.record.id) : undefined
    const own = ownStanding(file, reading, record)
    const settled = file.left && (own === 'needs-you' || file.state === 'duplicate')
    return {
      file,
      reading,
      record,
      inside,
      standing: together([settled ? 'done' : own, ...inside.map((one) => one.standing)]),
      settled,
    }
  }
  return (byOuter.get(null) ?? []).map(view)
}

/** Where a file stands, whatever lay in it and whatever was answered. */
function ownStanding(file: ImportFile, reading: Reading | null, record: Record | undefined): Standing {
  if (file.record?.trashed) return 'done'
  switch (file.state) {
    case 'waiting':
      return 'under-way'
    case 'duplicate':
      // Inside an archive it is no news: the archive's line says it.
      return file.insideId === null ? 'needs-you' : 'done'
    case 'failed':
      return 'needs-you'
    case 'added':
      if (!reading) return 'done'
      if (isUnderWay(reading)) return 'under-way'
      if (reading.state === 'failed' || file.record?.looksLike) return 'needs-you'
      return record && record.unreadablePages.length > 0 && !isWordless(record) ? 'needs-you' : 'done'
    default:
      return 'done'
  }
}

function together(standings: readonly Standing[]): Standing {
  if (standings.includes('needs-you')) return 'needs-you'
  return standings.includes('under-way') ? 'under-way' : 'done'
}

/** How many files of imports stand where. What lay in an archive counts; the archive does not once it is unpacked. */
export interface ImportCounts {
  /** Dropped or chosen. */
  files: number
  added: number
  needing: number
  underWay: number
  /** In the trash now. */
  trashed: number
}

export function countFiles(views: readonly ImportView[]): ImportCounts {
  const all = views.flatMap(({ files }) => everyFile(files))
  const uploads = views.flatMap((view) => view.uploads)
  const top = views.flatMap(({ files }) => files).filter((file) => !isAnswered(file)).length
  const added = all.filter(({ file }) => file.state === 'added')
  const own = (standing: Standing) =>
    all.filter((view) => view.standing === standing && !view.inside.some((one) => one.standing === standing))
  return {
    files: top + uploads.length,
    added: added.filter(({ file }) => !file.record?.trashed).length,
    needing: own('needs-you').length + uploads.filter(({ stage }) => stage === 'not-added').length,
    underWay: own('under-way').length + uploads.filter(({ stage }) => stage !== 'not-added').length,
    trashed: added.filter(({ file }) => file.record?.trashed).length,
  }
}

/** A file and all that lay in it, one after the other. */
export function everyFile(files: readonly FileView[]): FileView[] {
  return files.flatMap((view) => [view, ...everyFile(view.inside)])
}

/** "Adding 4 files", or how it ended. */
export function importTitle({ files, added, underWay }: ImportCounts): string {
  if (underWay > 0) return `Adding ${fileWords(files)}`
  return added > 0 ? `${fileWords(added)} added` : fileWords(files)
}

/** How many files wait for a word from the person; null if none does. */
export function needingWords({ needing }: ImportCounts): string | null {
  if (needing === 0) return null
  return needing === 1 ? '1 needs you' : `${needing} need you`
}

export function fileWords(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}
