import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { Parcel, WorkerStart, WorkerWord } from './messages.ts'

/** How a worker answers. */
export interface Answering<Request> {
  work(request: Request): Parcel | Promise<Parcel>
  /** The code of what `work` threw. After CRASHED the worker is ended. */
  codeOf(error: unknown): string
  /** Whether the worker holds so much memory that a fresh one is to take the next request. */
  isTired?(): boolean
}

const port = parentPort!
const { progress } = workerData as WorkerStart

// What a decoder prints may tell of the file, and no record content may reach a log.
process.stdout.write = process.stderr.write = () => true

/** Answers requests from now on, one at a time. To be called once in a worker, when it is ready. */
export function answerRequests<Request>({ work, codeOf, isTired }: Answering<Request>): void {
  let isBusy = false

  port.on('message', (message: Request) => {
    // Meanwhile a message is the answer to a question.
    if (!isBusy) void answer(message)
  })
  say({ kind: 'started' })

  async function answer(request: Request): Promise<void> {
    isBusy = true
    try {
      const { message, transfer } = await work(request)
      say({ kind: 'done', result: message, isTired: isTired?.() ?? false }, transfer)
    } catch (error) {
      const code = codeOf(error)
      say({ kind: 'failed', code, isTired: code === 'CRASHED' || (isTired?.() ?? false) })
    }
    isBusy = false
  }
}

/** Tells something about the request at hand. */
export function report(message: unknown, transfer?: ArrayBuffer[]): void {
  say({ kind: 'report', report: message }, transfer)
}

/** Asks something about the request at hand and waits for the answer. */
export async function ask(question: unknown, transfer?: ArrayBuffer[]): Promise<unknown> {
  say({ kind: 'question', question }, transfer)
  const [reply] = await once(port, 'message')
  return reply
}

/** Says that the worker gets on, so that it is not taken for hung. */
export function progressed(): void {
  Atomics.add(progress, 0, 1)
}

function say(word: WorkerWord, transfer: ArrayBuffer[] = []): void {
  port.postMessage(word, transfer)
}
