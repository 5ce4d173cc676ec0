import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, asyncProperty, integer, record } from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { CHUNK_SIZE, contentFacts, dropUnused, readContent, storeContent, wholeContent } from './content.ts'
import { type Database, openDatabase } from './database.ts'
import { newDataKey } from './keySlots.ts'
import { migrate, readMigrations } from './migrate.ts'

let db: Database

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'consilium-content-'))
  db = openDatabase(join(folder, 'vault'), newDataKey())
  migrate(db, '', readMigrations(join(import.meta.dirname, '../../../migrations')))
  return () => {
    db.close()
    rmSync(folder, { recursive: true })
  }
})

/** Bytes that no two places share much of, in parts of the given lengths. */
function partsOf(lengths: number[], seed = 1): Uint8Array[] {
  let at = seed
  return lengths.map((length) =>
    Uint8Array.from({ length }, () => {
      at = (at * 1103515245 + 12345) % 2147483648
      return at >>> 16
    }),
  )
}

async function* streamOf(parts: Uint8Array[]) {
  yield* parts
}

describe('bytes kept', () => {
  const length = integer({ min: 0, max: 2 * CHUNK_SIZE })

  it('come back as they were, whole and in any range, however they arrived', async () => {
    const arrival = record({
      lengths: array(length, { maxLength: 4 }),
      start: length,
      end: length,
      seed: integer({ min: 1, max: 1e6 }),
    })
    await assert(
      asyncProperty(arrival, async ({ lengths, start, end, seed }) => {
        // One byte more: what is empty is not kept.
        const parts = partsOf([1, ...lengths], seed)
        const bytes = Buffer.concat(parts)
        const { id, size, sha256 } = await storeContent(db, streamOf(parts))
        expect(contentFacts(db, id)).toEqual({ size, sha256 })
        expect(size).toBe(bytes.length)
        expect(bytes.equals(await wholeContent(db, id))).toBe(true)
        const range: Buffer[] = []
        for await (const part of readContent(db, id, start, end)) range.push(Buffer.from(part))
        expect(Buffer.concat(range).equals(bytes.subarray(start, Math.max(start, end)))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('are kept once, however often they come', async () => {
    const parts = partsOf([CHUNK_SIZE + 7])
    const first = await storeContent(db, streamOf(parts))
    const again = await storeContent(db, streamOf([Buffer.concat([...parts])]))
    expect(first.known).toBe(false)
    expect(again).toEqual({ ...first, known: true })
    expect(db.prepare('SELECT count(*) FROM content_chunk').pluck().get()).toBe(2)
  })

  it('go when no record holds them', async () => {
    await storeContent(db, streamOf(partsOf([10])))
    db.exec("INSERT INTO content (created_at) VALUES ('half arrived')")
    expect(dropUnused(db)).toBe(2)
    expect(db.prepare('SELECT count(*) FROM content_chunk').pluck().get()).toBe(0)
  })

  it('are not kept when there are none', async () => {
    await expect(storeContent(db, streamOf([]))).rejects.toThrow('EMPTY_FILE')
    expect(db.prepare('SELECT count(*) FROM content').pluck().get()).toBe(0)
  })

  it('leave others room to work while they arrive', async () => {
    const order: string[] = []
    const slow = storeContent(db, streamOf(partsOf([CHUNK_SIZE * 4]))).then(() => order.push('large'))
    const quick = storeContent(db, streamOf(partsOf([10], 2))).then(() => order.push('small'))
    await Promise.all([slow, quick])
    expect(order).toEqual(['small', 'large'])
  })
})
