import { client, queryClient } from '../../api.ts'
import { showToast, showUndo } from '../../ui/toasts.tsx'

/** Moves an opinion to the trash, with a way back. Answers whether it went. */
export async function moveOpinionToTrash(id: string): Promise<boolean> {
  try {
    await client.opinions.trash({ id })
  } catch {
    showToast('The opinion was not moved to the trash. Try again.')
    return false
  }
  await queryClient.invalidateQueries()
  showUndo('The opinion was moved to the trash.', async () => {
    await client.opinions.restore({ id })
    await queryClient.invalidateQueries()
  })
  return true
}
