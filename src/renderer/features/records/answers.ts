import { useSyncExternalStore } from 'react'

/** What the person answered about a file in the tray: leave it as it is, or keep it as a second record. */
export type Answer = { left: true } | { secondId: string }

const KEY = 'consilium.answeredFiles'

// The vault keeps what became of a file; that a question about it needs no asking again is for this window to know.
let answers: ReadonlyMap<string, Answer> = stored()
const listeners = new Set<() => void>()

/** The answers by the file's id in its import. */
export function useAnswers(): ReadonlyMap<string, Answer> {
  return useSyncExternalStore(subscribe, () => answers)
}

export function answered(fileId: string): Answer | undefined {
  return answers.get(fileId)
}

export function settle(fileId: string, answer: Answer | null): void {
  const next = new Map(answers)
  if (answer) next.set(fileId, answer)
  else next.delete(fileId)
  answers = next
  for (const listener of listeners) listener()
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...next]))
  } catch {
    // Without storage it lasts until the page is left.
  }
}

function stored(): ReadonlyMap<string, Answer> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, Answer][])
  } catch {
    return new Map()
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
