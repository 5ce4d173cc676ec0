import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { FILE_FORMATS, type FileFormat, formatOf } from '#shared/domain/fileFormat.ts'
import { makeZip } from './archives/testZip.ts'
import { ConversionFailure, type EnclosedFile } from './conversion.ts'
import {
  HEIC,
  makeBmp,
  makeGif,
  makeJpeg,
  makePng,
  makeTiff,
  makeWebp,
  quarters,
  rowsOf,
} from './images/testPictures.ts'
import { createConversionPool } from './pool.ts'

const pool = createConversionPool()
afterAll(() => pool.close())

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const pixels = () => quarters(64, 48)
const isPdf = ({ pdf }: { pdf: Uint8Array }) => formatOf(pdf, '') === 'pdf'

describe('converting', () => {
  it('turns a picture into a PDF, and leaves the caller its bytes', async () => {
    const bytes = await makeJpeg(pixels(), 64, 48)
    const size = bytes.length
    const conversion = await pool.convert('jpeg', bytes, 'photo.jpg', {})
    expect(isPdf(conversion)).toBe(true)
    expect(conversion).toMatchObject({ enclosed: [], facts: [] })
    expect(bytes).toHaveLength(size)
  })

  it('fetches a file only once the one before it is done', async () => {
    const fetched: string[] = []
    const first = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
    const fetch = (name: string, bytes: Promise<Uint8Array<ArrayBuffer>>) => async () => {
      const own = await bytes
      fetched.push(name)
      return own
    }
    const picture = makeGif(64, 48)
    const conversions = [
      pool.convert('gif', fetch('a', first.promise), 'a'),
      pool.convert('gif', fetch('b', Promise.resolve(picture)), 'b'),
    ]
    await nextTurn()
    first.resolve(picture)
    expect((await Promise.all(conversions)).every(isPdf)).toBe(true)
    expect(fetched).toEqual(['a', 'b'])
  })

  it('turns a part of a larger buffer into the same pages', async () => {
    for (const [format, bytes] of [
      ['tiff', makeTiff(pixels(), 64, 48)],
      ['heic', HEIC],
    ] as const) {
      const around = new Uint8Array(bytes.length + 20)
      around.set(bytes, 10)
      const part = around.subarray(10, 10 + bytes.length)
      const { pdf } = await pool.convert(format, bytes, 'a', {})
      expect((await pool.convert(format, part, 'a', {})).pdf).toEqual(pdf)
    }
  })

  it('joins pictures of several kinds', async () => {
    const files = [
      { format: 'png' as const, bytes: makePng(64, 48, rowsOf(pixels(), 64)) },
      { format: 'gif' as const, bytes: makeGif(64, 48) },
    ]
    const { pdf } = await pool.joinPictures(files)
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(2)
  })

  it.each([
    ['unknown', 'UNKNOWN_KIND'],
    ['dicom', 'UNKNOWN_KIND'],
    ['png', 'DAMAGED'],
    ['tiff', 'DAMAGED'],
  ] as const)('says why it cannot show %s', async (format, code) => {
    const failure: unknown = await pool
      .convert(format, bytesOf('nothing'), 'a')
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ConversionFailure)
    expect(failure).toMatchObject({ code })
  })

  it('refuses what is larger than it may take', async () => {
    const small = createConversionPool({ maximumBytes: 10 })
    await expect(small.convert('text', bytesOf('eleven ways'), 'a')).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
    await small.close()
  })
})

describe('unpacking', () => {
  it('hands files over one at a time, each of which may be converted meanwhile', async () => {
    const jpeg = await makeJpeg(pixels(), 64, 48)
    const bytes = await makeZip({ 'a.jpg': jpeg, 'readme.txt': 'notes', 'b.jpg': jpeg, 'c.txt': 'short' })
    const seen: string[] = []
    const { skipped } = await pool.unpack(bytes, {
      async onFile(file: EnclosedFile) {
        seen.push(`${file.name} begins`)
        if (file.name.endsWith('.jpg'))
          expect(isPdf(await pool.convert('jpeg', file.bytes, file.name, {}))).toBe(true)
        seen.push(`${file.name} ends`)
      },
    })
    expect(seen).toEqual([
      'a.jpg begins',
      'a.jpg ends',
      'b.jpg begins',
      'b.jpg ends',
      'c.txt begins',
      'c.txt ends',
    ])
    expect(skipped).toEqual([{ name: 'readme.txt', reason: 'NOT_A_RECORD' }])
  })

  it('ends with what a file cannot be kept for, and goes on with the next archive', async () => {
    const bytes = await makeZip({ 'a.txt': 'one', 'b.txt': 'two' })
    const full = new Error('The disk is full.')
    const onFile = () => {
      throw full
    }
    await expect(pool.unpack(bytes.slice(), { onFile })).rejects.toBe(full)
    const names: string[] = []
    await pool.unpack(bytes, { onFile: ({ name }) => void names.push(name) })
    expect(names).toEqual(['a.txt', 'b.txt'])
  })

  it('takes the bytes over, and a part of a larger buffer as well', async () => {
    const bytes = await makeZip({ 'a.txt': 'one' })
    const around = new Uint8Array(bytes.length + 20)
    around.set(bytes, 10)
    const names: string[] = []
    const onFile = ({ name }: EnclosedFile) => void names.push(name)
    await pool.unpack(bytes, { onFile })
    await pool.unpack(around.subarray(10, -10), { onFile })
    expect(names).toEqual(['a.txt', 'a.txt'])
    expect(bytes).toHaveLength(0)
    expect(around.length).toBeGreaterThan(20)
  })

  it('says what is wrong with an archive', async () => {
    const locked = await makeZip({ 'a.txt': 'one' }, { password: 'plum' })
    const onFile = () => {}
    await expect(pool.unpack(locked, { onFile })).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' })
    await expect(pool.unpack(bytesOf('PK\x03\x04'), { onFile })).rejects.toMatchObject({ code: 'DAMAGED' })
  })
})

