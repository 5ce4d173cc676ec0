import type { PageText } from '#shared/domain/page.ts'
import { closeDocument, type OpenDocument, openDocument } from './document.ts'
import { type Engine, readUtf16 } from './engine.ts'
import type { ReadRequest, ReadResult } from './messages.ts'
import type { Reporter } from './reporter.ts'
import { showsMoreThan } from './showsMore.ts'
import { readText } from './text.ts'

/** Pages taken, and sent, at a time. */
const PAGES_PER_BLOCK = 16
const MILLISECONDS_PER_BATCH = 50

// Values of fpdf_annot.h and fpdf_flatten.h.
const FREE_TEXT = 3
const STAMP = 13
const WIDGET = 20
const FLATTEN_FOR_DISPLAY = 0

/** Reads a PDF page by page and reports the pages in batches. Throws `PdfFailure` where it cannot be opened. */
export function readPages(
  engine: Engine,
  request: ReadRequest,
  { report, progressed }: Reporter,
): ReadResult {
  const document = openDocument(engine, request.bytes, request.password)
  progressed()
  report({ kind: 'opened', pageCount: document.pageCount }, [])
  const unreadablePages: number[] = []
  let batch: PageText[] = []
  let batchedAt = performance.now()
  function send(): void {
    if (batch.length === 0) return
    report(
      { kind: 'pages', pages: batch },
      batch.map((page) => page.words.buffer as ArrayBuffer),
    )
    batch = []
    batchedAt = performance.now()
  }

  const { skip, nextBlock } = request
  for (let first = takeBlock(nextBlock); first < document.pageCount; first = takeBlock(nextBlock)) {
    const end = Math.min(first + PAGES_PER_BLOCK, document.pageCount)
    for (let pageIndex = first; pageIndex < end; pageIndex++) {
      if (skip.has(pageIndex)) continue
      const page = readPage(engine, document, pageIndex)
      if (page === null) unreadablePages.push(pageIndex)
      batch.push(page ?? unreadablePage(engine, document, pageIndex))
      progressed()
      if (performance.now() - batchedAt > MILLISECONDS_PER_BATCH) send()
    }
    send()
  }
  closeDocument(engine, document)
  return { pageCount: document.pageCount, unreadablePages }
}

/** The first page of a block that no other worker has taken. */
function takeBlock(nextBlock: Int32Array<SharedArrayBuffer>): number {
  return Atomics.add(nextBlock, 0, 1) * PAGES_PER_BLOCK
}

function readPage(engine: Engine, document: OpenDocument, pageIndex: number): PageText | null {
  const { pdfium } = engine
  const page = loadAsSeen(engine, document, pageIndex)
  if (page === 0) return null
  const read = readText(engine, page)
  const turns = pdfium.FPDFPage_GetRotation(page)
  const shownWidth = pdfium.FPDF_GetPageWidthF(page)
  const shownHeight = pdfium.FPDF_GetPageHeightF(page)
  const needsOcr = read !== null && showsMoreThan(engine, page, read, shownWidth * shownHeight)
  pdfium.FPDF_ClosePage(page)
  if (read === null) return null
  const lies = turns % 2 === 1
  return {
    pageIndex,
    label: labelOf(engine, document, pageIndex),
    width: lies ? shownHeight : shownWidth,
    height: lies ? shownWidth : shownHeight,
    rotation: ((turns % 4) * 90) as PageText['rotation'],
    needsOcr,
    ...read,
  }
}

/** Loads a page with its filled-in fields, typed notes and stamps drawn into it, as a reader sees them. */
function loadAsSeen(engine: Engine, document: OpenDocument, pageIndex: number): number {
  const { pdfium } = engine
  const page = pdfium.FPDF_LoadPage(document.handle, pageIndex)
  if (page === 0 || !hasWordsOnTop(engine, page)) return page
  pdfium.FPDFPage_Flatten(page, FLATTEN_FOR_DISPLAY)
  pdfium.FPDF_ClosePage(page)
  return pdfium.FPDF_LoadPage(document.handle, pageIndex)
}

function hasWordsOnTop({ pdfium }: Engine, page: number): boolean {
  const count = pdfium.FPDFPage_GetAnnotCount(page)
  for (let index = 0; index < count; index++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    const subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
    pdfium.FPDFPage_CloseAnnot(annotation)
    if (subtype === FREE_TEXT || subtype === STAMP || subtype === WIDGET) return true
  }
  return false
}

function unreadablePage(engine: Engine, document: OpenDocument, pageIndex: number): PageText {
  const label = labelOf(engine, document, pageIndex)
  return {
    pageIndex,
    label,
    width: 0,
    height: 0,
    rotation: 0,
    text: '',
    words: new Float32Array(0),
    needsOcr: false,
  }
}

function labelOf(engine: Engine, document: OpenDocument, pageIndex: number): string | null {
  const fill = (address: number, byteCount: number) =>
    engine.pdfium.FPDF_GetPageLabel(document.handle, pageIndex, address, byteCount)
  return readUtf16(engine, fill) || null
}
