import { useSyncExternalStore } from 'react'
import type { FailureCode } from '#shared/contract/errors.ts'
import type { Reading } from '#shared/contract/records.ts'
import { client, failureCode, queryClient, uploadRecord } from '../../api.ts'

/** One file on its way in. Items are replaced, never changed. */
export interface ImportItem {
  id: number
  personId: string
  file: File
  stage: 'queued' | 'adding' | 'added' | 'duplicate' | 'not-added'
  /** The record made of it, or the one that holds the same bytes already. */
  recordId: string | null
  /** The title of the record that holds the same bytes. */
  twinTitle: string | null
  failure: FailureCode | null
  /** How far its text is read, once it is added. */
  reading: Reading | null
}

interface ImportsState {
  items: readonly ImportItem[]
  /** The last known step of every record read since the page was opened. */
  readings: ReadonlyMap<string, Reading>
  /** Files are being held over the window. */
  isOver: boolean
}

let state: ImportsState = { items: [], readings: new Map(), isOver: false }
let lastId = 0
let adding: { id: number; stop: AbortController } | null = null
const listeners = new Set<() => void>()

/** What is on its way in, for every part of the page that shows it. */
export function useImports(): ImportsState {
  return useSyncExternalStore(subscribe, () => state)
}

/** Takes files in, one after the other, so that a slow one holds up none that came before. */
export function addFiles(personId: string, files: readonly File[]): void {
  const items = files.map((file): ImportItem => {
    lastId += 1
    return {
      id: lastId,
      personId,
      file,
      stage: 'queued',
      recordId: null,
      twinTitle: null,
      failure: null,
      reading: null,
    }
  })
  change({ items: [...state.items, ...items] })
  void addNext()
}

/** Stops a file: one that waits or is being added leaves no trace, one being read keeps what was read. */
export async function cancelImport(item: ImportItem): Promise<void> {
  if (adding?.id === item.id) adding.stop.abort()
  if (item.stage === 'added' && item.recordId) await client.records.cancelReading({ id: item.recordId })
  else dismissImport(item.id)
}

/** Adds a file again that was not added. */
export function addAgain(id: number): void {
  update(id, { stage: 'queued', failure: null })
  void addNext()
}

/** Makes a second record over bytes that are here already. */
export async function keepBoth(item: ImportItem): Promise<void> {
  if (!item.recordId) return
  const record = await client.records.keepBoth({ recordId: item.recordId, fileName: item.file.name })
  update(item.id, { stage: 'added', recordId: record.id, reading: latest(record.reading) })
  await queryClient.invalidateQueries()
}

export function dismissImport(id: number): void {
  change({ items: state.items.filter((item) => item.id !== id) })
}

/** Takes away the rows of files that need nothing more. */
export function dismissFinished(personId: string): void {
  change({ items: state.items.filter((item) => item.personId !== personId || standingOf(item) !== 'done') })
}

export function setFilesOver(isOver: boolean): void {
  if (state.isOver !== isOver) change({ isOver })
}

/** Where a file stands for the person: done, under way, or waiting for a word from them. */
export function standingOf({ stage, reading }: ImportItem): 'done' | 'under-way' | 'needs-you' {
  if (stage === 'duplicate' || stage === 'not-added') return 'needs-you'
  if (stage !== 'added' || !reading) return 'under-way'
  if (reading.state === 'failed') return 'needs-you'
  return reading.state === 'read' || reading.state === 'cancelled' ? 'done' : 'under-way'
}

/** Follows the reading of all records until `signal`; after a break it looks up what it missed. */
export async function followReadings(personId: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const steps = await client.records.watch(undefined, { signal })
      await catchUp(personId)
      for await (const step of steps) note(step)
    } catch {
      // A lost connection, or a locked vault: the page turns by itself, and this tries again.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1500))
  }
}

async function catchUp(personId: string): Promise<void> {
  const open = state.items.some((item) => standingOf(item) === 'under-way' && item.recordId)
  if (!open) return
  for (const { reading } of await client.records.list({ personId })) note(reading)
}

function note(reading: Reading): void {
  const before = state.readings.get(reading.recordId)
  change({
    readings: new Map(state.readings).set(reading.recordId, reading),
    items: state.items.map((item) =>
      item.stage === 'added' && item.recordId === reading.recordId ? { ...item, reading } : item,
    ),
  })
  if (before?.state !== reading.state) refreshSoon()
}

async function addNext(): Promise<void> {
  if (adding) return
  const item = state.items.find(({ stage }) => stage === 'queued')
  if (!item) return
  const stop = new AbortController()
  adding = { id: item.id, stop }
  update(item.id, { stage: 'adding' })
  try {
    const added = await uploadRecord(item.personId, item.file, stop.signal)
    if (added.status === 'added') {
      update(item.id, {
        stage: 'added',
        recordId: added.recordId,
        reading: latest({
          recordId: added.recordId,
          state: 'waiting',
          failure: null,
          pageCount: null,
          pagesRead: 0,
          stage: 'text',
          scannedPages: 0,
          scannedPagesRead: 0,
        }),
      })
      refreshSoon()
    } else {
      update(item.id, { stage: 'duplicate', recordId: added.recordId, twinTitle: added.title })
    }
  } catch (error) {
    if (!stop.signal.aborted) update(item.id, { stage: 'not-added', failure: failureCode(error) })
  }
  adding = null
  void addNext()
}

/** A step may have been told before the answer to the upload arrived. */
function latest(reading: Reading): Reading {
  return state.readings.get(reading.recordId) ?? reading
}

let refreshing = false

// Hundreds of files end within seconds of one another: the lists are read anew once for many of them.
function refreshSoon(): void {
  if (refreshing) return
  refreshing = true
  setTimeout(() => {
    refreshing = false
    void queryClient.invalidateQueries()
  }, 700)
}

function update(id: number, changes: Partial<ImportItem>): void {
  change({ items: state.items.map((item) => (item.id === id ? { ...item, ...changes } : item)) })
}

let telling = false

// Told once a frame, however many steps come in between.
function change(changes: Partial<ImportsState>): void {
  state = { ...state, ...changes }
  if (telling) return
  telling = true
  setTimeout(() => {
    telling = false
    for (const listener of listeners) listener()
  }, 30)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
