import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'

/** Fonts covering Latin, Greek, Cyrillic, Hebrew, Arabic and signs such as ≥ and µ. */
const FILES = {
  plain: 'DejaVuSansCondensed',
  bold: 'DejaVuSansCondensed-Bold',
  mono: 'DejaVuSansMono',
} as const
export type FaceName = keyof typeof FILES

/** Stands for a letter that the fonts do not have. */
export const NO_LETTER = '□'

/** Letters that are drawn one after the other as they come: no marks above letters, no joined scripts. */
const PLAIN_LETTERS =
  /^[\x20-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u206f\u2070-\u20cf\u2100-\u2bff\ufb01\ufb02]*$/
const RIGHT_TO_LEFT_RUN = /[\u0590-\u08ff]+[^ ]*(?: +[\u0590-\u08ff][^ ]*)+/g
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A font in a document being drawn. */
export interface Face {
  name: FaceName
  font: EmbeddedFont
  /** Whether pdfkit shapes every word drawn in it, with kerning. */
  isKerned: boolean
  /** Width of each letter met, in thousandths of the size. */
  widths: Map<string, number>
  /** How each letter met is written in the page's content. */
  codes: Map<string, string>
}

/** What pdfkit's types leave out of a font in use. */
interface EmbeddedFont {
  id: string
  ascender: number
  ref(): unknown
  encode(text: string): [codes: string[], positions: unknown[]]
  widthOfString(text: string, size: number): number
  font: { hasGlyphForCodePoint(codePoint: number): boolean }
}

/** What pdfkit's types leave out of a document. */
interface OpenDocument {
  _font: EmbeddedFont
  addContent(content: string): unknown
  page: { fonts: Record<string, unknown> }
}

type Pdf = InstanceType<typeof PDFDocument>

const files = new Map<FaceName, Buffer>()

/**
 * The faces of a document; each is only opened once something is drawn in it. Kerned ones are for few pages: pdfkit keeps
 * every word it ever shaped, so that what a long file takes would grow with it.
 */
export function facesOf(pdf: Pdf, isKerned = false): Readonly<Record<FaceName, Face>> {
  const opened = new Map<FaceName, Face>()
  function open(name: FaceName): Face {
    const known = opened.get(name)
    if (known !== undefined) return known
    pdf.registerFont(name, fileOf(name)).font(name)
    const { _font: font } = pdf as unknown as OpenDocument
    const face: Face = { name, font, isKerned, widths: new Map(), codes: new Map() }
    opened.set(name, face)
    return face
  }
  return {
    get plain() {
      return open('plain')
    },
    get bold() {
      return open('bold')
    },
    get mono() {
      return open('mono')
    },
  }
}

function fileOf(name: FaceName): Buffer {
  const known = files.get(name)
  if (known !== undefined) return known
  const file = readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${FILES[name]}.ttf`))
  files.set(name, file)
  return file
}

/** Text as the face can draw it: without what is not seen, a box for each letter that is not there. */
export function printable(face: Face, text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const composed = text.normalize('NFC').replace(/\t/g, ' ').replace(UNSEEN, '')
  return composed.replace(/[^\x20-\x7e]/gu, (letter) => {
    if (/\s/.test(letter)) return ' '
    if (face.widths.has(letter) || face.font.font.hasGlyphForCodePoint(letter.codePointAt(0)!)) return letter
    return NO_LETTER
  })
}

/** Width of printable text in PDF points. */
export function widthOf(face: Face, text: string, size: number): number {
  if (isShaped(face, text)) return face.font.widthOfString(text, size)
  let width = 0
  for (const letter of text) width += letterWidth(face, letter)
  return (width * size) / 1000
}

/** Width of one letter in thousandths of the size. */
export function letterWidth(face: Face, letter: string): number {
  const known = face.widths.get(letter)
  if (known !== undefined) return known
  const width = face.font.widthOfString(letter, 1000)
  face.widths.set(letter, width)
  return width
}

/** Draws one line of printable text with its top at `y`: shaped by pdfkit where it has to be, else letter by letter. */
export function drawLine(pdf: Pdf, face: Face, text: string, x: number, y: number, size: number): void {
  if (text.trim() === '') return
  if (isShaped(face, text)) {
    drawShaped(pdf, face, text, x, y, size)
    return
  }
  const { addContent, page } = pdf as unknown as OpenDocument
  page.fonts[face.font.id] ??= face.font.ref()
  let codes = ''
  for (const letter of text) codes += codeOf(face, letter)
  // A letter by itself has no direction: readers may take it for the beginning of a column.
  if (codes.length === 4) codes += codeOf(face, ' ')
  const base = y + (face.font.ascender * size) / 1000
  addContent.call(
    pdf,
    `BT\n/${face.font.id} ${size} Tf\n1 0 0 -1 ${x.toFixed(2)} ${base.toFixed(2)} Tm\n<${codes}> Tj\nET`,
  )
}

function isShaped(face: Face, text: string): boolean {
  return face.isKerned || !PLAIN_LETTERS.test(text)
}

function drawShaped(pdf: Pdf, face: Face, text: string, x: number, y: number, size: number): void {
  let at = x
  // A line in one order goes in whole; where words change places, each is put in its own.
  const seen = inOrderOfSight(text)
  for (const part of seen === text ? [text] : seen.split(' ')) {
    if (part !== '') pdf.font(face.name, size).text(part, at, y, { lineBreak: false })
    at += face.font.widthOfString(`${part} `, size)
  }
}

/** Words written from right to left stand in that order; the letters within them are turned by the font's own shaping. */
function inOrderOfSight(text: string): string {
  return text.replace(RIGHT_TO_LEFT_RUN, (run) => run.split(' ').reverse().join(' '))
}

function codeOf(face: Face, letter: string): string {
  const known = face.codes.get(letter)
  if (known !== undefined) return known
  const code = face.font.encode(letter)[0].join('')
  face.codes.set(letter, code)
  return code
}
