import { parentPort } from 'node:worker_threads'
import { startReader } from './engine.ts'
import { OcrFailure } from './failure.ts'
import type { OcrReport, OcrRequest } from './messages.ts'
import { readPicture } from './readPicture.ts'

const port = parentPort!
const reader = await startReader()

port.on('message', (request: OcrRequest) => void answer(request))
report({ kind: 'started' })

async function answer({ picture, languages }: OcrRequest): Promise<void> {
  try {
    await reader.speak(languages)
    const text = readPicture(reader, picture)
    const transfer = [text.words.buffer, text.confidences.buffer]
    report({ kind: 'read', text, heapBytes: reader.heapBytes() }, transfer)
  } catch (error) {
    report({ kind: 'failed', code: error instanceof OcrFailure ? error.code : 'CRASHED' })
  }
}

function report(message: OcrReport, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer)
}
