import { crc32, deflateSync } from 'node:zlib'
import { createPdfPool } from '../../src/main/pdf/pool.ts'
import { textPdf } from './pdfs.ts'

/** A picture of a page of text, as a phone or a scanner gives one: PNG, `dpi` dots an inch. */
export async function pagePicture(text: string, dpi = 150): Promise<Uint8Array> {
  const pool = createPdfPool({ workers: 1 })
  try {
    const { width, height, rgba } = await pool.render(await textPdf(text), 0, { scale: dpi / 72 })
    return png(width, height, rgba)
  } finally {
    await pool.close()
  }
}

/** RGBA rows from the top as a PNG (ISO/IEC 15948). */
export function png(width: number, height: number, rgba: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const rows = Buffer.alloc((width * 4 + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(rgba.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
