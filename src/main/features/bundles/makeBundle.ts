import { crc32 } from 'node:zlib'
import type { BundleRequest, MakingStep } from '#shared/contract/bundles.ts'
import type { Services } from '../../handling.ts'
import { PdfFailure } from '../../pdf/pool.ts'
import { readContent, wholeContent } from '../../store/content.ts'
import type { Database } from '../../store/database.ts'
import { contentOfRecord, type RecordContent } from '../../store/rows/records.ts'
import { type AssembledPdf, assemblePdf } from './assemblePdf.ts'
import { partConcernTitle } from './concernTitle.ts'
import { aboutBundle, notInBundle } from './drawCover.ts'
import { bundleName, originalPath } from './fileNames.ts'
import { drawIndexPage } from './indexPage.ts'
import type { MadeBundle, OriginalFile } from './madeBundle.ts'
import { readOpinionPages } from './opinionPages.ts'
import { type BundlePlan, planBundle } from './planBundle.ts'

type Making = Pick<Services, 'pdf' | 'bundles' | 'compare'> & { db: Database }

/**
 * Makes a bundle, telling how far it is, and ends with the ticket it is fetched by. Ending the iteration early, `signal`, or
 * the closing of the vault stop it; nothing of it stays then.
 *
 * @throws Failure NOT_FOUND
 */
export function makeBundle(
  making: Making,
  request: BundleRequest,
  signal?: AbortSignal,
): AsyncGenerator<MakingStep, void> {
  return stepsOf(making, planBundle(making.db, request), signal)
}

async function* stepsOf(
  making: Making,
  plan: BundlePlan,
  signal: AbortSignal | undefined,
): AsyncGenerator<MakingStep, void> {
  const ended = new AbortController()
  const stop = AbortSignal.any([ended.signal, making.bundles.session, ...(signal ? [signal] : [])])
  const { readable, writable } = new TransformStream<MakingStep, MakingStep>()
  const steps = writable.getWriter()
  const tell = (step: MakingStep) => void steps.write(step).catch(() => {})
  making.bundles.during(make(making, plan, stop, tell)).then(
    () => steps.close().catch(() => {}),
    (error) => steps.abort(error).catch(() => {}),
  )
  try {
    for await (const step of readable) yield step
  } finally {
    ended.abort()
  }
}

async function make(
  { db, pdf, bundles, compare }: Making,
  plan: BundlePlan,
  signal: AbortSignal,
  tell: (step: MakingStep) => void,
): Promise<void> {
  const opinions = await readOpinionPages({ db, compare }, plan)
  const madeAt = new Date()
  const total = plan.items.length
  let done = 0
  tell({ kind: 'progress', done, total })
  const sources = plan.items.map(({ record }) => contentOfRecord(db, record.id))
  const assembled = await assemblePdf(pdf, plan, opinions, madeAt, {
    source: (item) => sourceOf(db, sources[item]!),
    signal,
    onProgress(share) {
      // Pages that have to be drawn anew never turn the count back.
      const now = Math.floor(share * total)
      if (now <= done) return
      done = now
      tell({ kind: 'progress', done, total })
    },
  })
  const originals: OriginalFile[] = []
  for (const [index, { contentId }] of sources.entries()) {
    signal.throwIfAborted()
    originals.push(await originalOf(db, plan, assembled, index, contentId))
  }
  const bundle = bundleOf(plan, assembled, originals, madeAt)
  signal.throwIfAborted()
  tell({
    kind: 'ready',
    ticket: bundles.hold(bundle),
    fileName: bundle.name,
    pageCount: bundle.pageCount,
    enclosedOnly: originals.flatMap(({ recordId, title, firstPage }) =>
      firstPage === null ? { recordId, title } : [],
    ),
  })
}

async function originalOf(
  db: Database,
  { items }: BundlePlan,
  { places }: AssembledPdf,
  index: number,
  contentId: number,
): Promise<OriginalFile> {
  const { record } = items[index]!
  let checksum = 0
  for await (const bytes of readContent(db, contentId)) checksum = crc32(bytes, checksum)
  return {
    recordId: record.id,
    title: record.title,
    path: originalPath(index + 1, items.length, record.title, record.fileName),
    contentId,
    size: record.size,
    sha256: record.sha256,
    crc32: checksum,
    firstPage: places[index]?.firstPage ?? null,
  }
}

function bundleOf(
  plan: BundlePlan,
  { bytes, pageCount, contents }: AssembledPdf,
  originals: OriginalFile[],
  madeAt: Date,
): MadeBundle {
  const { subject } = partConcernTitle(plan.concern.title)
  const words = {
    title: subject,
    about: aboutBundle(plan, madeAt),
    notIn: notInBundle(plan, contents),
    pageCount,
    labels: plan.items.map(({ label }) => label),
  }
  return {
    concernId: plan.concern.id,
    providerId: plan.provider.id,
    read: plan.read,
    madeAt,
    name: bundleName(subject, plan.provider.name),
    pdf: bytes,
    pageCount,
    originals,
    indexPage: drawIndexPage(words, originals),
    noted: new Set(),
  }
}

/** The pages of a record: its own, or those drawn of it, which no password locks. */
function sourceOf(db: Database, { pagesContentId, format, password }: RecordContent) {
  return {
    async bytes() {
      if (pagesContentId === null) throw new PdfFailure('NOT_A_PDF')
      return wholeContent(db, pagesContentId)
    },
    password: format === 'pdf' && password !== null ? password : undefined,
  }
}
