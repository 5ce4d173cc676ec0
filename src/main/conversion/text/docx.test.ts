import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeZip } from '../archives/testZip.ts'
import { expectPagesOrReason, expectRefusals } from '../pages/testEndings.ts'
import { bytesOf, readInOneLine } from '../pages/testPages.ts'
import { convertDocx } from './docx.ts'

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relations(links: Record<string, [kind: string, target: string]>): string {
  const each = Object.entries(links).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships>${each.join('')}</Relationships>`
}

async function word(
  body: string,
  more: Record<string, string | Uint8Array> = {},
  links: Record<string, [string, string]> = {},
) {
  return makeZip({
    '_rels/.rels': relations({ rId1: ['officeDocument', 'word/document.xml'] }),
    'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(links),
    ...more,
  })
}

function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

async function shown(file: Uint8Array<ArrayBuffer>): Promise<string> {
  return readInOneLine((await convertDocx(file, 'a.docx', () => {})).pdf)
}

const STYLES = `<w:styles ${NAMES}><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H1"/></w:style></w:styles>`
const NUMBERING = `<w:numbering ${NAMES}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`

function numbered(depth: number): string {
  return `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="3"/></w:numPr>`
}

describe('a Word document', () => {
  it('shows headings, numbered lists, tables, notes, heads and feet in order', async () => {
    const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`
    const body =
      p('Report', '<w:pStyle w:val="Mine"/>') +
      p('First', numbered(0)) +
      p('Under', numbered(1)) +
      p('Second', numbered(0)) +
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Test')}${cell('Value')}</w:tr><w:tr>${cell('Both', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('ER')}${cell('95%')}</w:tr></w:tbl>` +
      '<w:p><w:r><w:t>With a note</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    const file = await word(
      body,
      {
        'word/styles.xml': STYLES,
        'word/numbering.xml': NUMBERING,
        'word/footnotes.xml': `<w:footnotes ${NAMES}><w:footnote w:id="2">${p('The note')}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr ${NAMES}>${p('Ada Sample')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${NAMES}>${p('Clinic of nowhere')}</w:ftr>`,
      },
      {
        a: ['styles', 'styles.xml'],
        b: ['numbering', 'numbering.xml'],
        c: ['footnotes', '/word/footnotes.xml'],
        d: ['header', 'header1.xml'],
        e: ['footer', 'footer1.xml'],
      },
    )
    expect(await shown(file)).toBe(
      'Ada Sample Report 1. First 1a) Under 2. Second Test Value Both ER 95% With a note [1] [1] The note Clinic of nowhere',
    )
  })

  it('takes what was inserted and leaves what was struck out or hidden', async () => {
    const body =
      '<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      '<w:r><w:t> 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>9</w:t></w:r></w:p>'
    expect(await shown(await word(body))).toBe('new 10⁹')
  })

  it('reads a box of text once, and draws its pictures', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const body =
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('In a box')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('In a box')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
      '<w:p><w:r><w:drawing><a:blip r:embed="pic"/></w:drawing></w:r></w:p>'
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const file = await word(body, { 'word/media/image1.png': dot }, { pic: ['image', 'media/image1.png'] })
    const { pdf } = await convertDocx(file, 'a.docx', () => {})
    expect(await readInOneLine(pdf)).toBe('In a box')
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image')
  })

  it('is refused with the reason', async () => {
    await expectRefusals(convertDocx, [
      [bytesOf('no zip at all'), 'DAMAGED'],
      [(await word(p('x'))).slice(0, 300), 'DAMAGED'],
      [await makeZip({ 'xl/workbook.xml': '<workbook/>' }), 'UNKNOWN_KIND'],
      [await word('<w:p>'), 'DAMAGED'],
      [
        await word('', {
          'word/document.xml': '<!DOCTYPE r [<!ENTITY a "x">]><w:document><w:body/></w:document>',
        }),
        'DAMAGED',
      ],
      [
        new Uint8Array(
          Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
        ),
        'PASSWORD_NEEDED',
      ],
    ])
  })

  it('is refused when it unpacks without measure', async () => {
    const file = await word('', { 'word/document.xml': new Uint8Array(130 * 2 ** 20).fill(0x20) })
    expect(file.length).toBeLessThan(2 ** 20)
    await expectRefusals(convertDocx, [[file, 'TOO_LARGE']])
  })

  it('ends in pages or in a reason, whatever its parts say', async () => {
    const tag = fc.constantFrom(
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'drawing',
      'txbxContent',
      'footnoteReference',
      'br',
      'pPr',
      'numPr',
    )
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.stringMatching(/^[a-z ]{0,10}$/),
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<w:${name} w:val="1" w:id="1">${inner.join('')}</w:${name}>`),
      ),
    })).node
    await expectPagesOrReason(tree, 30, async (body) => {
      expect(await shown(await word(body))).toBeDefined()
    })
  })
})
