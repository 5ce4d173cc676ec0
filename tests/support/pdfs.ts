import { drawPages, drawPdf } from '../../src/main/pdf/testPdf.ts'

/** A PDF with one page for each text, the text at its top left. */
export const textPdf = (...texts: string[]): Promise<Uint8Array> => drawPages(texts)

/** A PDF that opens with this password only. */
export function lockedPdf(password: string, ...texts: string[]): Promise<Uint8Array> {
  return drawPages(texts, {
    userPassword: password,
    ownerPassword: `${password} of the owner`,
    pdfVersion: '1.7',
  })
}

/** The first half of a PDF's bytes: what a broken copy leaves. */
export async function halfPdf(): Promise<Uint8Array> {
  const whole = await drawPages(Array.from({ length: 6 }, (_, page) => `Cut short, page ${page}`))
  return whole.slice(0, whole.length / 2)
}

/** One page that is shown turned by a quarter, clockwise. */
export function turnedPdf(text: string): Promise<Uint8Array> {
  return drawPdf(
    (document) => {
      document.addPage()
      Object.assign(document.page.dictionary.data, { Rotate: 90 })
      document.font('Helvetica', 12).text(text, 72, 72)
    },
    { autoFirstPage: false },
  )
}

/** One page with a drawing and no words, as a scan has. */
export function wordlessPdf(): Promise<Uint8Array> {
  return drawPdf((document) => {
    document.rect(72, 72, 300, 200).fill('#888888')
  })
}

/** A page of running text of about `words` words, different for every `seed`. */
export function runningText(seed: number, words: number): string {
  const stock = [
    'the',
    'report',
    'shows',
    'a',
    'small',
    'area',
    'in',
    'both',
    'views',
    'without',
    'change',
    'since',
  ]
  return Array.from({ length: words }, (_, index) =>
    index % 9 === 0 ? `n${seed}x${index}` : stock[(seed * 7 + index * 5) % stock.length],
  ).join(' ')
}
