import type { Engine } from './engine.ts'

const WITHOUT_HISTORY = 2
const WRITER_VERSION = 1

/** Saves a document. `progressed` is called as it goes. Throws where PDFium cannot save it. */
export function saveDocument(
  engine: Engine,
  document: number,
  progressed?: () => void,
): Uint8Array<ArrayBuffer> {
  const { pdfium, scratch } = engine
  const blocks: Uint8Array[] = []
  // Taken block by block: PDFium's own memory may not hold the document and the file at once.
  const writeBlock = engine.addFunction((_writer, address, byteCount) => {
    blocks.push(new Uint8Array(pdfium.memory.buffer, address, byteCount).slice())
    progressed?.()
    return 1
  }, 'iiii')
  new Int32Array(pdfium.memory.buffer, scratch, 2).set([WRITER_VERSION, writeBlock])
  const saved = pdfium.FPDF_SaveAsCopy(document, scratch, WITHOUT_HISTORY)
  engine.removeFunction(writeBlock)
  if (saved === 0) throw new Error('PDFium could not save')
  return joined(blocks)
}

function joined(blocks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0))
  let at = 0
  for (const block of blocks) {
    bytes.set(block, at)
    at += block.length
  }
  return bytes
}
