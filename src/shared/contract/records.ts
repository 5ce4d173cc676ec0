import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { RECORD_TYPES } from '#shared/domain/recordType.ts'
import { failures, READING_FAILURES } from './errors.ts'
import { Id, Instant, PartialDate, Prose, RectSchema, RequiredLine, WithId } from './fields.ts'
import { EvidencePlace } from './opinions.ts'

const { LOCKED, NOT_FOUND, DISK_FULL } = failures

export const READING_STATES = ['waiting', 'reading', 'read', 'failed', 'cancelled'] as const

/** How far the text of a record has been read. */
export const Reading = z.object({
  recordId: Id,
  state: z.enum(READING_STATES),
  failure: z.enum(READING_FAILURES).nullable(),
  /** Null until the file has been opened. */
  pageCount: z.number().nullable(),
  pagesRead: z.number(),
})

export const RecordFields = z.object({
  title: RequiredLine,
  type: z.enum(RECORD_TYPES),
  date: PartialDate.nullable(),
  providerId: Id.nullable(),
  note: Prose,
})

export const Record = RecordFields.extend({
  id: Id,
  personId: Id,
  fileName: z.string(),
  /** Bytes. */
  size: z.number(),
  sha256: z.string(),
  reading: Reading,
  providerName: z.string().nullable(),
  /** Pages without usable text (pictures of text, for example). */
  unreadPages: z.number(),
  concernIds: z.array(Id),
  opinionIds: z.array(Id),
  createdAt: Instant,
  trashedAt: Instant.nullable(),
})

/** The answer to an upload to `/files/records`. */
export const Added = z.object({
  status: z.enum(['added', 'duplicate']),
  /** The new record, or the one that already holds the same bytes. */
  recordId: Id,
  title: z.string(),
})

/** One page with the words looked for. */
export const SearchHit = z.object({
  recordId: Id,
  pageIndex: z.number(),
  pageLabel: z.string().nullable(),
  snippet: z.string(),
  /** Ranges of the found words in `snippet`, end exclusive. */
  marks: z.array(z.tuple([z.number(), z.number()])),
  rects: z.array(RectSchema),
})

export type Reading = z.infer<typeof Reading>
export type RecordFields = z.infer<typeof RecordFields>
export type Record = z.infer<typeof Record>
export type Added = z.infer<typeof Added>
export type SearchHit = z.infer<typeof SearchHit>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const records = {
  list: route.input(z.object({ personId: Id, trashed: z.boolean().default(false) })).output(z.array(Record)),
  get: route.input(WithId).output(Record),
  update: route.input(RecordFields.partial().extend({ id: Id })).output(Record),
  trash: route.input(WithId).output(z.void()),
  restore: route.input(WithId).output(z.void()),

  /** A second record over bytes that are already here ("keep both"). */
  keepBoth: route.input(z.object({ recordId: Id, fileName: RequiredLine })).output(Record),
  /** Reads a record again, with a password if it needs one. */
  readAgain: route.input(z.object({ id: Id, password: z.string().max(1000).optional() })).output(Reading),
  cancelReading: route.input(WithId).output(Reading),
  /** Every step of reading as it happens, for all records; begins with those still waiting or being read. */
  watch: oc.errors({ LOCKED }).output(eventIterator(Reading)),

  search: route
    .input(
      z.object({
        personId: Id.optional(),
        recordId: Id.optional(),
        query: z.string().max(500),
        limit: z.number().int().min(1).max(2000).default(200),
      }),
    )
    .output(z.object({ hits: z.array(SearchHit), records: z.number(), places: z.number() })),
  pageText: route
    .input(z.object({ recordId: Id, pageIndex: z.number().int().min(0) }))
    .output(z.object({ text: z.string() })),
  /** Finds the words a person selected on a page; null if they are not in its text. */
  locate: route
    .input(
      z.object({
        recordId: Id,
        pageIndex: z.number().int().min(0),
        text: z.string().min(1).max(10_000),
        /** Where the selection stands, to choose among equal words; may be empty. */
        rects: z.array(RectSchema).default([]),
      }),
    )
    .output(EvidencePlace.nullable()),
}
