/** Something that goes over to another thread; what `transfer` names goes over itself, and is gone here afterwards. */
export interface Parcel {
  message: unknown
  transfer?: ArrayBuffer[]
}

/** What every worker is started with, beside what its pool gives it. */
export interface WorkerStart {
  /** One number, shared: it changes whenever the worker gets on. */
  progress: Int32Array<SharedArrayBuffer>
}

/** What a worker says to its seat; a `question` is answered by the next message to the worker. */
export type WorkerWord =
  | { kind: 'started' }
  | { kind: 'report'; report: unknown }
  | { kind: 'question'; question: unknown }
  | WorkerEnd

/** The last word of a worker on a request. `isTired`: it is to take no further one. */
export type WorkerEnd =
  | { kind: 'done'; result: unknown; isTired: boolean }
  | { kind: 'failed'; code: string; isTired: boolean }
