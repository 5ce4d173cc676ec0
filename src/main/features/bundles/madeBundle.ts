import type { BundleRequest } from '#shared/contract/bundles.ts'

/** A file of a bundle besides its PDF, `index.html` and list of hashes: a record as it came. */
export interface OriginalFile {
  recordId: string
  title: string
  /** "originals/01 Pathology report.pdf" */
  path: string
  /** Where the store keeps its bytes. */
  contentId: number
  /** In bytes. */
  size: number
  /** Lower-case hex. */
  sha256: string
  /** As a zip states it. */
  crc32: number
  /** Its first page in the PDF, from 1; null where it is enclosed as a file only. */
  firstPage: number | null
}

/** A bundle that can be handed over. */
export interface MadeBundle {
  concernId: string
  providerId: string
  read: BundleRequest['read']
  madeAt: Date
  /** The name without an ending: of the zip, of the folder in it, of the PDF on its own. */
  name: string
  pdf: Uint8Array
  pageCount: number
  originals: OriginalFile[]
  indexPage: string
  /** Which of its two forms were handed over, each noted once. */
  noted: Set<'zip' | 'pdf'>
}
