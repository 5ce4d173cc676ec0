import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentHeader, bundleName, fileNamePart, originalPath } from './fileNames.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 400 })

describe('file names', () => {
  it('keeps ordinary words as they are', () => {
    expect(originalPath(1, 7, 'Pathology report', 'scan 1.PDF')).toBe('originals/01 Pathology report.pdf')
    expect(originalPath(7, 120, 'Surgeon’s letter', 'x')).toBe('originals/007 Surgeon’s letter')
    expect(bundleName('Lump in left breast', 'City Teaching Hospital')).toBe(
      'Consilium - Lump in left breast - for City Teaching Hospital',
    )
  })

  it('never repeats an ending', () => {
    expect(originalPath(2, 7, 'scan.pdf', 'scan.PDF')).toBe('originals/02 scan.pdf')
  })

  it('takes paths, quotes, devices and other letters', () => {
    expect(originalPath(1, 2, '../../etc/passwd', '../../etc/passwd')).toBe('originals/01 etc passwd')
    expect(originalPath(1, 2, 'He said "yes": <no>', 'a.pdf')).toBe('originals/01 He said yes no.pdf')
    expect(originalPath(1, 2, '病理報告', '病理報告.pdf')).toBe('originals/01 病理報告.pdf')
    expect(originalPath(1, 2, '...', 'a.pdf')).toBe('originals/01 Record.pdf')
    expect(originalPath(1, 2, 'CON', 'a.pdf')).toBe('originals/01 CON.pdf')
    expect(originalPath(1, 2, 'evil\u202efdp.exe', 'a.pdf')).toBe('originals/01 evil fdp.exe.pdf')
  })

  it('is always one plain, short name', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, fileName) => {
        const path = originalPath(3, 12, title, fileName)
        const [folder, name, ...rest] = path.split('/')
        expect([folder, rest]).toEqual(['originals', []])
        expect(name).toMatch(/^03 [^<>:"\\|?*\p{C}]*[^<>:"\\|?*\p{C}. ]$/u)
        expect(Buffer.byteLength(name!)).toBeLessThan(255)
        expect(Buffer.byteLength(`${bundleName(title, fileName)}.zip`)).toBeLessThan(255)
        expect(fileNamePart(title, 'Record')).not.toMatch(/^\.|[/\\]/)
      }),
    )
  })

  it('names a download in letters every browser takes, and exactly', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, provider) => {
        const name = `${bundleName(subject, provider)}.zip`
        const header = attachmentHeader(name)
        expect(header).toMatch(/^attachment; filename="[ !#-[\]-~]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/)
        expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toBe(name)
      }),
    )
  })
})
