import { useSyncExternalStore } from 'react'
import type { FailureCode } from '#shared/contract/errors.ts'
import { client, failureCode, uploadRecord } from '../../api.ts'
import { showToast } from '../../ui/toasts.tsx'
import { refreshSoon } from './refreshing.ts'

/** One file on its way into the vault. What comes after that is told by `imports.list`. Items are replaced, never changed. */
export interface Upload {
  id: number
  personId: string
  file: File
  /** Files dropped or chosen together share it. */
  act: AddingAct
  /** `arrived` until the list of imports has it. */
  stage: 'queued' | 'sending' | 'arrived' | 'not-added'
  /** Bytes sent so far. */
  sent: number
  /** Its row in the list of imports, once it arrived. */
  fileId: string | null
  failure: FailureCode | null
}

/** One act of adding; its id in the vault comes with the first file. */
interface AddingAct {
  number: number
  importId: string | null
  /** What the screen that asked for the files does with each record. */
  take: ((recordId: string) => Promise<unknown>) | undefined
}

let uploads: readonly Upload[] = []
let lastNumber = 0
let sending: { id: number; stop: AbortController } | null = null
const listeners = new Set<() => void>()

export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(subscribe, () => uploads)
}

/** Takes files in, one after the other, as one act of adding; `take` is given each record that comes of them. */
export function addFiles(personId: string, files: readonly File[], take?: AddingAct['take']): void {
  if (files.length === 0) return
  const act: AddingAct = { number: nextNumber(), importId: null, take }
  const queued = files.map(
    (file): Upload => ({
      id: nextNumber(),
      personId,
      file,
      act,
      stage: 'queued',
      sent: 0,
      fileId: null,
      failure: null,
    }),
  )
  change([...uploads, ...queued])
  void sendNext()
}

/** Takes a file back that is not in the vault yet; nothing of it is kept. */
export function cancelUpload(id: number): void {
  if (sending?.id === id) sending.stop.abort()
  change(uploads.filter((upload) => upload.id !== id))
}

/** Takes back what of an act of adding has not arrived. */
export function cancelUploadsOf(importId: string): void {
  for (const { id, act, stage } of uploads)
    if (act.importId === importId && stage !== 'arrived') cancelUpload(id)
}

/** Sends a file again that was not added. */
export function sendAgain(id: number): void {
  update(id, { stage: 'queued', failure: null, sent: 0 })
  void sendNext()
}

/** Lets go of uploads that stand in the list of imports now. */
export function forgetArrived(fileIds: ReadonlySet<string>): void {
  const left = uploads.filter(({ fileId }) => fileId === null || !fileIds.has(fileId))
  if (left.length < uploads.length) change(left)
}

async function sendNext(): Promise<void> {
  if (sending) return
  const upload = uploads.find(({ stage }) => stage === 'queued')
  if (!upload) return
  const { id, personId, file, act } = upload
  const stop = new AbortController()
  sending = { id, stop }
  update(id, { stage: 'sending' })
  try {
    act.importId ??= (await client.imports.begin({ personId })).id
    const added = await uploadRecord(personId, file, {
      importId: act.importId,
      signal: stop.signal,
      onSent: (sent) => update(id, { sent }),
    })
    update(id, { stage: 'arrived', fileId: added.fileId, sent: file.size })
    if (added.recordId !== null) await take(act, added.recordId)
    refreshSoon()
  } catch (error) {
    if (!stop.signal.aborted) update(id, { stage: 'not-added', failure: failureCode(error) })
  }
  sending = null
  void sendNext()
}

async function take(act: AddingAct, recordId: string): Promise<void> {
  try {
    await act.take?.(recordId)
  } catch {
    showToast('The file is in the records, but was not put where you dropped it.')
  }
}

function nextNumber(): number {
  lastNumber += 1
  return lastNumber
}

function update(id: number, changes: Partial<Upload>): void {
  change(uploads.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)))
}

let telling = false

// Told once a frame, however many steps come in between.
function change(next: readonly Upload[]): void {
  uploads = next
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
