import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { MadeBundle } from './madeBundle.ts'

/** A file of the zip, in the order it stands there. */
export interface HandedFile {
  recordId: string | null
  title: string
  /** Inside the bundle's folder. */
  path: string
  /** In bytes. */
  size: number
  sha256: string
  crc32: number
  content: { bytes: Uint8Array } | { contentId: number }
}

/** All files of a bundle: the PDF, the page that lists them, the originals, and the hashes of all these. */
export function filesOf({ pdf, indexPage, originals }: MadeBundle): HandedFile[] {
  const files: HandedFile[] = [
    drawn('Bundle', 'Bundle.pdf', pdf),
    drawn('List of files', 'index.html', Buffer.from(indexPage, 'utf8')),
    ...originals.map(({ contentId, firstPage: _page, ...original }) => ({
      ...original,
      content: { contentId },
    })),
  ]
  return [...files, drawn('Hashes', 'SHA256SUMS', Buffer.from(hashList(files), 'utf8'))]
}

/** As `sha256sum -c` reads it, inside the bundle's folder. */
function hashList(files: readonly HandedFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
}

function drawn(title: string, path: string, bytes: Uint8Array): HandedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { recordId: null, title, path, size: bytes.length, sha256, crc32: crc32(bytes), content: { bytes } }
}
