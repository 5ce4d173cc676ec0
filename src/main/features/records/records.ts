import type { EvidencePlace } from '#shared/contract/opinions.ts'
import { findQuote, quoteAt, rangeOfSelection, rectsOf } from '#shared/domain/quote.ts'
import { whileOpen } from '../../handling.ts'
import { inTransaction } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import { dropPages, getPage, pageWords, retryUnreadable } from '../../store/rows/pages.ts'
import {
  getReading,
  getRecord,
  keepTwin,
  listRecords,
  unfinishedReadings,
  updateReading,
  updateRecord,
} from '../../store/rows/records.ts'
import { refuseVersion, setReplaces } from '../../store/rows/versions.ts'
import { restoreRow, trashRow } from '../../store/sql.ts'
import { findInRecords } from './findInRecords.ts'
import { joinPictures } from './joinPictures.ts'
import { suggestVersions } from './suggestVersions.ts'

export const records = {
  list: whileOpen.records.list.handler(({ context, input }) =>
    listRecords(context.db, input.personId, input.trashed),
  ),
  get: whileOpen.records.get.handler(({ context, input }) => getRecord(context.db, input.id)),
  update: whileOpen.records.update.handler(({ context, input: { id, ...fields } }) =>
    updateRecord(context.db, id, fields),
  ),
  trash: whileOpen.records.trash.handler(({ context, input }) => {
    trashRow(context.db, 'record', input.id)
    context.readings.release(input.id)
  }),
  restore: whileOpen.records.restore.handler(({ context, input }) => {
    restoreRow(context.db, 'record', input.id)
    context.readings.wake()
  }),

  readAgain: whileOpen.records.readAgain.handler(({ context, input }) => {
    const { db, readings } = context
    if (getReading(db, input.id).state === 'reading') return getReading(db, input.id)
    inTransaction(db, () => {
      dropPages(db, input.id)
      updateReading(db, input.id, {
        reading: 'waiting',
        failureCode: null,
        pageCount: null,
        pagesRead: 0,
        factsReader: null,
        password: input.password,
      })
    })
    readings.retry(input.id)
    return getReading(db, input.id)
  }),

  readPagesAgain: whileOpen.records.readPagesAgain.handler(({ context: { db, readings }, input }) => {
    inTransaction(db, () => {
      if (retryUnreadable(db, input.id) > 0) updateReading(db, input.id, { reading: 'waiting' })
    })
    readings.retry(input.id)
    return getReading(db, input.id)
  }),

  keepTwin: whileOpen.records.keepTwin.handler(({ context, input }) => {
    keepTwin(context.db, input.id)
    return getRecord(context.db, input.id)
  }),

  versionSuggestions: whileOpen.records.versionSuggestions.handler(({ context, input }) =>
    suggestVersions(context.db, input.personId),
  ),
  setReplaces: whileOpen.records.setReplaces.handler(({ context, input }) => {
    setReplaces(context.db, input.id, input.replacesId)
    return getRecord(context.db, input.id)
  }),
  refuseVersion: whileOpen.records.refuseVersion.handler(({ context, input }) =>
    refuseVersion(context.db, input.newerId, input.olderId, input.refused),
  ),

  joinPictures: whileOpen.records.joinPictures.handler(({ context, input, signal }) =>
    joinPictures(context, input, signal),
  ),

  cancelReading: whileOpen.records.cancelReading.handler(({ context, input }) => {
    const { state } = getReading(context.db, input.id)
    if (state !== 'waiting' && state !== 'reading') return getReading(context.db, input.id)
    return context.readings.cancel(input.id)
  }),

  watch: whileOpen.records.watch.handler(async function* ({ context, signal }) {
    // Subscribed first, so that no step falls between the list and the changes.
    const changes = context.readings.changes(signal)
    yield* unfinishedReadings(context.db)
    yield* changes
  }),

  search: whileOpen.records.search.handler(({ context, input }) => findInRecords(context.db, input)),

  pageText: whileOpen.records.pageText.handler(({ context, input }) => {
    const page = getPage(context.db, input.recordId, input.pageIndex)
    if (!page) throw new Failure('NOT_FOUND', { what: 'page' })
    return { text: page.text }
  }),

  pageTexts: whileOpen.records.pageTexts.handler(({ context, input }) => {
    getReading(context.db, input.recordId)
    return pageWords(context.db, input)
  }),

  locate: whileOpen.records.locate.handler(({ context, input }): EvidencePlace | null => {
    const { recordId, pageIndex, text, rects } = input
    const page = getPage(context.db, recordId, pageIndex)
    if (!page) return null
    const range =
      rects.length > 0
        ? rangeOfSelection(page, text, rects)
        : findQuote(page.text, { text, before: '', after: '' })
    if (!range) return null
    const quote = quoteAt(page.text, range.start, range.end)
    return {
      recordId,
      pageIndex,
      pageLabel: page.label,
      quote: quote.text,
      before: quote.before,
      after: quote.after,
      ...range,
      rects: rectsOf(page, range.start, range.end),
      source: page.source,
      extractor: page.extractor,
    }
  }),
}
