import { AnnotationMode } from 'pdfjs-dist'
import type { PdfDocument } from './openPdf.ts'
import classes from './printPdf.module.css'

/** Dots an inch: letters are sharp on paper, and a page stays under a few hundred kilobytes. */
const PRINT_DENSITY = 150

/**
 * Prints the pages of a document as pictures, since a browser prints a PDF by itself only in a frame that our page
 * does not allow. Resolves when the print dialog has closed.
 *
 * @param onProgress told after each page is drawn
 */
export async function printPdf(
  document: PdfDocument,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
): Promise<void> {
  const sheets = window.document.createElement('div')
  sheets.className = classes.sheets ?? ''
  const addresses: string[] = []
  try {
    for (let number = 1; number <= document.numPages; number++) {
      signal.throwIfAborted()
      const address = URL.createObjectURL(await pictureOf(document, number))
      addresses.push(address)
      const picture = new Image()
      picture.className = classes.sheet ?? ''
      picture.src = address
      sheets.append(picture)
      onProgress(number, document.numPages)
    }
    window.document.body.append(sheets)
    window.document.documentElement.dataset.printing = 'record'
    await Promise.all([...sheets.querySelectorAll('img')].map((picture) => picture.decode()))
    signal.throwIfAborted()
    await printDialog()
  } finally {
    delete window.document.documentElement.dataset.printing
    sheets.remove()
    for (const address of addresses) URL.revokeObjectURL(address)
  }
}

function printDialog(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true })
    window.print()
  })
}

async function pictureOf(document: PdfDocument, number: number): Promise<Blob> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: PRINT_DENSITY / 72 })
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  await page.render({ canvas, viewport, intent: 'print', annotationMode: AnnotationMode.ENABLE }).promise
  page.cleanup()
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The page could not be drawn.'))),
      'image/jpeg',
      0.92,
    ),
  )
}
