import type { FoundFact } from '#shared/domain/reading/fact.ts'
import { createPdfPool, type PdfPool } from '../../pdf/pool.ts'
import type { StatedFact } from '../conversion.ts'

let pool: PdfPool | undefined

/** The text of each page, as the program reads it back. */
export async function readBack(pdf: Uint8Array): Promise<string[]> {
  pool ??= createPdfPool({ workers: 1 })
  const pages: string[] = []
  await pool.read(pdf.slice(), {
    onPages(read) {
      for (const page of read) pages[page.pageIndex] = page.text
    },
  })
  return pages
}

/** The text of all pages in one line, without the page numbers. */
export async function readInOneLine(pdf: Uint8Array): Promise<string> {
  const pages = await readBack(pdf)
  return pages
    .map((page) => page.replace(/\s*Page \d+$/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export function bytesOf(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, encoding))
}

/** Those facts whose quotes do not stand on any of the pages, which should be none. */
export function unplaced(facts: readonly StatedFact[], pages: readonly string[]): string[] {
  const packed = pages.map((page) => page.replace(/\s+/g, ''))
  return facts
    .filter(({ quote }) => !packed.some((page) => page.includes(quote.replace(/\s+/g, ''))))
    .map(({ kind, quote }) => `${kind}: ${quote}`)
}

/** Facts of one kind as their values. */
export function valuesOf(facts: readonly StatedFact[], kind: FoundFact['kind']): string[] {
  return facts.filter((fact) => fact.kind === kind).map(({ value }) => value)
}
