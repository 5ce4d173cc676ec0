import type { MixUp } from '#shared/contract/mixUps.ts'
import { client, queryClient } from '../api.ts'
import { showToast, showUndo } from '../ui/toasts.tsx'

/** Puts aside what the person says is all right, with a way back. */
export async function putAside(concernId: string, mixUp: MixUp, reason: string): Promise<void> {
  const { id } = await keepAside(concernId, mixUp, reason)
  await queryClient.invalidateQueries()
  showUndo(`Put aside: ${mixUp.heading}.`, async () => {
    await client.mixUps.takeBack({ id })
    await queryClient.invalidateQueries()
  })
}

/** Shows again what was put aside, with a way back to that. */
export async function standAgain(concernId: string, mixUp: MixUp): Promise<void> {
  if (!mixUp.putAside) return
  const { id, reason } = mixUp.putAside
  try {
    await client.mixUps.takeBack({ id })
  } catch {
    showToast('This was not changed. Try again.')
    return
  }
  await queryClient.invalidateQueries()
  showUndo(`Shown again: ${mixUp.heading}.`, async () => {
    await keepAside(concernId, mixUp, reason)
    await queryClient.invalidateQueries()
  })
}

function keepAside(concernId: string, { kind, subject, sides }: MixUp, reason: string) {
  return client.mixUps.putAside({ concernId, kind, subject, values: sides.map(({ value }) => value), reason })
}
