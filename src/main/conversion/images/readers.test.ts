import { afterAll, describe, expect, it } from 'vitest'
import { createPdfPool, type RenderedPage } from '../../pdf/pool.ts'
import { ConversionFailure } from '../conversion.ts'
import type { PictureFile } from '../messages.ts'
import { convertPictures } from './readers.ts'
import {
  COLOURS,
  type Colour,
  exifSegment,
  HEIC,
  makeBmp,
  makeGif,
  makeJpeg,
  makePagedTiff,
  makePng,
  makeTiff,
  makeWebp,
  quarters,
  rowsOf,
  segment,
  type TiffEntry,
} from './testPictures.ts'

const pdfs = createPdfPool({ workers: 1 })
afterAll(() => pdfs.close())

const convert = async (format: PictureFile['format'], bytes: Uint8Array<ArrayBuffer>) =>
  (await convertPictures([{ format, bytes }], () => {})).pdf

async function draw(pdf: Uint8Array, page = 0, scale = 1): Promise<RenderedPage> {
  return pdfs.render(pdf, page, { scale })
}

const pageCount = async (pdf: Uint8Array) => (await pdfs.read(pdf, { onPages() {} })).pageCount

/** The colours in the middle of the four quarters: above left and right, below left and right. */
function corners({ width, height, rgba }: RenderedPage): (Colour | number[])[] {
  const places = [0.25, 0.75].flatMap((y) => [0.25, 0.75].map((x) => [x, y] as const))
  return places.map(([x, y]) => {
    const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4
    const sample = [...rgba.subarray(at, at + 3)]
    const names = Object.entries(COLOURS).filter(([, colour]) =>
      colour.every((value, channel) => Math.abs(value - sample[channel]!) < 40),
    )
    return (names[0]?.[0] as Colour | undefined) ?? sample
  })
}

const UPRIGHT = ['red', 'green', 'blue', 'white']

describe('each format shows on a page as it is', () => {
  const width = 64
  const height = 48
  const whole = quarters(width, height)
  const withClear = quarters(width, height, { clear: true })
  const rgbRows = rowsOf(whole, width).map((row) => row.filter((_, at) => at % 4 < 3))
  const wideRows = rowsOf(withClear, width).map((row) =>
    Uint8Array.from([...row].flatMap((value) => [value, 7])),
  )
  const indexes = rowsOf(whole, width).map((_, y) => {
    return Uint8Array.from(
      { length: width / 4 },
      (_, x) => (x < width / 8 ? 0x00 : 0x55) | (y < height / 2 ? 0 : 0xaa),
    )
  })
  const palette: [string, Uint8Array] = [
    'PLTE',
    Uint8Array.from([...COLOURS.red, ...COLOURS.green, ...COLOURS.blue, 0, 0, 0]),
  ]
  const clearEntry: [string, Uint8Array] = ['tRNS', Uint8Array.of(255, 255, 255, 0)]

  it.each([
    ['jpeg', () => makeJpeg(quarters(width, height), width, height)],
    ['png', () => makePng(width, height, rgbRows, { colourType: 2 })],
    ['png', () => makePng(width, height, rowsOf(withClear, width))],
    ['png', () => makePng(width, height, wideRows, { depth: 16 })],
    [
      'png',
      () => makePng(width, height, indexes, { depth: 2, colourType: 3, chunks: [palette, clearEntry] }),
    ],
    ['png', () => makePng(width, height, interlaced(withClear, width, height), { interlaced: true })],
    ['webp', () => makeWebp(quarters(width, height), width, height, false)],
    ['webp', () => makeWebp(quarters(width, height, { clear: true }), width, height, true)],
    ['heic', () => HEIC],
    ['tiff', () => makeTiff(quarters(width, height), width, height)],
    ['gif', () => makeGif(width, height)],
    ['bmp', () => makeBmp(quarters(width, height), width, height)],
  ] as const)('%s', async (format, make) => {
    expect(corners(await draw(await convert(format, await make())))).toEqual(UPRIGHT)
  })

  it('keeps a JPEG byte by byte', async () => {
    const bytes = await makeJpeg(quarters(width, height), width, height)
    expect(Buffer.from(await convert('jpeg', bytes)).includes(Buffer.from(bytes))).toBe(true)
  })

  it('gives the same bytes for the same picture', async () => {
    const bytes = makePng(width, height, rgbRows, { colourType: 2 })
    expect(await convert('png', bytes)).toEqual(await convert('png', bytes))
  })
})

