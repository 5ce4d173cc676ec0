import { threadId, workerData } from 'node:worker_threads'
import { answerRequests, ask, progressed, report } from './answer.ts'

/** What a test asks of the worker. */
export type TestRequest =
  | { kind: 'whoAreYou' }
  | { kind: 'add'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'count'; to: number }
  | { kind: 'askAndJoin'; questions: string[] }
  | { kind: 'work'; steps: number; stepMs: number }
  | { kind: 'print'; lines: number }
  | { kind: 'fail'; code: string }
  | { kind: 'tire' }
  | { kind: 'exit' }
  | { kind: 'throwLater' }
  | { kind: 'fillHeap' }

class Failed extends Error {}

let isTired = false

answerRequests<TestRequest>({
  async work(request) {
    return { message: await answerTo(request) }
  },
  codeOf: (error) => (error instanceof Failed ? error.message : 'CRASHED'),
  isTired: () => isTired,
})

async function answerTo(request: TestRequest): Promise<unknown> {
  switch (request.kind) {
    case 'whoAreYou':
      return { threadId, greeting: workerData.greeting }
    case 'add':
      return request.bytes.reduce((sum, byte) => sum + byte, 0)
    case 'count':
      for (let number = 1; number <= request.to; number++) report(number)
      return 'counted'
    case 'askAndJoin': {
      const answers: unknown[] = []
      for (const question of request.questions) answers.push(await ask(question))
      return answers.join(' ')
    }
    case 'work':
      for (let step = 0; step < request.steps; step++) {
        holdFor(request.stepMs)
        progressed()
      }
      return 'worked'
    case 'print':
      for (let line = 0; line < request.lines; line++) process.stderr.write('Ada Example, born 1961\n')
      return 'printed'
    case 'fail':
      throw new Failed(request.code)
    case 'tire':
      isTired = true
      return threadId
    case 'exit':
      return process.exit(0)
    case 'throwLater':
      setImmediate(() => {
        throw new Error('Nobody awaits this.')
      })
      return new Promise(() => {})
    case 'fillHeap': {
      const held: object[] = []
      while (true) held.push({ more: held.length })
    }
  }
}

function holdFor(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
