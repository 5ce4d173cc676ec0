import { useSyncExternalStore } from 'react'

let over = false
const listeners = new Set<() => void>()

/** Whether files are being held over the window. */
export function useFilesOver(): boolean {
  return useSyncExternalStore(subscribe, () => over)
}

export function setFilesOver(isOver: boolean): void {
  if (over === isOver) return
  over = isOver
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
