import { notifications } from '@mantine/notifications'
import type { VaultStatus } from '#shared/contract/vault.ts'
import { api, client, queryClient } from '../../api.ts'

const statusKey = api.vault.status.queryKey()
const otherWindows = new BroadcastChannel('consilium.vault')

/** Shows what the vault turned to, here and in other windows, and forgets all that was read before. */
export function turnTo(status: VaultStatus): void {
  show(status)
  otherWindows.postMessage(null)
}

/** Follows what other windows do to the vault. Returns how to stop. */
export function followOtherWindows(): () => void {
  const follow = () => client.vault.status().then(show, () => {})
  otherWindows.addEventListener('message', follow)
  return () => otherWindows.removeEventListener('message', follow)
}

/** Lets go of everything read from a vault but its status; messages that name records go too. */
export function forgetWhatWasRead(): void {
  notifications.clean()
  const kept = JSON.stringify(statusKey)
  queryClient.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== kept })
}

/** Locks the vault. What is on screen goes away even if the program no longer answers. */
export async function lockVault(): Promise<void> {
  try {
    turnTo(await client.vault.lock())
  } catch {
    await queryClient.resetQueries({ queryKey: statusKey })
  }
}

function show(status: VaultStatus): void {
  const before = queryClient.getQueryData<VaultStatus>(statusKey)
  queryClient.setQueryData(statusKey, status)
  if (before?.state !== status.state || before.path !== status.path) forgetWhatWasRead()
}
