import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { READS } from '#shared/domain/bundleChoice.ts'
import { failures } from './errors.ts'
import { Id, Instant, PartialDate } from './fields.ts'

const { LOCKED, NOT_FOUND, DISK_FULL } = failures

export const BundleRequest = z.object({
  concernId: Id,
  providerId: Id,
  read: z.enum(READS),
  /** Records the person put in or took out against the proposal. */
  include: z.array(Id).default([]),
  exclude: z.array(Id).default([]),
})

/** One record of the person, and whether it goes in. */
export const BundleChoice = z.object({
  recordId: Id,
  title: z.string(),
  /** Heading it stands under in the checklist ("Test results"). */
  section: z.string(),
  date: PartialDate.nullable(),
  pageCount: z.number().nullable(),
  size: z.number(),
  included: z.boolean(),
  /** True where the person decided against the proposal. */
  overridden: z.boolean(),
  /** Why it is in or out, in plain words. */
  reason: z.string(),
  /** True where an independent read holds it back, unless the person decides against that. */
  heldBack: z.boolean(),
  /** True where its pages cannot be shown in the PDF, as far as is known: it is enclosed as a file. */
  fileOnly: z.boolean(),
})

export const BundlePreview = z.object({
  title: z.string(),
  choices: z.array(BundleChoice),
  includedCount: z.number(),
  /** Pages of the records that go in, without the pages in front of them. */
  pageCount: z.number(),
  /** Bytes of the originals that go in. */
  size: z.number(),
})

export const BundleItem = z.object({
  recordId: Id.nullable(),
  title: z.string(),
  path: z.string(),
  size: z.number(),
  sha256: z.string(),
})

export const Bundle = z.object({
  id: Id,
  concernId: Id,
  providerId: Id,
  providerName: z.string(),
  read: z.enum(READS),
  pageCount: z.number(),
  size: z.number(),
  sha256: z.string(),
  createdAt: Instant,
  items: z.array(BundleItem),
})

/** Steps of making a bundle; the last one names where it can be fetched. */
export const MakingStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({
    kind: z.literal('ready'),
    /** Fetch `/files/bundles/<ticket>.zip` or `/files/bundles/<ticket>.pdf` while the vault stays open. */
    ticket: Id,
    /** Without its ending. */
    fileName: z.string(),
    pageCount: z.number(),
    /** Records whose pages could not be put into the PDF; they are enclosed as files. */
    enclosedOnly: z.array(z.object({ recordId: Id, title: z.string() })),
  }),
])

export type BundleRequest = z.infer<typeof BundleRequest>
export type BundleChoice = z.infer<typeof BundleChoice>
export type BundlePreview = z.infer<typeof BundlePreview>
export type BundleItem = z.infer<typeof BundleItem>
export type Bundle = z.infer<typeof Bundle>
export type MakingStep = z.infer<typeof MakingStep>

const route = oc.errors({ LOCKED, NOT_FOUND, DISK_FULL })

export const bundles = {
  preview: route.input(BundleRequest).output(BundlePreview),
  /** The cover and contents pages as they will come out, as a PDF. */
  previewPages: route.input(BundleRequest).output(z.file()),
  /** Makes the bundle; ending the iteration early cancels it. */
  make: route.input(BundleRequest).output(eventIterator(MakingStep)),
  /** What was handed over: newest first, for a concern or for a provider. */
  list: route
    .input(z.object({ concernId: Id.optional(), providerId: Id.optional() }))
    .output(z.array(Bundle)),
}
