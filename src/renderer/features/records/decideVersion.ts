import type { OtherVersion } from '#shared/contract/opinions.ts'
import type { Record } from '#shared/contract/records.ts'
import { client, queryClient } from '../../api.ts'
import { showToast, showUndo } from '../../ui/toasts.tsx'

type Named = Pick<OtherVersion, 'id' | 'title'>

/** Keeps a record as the newer version of another one, or of none; with a way back. */
export function keepAsNewerVersion(
  newer: Named,
  older: Named | null,
  before: Record['replaces'] = null,
): Promise<void> {
  const set = (replacesId: string | null) => client.records.setReplaces({ id: newer.id, replacesId })
  return decide(
    () => set(older?.id ?? null),
    older
      ? `“${newer.title}” is kept as the newer version of “${older.title}”.`
      : `“${newer.title}” is kept as a record of its own.`,
    () => set(before?.id ?? null),
  )
}

/** Keeps two records that look like versions of one document as two; with a way back. */
export function keepAsTwoRecords(newer: Named, older: Named): Promise<void> {
  const refuse = (refused: boolean) =>
    client.records.refuseVersion({ newerId: newer.id, olderId: older.id, refused })
  return decide(
    () => refuse(true),
    `“${newer.title}” and “${older.title}” are kept as two separate records.`,
    () => refuse(false),
  )
}

async function decide(act: () => Promise<unknown>, done: string, undo: () => Promise<unknown>) {
  try {
    await act()
  } catch {
    showToast('That was not saved. Your records are as they were. Try again.')
    return
  }
  await queryClient.invalidateQueries()
  showUndo(done, async () => {
    await undo()
    await queryClient.invalidateQueries()
  })
}
