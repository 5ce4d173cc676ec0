import PDFDocument from 'pdfkit'
import { type Face, facesOf, printable } from '../../drawing/faces.ts'

/** Letters that the fonts surely have. */
const KNOWN = /^[\x20-\u024f\u0370-\u0373\u0391-\u03c9\u0410-\u044f–—‘’“”•…≤≥]*$/

let face: Face | undefined

/** A text as it stands on the pages drawn of it: letters that the fonts do not have are boxes there. */
export function asDrawn(text: string): string {
  if (KNOWN.test(text)) return text
  face ??= facesOf(new PDFDocument({ autoFirstPage: false })).plain
  return printable(face, text)
}