function interlaced(pixels: Uint8ClampedArray, width: number, height: number): Uint8Array[] {
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const
  return passes.flatMap(([startX, startY, stepX, stepY]) => {
    const rows: Uint8Array[] = []
    for (let y = startY; y < height; y += stepY) {
      const row: number[] = []
      for (let x = startX; x < width; x += stepX)
        row.push(...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4))
      rows.push(Uint8Array.from(row))
    }
    return rows
  })
}

describe('a photo is turned as EXIF says', () => {
  it.each([
    [1, ['red', 'green', 'blue', 'white']],
    [2, ['green', 'red', 'white', 'blue']],
    [3, ['white', 'blue', 'green', 'red']],
    [4, ['blue', 'white', 'red', 'green']],
    [5, ['red', 'blue', 'green', 'white']],
    [6, ['blue', 'red', 'white', 'green']],
    [7, ['white', 'green', 'blue', 'red']],
    [8, ['green', 'white', 'red', 'blue']],
  ])('orientation %i', async (orientation, expected) => {
    const bytes = await makeJpeg(quarters(96, 64), 96, 64, [exifSegment(orientation)])
    const page = await draw(await convert('jpeg', bytes))
    expect(corners(page)).toEqual(expected)
    expect(page.width > page.height).toBe(orientation < 5)
  })

  it('whatever else the EXIF block says', async () => {
    const broken = exifSegment(6).fill(0xff, 14, 30)
    const bytes = await makeJpeg(quarters(96, 64), 96, 64, [broken])
    expect(corners(await draw(await convert('jpeg', bytes)))).toEqual(UPRIGHT)
  })
})

describe('several pages', () => {
  /** Group 4: a black row over white ones, then the end of the page (ITU-T T.6). */
  const group4 = Uint8Array.from(
    (
      `001${'00110101'}${'0000010111'}${'001'}${'101010'}${'0000110111'}1${'000000000001'.repeat(2)}`
        .padEnd(64, '0')
        .match(/.{8}/g) ?? []
    ).map((bits) => Number.parseInt(bits, 2)),
  )
  /** Rows that are not packed and in which 1 is white (TIFF 6.0, tags 259 and 262). */
  const notPacked: TiffEntry[] = [
    [259, 3, 1],
    [262, 3, 1],
  ]
  const plain = { rows: 4, data: Uint8Array.of(0xff, 0xff, 0, 0, 0, 0, 0, 0), entries: notPacked }

  it('come out of a TIFF in order, small copies left out', async () => {
    const packed: TiffEntry[] = [
      [259, 3, 4],
      [262, 3, 0],
    ]
    const bytes = makePagedTiff([
      plain,
      { ...plain, entries: [[254, 4, 1], ...notPacked] },
      { rows: 3, data: group4, entries: packed },
    ])
    const pdf = await convert('tiff', bytes)
    expect(await pageCount(pdf)).toBe(2)
    const [white, black] = [await draw(pdf, 0, 8), await draw(pdf, 1, 8)]
    expect([...white.rgba.subarray(0, 3)]).toEqual([255, 255, 255])
    expect([...black.rgba.subarray(0, 3)]).toEqual([0, 0, 0])
    expect([...black.rgba.subarray(-4, -1)]).toEqual([255, 255, 255])
  })

  it('are joined from several photos, in order', async () => {
    const first = await makeJpeg(quarters(64, 48), 64, 48)
    const second = await makeJpeg(quarters(64, 48), 64, 48, [exifSegment(3)])
    const { pdf } = await convertPictures(
      [
        { format: 'jpeg', bytes: first },
        { format: 'heic', bytes: HEIC },
        { format: 'jpeg', bytes: second },
      ],
      () => {},
    )
    expect(await pageCount(pdf)).toBe(3)
    expect(corners(await draw(pdf, 0))).toEqual(UPRIGHT)
    expect(corners(await draw(pdf, 2))).toEqual(['white', 'blue', 'green', 'red'])
  })

  it('are not looked for without end', async () => {
    const bytes = makePagedTiff([plain])
    Buffer.from(bytes.buffer).writeUInt32LE(16, bytes.length - 4)
    expect(await pageCount(await convert('tiff', bytes))).toBe(1)
  })

  it('keep a JPEG inside as it is, and its colours', async () => {
    const jpeg = await makeJpeg(quarters(16, 16), 16, 16)
    const entries: TiffEntry[] = [
      [258, 3, 8],
      [259, 3, 7],
      [262, 3, 6],
      [277, 3, 3],
    ]
    const pdf = await convert('tiff', makePagedTiff([{ rows: 16, data: jpeg, entries }]))
    expect(corners(await draw(pdf, 0, 8))).toEqual(UPRIGHT)
    expect(Buffer.from(pdf).includes(Buffer.from(jpeg.subarray(2)))).toBe(true)
  })

  it('have the proportions of their pixels where nothing is said of the paper', async () => {
    const bytes = makePagedTiff([{ rows: 64, data: new Uint8Array(2 * 64), entries: notPacked }])
    const page = await draw(await convert('tiff', bytes), 0, 4)
    expect(page.height / page.width).toBeCloseTo(4, 0)
  })
})

