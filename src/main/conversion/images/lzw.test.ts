import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TIFF_LZW, unpackLzw } from './lzw.ts'

/** Packs with a table, as TIFF writers do: codes widen one early, and the table is cleared when it is full. */
function packLzw(bytes: Uint8Array): Uint8Array {
  let bits = ''
  let table = new Map<string, number>()
  const write = (code: number) => {
    bits += code.toString(2).padStart(Math.max(9, (256 + 2 + table.size).toString(2).length), '0')
  }
  write(256)
  let known: number[] = []
  for (const byte of bytes) {
    const longer = [...known, byte]
    if (longer.length === 1 || table.has(longer.join())) {
      known = longer
      continue
    }
    write(known.length === 1 ? known[0]! : table.get(known.join())!)
    table.set(longer.join(), 258 + table.size)
    known = [byte]
    if (table.size === 4094 - 258) {
      write(256)
      table = new Map()
    }
  }
  if (known.length > 0) write(known.length === 1 ? known[0]! : table.get(known.join())!)
  return Uint8Array.from(
    (bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? []).map((byte) =>
      Number.parseInt(byte, 2),
    ),
  )
}

it('gives back what was packed, whatever repeats in it', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.array(fc.constantFrom(0, 255), { maxLength: 3000 }).map((list) => Uint8Array.from(list)),
    fc.nat(9000).map((length) => Uint8Array.from({ length }, (_, at) => (at * at) >> 4)),
  )
  fc.assert(
    fc.property(bytes, (original) => {
      expect(unpackLzw(packLzw(original), original.length, TIFF_LZW)).toEqual(original)
    }),
  )
})

it('ends with any bytes, and at the length asked for', () => {
  const gif = fc.record({
    sampleBits: fc.integer({ min: 2, max: 8 }),
    isLowFirst: fc.constant(true),
    early: fc.constant(0 as const),
  })
  const kinds = fc.oneof(fc.constant(TIFF_LZW), gif)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(1000), kinds, (bytes, length, kind) => {
      expect(unpackLzw(bytes, length, kind).length).toBeLessThanOrEqual(length)
    }),
  )
})
