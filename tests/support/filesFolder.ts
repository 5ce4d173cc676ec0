import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Linux keeps files in memory. Containers often leave little of it. */
const IN_MEMORY = '/dev/shm'
const ROOM_WANTED = 2 ** 30

/** Makes an empty folder, in memory where there is room: a vault waits for the disk at every change. */
export function makeFilesFolder(prefix: string): string {
  return mkdtempSync(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), prefix))
}

function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize >= ROOM_WANTED
  } catch {
    return false
  }
}
