import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { WatchedFolder } from '#shared/contract/imports.ts'
import { formatOf, HEAD_BYTES } from '#shared/domain/fileFormat.ts'
import type { Database } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import type { VaultFollower } from '../../store/keeper.ts'
import { dropEmptyImport, insertImport } from '../../store/rows/imports.ts'
import {
  deleteFolder,
  insertFolder,
  listFolders,
  setSeen,
  type WatchedFolderRow,
} from '../../store/rows/watchedFolders.ts'
import type { Readings } from './readings.ts'
import { takeIn } from './takeIn.ts'

/** Folders whose new files are copied in. Nothing in them is ever moved, changed or deleted. */
export interface WatchedFolders extends VaultFollower {
  list(personId: string): Promise<WatchedFolder[]>
  /** @throws Failure NOT_FOUND (the person), CANNOT_READ */
  add(folder: { personId: string; path: string; withPresent: boolean }): Promise<WatchedFolder>
  /** @throws Failure NOT_FOUND */
  remove(id: string): void
  /** Looks into all folders now. */
  look(): Promise<void>
}

/** A file still being written changes between two looks. In milliseconds. */
const BETWEEN_LOOKS = 5_000

/** Looks into the folders every few seconds: it works on every disk, where notices of the system do not. */
export function createWatchedFolders(readings: Readings, betweenLooks = BETWEEN_LOOKS): WatchedFolders {
  let db: Database | null = null
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  /** Files met at the last look, not yet known: taken in if they are the same at the next. */
  let settling = new Set<string>()

  async function lookInto(open: Database, folder: WatchedFolderRow, met: Set<string>): Promise<void> {
    const seen = new Set(folder.seen)
    const present = await filesIn(folder.path).catch(() => null)
    if (!present) return
    const ready = present.filter(({ mark }) => !seen.has(mark) && settling.has(markIn(folder, mark)))
    for (const { mark } of present) if (!seen.has(mark)) met.add(markIn(folder, mark))
    if (ready.length === 0) return
    const importId = insertImport(open, folder.personId, 'folder')
    for (const { name, path, mark } of ready) {
      if (db !== open) break
      try {
        if (await isRecordLike(path, name))
          await takeIn(open, { importId, insideId: null, name, stream: createReadStream(path) })
        seen.add(mark)
      } catch (error) {
        // An empty file is no record; anything else (a full disk, a file that is gone) is tried at the next look.
        if (error instanceof Failure && error.code === 'EMPTY_FILE') seen.add(mark)
      }
    }
    if (db !== open) return
    setSeen(open, folder.id, [...seen])
    dropEmptyImport(open, importId)
    readings.wake(importId)
  }

  async function lookNow(): Promise<void> {
    const open = db
    if (!open) return
    const met = new Set<string>()
    for (const folder of listFolders(open)) if (db === open) await lookInto(open, folder, met)
    settling = met
  }

  function look(): Promise<void> {
    looking = looking.then(lookNow).catch(() => {})
    return looking
  }

  return {
    look,
    async list(personId) {
      return Promise.all(listFolders(db!, personId).map(shown))
    },
    async add({ personId, path, withPresent }) {
      const present = await filesIn(resolve(path)).catch(() => {
        throw new Failure('CANNOT_READ', { path })
      })
      const seen = withPresent ? [] : present.map(({ mark }) => mark)
      const folder = insertFolder(db!, { personId, path: resolve(path), seen })
      void look()
      return shown(folder)
    },
    remove(id) {
      deleteFolder(db!, id)
    },
    opened(openedDb) {
      db = openedDb
      settling = new Set()
      timer = setInterval(() => void look(), betweenLooks)
      timer.unref()
    },
    async closing() {
      clearInterval(timer)
      db = null
      await looking
    },
  }
}

function markIn(folder: WatchedFolderRow, mark: string): string {
  return `${folder.id}/${mark}`
}

async function shown({ id, personId, path }: WatchedFolderRow): Promise<WatchedFolder> {
  const reachable = await readdir(path).then(
    () => true,
    () => false,
  )
  return { id, personId, path, reachable }
}

/** The files that lie in a folder itself; those whose name begins with a dot are passed over. */
async function filesIn(folder: string): Promise<{ name: string; path: string; mark: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return Promise.all(
    files.map(async ({ name }) => {
      const path = join(folder, name)
      const { size, mtimeMs } = await stat(path)
      return { name, path, mark: `${name}/${size}/${Math.floor(mtimeMs)}` }
    }),
  )
}

/** Whether a file is of a kind that can be a record: a folder of downloads holds much else. */
async function isRecordLike(path: string, name: string): Promise<boolean> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0)
    return formatOf(head.subarray(0, bytesRead), name) !== 'unknown'
  } finally {
    await file.close()
  }
}
