import { useSyncExternalStore } from 'react'
import type { Reading } from '#shared/contract/records.ts'
import { client } from '../../api.ts'
import { refreshSoon } from './refreshing.ts'

/** So long after a lost connection it is tried again. In milliseconds. */
const BEFORE_AGAIN = 1500

let readings: ReadonlyMap<string, Reading> = new Map()
let gathered = new Map<string, Reading>()
const listeners = new Set<() => void>()

/** The last step of reading of every record that was told since the page was opened: newer than any list. */
export function useReadings(): ReadonlyMap<string, Reading> {
  return useSyncExternalStore(subscribe, () => readings)
}

/** Follows the reading of all records, and what changes in the list of imports, until `signal`. */
export function followReadings(signal: AbortSignal): void {
  void follow(signal, async () => {
    const steps = await client.records.watch(undefined, { signal })
    // What was missed meanwhile stands in the lists.
    gathered = new Map()
    tellSoon()
    refreshSoon()
    for await (const step of steps) noteReading(step)
  })
  void follow(signal, async () => {
    const changes = await client.imports.watch(undefined, { signal })
    refreshSoon()
    for await (const _ of changes) refreshSoon()
  })
}

/** Asks for something that changes the reading of a record. What was told meanwhile is newer than the answer. */
export async function askReading(recordId: string, ask: () => Promise<Reading>): Promise<void> {
  const before = gathered.get(recordId)
  const answer = await ask()
  if (gathered.get(recordId) === before) noteReading(answer)
}

function noteReading(reading: Reading): void {
  const before = gathered.get(reading.recordId)
  gathered.set(reading.recordId, reading)
  tellSoon()
  if (before?.state !== reading.state || before.stage !== reading.stage) refreshSoon()
}

async function follow(signal: AbortSignal, attempt: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    try {
      await attempt()
    } catch {
      // A lost connection, or a locked vault: the page turns by itself, and this tries again.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, BEFORE_AGAIN))
  }
}

let telling = false

// Told a few times a second, however many pages are read in between.
function tellSoon(): void {
  if (telling) return
  telling = true
  setTimeout(() => {
    telling = false
    readings = new Map(gathered)
    for (const listener of listeners) listener()
  }, 100)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
