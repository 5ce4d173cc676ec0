import { client, pagesUrl, queryClient } from '../../api.ts'
import { rememberPassword } from '../../pdf/passwords.ts'
import { showToast } from '../../ui/toasts.tsx'
import { answered, settle } from './answers.ts'
import { everyFile, type FileView, type ImportView } from './importView.ts'
import { askReading } from './readings.ts'
import { cancelUploadsOf } from './uploads.ts'

/** Does something to what comes in and shows what came of it; says so if it was not done. */
export async function doNow(act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch {
    showToast('That was not done. Your records are as they were. Try again.')
  }
  await queryClient.invalidateQueries()
}

/** Stops a file: an archive keeps what was taken over, a record what was read of it. */
export function stopFile({ file, reading }: FileView): Promise<void> {
  return doNow(async () => {
    if (!reading) return client.imports.cancel({ fileId: file.id })
    const { recordId: id } = reading
    return askReading(id, () => client.records.cancelReading({ id }))
  })
}

export function readAgain(recordId: string, password?: string): Promise<void> {
  if (password !== undefined) rememberPassword(pagesUrl(recordId), password)
  return doNow(() => askReading(recordId, () => client.records.readAgain({ id: recordId, password })))
}

export function readPagesAgain(recordId: string): Promise<void> {
  return doNow(() => askReading(recordId, () => client.records.readPagesAgain({ id: recordId })))
}

/** Makes a second record over bytes that are here already. */
export function keepBoth({ file }: FileView): Promise<void> {
  return doNow(async () => {
    if (!file.record) return
    const second = await client.records.keepBoth({ recordId: file.record.id, fileName: file.name })
    settle(file.id, { secondId: second.id })
  })
}

/** Leaves a file as it is; an import of which nothing else is to be seen leaves the tray. */
export function leaveFile({ file }: FileView, { kept, files, uploads }: ImportView): Promise<void> {
  settle(file.id, { left: true })
  const isLast = uploads.length === 0 && files.every((view) => view.settled || view.file.id === file.id)
  if (isLast && kept) return doNow(() => client.imports.clear({ id: kept.id }))
  return file.record ? Promise.resolve() : doNow(() => client.imports.cancel({ fileId: file.id }))
}

/** Puts all that an import added into the trash, and takes back what has not arrived. */
export function undoImport(importId: string, { files }: ImportView): Promise<void> {
  cancelUploadsOf(importId)
  return doNow(async () => {
    await client.imports.undo({ id: importId })
    for (const id of secondRecords(files)) await client.records.trash({ id })
  })
}

export function redoImport(importId: string, { files }: ImportView): Promise<void> {
  return doNow(async () => {
    await client.imports.redo({ id: importId })
    for (const id of secondRecords(files)) await client.records.restore({ id })
  })
}

/** Those made over bytes that were here already, which no import added. */
function secondRecords(files: readonly FileView[]): string[] {
  return everyFile(files).flatMap(({ file }) => {
    const answer = answered(file.id)
    return answer && 'secondId' in answer ? [answer.secondId] : []
  })
}
