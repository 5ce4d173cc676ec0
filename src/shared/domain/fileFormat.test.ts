import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILE_FORMATS, formatOf, HEAD_BYTES } from './fileFormat.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) =>
  bytesOf(
    encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  )

function utf16(text: string, littleEndian = true, mark = true): Uint8Array {
  const units = mark ? `\ufeff${text}` : text
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < units.length; index += 1) {
    view.setUint16(index * 2, units.charCodeAt(index), littleEndian)
  }
  return bytes
}

/** A ZIP's local headers with contents of these lengths. */
function packageWith(...entries: [name: string, size?: number][]): Uint8Array {
  return Uint8Array.from(
    entries.flatMap(([name, size = 3]) => {
      const header = new Uint8Array(30)
      const view = new DataView(header.buffer)
      view.setUint32(0, 0x04034b50, true)
      view.setUint32(18, size, true)
      view.setUint16(26, name.length, true)
      return [...header, ...bytesOf(name), ...new Uint8Array(size)]
    }),
  )
}

describe('binary formats', () => {
  it.each([
    ['jpeg', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['png', bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['gif', bytesOf('GIF89a\x01\0\x01\0')],
    ['tiff', bytesOf('II*\0\x08\0\0\0')],
    ['tiff', bytesOf('MM\0*\0\0\0\x08')],
    ['webp', bytesOf('RIFF\x10\0\0\0WEBPVP8 ')],
    ['bmp', bytesOf(`BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0`)],
    ['heic', bytesOf('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['heic', bytesOf('\0\0\0\x18ftypmif1\0\0\0\0mif1heic')],
    ['unknown', bytesOf('\0\0\0\x18ftypmif1\0\0\0\0mif1avif')],
    ['unknown', bytesOf('\0\0\0\x18ftypisom\0\0\0\0isommp41')],
    ['dicom', bytesOf(`${'\0'.repeat(128)}DICM\x02\0\0\0UL`)],
    ['pdf', bytesOf('%PDF-1.4\n%\xe2\xe3')],
    ['pdf', bytesOf(`${'\0'.repeat(1000)}%PDF-1.4`)],
  ] as const)('%s', (format, bytes) => {
    expect(formatOf(bytes, 'file')).toBe(format)
  })

  it('looks for a PDF’s header no further than readers do', () => {
    expect(formatOf(bytesOf(`${'\0'.repeat(1025)}%PDF-1.4`), 'file')).toBe('unknown')
  })

  it('knows packages by the names inside', () => {
    expect(formatOf(packageWith(['scan.pdf']), 'a.zip')).toBe('zip')
    expect(formatOf(bytesOf(`PK\x05\x06${'\0'.repeat(18)}`), 'a.zip')).toBe('zip')
    expect(formatOf(packageWith(['[Content_Types].xml'], ['word/document.xml']), 'a')).toBe('docx')
    expect(formatOf(packageWith(['word\\document.xml']), 'a')).toBe('docx')
    expect(formatOf(packageWith(['[Content_Types].xml'], ['xl/workbook.xml']), 'a.xlsx')).toBe('unknown')
    expect(formatOf(packageWith(['mimetype'], ['content.xml']), 'a.odt')).toBe('unknown')
    expect(formatOf(packageWith(['letter.docx', 10], ['password/list.txt']), 'a.zip')).toBe('zip')
  })

  it('finds Word’s parts where sizes stand behind the entries', () => {
    const streamed = packageWith(['[Content_Types].xml', 0])
    const rest = [1, 2, 3, ...packageWith(['word/document.xml'])]
    expect(formatOf(Uint8Array.from([...streamed, ...rest]), 'letter')).toBe('docx')
  })

  it('takes a ZIP for a ZIP when it holds a PDF as it is', () => {
    const bytes = Uint8Array.from([...packageWith(['a.pdf', 0]), ...bytesOf('%PDF-1.7')])
    expect(formatOf(bytes, 'a.zip')).toBe('zip')
  })
})

describe('text formats', () => {
  it.each([
    ['rtf', '{\\rtf1\\ansi Hello}', 'a.rtf'],
    ['html', '<!DOCTYPE html><p>Hello', 'a.htm'],
    [
      'html',
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<html xmlns="http://www.w3.org/1999/xhtml">',
      'a',
    ],
    ['html', '  <div class="x">Hello</div>', 'a'],
    ['xml', '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>', 'a'],
    ['xml', '<ClinicalDocument xmlns="urn:hl7-org:v3"/>', 'a.txt'],
    ['xml', '<note>one</note>', 'a.xml'],
    ['text', '<5 mm in size, margins clear', 'a'],
    ['json', '{\n  "resourceType": "Bundle"\n}', 'a'],
    ['json', '{"resourceType":"Bundle"}\n', 'a'],
    ['json', '[{"a":1}]', 'a'],
    ['ndjson', '{"resourceType":"Patient"}\n{"resourceType":"Condition"}\n', 'a'],
    ['ndjson', '{"resourceType":"Patient"}', 'a.ndjson'],
    ['text', '[1] See the earlier report', 'a'],
    ['text', '{see overleaf}', 'a'],
    ['text', 'Final diagnosis: benign.\r\n\f\tSee note.', 'a'],
  ] as const)('%s', (format, text, name) => {
    expect(formatOf(utf8(text), name)).toBe(format)
    expect(formatOf(utf8(`\ufeff${text}`), name)).toBe(format)
    expect(formatOf(utf16(text), name)).toBe(format)
    expect(formatOf(utf16(text, false), name)).toBe(format)
    expect(formatOf(utf16(text, true, false), name)).toBe(format)
  })

  it('reads other alphabets and old encodings as text', () => {
    expect(formatOf(utf8('Диагноз: доброкачественное образование'), 'a')).toBe('text')
    expect(formatOf(bytesOf('Gr\xf6\xdfe: 12 mm'), 'a.txt')).toBe('text')
  })

  it('asks the name only where the bytes say nothing', () => {
    expect(formatOf(new Uint8Array(0), 'a.pdf')).toBe('pdf')
    expect(formatOf(utf8('not a document'), 'Report.PDF')).toBe('pdf')
    expect(formatOf(utf8('<!doctype html><title>Please sign in</title>'), 'report.pdf')).toBe('html')
    expect(formatOf(bytesOf('\xff\xd8\xff\xe1'), 'report.pdf')).toBe('jpeg')
    expect(formatOf(new Uint8Array(0), 'a.txt')).toBe('unknown')
    expect(formatOf(Uint8Array.from([0, 1, 2, 3, 250]), 'a.txt')).toBe('unknown')
  })
})

describe('any bytes', () => {
  it('always have a format', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, name) => {
        expect(FILE_FORMATS).toContain(formatOf(bytes, name))
      }),
    )
  })

  it('have one whatever follows a signature', () => {
    const start = fc.constantFrom(
      'PK\x03\x04',
      '\0\0\xff\xffftypmif1',
      '\xff\xfe<',
      'II*\0',
      '{"',
      '<?xml',
      '{\\',
    )
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (signature, rest) => {
        const bytes = Uint8Array.from([...bytesOf(signature), ...rest])
        expect(FILE_FORMATS).toContain(formatOf(bytes, 'file'))
      }),
    )
  })

  it('have the format of their head', () => {
    const tail = fc.uint8Array({ minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(fc.constantFrom('%PDF-1.7\n', 'plain words ', '\x89PNG\r\n\x1a\n'), tail, (start, rest) => {
        const head = bytesOf(start.repeat(HEAD_BYTES / start.length + 1)).subarray(0, HEAD_BYTES)
        const whole = Uint8Array.from([...head, ...rest])
        expect(formatOf(whole, 'file')).toBe(formatOf(head, 'file'))
      }),
      { numRuns: 10 },
    )
  })

  it('stay text with any printable words', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abc ÄéЖ漢.,\n'), minLength: 1 })
    fc.assert(
      fc.property(words, (text) => {
        expect(formatOf(utf8(text), 'note.txt')).toBe('text')
      }),
    )
  })
})
