import type { Concern } from '#shared/contract/concerns.ts'
import { client, queryClient } from '../../api.ts'
import { showToast, showUndo } from '../../ui/toasts.tsx'

/** Moves a question and what hangs on it to the trash, with a way back. Answers whether it went. */
export async function moveConcernToTrash({ id }: Concern): Promise<boolean> {
  try {
    await client.concerns.trash({ id })
  } catch {
    showToast('The question was not moved to the trash. Try again.')
    return false
  }
  await queryClient.invalidateQueries()
  showUndo('The question was moved to the trash, its opinions with it. Your records stay.', async () => {
    await client.concerns.restore({ id })
    await queryClient.invalidateQueries()
  })
  return true
}
