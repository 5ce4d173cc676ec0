import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectRefusals } from '../pages/testEndings.ts'
import { bytesOf, readBack, readInOneLine } from '../pages/testPages.ts'
import { decodeAs, decodeText } from './decode.ts'
import { blocksOfText, convertText } from './plainText.ts'

async function linesShown(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { pdf } = await convertText(bytes, 'notes.txt', () => {})
  return (await readBack(pdf)).flatMap((page) =>
    page.split('\n').filter((line) => line !== '' && !/^Page \d+$/.test(line)),
  )
}

describe('a text file', () => {
  it('is shown in whichever encoding it was written', async () => {
    const text = 'Größe 22 mm, naïve café'
    const files = [
      bytesOf(text),
      bytesOf(`\ufeff${text}`),
      bytesOf(text, 'latin1'),
      bytesOf(`\ufeff${text}`, 'utf16le'),
      bytesOf(text, 'utf16le'),
      new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    ]
    for (const file of files) expect(await linesShown(file)).toEqual([text])
    expect(decodeText(new Uint8Array([0x93, 0x41, 0x94]))).toBe('“A”')
    expect(decodeAs(new Uint8Array([0xcf, 0xf0]), 'windows-1251')).toBe('Пр')
    expect(decodeAs(bytesOf('é'), 'no-such-encoding')).toBe('Ã©')
  })

  it('keeps its lines, paragraphs and pages', async () => {
    const shown = await readBack(
      (await convertText(bytesOf('One\r\nTwo\n\nThree\fFour'), 'a.txt', () => {})).pdf,
    )
    expect(shown).toHaveLength(2)
    expect(shown[0]).toMatch(/^One\nTwo\n+Three/)
    expect(shown[1]).toMatch(/^Four/)
  })

  it('keeps columns that are lined up with spaces or tabs', () => {
    const aligned = 'Test        Value\nGlucose        95\nSodium        140\n'
    expect(blocksOfText(aligned)[0]).toMatchObject({
      kind: 'lines',
      lines: expect.arrayContaining(['Sodium        140']),
    })
    expect(blocksOfText('A\tB\nCC\tD\nEEE\tF')[0]).toMatchObject({
      lines: ['A       B', 'CC      D', 'EEE     F'],
    })
    expect(
      blocksOfText('A sentence.  Another one.  And a third.\nMore text.  Yes.\nEnd.  Now.')[0],
    ).toMatchObject({
      kind: 'paragraph',
    })
  })

  it('says so when it holds nothing', async () => {
    expect(await linesShown(bytesOf(' \n\f\n'))).toEqual(['This file holds no text.'])
    expect(await linesShown(bytesOf(''))).toEqual(['This file holds no text.'])
  })

  it('shows a line of any length without losing a letter of it', async () => {
    const { pdf } = await convertText(bytesOf('x'.repeat(200_000)), 'a.txt', () => {})
    expect((await readInOneLine(pdf)).replace(/ |Page \d+/g, '')).toHaveLength(200_000)
  })

  it('is shown with very many lines that line up', async () => {
    const lines = Array.from({ length: 130_000 }, (_, line) => `Row ${line}    ${line % 7}`)
    const shown = await readBack((await convertText(bytesOf(lines.join('\n')), 'a.txt', () => {})).pdf)
    expect(shown.at(-1)).toContain('Row 129999')
  })

  it('is refused when it would fill more pages than are shown', async () => {
    await expectRefusals(convertText, [['word\n'.repeat(300_000), 'TOO_LARGE']])
  })

  it('is shown whatever bytes it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const { pdf } = await convertText(new Uint8Array(bytes), 'a.txt', () => {})
        expect((await readBack(pdf)).length).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    )
  })
})
