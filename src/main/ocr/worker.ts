import { answerRequests } from '../workers/answer.ts'
import { startReader } from './engine.ts'
import { OcrFailure } from './failure.ts'
import type { OcrRequest } from './messages.ts'
import { readPicture } from './readPicture.ts'

/** Tesseract's memory never shrinks: past this, in bytes, a worker makes room for a fresh one. */
const TIRED_ABOVE = 400 * 2 ** 20

const reader = await startReader()

answerRequests<OcrRequest>({
  async work({ picture, languages }) {
    await reader.speak(languages)
    const text = readPicture(reader, picture)
    return { message: text, transfer: [text.words.buffer, text.confidences.buffer] }
  },
  codeOf: (error) => (error instanceof OcrFailure ? error.code : 'CRASHED'),
  isTired: () => reader.heapBytes() > TIRED_ABOVE,
})
