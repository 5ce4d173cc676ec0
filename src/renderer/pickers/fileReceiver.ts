import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

/** What a screen does with each record that comes of files dropped, pasted or chosen while it is open. */
export interface FileReceiver {
  /** Shown while files are held over the window. */
  words: string
  take: (recordId: string) => Promise<unknown>
}

let receiver: FileReceiver | null = null
let openChooser: (() => void) | null = null
const listeners = new Set<() => void>()

/** The screen that takes files for itself; null where they go to the records alone. */
export function useFileReceiver(): FileReceiver | null {
  return useSyncExternalStore(subscribe, () => receiver)
}

/** Lets the screen take files for itself as long as it is open. */
export function useReceiveFiles(words: string, take: FileReceiver['take']): void {
  const newest = useEffectEvent(take)
  useEffect(() => {
    const mine: FileReceiver = { words, take: (recordId) => newest(recordId) }
    change(mine)
    return () => {
      if (receiver === mine) change(null)
    }
  }, [words])
}

/** Lends out the window's one field for choosing files. */
export function useLendChooser(open: () => void): void {
  const newest = useEffectEvent(open)
  useEffect(() => {
    openChooser = () => newest()
    return () => {
      openChooser = null
    }
  }, [])
}

/** Asks for files: the same as dropping them. */
export function chooseFiles(): void {
  openChooser?.()
}

function change(next: FileReceiver | null): void {
  receiver = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
