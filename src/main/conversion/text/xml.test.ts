import { describe, expect, it } from 'vitest'
import { bytesOf } from '../pages/testPages.ts'
import { lineOf, parseXml } from './xml.ts'

describe('XML', () => {
  it('is read in order, without namespace prefixes, with the five entities and numbered letters', () => {
    const xml =
      '<?xml version="1.0"?><a:r x:q="1 &lt; 2"><b>a &amp; &#233;&#x2265;</b>tail<![CDATA[<raw> &amp;]]><!-- no --></a:r>'
    expect(parseXml(bytesOf(xml))).toEqual({
      name: 'r',
      attributes: { q: '1 < 2' },
      children: [{ name: 'b', attributes: {}, children: ['a & é≥'] }, 'tail', '<raw> &amp;'],
    })
  })

  it('is read in the encoding it names', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><r>caf\xe9</r>'
    expect(lineOf(parseXml(bytesOf(xml, 'latin1')))).toBe('café')
    expect(
      lineOf(parseXml(bytesOf('\ufeff<?xml version="1.0" encoding="UTF-16"?><r>é</r>', 'utf16le'))),
    ).toBe('é')
  })

  it('keeps very long texts whole', () => {
    const long = `${'QUJD'.repeat(20_000)} &amp;`
    const xml = `<r><a>${long}</a>x<b>\n${long}\n</b><![CDATA[${long}]]></r>`
    const plain = long.replace('&amp;', '&')
    expect(parseXml(bytesOf(xml)).children).toEqual([
      { name: 'a', attributes: {}, children: [plain] },
      'x',
      { name: 'b', attributes: {}, children: [`\n${plain}\n`] },
      long,
    ])
  })

  it('is refused when it declares entities, and looks at nothing outside', () => {
    const laughs = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><r>&b;</r>'
    const outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'
    const parameter = '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://example.org/p.dtd"> %p;]><r/>'
    for (const xml of [laughs, outside, parameter]) {
      expect(() => parseXml(bytesOf(xml))).toThrow(expect.objectContaining({ code: 'DAMAGED' }))
    }
    expect(lineOf(parseXml(bytesOf('<!DOCTYPE html SYSTEM "http://example.org/x.dtd"><r>&x; ok</r>')))).toBe(
      '&x; ok',
    )
  })

  it('is refused when it is broken or nested without end', () => {
    const broken = [
      '',
      'text',
      '<a>',
      '<a></b>',
      '<a',
      '<a b=1/>',
      '<a/><',
      `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`,
    ]
    for (const xml of broken)
      expect(() => parseXml(bytesOf(xml))).toThrow(expect.objectContaining({ code: 'DAMAGED' }))
  })
})
