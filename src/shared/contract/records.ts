import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { FILE_FORMATS } from '#shared/domain/fileFormat.ts'
import { RECORD_TYPES } from '#shared/domain/recordType.ts'
import { failures, READING_FAILURES } from './errors.ts'
import { Id, Instant, PartialDate, Prose, RectSchema, RequiredLine, WithId } from './fields.ts'
import { EvidencePlace, OtherVersion } from './opinions.ts'

const { LOCKED, NOT_FOUND, DISK_FULL, NOT_PICTURES, IN_A_CIRCLE } = failures

export const READING_STATES = ['waiting', 'reading', 'read', 'failed', 'cancelled'] as const

/** What reading is at, or would go on with: drawing pages of a file that is no PDF, its text, its scanned pages. */
export const READING_STAGES = ['pages', 'text', 'scans', 'facts', 'done'] as const

/** How far the text of a record has been read. */
export const Reading = z.object({
  recordId: Id,
  state: z.enum(READING_STATES),
  failure: z.enum(READING_FAILURES).nullable(),
  /** Null until the file has been opened. */
  pageCount: z.number().nullable(),
  pagesRead: z.number(),
  stage: z.enum(READING_STAGES),
  /** Pages whose words are read from their picture, and how many of them are done. */
  scannedPages: z.number(),
  scannedPagesRead: z.number(),
})

/** A name or birth date in a record that is not that of the person it is kept under. */
export const Mismatch = z.object({
  factId: Id,
  kind: z.enum(['patient-name', 'birth-date']),
  found: z.string(),
  expected: z.string(),
})

/** Another record of the same person. */
const Twin = z.object({ id: Id, title: z.string() })

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
  /** What the file is by its own bytes. */
  format: z.enum(FILE_FORMATS),
  /** Its pages can be shown: it is a PDF, or one has been drawn of it. */
  hasPages: z.boolean(),
  /** Pages whose words are not read: still to be read from their picture, or not to be read at all. */
  unreadPages: z.number(),
  /** Those among them (0-based) on which reading their picture found nothing that makes words. */
  unreadablePages: z.array(z.number()),
  /** Facts that wait to be looked at, and those the person has decided on. */
  factsToCheck: z.number(),
  factsChecked: z.number(),
  mismatches: z.array(Mismatch),
  /** Another record with the very same words in other bytes, unless the person keeps both. */
  looksLike: Twin.nullable(),
  /** The record that this one is a newer version of, and the newest that replaces it; neither in the trash. */
  replaces: OtherVersion.nullable(),
  replacedBy: OtherVersion.nullable(),
  concernIds: z.array(Id),
  opinionIds: z.array(Id),
  createdAt: Instant,
  trashedAt: Instant.nullable(),
})

/** Two records that look like versions of one document; why, in a plain sentence. */
export const VersionSuggestion = z.object({
  newer: OtherVersion,
  older: OtherVersion,
  reason: z.string(),
})

/** The words of one page. */
export const PageWords = z.object({
  pageIndex: z.number(),
  label: z.string().nullable(),
  text: z.string(),
  /** `ocr`: read from the page's picture. */
  source: z.enum(['text', 'ocr']),
})

/** The answer to an upload to `/files/records`. */
const AddedFile = z.object({ title: z.string(), importId: Id, fileId: Id })
export const Added = z.discriminatedUnion('status', [
  /** The new record, or the one that already holds the same bytes. */
  AddedFile.extend({ status: z.enum(['added', 'duplicate']), recordId: Id }),
  /** What lies in it is taken over now, and told in `imports.list`. */
  AddedFile.extend({ status: z.literal('archive'), recordId: z.null() }),
])

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

/** What a search came to. */
export const FoundInRecords = z.object({
  /** The best pages first; in one record, all in their order. */
  hits: z.array(SearchHit),
  /** Every record with such pages, and how many it has. */
  inRecords: z.array(z.object({ recordId: Id, pages: z.number() })),
  records: z.number(),
  pages: z.number(),
  /** Places marked on the pages in `hits`. */
  places: z.number(),
  /** True if there are more pages than are counted: the newest 1000 are. */
  more: z.boolean(),
})

export type Reading = z.infer<typeof Reading>
export type RecordFields = z.infer<typeof RecordFields>
export type Record = z.infer<typeof Record>
export type Added = z.infer<typeof Added>
export type VersionSuggestion = z.infer<typeof VersionSuggestion>
export type PageWords = z.infer<typeof PageWords>
export type Mismatch = z.infer<typeof Mismatch>
export type SearchHit = z.infer<typeof SearchHit>
export type FoundInRecords = z.infer<typeof FoundInRecords>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const records = {
  list: route.input(z.object({ personId: Id, trashed: z.boolean().default(false) })).output(z.array(Record)),
  get: route.input(WithId).output(Record),
  update: route.input(RecordFields.partial().extend({ id: Id })).output(Record),
  trash: route.input(WithId).output(z.void()),
  restore: route.input(WithId).output(z.void()),

  /** Reads a record again, with a password if it needs one. */
  readAgain: route.input(z.object({ id: Id, password: z.string().max(1000).optional() })).output(Reading),
  cancelReading: route.input(WithId).output(Reading),
  /** Reads the pages again that could not be read from their picture. */
  readPagesAgain: route.input(WithId).output(Reading),
  /** Keeps a record beside the one it looks like; it is not asked about again. */
  keepTwin: route.input(WithId).output(Record),
  /** Joins pictures into one record, a page each, in this order. They go to the trash; their bytes stay with it. */
  joinPictures: oc
    .errors({ LOCKED, NOT_FOUND, DISK_FULL, NOT_PICTURES })
    .input(z.object({ ids: z.array(Id).min(2).max(500), title: RequiredLine }))
    .output(Record),
  /** What looks like versions of one document and is not decided yet. */
  versionSuggestions: route.input(z.object({ personId: Id })).output(z.array(VersionSuggestion)),
  /** Says which record this one is a newer version of; null: of none. */
  setReplaces: oc
    .errors({ LOCKED, NOT_FOUND, DISK_FULL, IN_A_CIRCLE })
    .input(z.object({ id: Id, replacesId: Id.nullable() }))
    .output(Record),
  /** Says that two records are no versions of one document; `refused: false` takes it back. */
  refuseVersion: route
    .input(z.object({ newerId: Id, olderId: Id, refused: z.boolean().default(true) }))
    .output(z.void()),
  /** Every step of reading as it happens, for all records; begins with those still waiting or being read. */
  watch: oc.errors({ LOCKED }).output(eventIterator(Reading)),

  search: route
    .input(
      z.object({
        personId: Id.optional(),
        recordId: Id.optional(),
        query: z.string().max(500),
        /** Pages answered at most; the others are counted only. */
        limit: z.number().int().min(1).max(2000).default(50),
      }),
    )
    .output(FoundInRecords),
  pageText: route
    .input(z.object({ recordId: Id, pageIndex: z.number().int().min(0) }))
    .output(z.object({ text: z.string() })),
  /** The words of some pages, in order; those that are read. */
  pageTexts: route
    .input(
      z.object({
        recordId: Id,
        from: z.number().int().min(0),
        count: z.number().int().min(1).max(100),
      }),
    )
    .output(z.array(PageWords)),
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
