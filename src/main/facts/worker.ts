import { parentPort } from 'node:worker_threads'
import type { PageText } from '#shared/domain/page.ts'
import { readFacts } from '#shared/domain/reading/readFacts.ts'

const port = parentPort!

port.on('message', (pages: PageText[]) => {
  port.postMessage(readFacts(pages))
})
