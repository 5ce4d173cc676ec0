import { readFileSync } from 'node:fs'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import type { PageText } from '#shared/domain/page.ts'
import { createPdfPool } from '../../src/main/pdf/pool.ts'

/** Every file of a zip, by its path inside. */
export async function unzip(path: string): Promise<Map<string, Buffer>> {
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(path)))
  const files = new Map<string, Buffer>()
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) files.set(entry.filename, Buffer.from(await entry.getData!(new Uint8ArrayWriter())))
  }
  await reader.close()
  return files
}

/** The text of each page of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  const pool = createPdfPool({ workers: 1 })
  const pages: PageText[] = []
  try {
    await pool.read(bytes, { onPages: (batch) => pages.push(...batch) })
  } finally {
    await pool.close()
  }
  return pages.sort((a, b) => a.pageIndex - b.pageIndex).map(({ text }) => text)
}
