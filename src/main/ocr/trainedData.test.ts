import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withNetwork } from './trainedData.ts'

const NETWORK = 17

/** Language data of these parts, in order; null for a part that is not there. */
function container(parts: readonly (Uint8Array | null)[]): Uint8Array {
  const head = Buffer.alloc(4 + 8 * parts.length)
  head.writeUInt32LE(parts.length)
  let at = head.length
  for (const [index, part] of parts.entries()) {
    head.writeBigInt64LE(BigInt(part === null ? -1 : at), 4 + 8 * index)
    at += part?.length ?? 0
  }
  return Buffer.concat([head, ...parts.filter((part) => part !== null)])
}

describe('the network of language data', () => {
  const part = fc.option(fc.uint8Array({ minLength: 1, maxLength: 20 }))

  test('is replaced, and every other part stays', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 24, maxLength: 24 }),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        (parts, old, network) => {
          const data = container(parts.with(NETWORK, old))
          expect(Buffer.from(withNetwork(data, network))).toEqual(container(parts.with(NETWORK, network)))
        },
      ),
    )
  })

  test('is missed where there is none', () => {
    const data = container(Array.from({ length: 24 }, () => null))
    expect(() => withNetwork(data, new Uint8Array(1))).toThrow(RangeError)
  })
})
