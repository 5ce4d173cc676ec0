import { whileOpen } from '../../handling.ts'
import { inTransaction } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import {
  cancelArchives,
  clearFinished,
  clearImport,
  filesWithin,
  getArchive,
  insertImport,
  insertImportFile,
  leaveImportFile,
  listImports,
  markUndone,
  personOfImport,
  resumeArchives,
  setImportFileState,
  setUndone,
  unmarkUndone,
} from '../../store/rows/imports.ts'
import { contentOfRecord, insertRecord, nextRank, putFirst } from '../../store/rows/records.ts'
import { restoreRow, trashRow } from '../../store/sql.ts'

export const imports = {
  begin: whileOpen.imports.begin.handler(({ context, input }) => ({
    id: insertImport(context.db, input.personId),
  })),
  list: whileOpen.imports.list.handler(({ context, input }) => listImports(context.db, input.personId)),
  watch: whileOpen.imports.watch.handler(async function* ({ context, signal }) {
    yield* context.readings.importChanges(signal)
  }),

  unpackAgain: whileOpen.imports.unpackAgain.handler(({ context, input }) => {
    const archive = getArchive(context.db, input.fileId)
    setImportFileState(context.db, archive.id, 'waiting')
    context.readings.openArchive(archive.id, input.password)
    context.readings.wake(archive.importId)
  }),
  cancel: whileOpen.imports.cancel.handler(({ context, input }) => {
    const { id, importId } = getArchive(context.db, input.fileId)
    setImportFileState(context.db, id, 'cancelled')
    context.readings.cancelArchive(id)
    context.readings.wake(importId)
  }),
  leave: whileOpen.imports.leave.handler(({ context, input }) => {
    leaveImportFile(context.db, input.fileId)
    context.readings.wake(filesWithin(context.db, input.fileId)[0]?.importId)
  }),
  keepBoth: whileOpen.imports.keepBoth.handler(({ context: { db, readings }, input }) => {
    const [file] = filesWithin(db, input.fileId)
    if (!file?.record || file.state !== 'duplicate' || file.left)
      throw new Failure('NOT_FOUND', { what: 'import' })
    const { importId, insideId, name, record: twin } = file
    const id = inTransaction(db, () => {
      const { contentId, format } = contentOfRecord(db, twin.id)
      const personId = personOfImport(db, importId)
      const record = insertRecord(db, { personId, contentId, fileName: name, format, rank: nextRank(db) })
      insertImportFile(db, { importId, insideId, name, state: 'added', recordId: record.id })
      leaveImportFile(db, file.id)
      return record.id
    })
    readings.wake(importId)
    return { id }
  }),

  undo: whileOpen.imports.undo.handler(({ context: { db, readings }, input }) => {
    const { archives, records } = inTransaction(db, () => {
      setUndone(db, input.id, true)
      const added = markUndone(db, input.id)
      for (const id of added) trashRow(db, 'record', id)
      return { archives: cancelArchives(db, input.id), records: added }
    })
    for (const id of records) readings.release(id)
    for (const id of archives) readings.cancelArchive(id)
    readings.wake(input.id)
    return { trashed: records.length }
  }),
  redo: whileOpen.imports.redo.handler(({ context: { db, readings }, input }) => {
    inTransaction(db, () => {
      for (const id of unmarkUndone(db, input.id)) restoreRow(db, 'record', id)
      setUndone(db, input.id, false)
      resumeArchives(db, input.id)
    })
    readings.wake(input.id)
  }),
  clear: whileOpen.imports.clear.handler(({ context, input }) => {
    if ('id' in input) clearImport(context.db, input.id)
    else clearFinished(context.db, input.personId)
  }),

  queue: whileOpen.imports.queue.handler(({ context }) => context.readings.queue()),
  pause: whileOpen.imports.pause.handler(({ context, input }) => context.readings.pause(input.paused)),
  readFirst: whileOpen.imports.readFirst.handler(({ context, input }) => {
    putFirst(context.db, input.recordId)
    context.readings.wake()
  }),

  folders: whileOpen.imports.folders.handler(({ context, input }) => context.folders.list(input.personId)),
  watchFolder: whileOpen.imports.watchFolder.handler(({ context, input }) => context.folders.add(input)),
  unwatchFolder: whileOpen.imports.unwatchFolder.handler(({ context, input }) =>
    context.folders.remove(input.id),
  ),
}
