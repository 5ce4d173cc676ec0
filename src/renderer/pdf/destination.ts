import type { PdfDocument } from './openPdf.ts'

/** The page (counted from 0) a named or explicit destination of the document leads to; null if it leads nowhere. */
export async function pageOfDestination(
  document: PdfDocument,
  destination: string | unknown[] | null,
): Promise<number | null> {
  try {
    const explicit =
      typeof destination === 'string' ? await document.getDestination(destination) : destination
    const page: unknown = explicit?.[0]
    if (typeof page === 'number') return page < document.numPages ? page : null
    return isReference(page) ? await document.getPageIndex(page) : null
  } catch {
    // A reference to nothing is common in documents made from parts of others.
    return null
  }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}
