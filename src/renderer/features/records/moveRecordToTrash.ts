import { client, queryClient } from '../../api.ts'
import { showToast, showUndo } from '../../ui/toasts.tsx'

/** Moves a record to the trash, with a way back. Answers whether it went. */
export async function moveRecordToTrash({ id, title }: { id: string; title: string }): Promise<boolean> {
  try {
    await client.records.trash({ id })
  } catch {
    showToast(`“${title}” was not moved to the trash. Try again.`)
    return false
  }
  await queryClient.invalidateQueries()
  showUndo(`“${title}” was moved to the trash.`, async () => {
    await client.records.restore({ id })
    await queryClient.invalidateQueries()
  })
  return true
}
