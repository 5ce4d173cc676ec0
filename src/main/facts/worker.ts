import { parentPort } from 'node:worker_threads'
import type { FactsRequest } from './messages.ts'
import { readRecord } from './readRecord.ts'

const port = parentPort!

port.on('message', (request: FactsRequest) => {
  port.postMessage(readRecord(request))
})
