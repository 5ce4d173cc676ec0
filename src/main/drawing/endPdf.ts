import { arrayBuffer } from 'node:stream/consumers'

/** Ends a PDF that was drawn and gives its bytes. */
export async function endPdf(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  pdf.end()
  return new Uint8Array(await arrayBuffer(pdf))
}
