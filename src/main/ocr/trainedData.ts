/** The network's place among the parts of Tesseract's language data (`TESSDATA_LSTM`). */
const NETWORK = 17

/**
 * Tesseract's language data with its network replaced. The data is a count of parts (32 bits), where each begins
 * (64 bits each, -1 for none; all little-endian), and the parts in that order.
 * Throws `RangeError` if there is no network in it.
 */
export function withNetwork(data: Uint8Array, network: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const places = Array.from({ length: view.getUint32(0, true) }, (_, part) => 4 + 8 * part)
  const begins = places.map((at) => Number(view.getBigInt64(at, true)))
  const begin = begins[NETWORK] ?? -1
  if (begin < 0) throw new RangeError('This language data has no network')
  const end = Math.min(data.length, ...begins.filter((other) => other > begin))
  const joined = Buffer.concat([data.subarray(0, begin), network, data.subarray(end)])
  const grown = network.length - (end - begin)
  for (const [part, at] of places.entries())
    if (begins[part]! > begin) joined.writeBigInt64LE(BigInt(begins[part]! + grown), at)
  return joined
}
