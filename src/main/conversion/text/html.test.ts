import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectRefusals } from '../pages/testEndings.ts'
import { bytesOf, readInOneLine } from '../pages/testPages.ts'
import { convertHtml, parseHtml } from './html.ts'
import { blocksOfMarkup } from './markup.ts'

function blocksOf(html: string) {
  return blocksOfMarkup(parseHtml(html))
}

describe('a web page', () => {
  it('shows its text, headings, lists and tables, and its title', async () => {
    const html =
      '<html><head><title>Portal</title></head><body><h1>Visit</h1><p>Seen by <b>Dr. Sample</b>.<br>Again soon.</p>' +
      '<ol start=3><li>Rest<ul><li>at home</li></ul></li><li>Drink</li></ol>' +
      '<table><caption>Labs</caption><tr><th>Test</th><th>Value</th></tr><tr><td>Na</td><td>140</td></tr></table></body></html>'
    const { pdf, title } = await convertHtml(bytesOf(html), 'a.html', () => {})
    expect(title).toBe('Portal')
    expect(await readInOneLine(pdf)).toBe(
      'Visit Seen by Dr. Sample. Again soon. 3. Rest • at home 4. Drink Labs Test Value Na 140',
    )
  })

  it('drops scripts, styles, frames, pictures and what is hidden', () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><iframe src="http://evil.example">f</iframe><img src=x onerror=alert(1) alt=pic>' +
      '<svg><script>1</script><text>s</text></svg><p hidden>h</p><p style="display: none">n</p><noscript>n</noscript><p onclick=x>Kept</p>'
    expect(blocksOf(html)).toEqual([{ kind: 'paragraph', text: 'Kept' }])
  })

  it('keeps raised digits apart, and says what was struck out', () => {
    expect(
      blocksOf('WBC 4.1 × 10<sup>9</sup>/L, H<sub>2</sub>O, x<sup>th</sup>, <del>benign</del> malignant'),
    ).toEqual([{ kind: 'paragraph', text: 'WBC 4.1 × 10⁹/L, H₂O, x^th, (struck out: benign) malignant' }])
  })

  it('reads cells that span, header rows, and tables that only arrange', () => {
    const spans =
      '<table><thead><tr><th>A</th><th colspan=2>B</th></tr></thead><tr><td rowspan=2>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>'
    expect(blocksOf(spans)).toEqual([
      {
        kind: 'table',
        caption: undefined,
        header: [[{ text: 'A' }, { text: 'B', span: 2 }]],
        rows: [
          [{ text: '1' }, { text: '2' }, { text: '3' }],
          [{ text: '' }, { text: '4' }, { text: '5' }],
        ],
      },
    ])
    const arranging =
      '<table><tr><td><h2>Left</h2></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>'
    expect(blocksOf(arranging).map(({ kind }) => kind)).toEqual(['heading', 'table'])
  })

  it('is read in the encoding it names', async () => {
    const html = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcf\xf0</p>'
    const { pdf } = await convertHtml(bytesOf(html, 'latin1'), 'a.html', () => {})
    expect(await readInOneLine(pdf)).toBe('Пр')
  })

  it('withstands nesting without end and spans without measure', async () => {
    const files = [
      `${'<div>'.repeat(30_000)}deep`,
      `${'<table><tr><td>'.repeat(5000)}deep`,
      `${'<ul><li>'.repeat(5000)}deep`,
      '<table><tr><td colspan=999999999 rowspan=999999999>deep</td><td>x</td></tr></table>',
    ]
    for (const html of files) {
      const { pdf } = await convertHtml(bytesOf(html), 'a.html', () => {})
      expect(await readInOneLine(pdf)).toContain('deep')
    }
  })

  it('is refused when it has more elements than can be held', async () => {
    await expectRefusals(convertHtml, [['<b>x</b>'.repeat(1_000_000), 'TOO_LARGE']])
  })

  it('never fails, whatever stands in it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td rowspan=3>',
        '<th colspan=2>',
        '</table>',
        '<ul>',
        '<li>',
        '<dl><dt>',
        '<dd>',
        '<pre>',
        '<h2>',
        '<sup>',
        '<br>',
        '<p>',
        '</p>',
        '<svg>',
        '<b>',
      ),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
        const { pdf } = await convertHtml(bytesOf(pieces.join('')), 'a.html', () => {})
        expect(pdf.length).toBeGreaterThan(0)
      }),
      { numRuns: 50 },
    )
  })
})
