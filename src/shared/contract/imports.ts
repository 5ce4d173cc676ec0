import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { failures, READING_FAILURES } from './errors.ts'
import { Id, Instant, WithId } from './fields.ts'
import { Reading } from './records.ts'

const { LOCKED, NOT_FOUND, DISK_FULL, CANNOT_READ } = failures

/** Why a file inside an archive was left where it was. */
export const SKIP_REASONS = [
  /** Apple Health's own measurements: no document. */
  'HEALTH_MEASUREMENTS',
  /** Stylesheets, indexes and other files that only help to show the rest. */
  'NOT_A_RECORD',
  'PASSWORD_NEEDED',
  'DAMAGED',
  'TOO_LARGE',
  'EMPTY_FILE',
] as const

export const IMPORT_FILE_STATES = [
  /** An archive whose files are still to be taken over. */
  'waiting',
  'unpacked',
  'added',
  'duplicate',
  'skipped',
  'failed',
  'cancelled',
] as const

/** A file on its way in, and what became of it. */
export const ImportFile = z.object({
  id: Id,
  importId: Id,
  /** The archive or document it lay in. */
  insideId: Id.nullable(),
  name: z.string(),
  state: z.enum(IMPORT_FILE_STATES),
  reason: z.enum([...new Set([...SKIP_REASONS, ...READING_FAILURES])]).nullable(),
  /** The person has answered what it asks by leaving it as it is. */
  left: z.boolean(),
  /** The new record, or the one that holds the same bytes already. */
  record: z
    .object({
      id: Id,
      title: z.string(),
      trashed: z.boolean(),
      reading: Reading,
      /** Another record with the very same words. */
      looksLike: z.object({ id: Id, title: z.string() }).nullable(),
    })
    .nullable(),
})

/** One act of adding: files dropped or chosen together, or what the watched folder brought. */
export const Import = z.object({
  id: Id,
  personId: Id,
  origin: z.enum(['person', 'folder']),
  createdAt: Instant,
  undoneAt: Instant.nullable(),
  /** In the order they came; what lay in an archive follows it. */
  files: z.array(ImportFile),
})

export const WatchedFolder = z.object({
  id: Id,
  personId: Id,
  path: z.string(),
  /** The folder is there and can be read. */
  reachable: z.boolean(),
})

export const QueueState = z.object({
  paused: z.boolean(),
  /** Records still to be read, the one being read included. */
  waiting: z.number(),
})

export type SkipReason = (typeof SKIP_REASONS)[number]
export type ImportFile = z.infer<typeof ImportFile>
export type Import = z.infer<typeof Import>
export type WatchedFolder = z.infer<typeof WatchedFolder>
export type QueueState = z.infer<typeof QueueState>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const imports = {
  /** Begins one act of adding; its id goes with each upload (`POST /files/records?import=<id>`). */
  begin: route.input(z.object({ personId: Id })).output(WithId),
  /** What was added and not yet cleared from the tray, newest first. */
  list: route.input(z.object({ personId: Id })).output(z.array(Import)),
  /** A tick whenever something in the list of imports changed; reading itself is told by `records.watch`. */
  watch: oc.errors({ LOCKED }).output(eventIterator(z.object({ importId: Id }))),
  /** Unpacks an archive again, with a password if it needs one. */
  unpackAgain: route
    .input(z.object({ fileId: Id, password: z.string().max(1000).optional() }))
    .output(z.void()),
  /** Stops taking over what lies in an archive; what was taken over stays. */
  cancel: route.input(z.object({ fileId: Id })).output(z.void()),
  /** Leaves what a file asks as it is: it is not asked again. */
  leave: route.input(z.object({ fileId: Id })).output(z.void()),
  /** Makes a second record of a file whose bytes the person has already; it belongs to the file's import. */
  keepBoth: route.input(z.object({ fileId: Id })).output(WithId),
  /** Puts all records an import added into the trash, and stops what of it is still under way. */
  undo: route.input(WithId).output(z.object({ trashed: z.number() })),
  redo: route.input(WithId).output(z.void()),
  /** Takes an import, or every finished one of a person, out of the tray. The records stay. */
  clear: route.input(z.union([WithId, z.object({ personId: Id })])).output(z.void()),

  queue: oc.errors({ LOCKED }).output(QueueState),
  /** Pauses all reading, or goes on; what is being read is stopped at its page and goes on from there. */
  pause: oc
    .errors({ LOCKED, DISK_FULL })
    .input(z.object({ paused: z.boolean() }))
    .output(QueueState),
  /** Reads this record before all others that wait. */
  readFirst: route.input(z.object({ recordId: Id })).output(z.void()),

  folders: route.input(z.object({ personId: Id })).output(z.array(WatchedFolder)),
  /** From now on new files in this folder are copied in. Those already there are left out, unless asked for. */
  watchFolder: oc
    .errors({ LOCKED, NOT_FOUND, DISK_FULL, CANNOT_READ })
    .input(
      z.object({ personId: Id, path: z.string().min(1).max(4096), withPresent: z.boolean().default(false) }),
    )
    .output(WatchedFolder),
  unwatchFolder: route.input(WithId).output(z.void()),
}
