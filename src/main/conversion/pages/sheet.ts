import PDFDocument from 'pdfkit'
import { ConversionFailure } from '../conversion.ts'
import { drawLine, type Face, type FaceName, facesOf, NO_LETTER, printable, widthOf } from './faces.ts'

/** Pages as wide as A4 and as high as US Letter print whole on both. In PDF points. */
export const PAPER = { short: 595, long: 792, margin: 50, foot: 44 } as const

/** A file that would fill more is not shown. */
export const PAGE_LIMIT = 3000

export const INKS = {
  text: '#23211c',
  label: '#4f4a40',
  quiet: '#645d50',
  line: '#d3c9b7',
  box: '#f3efe8',
} as const

const NO_LETTER_NOTE = `${NO_LETTER} stands for a letter that cannot be shown here.`

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
  /** The structure element that all blocks join. */
  readonly root: Element
  readonly faces: Readonly<Record<FaceName, Face>>
  readonly onPage: () => void
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
  /** What is being drawn belongs to this element, on the next page too. */
  marked: { element: Element; tag: string } | null
}

export function startSheet(
  title: string,
  onPage: () => void = () => {},
): { sheet: Sheet; end(): Promise<Uint8Array<ArrayBuffer>> } {
  // The same file gives the same pages to the byte.
  const never = new Date(0)
  const pdf = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Creator: 'Consilium', CreationDate: never, ModDate: never },
  })
  const parts: Uint8Array[] = []
  pdf.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const faces = facesOf(pdf)
  const sheet: Sheet = {
    ...{ pdf, root, faces, onPage, width: 0, height: 0, y: 0, page: 0, begun: false },
    ...{ lacksLetters: false, marked: null },
  }
  addPage(sheet)
  return {
    sheet,
    async end() {
      if (sheet.page === 0) beginPage(sheet)
      if (sheet.begun) drawFoot(sheet)
      root.end()
      pdf.end()
      await ended
      return new Uint8Array(Buffer.concat(parts))
    },
  }
}

/** Goes on to a new page. Throws `ConversionFailure` TOO_LARGE beyond the last page allowed. */
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

function beginPage(sheet: Sheet): void {
  if (sheet.begun) return
  if (sheet.page === PAGE_LIMIT) throw new ConversionFailure('TOO_LARGE')
  sheet.pdf.addPage({ size: [sheet.width, sheet.height], margin: 0 })
  sheet.page += 1
  sheet.begun = true
  sheet.onPage()
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
  return printable(sheet.faces[style.face], text, () => {
    sheet.lacksLetters = true
  })
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
  sheet.pdf.fillColor(style.color ?? INKS.text)
  for (const [index, line] of lines.entries()) {
    if (line.includes(NO_LETTER)) sheet.lacksLetters = true
    drawLine(sheet.pdf, sheet.faces[style.face], line, x, y + index * leading, style.size)
  }
  return y + lines.length * leading
}

/** Draws what belongs to one new element of the structure tree under `parent`. */
export function drawTagged(sheet: Sheet, parent: Element, tag: string, draw: () => void): void {
  beginPage(sheet)
  const element = sheet.pdf.struct(tag)
  parent.add(element)
  sheet.marked = { element, tag }
  element.add(sheet.pdf.markStructureContent(tag))
  draw()
  sheet.pdf.endMarkedContent()
  sheet.marked = null
  element.end()
}

/** Draws lines, boxes and the like, which a screen reader passes over; inside `drawTagged` they belong to the element. */
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

function drawFoot(sheet: Sheet): void {
  const { pdf, width, height } = sheet
  const style: Style = { face: 'plain', size: 7.5, color: INKS.quiet }
  const number = `Page ${sheet.page}`
  const y = height - PAPER.foot
  pdf.markContent('Artifact', { type: 'Pagination' })
  if (sheet.lacksLetters) drawLines(sheet, [NO_LETTER_NOTE], PAPER.margin, y, style)
  drawLines(sheet, [number], width - PAPER.margin - measure(sheet, number, style), y, style)
  pdf.endMarkedContent()
}