describe('what is broken or too large', () => {
  const rows = rowsOf(quarters(64, 64), 64)

  it('a cut JPEG and a cut PNG show what is there', async () => {
    const jpeg = await makeJpeg(quarters(640, 640), 640, 640)
    const cutJpeg = await draw(await convert('jpeg', jpeg.slice(0, jpeg.length * 0.8)))
    expect(corners(cutJpeg).slice(0, 2)).toEqual(['red', 'green'])
    const noise = Array.from({ length: 64 }, (_, y) =>
      Uint8Array.from({ length: 256 }, (_, x) => (x * x * 31 + y * 17) & 255),
    )
    const png = makePng(64, 128, [...noise, ...rows])
    const page = await draw(await convert('png', png.slice(0, png.length * 0.6)))
    expect([...page.rgba.subarray(-4, -1)]).toEqual([255, 255, 255])
  })

  it.each([
    ['jpeg', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['jpeg', segment(0xc3, Uint8Array.of(8, 0, 9, 0, 9, 1))],
    ['png', makePng(64, 64, rows).slice(0, 40)],
    ['png', makePng(0, 64, rows)],
    ['webp', Buffer.from('RIFF....WEBPVP8 ....')],
    ['heic', HEIC.slice(0, 200)],
    ['tiff', Buffer.from('II*\0\x08\0\0\0', 'latin1')],
    ['gif', makeGif(64, 64).slice(0, 30)],
    ['bmp', Buffer.from('BM')],
  ] as const)('a broken %s says so', async (format, bytes) => {
    const failure: unknown = await convert(format, new Uint8Array(bytes)).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    if (failure instanceof ConversionFailure) expect(failure.code).toBe('DAMAGED')
  })

  it.each([
    ['png', () => makePng(20_000, 20_000, rows)],
    [
      'jpeg',
      async () => {
        const bytes = await makeJpeg(quarters(64, 64), 64, 64)
        const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0)
        bytes.set([0xff, 0xff, 0xff, 0xff], frame + 5)
        return bytes
      },
    ],
    [
      'bmp',
      () => {
        const bytes = makeBmp(quarters(64, 64), 64, 64)
        Buffer.from(bytes.buffer).writeInt32LE(40_000, 18)
        Buffer.from(bytes.buffer).writeInt32LE(40_000, 22)
        return bytes
      },
    ],
    [
      'gif',
      () => {
        const bytes = makeGif(64, 64)
        bytes.set([0xff, 0xff, 0xff, 0xff], 6)
        return bytes
      },
    ],
  ] as const)('a %s that declares a huge size is not decoded', async (format, make) => {
    await expect(convert(format, await make())).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  it('stops unpacking a PNG where its declared size ends', async () => {
    const bomb = makePng(8, 8, [new Uint8Array(50_000_000)], { colourType: 0 })
    expect(bomb.length).toBeLessThan(100_000)
    const page = await draw(await convert('png', bomb))
    expect([...page.rgba.subarray(0, 3)]).toEqual([0, 0, 0])
  })
})
