import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectPagesOrReason, expectRefusals } from '../pages/testEndings.ts'
import { bytesOf, readInOneLine } from '../pages/testPages.ts'
import { blocksOfRtf, convertRtf } from './rtf.ts'

function rtf(body: string): Uint8Array<ArrayBuffer> {
  const fonts =
    '{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 MS Mincho;}}'
  return bytesOf(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}{\\colortbl;\\red0\\green0\\blue0;}${body}}`,
    'latin1',
  )
}

describe('a rich text file', () => {
  it('shows its paragraphs, headings, notes, heads and title', async () => {
    const file = rtf(
      '{\\info{\\title Visit note}{\\author Nobody}}{\\header Ada Sample, 12\\par}\\pard\\outlinelevel0 Findings\\par' +
        '\\pard The {\\b left} breast.{\\footnote As seen.}\\par',
    )
    const { pdf, title } = await convertRtf(file, 'a.rtf', () => {})
    expect(title).toBe('Visit note')
    expect(await readInOneLine(pdf)).toBe('Ada Sample, 12 Findings The left breast. [1] [1] As seen.')
    expect(blocksOfRtf(file).blocks[1]).toEqual({ kind: 'heading', level: 1, text: 'Findings' })
  })

  it('reads letters in code pages, in Unicode and as signs', () => {
    const { blocks } = blocksOfRtf(
      rtf(
        "Caf\\'e9 \\u8805?5 \\u-10179?\\u-8704? {\\f1\\'cf\\'f0} {\\f2\\'8a\\'b3} {\\uc2\\u956 xx}m a\\~b\\_c \\{\\} \\bullet\\par",
      ),
    )
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Café ≥5 😀 Пр 患 μm a b-c {} •' }])
  })

  it('shows tables row by row', () => {
    const { blocks } = blocksOfRtf(
      rtf(
        '\\trowd\\cellx100\\cellx200 ER\\cell 95%\\cell\\row\\trowd PR\\cell 80%\\par strong\\cell\\row\\pard After\\par',
      ),
    )
    expect(blocks).toEqual([
      {
        kind: 'table',
        header: [],
        rows: [
          [{ text: 'ER' }, { text: '95%' }],
          [{ text: 'PR' }, { text: '80%\nstrong' }],
        ],
      },
      { kind: 'paragraph', text: 'After' },
    ])
  })

  it('passes over pictures, objects, programs of fields, binary data and hidden text', () => {
    const { blocks } = blocksOfRtf(
      rtf(
        'a{\\pict\\pngblip 89504e47}{\\object{\\*\\objdata 0105}}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}' +
          '{\\v secret}{\\*\\unknown gone}\\bin4 }{\\}b\\par',
      ),
    )
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'alinkb' }])
  })

  it('withstands nesting, missing ends and other kinds of file', async () => {
    const deep = `{\\rtf1 ${'{'.repeat(100_000)}x${'}'.repeat(100_000)}after\\par}`
    expect(blocksOfRtf(bytesOf(deep)).blocks).toEqual([{ kind: 'paragraph', text: 'after' }])
    expect(blocksOfRtf(bytesOf('{\\rtf1 open {\\b and')).blocks).toEqual([
      { kind: 'paragraph', text: 'open and' },
    ])
    await expectRefusals(convertRtf, [['no rich text', 'DAMAGED']])
  })

  it('ends in pages or in a reason, whatever follows its beginning', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\par ',
        '\\cell ',
        '\\row ',
        '\\u-3?',
        "\\'",
        "\\'e9",
        '\\*',
        '\\bin99999999 ',
        '\\',
        '\\uc8 ',
      ),
      fc.string({ maxLength: 8 }),
    )
    await expectPagesOrReason(fc.array(piece, { maxLength: 60 }), 60, async (pieces) => {
      const { pdf } = await convertRtf(bytesOf(`{\\rtf1 ${pieces.join('')}`, 'latin1'), 'a.rtf', () => {})
      expect(pdf.length).toBeGreaterThan(0)
    })
  })
})
