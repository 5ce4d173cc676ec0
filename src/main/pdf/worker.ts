import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { assemble } from './assemble.ts'
import { heapBytes, startEngine } from './engine.ts'
import { PdfFailure } from './failure.ts'
import type { ItemReply, WorkerRequest, WorkerStart } from './messages.ts'
import { readPages } from './readPages.ts'
import { renderPage } from './render.ts'
import { renderForOcr } from './renderForOcr.ts'
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
  try {
    const { result, transfer } = await work(request)
    reporter.report({ kind: 'done', result, heapBytes: heapBytes(engine) }, transfer)
  } catch (error) {
    const code = error instanceof PdfFailure ? error.code : 'CRASHED'
    reporter.report({ kind: 'failed', code, heapBytes: heapBytes(engine) })
  }
}

async function work(request: WorkerRequest): Promise<{ result: unknown; transfer: ArrayBuffer[] }> {
  if (request.kind === 'assemble') {
    engine.memoryLimit = request.memoryLimit
    const result = await assemble(engine, request, reporter)
    return { result, transfer: [result.bytes.buffer] }
  }
  engine.memoryLimit = memoryLimit + request.bytes.length
  if (request.kind === 'read') return { result: readPages(engine, request, reporter), transfer: [] }
  if (request.kind === 'renderForOcr') {
    const result = renderForOcr(engine, request)
    return { result, transfer: [result.gray.buffer] }
  }
  const result = renderPage(engine, request)
  return { result, transfer: [result.rgba.buffer] }
}
