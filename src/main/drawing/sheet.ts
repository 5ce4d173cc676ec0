import PDFDocument from 'pdfkit'
import { endPdf } from './endPdf.ts'
import { drawLine, type Face, type FaceName, facesOf, NO_LETTER, printable, widthOf } from './faces.ts'

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

export interface Style {
  face: FaceName
  size: number
  /** From line to line. Default: 1.4 × size. */
  leading?: number
  color?: string
}

export type Element = ReturnType<PDFKit.PDFDocument['struct']>

/** Pages being drawn from the top down. Lengths in PDF points; y from the top. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument
  readonly faces: Readonly<Record<FaceName, Face>>
  readonly onPage: (page: number) => void
  /** Stands at the foot of a page that shows a letter the fonts do not have. */
  readonly lackNote: string
  width: number
  height: number
  /** Where the next thing goes. */
  y: number
  /** Pages begun so far. */
  page: number
  /** Whether anything was drawn on this page; until then it is not in the document and may still be turned. */
  begun: boolean
  /** Whether this page shows a letter that the fonts do not have. */
  lacksLetters: boolean
  /** In a tagged document: what is being drawn belongs to this element, on the next page too. */
  marked: { element: Element; tag: string } | null
}

export interface SheetOptions {
  title: string
  /** Written into the document: the same content and time give the same bytes. */
  madeAt: Date
  /** What the pages are made for, as the note on letters that the fonts do not have puts it. */
  madeToBe: 'shown' | 'printed'
  /** Whether the document has a structure tree. */
  isTagged?: boolean
  /** Whether letters are set with kerning, which is for few pages (see `facesOf`). */
  isKerned?: boolean
  /** Called before each page is begun, counted from 1; what it throws ends the drawing. */
  onPage?: (page: number) => void
}

export function startSheet({
  title,
  madeAt,
  madeToBe,
  isTagged = false,
  isKerned = false,
  onPage = () => {},
}: SheetOptions): { sheet: Sheet; end(): Promise<Uint8Array<ArrayBuffer>> } {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    pdfVersion: '1.7',
    tagged: isTagged,
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Creator: 'Consilium', CreationDate: madeAt, ModDate: madeAt },
  })
  const sheet: Sheet = {
    ...{ pdf, faces: facesOf(pdf, isKerned), onPage, width: 0, height: 0, y: 0, page: 0 },
    ...{ begun: false, lacksLetters: false, marked: null },
    lackNote: `${NO_LETTER} stands for a letter that cannot be ${madeToBe} here.`,
  }
  addPage(sheet)
  return {
    sheet,
    async end() {
      if (sheet.page === 0) beginPage(sheet)
      if (sheet.begun) drawFoot(sheet)
      return endPdf(pdf)
    },
  }
}

/** Goes on to a new page; one on which nothing was drawn is taken as it is. */
export function addPage(sheet: Sheet, turned = false): void {
  const { pdf, marked, begun } = sheet
  if (begun) {
    if (marked !== null) pdf.endMarkedContent()
    drawFoot(sheet)
  }
  sheet.width = turned ? PAPER.long : PAPER.short
  sheet.height = turned ? PAPER.short : PAPER.long
  sheet.y = PAPER.margin
  sheet.begun = false
  sheet.lacksLetters = false
  if (marked !== null) {
    beginPage(sheet)
    marked.element.add(pdf.markStructureContent(marked.tag))
  }
}

/** Puts the page into the document, unless it is there. */
export function beginPage(sheet: Sheet): void {
  if (sheet.begun) return
  sheet.onPage(sheet.page + 1)
  sheet.pdf.addPage({ size: [sheet.width, sheet.height], margin: 0 })
  sheet.page += 1
  sheet.begun = true
}

/** How far down a page may be filled. */
export function bottomOf(sheet: Sheet): number {
  return sheet.height - PAPER.margin - PAPER.foot / 2
}

export function isTurned(sheet: Sheet): boolean {
  return sheet.width > sheet.height
}

/** Width between the margins. */
export function roomAcross(sheet: Sheet): number {
  return sheet.width - 2 * PAPER.margin
}

/** Goes on to a new page of the same kind where `height` has no room; tells whether it did. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= bottomOf(sheet)) return false
  addPage(sheet, isTurned(sheet))
  return true
}

/** Space above a block; none at the top of a page. */
export function leaveSpace(sheet: Sheet, height: number): void {
  if (sheet.y > PAPER.margin) sheet.y += height
}

export function leadingOf({ leading, size }: Style): number {
  return leading ?? size * 1.4
}

/** Text as it can be drawn in this style. */
export function drawable(sheet: Sheet, text: string, style: Style): string {
  return printable(sheet.faces[style.face], text)
}

export function measure(sheet: Sheet, text: string, style: Style): number {
  return widthOf(sheet.faces[style.face], text, style.size)
}

/** Draws lines of drawable text from `y` down and gives the y below them. */
export function drawLines(
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  y: number,
  style: Style,
): number {
  const leading = leadingOf(style)
  beginPage(sheet)
  sheet.pdf.fillColor(style.color ?? INKS.text)
  for (const [index, line] of lines.entries()) {
    if (line.includes(NO_LETTER)) sheet.lacksLetters = true
    drawLine(sheet.pdf, sheet.faces[style.face], line, x, y + index * leading, style.size)
  }
  return y + lines.length * leading
}

/** Draws lines of drawable text at the sheet's y, over as many pages as they take. */
export function flowLines(sheet: Sheet, lines: readonly string[], x: number, style: Style): void {
  for (const line of lines) {
    makeRoom(sheet, leadingOf(style))
    sheet.y = drawLines(sheet, [line], x, sheet.y, style)
  }
}

/** Draws lines, boxes and the like, which a screen reader passes over; within a tagged element they belong to it. */
export function decorate(sheet: Sheet, draw: () => void): void {
  if (sheet.marked !== null) {
    draw()
    return
  }
  beginPage(sheet)
  sheet.pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  sheet.pdf.endMarkedContent()
}

/** A thin line from the left margin to `right`. */
export function drawRule(sheet: Sheet, y: number, thickness = 0.5, right = sheet.width - PAPER.margin): void {
  decorate(sheet, () => {
    sheet.pdf.moveTo(PAPER.margin, y).lineTo(right, y).lineWidth(thickness).stroke(INKS.line)
  })
}

function drawFoot(sheet: Sheet): void {
  const { pdf, width, height } = sheet
  const style: Style = { face: 'plain', size: 7.5, color: INKS.quiet }
  const number = `Page ${sheet.page}`
  const y = height - PAPER.foot
  pdf.markContent('Artifact', { type: 'Pagination' })
  if (sheet.lacksLetters) drawLines(sheet, [sheet.lackNote], PAPER.margin, y, style)
  drawLines(sheet, [number], width - PAPER.margin - measure(sheet, number, style), y, style)
  pdf.endMarkedContent()
}