describe('stopping', () => {
  it('rejects what was stopped, before and while it runs, and goes on', async () => {
    const bytes = await makeJpeg(pixels(), 64, 48)
    const stop = new AbortController()
    const running = pool.convert('jpeg', bytes, 'a', { signal: stop.signal })
    const next = pool.convert('jpeg', bytes, 'b')
    stop.abort()
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    await expect(pool.convert('jpeg', bytes, 'c', { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(isPdf(await next)).toBe(true)
  })

  it('rejects everything once closed', async () => {
    const closing = createConversionPool()
    closing.warmUp()
    const running = closing.convert('heic', HEIC, 'a')
    const rejected = expect(running).rejects.toMatchObject({ name: 'AbortError' })
    await closing.close()
    await rejected
    await expect(closing.convert('heic', HEIC, 'a')).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('a bad file harms nothing else', () => {
  it('gives up what is silent for too long', async () => {
    const hasty = createConversionPool({ timeLimitMs: 40 })
    const large = makePng(4000, 4000, [new Uint8Array(4000 * 4001 * 4 - 1)])
    await expect(hasty.convert('png', large, 'a')).rejects.toMatchObject({ code: 'TOO_SLOW' })
    await hasty.close()
  })

  it('believes no number that the file has no room for', async () => {
    const tiff = makeTiff(pixels(), 64, 48)
    const view = new DataView(tiff.buffer)
    const isLittle = tiff[0] === 0x49
    const directory = view.getUint32(4, isLittle)
    for (let entry = 0; entry < view.getUint16(directory, isLittle); entry += 1) {
      view.setUint32(directory + 2 + entry * 12 + 4, 0x7fffffff, isLittle)
    }
    await expect(pool.convert('tiff', tiff, 'a')).rejects.toMatchObject({ code: 'DAMAGED' })
  })

  it('ends a worker whose memory runs out, and only that file fails', async () => {
    const many = bytesOf(
      `<?xml version="1.0"?><ClinicalDocument>${'<a><b/></a>'.repeat(200_000)}</ClinicalDocument>`,
    )
    const small = createConversionPool({ heapMiB: 64 })
    const [bad, good] = await Promise.allSettled([
      small.convert('xml', many, 'bad.xml'),
      small.convert('gif', makeGif(64, 48), 'good.gif'),
    ])
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'TOO_LARGE' } })
    expect(good).toMatchObject({ status: 'fulfilled' })
    await small.close()
  })

  it('settles for any bytes, as any format', async () => {
    const samples = [
      bytesOf(''),
      await makeJpeg(pixels(), 64, 48),
      makePng(64, 48, rowsOf(pixels(), 64)),
      await makeWebp(pixels(), 64, 48, true),
      await makeWebp(pixels(), 64, 48, false),
      makeTiff(pixels(), 64, 48),
      makeGif(64, 48),
      makeBmp(pixels(), 64, 48),
      HEIC,
    ]
    const change = fc.tuple(fc.nat(400), fc.nat(255))
    const isShown = (format: FileFormat) => format !== 'zip' && format !== 'pdf'
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(change, { maxLength: 5 }),
        fc.constantFrom('own', 'own', 'own', ...FILE_FORMATS.filter(isShown)),
        fc.nat(2000),
        async (sample, changes, format, length) => {
          const bytes = sample.slice(0, Math.max(length, sample.length / 2))
          for (const [at, value] of changes) bytes[at] = value
          const asFormat = format === 'own' ? formatOf(sample, '') : format
          const outcome: unknown = await pool
            .convert(asFormat, bytes, 'file')
            .catch((error: unknown) => error)
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ConversionFailure)
          else expect(isPdf(outcome as { pdf: Uint8Array })).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })
})
