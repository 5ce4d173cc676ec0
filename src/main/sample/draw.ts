import PDFDocument from 'pdfkit'
import { endPdf } from '../drawing/endPdf.ts'
import { aboutPatient, type SampleDocument } from './document.ts'
import { drawBlock, type Sheet } from './drawBlocks.ts'
import { type Face, faces, greys, paper, textWidth } from './faces.ts'

const madeUp = 'Sample record, made up for Consilium. It is about no real person.'

/** Draws one sample document as a tagged US Letter PDF. The same document gives the same bytes every time. */
export function drawDocument(document: SampleDocument): Promise<Uint8Array> {
  const date = new Date(`${document.date}T12:00:00Z`)
  const pdf = new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-US',
    displayTitle: true,
    info: {
      Title: document.title,
      Author: `${document.letterhead.organization}, ${document.letterhead.department}`,
      Subject: madeUp,
      CreationDate: date,
      ModDate: date,
    },
  })
  const structure = pdf.struct('Document')
  pdf.addStructure(structure)
  const face = faces[document.face]
  for (const [pageIndex, blocks] of document.pages.entries()) {
    pdf.addPage()
    const place = `Page ${pageIndex + 1} of ${document.pages.length}`
    const draw = pageIndex === 0 ? drawLetterhead : drawRunningHead
    const sheet: Sheet = {
      pdf,
      structure,
      face,
      letterhead: document.letterhead,
      y: draw(pdf, document, place),
    }
    for (const block of blocks) drawBlock(sheet, block)
    drawFooter(pdf, document)
  }
  structure.end()
  return endPdf(pdf)
}

/** The line printer's head is printed in its own face; every other head is in sans. */
function headFonts(face: Face): { regular: string; bold: string } {
  return face.regular === 'Courier' ? face : faces.sans
}

function drawLetterhead(pdf: PDFKit.PDFDocument, document: SampleDocument, place: string): number {
  const { organization, department, contact, ink } = document.letterhead
  const fonts = headFonts(faces[document.face])
  const half = textWidth * 0.62
  pdf.markContent('Artifact', { type: 'Pagination' })
  pdf.font(fonts.bold).fontSize(16).fillColor(ink).text(organization, paper.left, 50, { width: half })
  pdf
    .font(fonts.regular)
    .fontSize(10)
    .fillColor(greys.label)
    .text(department, paper.left, 70, { width: half })
  const right = { width: textWidth - half, align: 'right' } as const
  pdf.text(`Reference ${document.reference}`, paper.left + half, 53, right)
  pdf.text(place, paper.left + half, 70, right)
  pdf.fontSize(8.5).fillColor(greys.quiet).text(contact, paper.left, 84, { width: textWidth })
  pdf
    .moveTo(paper.left, 101)
    .lineTo(paper.width - paper.right, 101)
    .lineWidth(1.3)
    .strokeColor(ink)
    .stroke()
  pdf.endMarkedContent()
  return 118
}

function drawRunningHead(pdf: PDFKit.PDFDocument, document: SampleDocument, place: string): number {
  const fonts = headFonts(faces[document.face])
  const half = textWidth * 0.75
  pdf.markContent('Artifact', { type: 'Pagination' })
  pdf.font(fonts.regular).fontSize(9).fillColor(greys.label)
  pdf.text(`${aboutPatient} · ${document.reference}`, paper.left, 50, { width: half })
  pdf.text(place, paper.left + half, 50, { width: textWidth - half, align: 'right' })
  pdf
    .moveTo(paper.left, 66)
    .lineTo(paper.width - paper.right, 66)
    .lineWidth(0.7)
    .strokeColor(document.letterhead.ink)
    .stroke()
  pdf.endMarkedContent()
  return 86
}

function drawFooter(pdf: PDFKit.PDFDocument, document: SampleDocument): void {
  const fonts = headFonts(faces[document.face])
  pdf.markContent('Artifact', { type: 'Pagination' })
  pdf.font(fonts.regular).fontSize(8).fillColor(greys.quiet)
  pdf.text(madeUp, paper.left, 748, { width: textWidth })
  pdf.endMarkedContent()
}
