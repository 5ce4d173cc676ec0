import type { VaultFollower } from '../../store/keeper.ts'
import { newId } from '../../store/sql.ts'
import type { MadeBundle } from './madeBundle.ts'

/** Bundles that are made and wait to be fetched. They are held in memory alone, and let go when the vault closes. */
export interface MadeBundles extends VaultFollower {
  /** Holds a bundle; gives the ticket it is fetched by. The oldest one makes room. */
  hold(bundle: MadeBundle): string
  get(ticket: string): MadeBundle | undefined
  /** Aborts when the vault closes. */
  readonly session: AbortSignal
  /** Has the closing of the vault wait for this work, which `session` stops. */
  during<Result>(work: Promise<Result>): Promise<Result>
}

/** A bundle can take hundreds of megabytes. */
const MOST_HELD = 2

export function createMadeBundles(): MadeBundles {
  const held = new Map<string, MadeBundle>()
  const running = new Set<Promise<unknown>>()
  let session = new AbortController()

  return {
    hold(bundle) {
      const ticket = newId()
      held.set(ticket, bundle)
      for (const oldest of [...held.keys()].slice(0, -MOST_HELD)) held.delete(oldest)
      return ticket
    },
    get: (ticket) => held.get(ticket),
    get session() {
      return session.signal
    },
    during(work) {
      const ended = work.then(
        () => {},
        () => {},
      )
      running.add(ended)
      void ended.then(() => running.delete(ended))
      return work
    },
    opened() {
      session = new AbortController()
    },
    async closing() {
      session.abort()
      held.clear()
      await Promise.all(running)
    },
  }
}
