import { useEffect, useRef, useState } from 'react'
import type { BundleRequest, MakingStep } from '#shared/contract/bundles.ts'
import { client } from '../../api.ts'
import type { BundleForm } from './MakeBar.tsx'

export type MakingState =
  | { kind: 'idle' }
  | { kind: 'making'; done: number; total: number }
  | Extract<MakingStep, { kind: 'ready' }>
  | { kind: 'failed'; error: unknown }

export interface Making {
  state: MakingState
  /** `total`: how many records go in. */
  make(request: BundleRequest, form: BundleForm, total: number): Promise<void>
  cancel(): void
  /** Back to before it was made. */
  reset(): void
  /** Saves the bundle that is ready. */
  save(form: BundleForm): void
}

/** Makes a bundle, tells how far it is, and has it saved once it is ready. Leaving the screen stops it. */
export function useMaking(): Making {
  const [state, setState] = useState<MakingState>({ kind: 'idle' })
  const stop = useRef<AbortController | null>(null)

  useEffect(() => () => stop.current?.abort(), [])

  async function make(request: BundleRequest, form: BundleForm, total: number): Promise<void> {
    stop.current?.abort()
    const own = new AbortController()
    stop.current = own
    setState({ kind: 'making', done: 0, total })
    try {
      for await (const step of await client.bundles.make(request, { signal: own.signal })) {
        if (own.signal.aborted) return
        if (step.kind === 'ready') {
          setState(step)
          download(step.ticket, form)
        } else {
          setState({ kind: 'making', done: step.done, total: step.total })
        }
      }
    } catch (error) {
      if (!own.signal.aborted) setState({ kind: 'failed', error })
    }
  }

  function reset(): void {
    stop.current?.abort()
    setState({ kind: 'idle' })
  }

  return {
    state,
    make,
    cancel: reset,
    reset,
    save(form) {
      if (state.kind === 'ready') download(state.ticket, form)
    },
  }
}

/** The browser's own saving, or the desktop's: the bytes never pass through the page. */
function download(ticket: string, form: BundleForm): void {
  const link = document.createElement('a')
  link.href = `/files/bundles/${encodeURIComponent(ticket)}.${form}`
  link.download = ''
  document.body.append(link)
  link.click()
  link.remove()
}
