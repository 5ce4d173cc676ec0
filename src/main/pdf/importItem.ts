import { closeDocument, type OpenDocument, openDocument } from './document.ts'
import { type Engine, placeBytes } from './engine.ts'
import { PdfFailure } from './failure.ts'
import { sightOf } from './geometry.ts'
import { saveDocument } from './save.ts'

const FLATTEN_FOR_DISPLAY = 0
/** Kinds of actions a page may carry: on opening, on closing (fpdf_formfill.h). */
const PAGE_ACTIONS = [0, 1]
const A4 = [595.28, 841.89] as const

/** How a page comes over: as it is, drawn anew on a clean page, or not at all. */
type Manner = 'whole' | 'drawn' | 'blank'

/**
 * Appends all pages of a PDF to a document, without its scripts, links, forms and attachments: what is seen stays.
 * Returns the pages (0-based) that could not be loaded and are blank. Throws `PdfFailure`; nothing is appended then.
 */
export function importItem(
  engine: Engine,
  target: number,
  bytes: Uint8Array,
  password: string | undefined,
): number[] {
  const document = openDocument(engine, bytes, password)
  const firstPage = engine.pdfium.FPDF_GetPageCount(target)
  try {
    const manners = Array.from({ length: document.pageCount }, (_, index) =>
      cleanPage(engine, document, index),
    )
    for (let from = 0; from < manners.length; ) {
      const manner = manners[from]!
      let end = from + 1
      // Pages that come over together share their fonts and pictures.
      while (manner === 'whole' && manners[end] === 'whole') end++
      if (manner === 'blank') addBlankPage(engine, target)
      else if (manner === 'drawn' || !importPages(engine, target, document, from, end)) {
        for (let page = from; page < end; page++) drawPage(engine, target, document, page)
      }
      from = end
    }
    return manners.flatMap((manner, index) => (manner === 'blank' ? index : []))
  } catch (error) {
    if (error instanceof PdfFailure) deletePagesFrom(engine, target, firstPage)
    throw error
  } finally {
    closeDocument(engine, document)
  }
}

/** Draws a page's annotations into it and takes them off, in the open record (not in its file). */
function cleanPage({ pdfium }: Engine, document: OpenDocument, pageIndex: number): Manner {
  let page = pdfium.FPDF_LoadPage(document.handle, pageIndex)
  if (page === 0) return 'blank'
  if (pdfium.FPDFPage_GetAnnotCount(page) > 0) {
    pdfium.FPDFPage_Flatten(page, FLATTEN_FOR_DISPLAY)
    pdfium.FPDF_ClosePage(page)
    page = pdfium.FPDF_LoadPage(document.handle, pageIndex)
    if (page === 0) return 'blank'
    while (pdfium.FPDFPage_GetAnnotCount(page) > 0 && pdfium.FPDFPage_RemoveAnnot(page, 0) !== 0);
  }
  const acts =
    pdfium.FPDFPage_GetAnnotCount(page) > 0 ||
    PAGE_ACTIONS.some((kind) => pdfium.FPDF_GetPageAAction(page, kind) !== 0)
  pdfium.FPDF_ClosePage(page)
  return acts ? 'drawn' : 'whole'
}

/**
 * Takes pages over as they are, by way of a document of their own that is saved and opened again: the dictionaries of
 * damaged pages come along unseen and can put a page tree out of order. Returns false where that happens.
 */
function importPages(
  engine: Engine,
  target: number,
  document: OpenDocument,
  from: number,
  end: number,
): boolean {
  const { pdfium } = engine
  const indexes = Int32Array.from({ length: end - from }, (_, index) => from + index)
  const alone = pdfium.FPDF_CreateNewDocument()
  const address = placeBytes(engine, new Uint8Array(indexes.buffer))
  const imported = pdfium.FPDF_ImportPagesByIndex(alone, document.handle, address, indexes.length, 0)
  pdfium.free(address)
  const numbers = pageNumbers(engine, alone)
  const saved = imported === 0 ? null : saveDocument(engine, alone)
  pdfium.FPDF_CloseDocument(alone)
  if (saved === null) return false
  const reopened = openDocument(engine, saved)
  const inOrder = pageNumbers(engine, reopened.handle).join() === numbers.join()
  const at = pdfium.FPDF_GetPageCount(target)
  const taken = inOrder && pdfium.FPDF_ImportPagesByIndex(target, reopened.handle, 0, 0, at) !== 0
  closeDocument(engine, reopened)
  return taken
}

/** The object number of each page. */
function pageNumbers({ pdfium }: Engine, document: number): number[] {
  const count = pdfium.FPDF_GetPageCount(document)
  return Array.from({ length: count }, (_, index) =>
    pdfium.EPDFDoc_GetPageObjectNumberByIndex(document, index),
  )
}

/** Adds a page that is new but for what the record's page draws. */
function drawPage(engine: Engine, target: number, document: OpenDocument, index: number): void {
  const { pdfium } = engine
  const source = pdfium.FPDF_LoadPage(document.handle, index)
  const { box, turns } = sightOf(engine, source)
  pdfium.FPDF_ClosePage(source)
  const drawing = pdfium.FPDF_NewXObjectFromPage(target, document.handle, index)
  if (drawing === 0) throw new PdfFailure('DAMAGED')
  const at = pdfium.FPDF_GetPageCount(target)
  const page = pdfium.FPDFPage_New(target, at, box[2] - box[0], box[3] - box[1])
  pdfium.FPDFPage_SetMediaBox(page, ...box)
  pdfium.FPDFPage_SetRotation(page, turns)
  pdfium.FPDFPage_InsertObject(page, pdfium.FPDF_NewFormObjectFromXObject(drawing))
  pdfium.FPDFPage_GenerateContent(page)
  pdfium.FPDF_CloseXObject(drawing)
  pdfium.FPDF_ClosePage(page)
}

function addBlankPage({ pdfium }: Engine, target: number): void {
  const page = pdfium.FPDFPage_New(target, pdfium.FPDF_GetPageCount(target), ...A4)
  pdfium.FPDF_ClosePage(page)
}

function deletePagesFrom({ pdfium }: Engine, target: number, first: number): void {
  for (let count = pdfium.FPDF_GetPageCount(target); count > first; count--) {
    pdfium.FPDFPage_Delete(target, count - 1)
  }
}
