import PDFDocument from 'pdfkit'

/** Draws a PDF with pdfkit for a test. `compress: false`-like options go to pdfkit as they are. */
export async function drawPdf(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', ...options })
  const chunks: Uint8Array[] = []
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  document.on('error', reject)
  draw(document)
  document.end()
  return promise
}

/** A PDF with the text of each page at its top left. */
export async function drawPages(
  texts: string[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return drawPdf(
    (document) => {
      for (const text of texts) document.addPage().font('Helvetica', 12).text(text, 72, 72)
    },
    { ...options, autoFirstPage: false },
  )
}

/** Writes a PDF out of its objects, the first being the catalog, where a test needs what pdfkit does not make. */
export function writePdf(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1'))
}

/** A stream object. */
export function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`
}

/** A page with one content stream in Helvetica, and further entries or objects (from number 6 on). */
export function onePage(content: string, pageEntries = '', ...more: string[]): Uint8Array {
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${pageEntries} >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
  ])
}
