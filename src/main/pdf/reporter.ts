import type { ItemReply, WorkerReport } from './messages.ts'

/** How work inside a worker speaks with the pool. */
export interface Reporter {
  report(report: WorkerReport, transfer?: ArrayBuffer[]): void
  /** Says that the worker gets on, so that it is not taken for hung. */
  progressed(): void
  /** Asks for the bytes of an item (by its index in the plan) and waits for them. */
  ask(item: number): Promise<ItemReply>
}
