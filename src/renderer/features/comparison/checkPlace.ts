import { client, queryClient } from '../../api.ts'
import { showToast, showUndo } from '../../ui/toasts.tsx'

/** Notes that the person looked at a place and found the words there. */
export async function checkPlace(id: string): Promise<void> {
  try {
    await setChecked(id, true)
    showUndo('Checked.', () => setChecked(id, false))
  } catch {
    showToast('This was not saved. What you see is what is kept.')
  }
}

async function setChecked(id: string, checked: boolean): Promise<void> {
  await client.opinions.checkEvidence({ id, checked })
  await queryClient.invalidateQueries()
}
