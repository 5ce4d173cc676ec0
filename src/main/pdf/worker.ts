import { workerData } from 'node:worker_threads'
import { answerRequests, ask, progressed, report } from '../workers/answer.ts'
import type { Parcel } from '../workers/messages.ts'
import { assemble } from './assemble.ts'
import { heapBytes, startEngine } from './engine.ts'
import { PdfFailure } from './failure.ts'
import type { ItemReply, WorkerRequest, WorkerStart } from './messages.ts'
import { readPages } from './readPages.ts'
import { renderPage } from './render.ts'
import { renderForOcr } from './renderForOcr.ts'
import type { Reporter } from './reporter.ts'

const { program, memoryLimit, retireAbove } = workerData as WorkerStart
const engine = await startEngine(program)
const reporter: Reporter = { report, progressed, ask: (item) => ask(item) as Promise<ItemReply> }

answerRequests<WorkerRequest>({
  work,
  codeOf: (error) => (error instanceof PdfFailure ? error.code : 'CRASHED'),
  isTired: () => heapBytes(engine) > retireAbove,
})

async function work(request: WorkerRequest): Promise<Parcel> {
  if (request.kind === 'assemble') {
    engine.memoryLimit = request.memoryLimit
    const bundle = await assemble(engine, request, reporter)
    return { message: bundle, transfer: [bundle.bytes.buffer] }
  }
  engine.memoryLimit = memoryLimit + request.bytes.length
  if (request.kind === 'read') return { message: readPages(engine, request, reporter) }
  if (request.kind === 'renderForOcr') {
    const picture = renderForOcr(engine, request)
    return { message: picture, transfer: [picture.gray.buffer] }
  }
  const page = renderPage(engine, request)
  return { message: page, transfer: [page.rgba.buffer] }
}
