import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** Pages as wide as A4 and as high as US Letter print whole on both. In PDF points. */
export const PAPER = { short: 595, long: 792, margin: 50, foot: 44 } as const

export const INKS = {
  text: '#23211c',
  label: '#4f4a40',
  quiet: '#645d50',
  teal: '#0b5a5c',
  line: '#d3c9b7',
  box: '#f3efe8',
  edge: '#8a6400',
} as const

/** A font covering Latin, Greek, Cyrillic, Hebrew, Arabic and signs such as ≥ and µ; embedded in what is drawn. */
const FONTS = { plain: fontFile('DejaVuSansCondensed'), bold: fontFile('DejaVuSansCondensed-Bold') }
export type FontName = keyof typeof FONTS

/** Stands for a letter that the font does not have. */
const NO_LETTER = '□'
const NO_LETTER_NOTE = `${NO_LETTER} stands for a letter that cannot be printed here.`

export interface Style {
  font: FontName
  size: number
  /** From line to line. Default: 1.4 × size. */
  leading?: number
  color?: string
}

/** Pages being drawn from the top down. Lengths in PDF points; y from the top. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument
  width: number
  height: number
  /** Where the next thing goes. */
  y: number
  /** Counted from 0. */
  page: number
  /** True once a letter was met that the font does not have. */
  lacksLetters: boolean
}

export function startSheet(
  title: string,
  madeAt: Date,
): { sheet: Sheet; end(): Promise<Uint8Array<ArrayBuffer>> } {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Creator: 'Consilium', CreationDate: madeAt, ModDate: madeAt },
  })
  for (const [name, bytes] of Object.entries(FONTS)) pdf.registerFont(name, bytes)
  const parts: Uint8Array[] = []
  pdf.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  const sheet: Sheet = { pdf, width: 0, height: 0, y: 0, page: -1, lacksLetters: false }
  return {
    sheet,
    async end() {
      drawFeet(sheet)
      pdf.end()
      await ended
      return new Uint8Array(Buffer.concat(parts))
    },
  }
}

export function addPage(sheet: Sheet, turned = false): void {
  sheet.width = turned ? PAPER.long : PAPER.short
  sheet.height = turned ? PAPER.short : PAPER.long
  sheet.pdf.addPage({ size: [sheet.width, sheet.height], margin: 0 })
  sheet.y = PAPER.margin
  sheet.page += 1
}

/** How far down a page may be filled. */
export function bottomOf(sheet: Sheet): number {
  return sheet.height - PAPER.margin - PAPER.foot / 2
}

/** Goes on to a new page of the same kind where `height` has no room; tells whether it did. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= bottomOf(sheet)) return false
  addPage(sheet, sheet.width > sheet.height)
  return true
}

export function leadingOf({ leading, size }: Style): number {
  return leading ?? size * 1.4
}

export function widthOf({ pdf }: Sheet, text: string, style: Style): number {
  return pdf.font(style.font, style.size).widthOfString(text)
}

/** Text in lines no wider than `width`; a word that is too long is broken. */
export function linesOf(sheet: Sheet, text: string, style: Style, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(sheet, text)
    .split(' ')
    .flatMap((word) => pieces(sheet, word, style, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(sheet, longer, style) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}

/** Draws lines from `y` down and gives the y below them. */
export function drawLines(
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  y: number,
  style: Style,
): number {
  const { pdf } = sheet
  const leading = leadingOf(style)
  pdf.font(style.font, style.size).fillColor(style.color ?? INKS.text)
  for (const [index, line] of lines.entries()) {
    if (line !== '') pdf.text(line, x, y + index * leading, { lineBreak: false })
  }
  return y + lines.length * leading
}

/** Draws a paragraph across the page at the sheet's y, over as many pages as it takes. */
export function drawParagraph(sheet: Sheet, text: string, style: Style, indent = 0): void {
  const x = PAPER.margin + indent
  for (const line of linesOf(sheet, text, style, sheet.width - PAPER.margin - x)) {
    makeRoom(sheet, leadingOf(style))
    sheet.y = drawLines(sheet, [line], x, sheet.y, style)
  }
}

/** One line of text the font can draw, without characters that are not seen or turn the others round. */
function printable(sheet: Sheet, text: string): string {
  const { font } = (sheet.pdf.font('plain') as unknown as DocumentWithFont)._font
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim()
  return plain.replace(/[^\x20-\x7e]/gu, (letter) => {
    if (font.hasGlyphForCodePoint(letter.codePointAt(0)!)) return letter
    sheet.lacksLetters = true
    return NO_LETTER
  })
}

/** What pdfkit's types leave out of the font in use. */
interface DocumentWithFont {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } }
}

function pieces(sheet: Sheet, word: string, style: Style, width: number): string[] {
  if (widthOf(sheet, word, style) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && widthOf(sheet, part + letter, style) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

function drawFeet(sheet: Sheet): void {
  const { pdf } = sheet
  const { start, count } = pdf.bufferedPageRange()
  const style: Style = { font: 'plain', size: 7.5, color: INKS.quiet }
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    const { width, height } = pdf.page
    const number = `Page ${page + 1}`
    const y = height - PAPER.foot
    drawLines(sheet, [number], width - PAPER.margin - widthOf(sheet, number, style), y, style)
    if (sheet.lacksLetters) drawLines(sheet, [NO_LETTER_NOTE], PAPER.margin, y, style)
  }
}

function fontFile(name: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))
}
