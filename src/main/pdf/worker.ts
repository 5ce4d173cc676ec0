import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { assemble } from './assemble.ts'
import { heapBytes, startEngine } from './engine.ts'
import { PdfFailure } from './failure.ts'
import type { ItemReply, WorkerReport, WorkerRequest, WorkerStart } from './messages.ts'
import { readPages } from './readPages.ts'
import { renderPage } from './render.ts'
import type { Reporter } from './reporter.ts'

const port = parentPort!
const { program, memoryLimit, progress } = workerData as WorkerStart
const engine = await startEngine(program)

const reporter: Reporter = {
  report(report, transfer = []) {
    port.postMessage(report, transfer)
  },
  progressed() {
    Atomics.add(progress, 0, 1)
  },
  async ask(item) {
    reporter.report({ kind: 'wanted', item })
    const [reply] = (await once(port, 'message')) as [ItemReply]
    return reply
  },
}

port.on('message', (message: WorkerRequest | ItemReply) => {
  if (message.kind !== 'item' && message.kind !== 'noItem') void answer(message)
})
reporter.report({ kind: 'started' })

async function answer(request: WorkerRequest): Promise<void> {
  reporter.report(await endOf(request))
}

async function endOf(request: WorkerRequest): Promise<WorkerReport> {
  try {
    const result = await work(request)
    return { kind: 'done', result, heapBytes: heapBytes(engine) }
  } catch (error) {
    const code = error instanceof PdfFailure ? error.code : 'CRASHED'
    return { kind: 'failed', code, heapBytes: heapBytes(engine) }
  }
}

function work(request: WorkerRequest): unknown {
  if (request.kind === 'assemble') {
    // Many documents go into one, which is bounded only by what PDFium can address.
    engine.memoryLimit = Number.POSITIVE_INFINITY
    return assemble(engine, request, reporter)
  }
  engine.memoryLimit = memoryLimit + request.bytes.length
  return request.kind === 'read' ? readPages(engine, request, reporter) : renderPage(engine, request)
}
