import { parentPort, workerData } from 'node:worker_threads'
import { heapBytes, startEngine } from './engine.ts'
import { PdfFailure } from './failure.ts'
import type { WorkerReport, WorkerRequest, WorkerStart } from './messages.ts'
import { type Reporter, readPages } from './readPages.ts'

const port = parentPort!
const { program, memoryLimit, progress } = workerData as WorkerStart
const engine = await startEngine(program)

const reporter: Reporter = {
  report(report: WorkerReport, transfer) {
    port.postMessage(report, transfer)
  },
  progressed() {
    Atomics.add(progress, 0, 1)
  },
}

port.on('message', (request: WorkerRequest) => {
  try {
    engine.memoryLimit = memoryLimit + request.bytes.length
    const result = readPages(engine, request, reporter)
    port.postMessage({ kind: 'done', result, heapBytes: heapBytes(engine) } satisfies WorkerReport)
  } catch (error) {
    const code = error instanceof PdfFailure ? error.code : 'CRASHED'
    port.postMessage({ kind: 'failed', code, heapBytes: heapBytes(engine) } satisfies WorkerReport)
  }
})
port.postMessage({ kind: 'started' } satisfies WorkerReport)
