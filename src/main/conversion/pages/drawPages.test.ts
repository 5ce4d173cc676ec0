import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from './blocks.ts'
import { tableOf } from './blocks.ts'
import { drawPages } from './drawPages.ts'
import { bytesOf, readBack, readInOneLine } from './testPages.ts'

describe('pages drawn of blocks', () => {
  it('read back in the order of the blocks, cells of a row together', async () => {
    const pdf = await drawPages('Summary', [
      { kind: 'heading', level: 1, text: 'Summary of care' },
      { kind: 'fields', rows: [{ label: 'Patient', value: 'Ada Sample' }] },
      {
        kind: 'list',
        items: [
          { marker: '•', text: 'First', depth: 0 },
          { marker: '•', text: 'Under it', depth: 1 },
        ],
      },
      tableOf(
        ['Test', 'Result', 'Remark'],
        [
          [
            'Glucose',
            '96 mg/dL',
            'This remark is long enough to need several lines in its narrow column. '.repeat(3),
          ],
          ['Sodium', '140 mmol/L', ''],
        ],
      ),
      { kind: 'lines', lines: ['Name     Value', '', 'Calcium  9.1'] },
    ])
    const text = await readInOneLine(pdf)
    expect(text).toMatch(
      /^Summary of care Patient Ada Sample • First • Under it Test Result Remark Glucose 96 mg\/dL This remark is .* column\. Sodium 140 mmol\/L Name Value Calcium 9\.1$/,
    )
  })

  it('repeats the header of a table on each page it runs over', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Analyte ${index}`, `${index}`])
    const pages = await readBack(await drawPages('Table', [tableOf(['Test', 'Result'], rows)]))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.trimStart()).toMatch(/^Test Result/)
    expect(pages.join('\n').match(/Analyte \d+ \d+/g)).toHaveLength(120)
  })

  it('carries a cell taller than a page over to the next', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`)
    const text = await readInOneLine(await drawPages('Tall', [tableOf(['A', 'B'], [['x', words.join(' ')]])]))
    expect(text.match(/w\d+/g)).toEqual(words)
  })

  it('turns a wide table, and lists the rows of one too wide for any page', async () => {
    const wide = (columns: number) => {
      const header = Array.from({ length: columns }, (_, index) => `Column${index}`)
      return tableOf(header, [header.map((_, index) => `measurement${index}`)])
    }
    const turned = await drawPages('Wide', [wide(11)])
    expect(await readInOneLine(turned)).toContain('measurement0 measurement1')
    const listed = await drawPages('Too wide', [wide(40)])
    expect(await readInOneLine(listed)).toContain('Column39: measurement39')
  })

  it('shows letters it has no form for as boxes, and says so on that page', async () => {
    const pages = await readBack(
      await drawPages('Letters', [
        { kind: 'paragraph', text: 'Größe ≥ 5 µg, naïve, Ελλάδα, Привет' },
        { kind: 'page-break' },
        { kind: 'paragraph', text: '患者 Ada' },
      ]),
    )
    expect(pages[0]).toContain('Größe ≥ 5 µg, naïve, Ελλάδα, Привет')
    expect(pages[0]).not.toContain('□')
    expect(pages[1]).toContain('□□ Ada')
    expect(pages[1]).toContain('□ stands for a letter that cannot be shown here.')
  })

  it('says nothing of such letters on a page that shows none of them', async () => {
    const text = `${'word '.repeat(1200)}患者`
    const pages = await readBack(await drawPages('Letters', [{ kind: 'paragraph', text }]))
    expect(pages.map((page) => page.includes('□'))).toEqual([...pages.slice(1).map(() => false), true])
  })

  it('reads right-to-left words back in the order they are said', async () => {
    const text = await readInOneLine(await drawPages('Order', [{ kind: 'paragraph', text: 'שלום עולם טוב' }]))
    expect(text).toBe('שלום עולם טוב')
  })

  it('is tagged, shows its title, and is the same each time', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'Once' }]
    const [first, second] = await Promise.all([drawPages('Title', blocks), drawPages('Title', blocks)])
    const file = Buffer.from(first).toString('latin1')
    expect(file).toContain('/StructTreeRoot')
    expect(file).toContain('/DisplayDocTitle true')
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('refuses what fills more pages than are shown', async () => {
    const blocks: Block[] = Array.from({ length: 3001 }, () => [
      { kind: 'paragraph' as const, text: 'x' },
      { kind: 'page-break' as const },
    ]).flat()
    await expect(drawPages('Long', [...blocks, { kind: 'paragraph', text: 'x' }])).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
  })

  it('leaves out pictures that are damaged, huge or none', async () => {
    const sound = png(2, 2, deflateSync(Buffer.alloc(2 * 9)))
    const pictures = [
      sound,
      sound.slice(0, 40),
      png(2, 2, Buffer.from('not packed')),
      png(60_000, 60_000, deflateSync(Buffer.alloc(100))),
      bytesOf('GIF89a'),
      bytesOf('\xff\xd8\xff\xd9', 'latin1'),
    ]
    const blocks = pictures.map((bytes): Block => ({ kind: 'picture', bytes }))
    const pdf = await drawPages('Pictures', [...blocks, { kind: 'paragraph', text: 'Below' }])
    expect(await readInOneLine(pdf)).toBe('Below')
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(2)
  })

  it('loses no word of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(fc.stringMatching(/^[a-zA-Z0-9äöüß.,%/]{1,40}$/), { minLength: 1, maxLength: 30 }),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.boolean(),
        async (paragraphs, asTable) => {
          const block: Block[] = asTable
            ? [
                tableOf(
                  [],
                  paragraphs.map((words) => [words.slice(0, 3).join(' '), words.slice(3).join(' ')]),
                ),
              ]
            : paragraphs.map((words) => ({ kind: 'paragraph', text: words.join(' ') }))
          const text = (await readBack(await drawPages('Words', block))).join('').replace(/Page \d+$/gm, '')
          expect(text.replace(/\s+/g, '')).toBe(paragraphs.flat().join(''))
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** A PNG with transparency of the given size around packed pixels. */
function png(width: number, height: number, packed: Buffer): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]),
  )
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)])
}
