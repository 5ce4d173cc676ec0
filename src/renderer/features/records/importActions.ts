import { client, pagesUrl, queryClient } from '../../api.ts'
import { rememberPassword } from '../../pdf/passwords.ts'
import { showToast } from '../../ui/toasts.tsx'
import type { FileView, ImportView } from './importView.ts'
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
  return doNow(() => client.imports.keepBoth({ fileId: file.id }))
}

/** Leaves a file as it is; an import of which nothing else is to be seen leaves the tray. */
export function leaveFile({ file }: FileView, { kept, files, uploads }: ImportView): Promise<void> {
  const isLast = uploads.length === 0 && files.every((view) => view.settled || view.file.id === file.id)
  return doNow(async () => {
    await client.imports.leave({ fileId: file.id })
    if (isLast && kept) await client.imports.clear({ id: kept.id })
  })
}

/** Puts all that an import added into the trash, and takes back what has not arrived. */
export function undoImport(id: string): Promise<void> {
  cancelUploadsOf(id)
  return doNow(() => client.imports.undo({ id }))
}

export function redoImport(id: string): Promise<void> {
  return doNow(() => client.imports.redo({ id }))
}
