import { useSyncExternalStore } from 'react'

// Imports that were under way since the page was opened: how they ended is news, older ones are history.
let seen: ReadonlySet<string> = new Set()
const listeners = new Set<() => void>()

export function useSeen(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => seen)
}

export function noteSeen(importIds: readonly string[]): void {
  const next = new Set([...seen, ...importIds])
  if (next.size === seen.size) return
  seen = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
