import { closeDocument, openDocument } from './document.ts'
import { type Engine, placeFloats, placeUtf8, withUtf16 } from './engine.ts'
import { PdfFailure, type PdfFailureCode } from './failure.ts'
import { sightOf, toUserSpace } from './geometry.ts'
import { importItem } from './importItem.ts'
import type { AssembledBundle, AssembledItem, AssembleRequest } from './messages.ts'
import type { Reporter } from './reporter.ts'
import { saveDocument } from './save.ts'
import { stampPage } from './stamp.ts'

const LINK_ANNOTATION = 2

/** An item that is in the bundle. */
type Included = Exclude<AssembledItem, { failed: PdfFailureCode }>

/**
 * Puts a bundle together: front pages, then each item's pages, stamped; bookmarks, links, title and language.
 * Items that cannot be used are reported and left out. Throws `PdfFailure` where the front itself cannot be opened.
 */
export async function assemble(
  engine: Engine,
  request: AssembleRequest,
  reporter: Reporter,
): Promise<AssembledBundle> {
  const { pdfium } = engine
  const target = pdfium.FPDF_CreateNewDocument()
  importFront(engine, target, request.front)
  const items: AssembledItem[] = []
  for (const item of request.items.keys()) {
    reporter.report({ kind: 'assembled', steps: item, item })
    items.push(await appendItem(engine, target, request, item, reporter))
    reporter.progressed()
  }
  stampItems(engine, target, request, items, reporter)
  reporter.report({ kind: 'assembled', steps: 2 * items.length, item: null })
  addBookmarks(engine, target, request, items)
  addLinks(engine, target, request, items)
  nameDocument(engine, target, request)
  const bytes = saveDocument(engine, target, reporter.progressed)
  const pageCount = pdfium.FPDF_GetPageCount(target)
  pdfium.FPDF_CloseDocument(target)
  return { bytes, pageCount, items }
}

function importFront(engine: Engine, target: number, bytes: Uint8Array): void {
  const { pdfium } = engine
  const front = openDocument(engine, bytes)
  const imported = pdfium.FPDF_ImportPagesByIndex(target, front.handle, 0, 0, 0)
  pdfium.FPDF_CopyViewerPreferences(target, front.handle)
  closeDocument(engine, front)
  if (imported === 0) throw new PdfFailure('DAMAGED')
}

async function appendItem(
  engine: Engine,
  target: number,
  request: AssembleRequest,
  item: number,
  reporter: Reporter,
): Promise<AssembledItem> {
  const failed = request.failed.get(item)
  if (failed) return { failed }
  const reply = await reporter.ask(item)
  if (reply.kind === 'noItem') return { failed: reply.code }
  const firstPage = engine.pdfium.FPDF_GetPageCount(target)
  try {
    const unreadablePages = importItem(engine, target, reply.bytes, request.items[item]!.password)
    return { firstPage, pageCount: engine.pdfium.FPDF_GetPageCount(target) - firstPage, unreadablePages }
  } catch (error) {
    if (error instanceof PdfFailure) return { failed: error.code }
    throw error
  }
}

function stampItems(
  engine: Engine,
  target: number,
  request: AssembleRequest,
  items: AssembledItem[],
  { report, progressed }: Reporter,
): void {
  const { pdfium } = engine
  const total = pdfium.FPDF_GetPageCount(target)
  const name = placeUtf8(engine, 'Helvetica')
  const font = pdfium.FPDFText_LoadStandardFont(target, name)
  pdfium.free(name)
  for (const [index, item, included] of includedOf(request, items)) {
    report({ kind: 'assembled', steps: items.length + index, item: index })
    for (let page = 0; page < included.pageCount; page++) {
      const at = included.firstPage + page
      const text = `${item.stamp} · page ${page + 1} of ${included.pageCount} · ${at + 1} / ${total}`
      stampPage(engine, target, at, font, text)
      progressed()
    }
  }
  pdfium.FPDFFont_Close(font)
}

function* includedOf(request: AssembleRequest, items: AssembledItem[]) {
  for (const [index, item] of items.entries()) {
    if (!('failed' in item)) yield [index, request.items[index]!, item as Included] as const
  }
}

function addBookmarks(
  engine: Engine,
  target: number,
  request: AssembleRequest,
  items: AssembledItem[],
): void {
  for (const { title, page } of request.frontBookmarks ?? []) addBookmark(engine, target, 0, title, page)
  let chapter: string | undefined
  let parent = 0
  for (const [, item, { firstPage }] of includedOf(request, items)) {
    if (item.chapter !== chapter) {
      chapter = item.chapter
      parent = chapter === undefined ? 0 : addBookmark(engine, target, 0, chapter, firstPage)
    }
    addBookmark(engine, target, parent, item.title, firstPage)
  }
}

function addBookmark(
  engine: Engine,
  target: number,
  parent: number,
  title: string,
  pageIndex: number,
): number {
  const { pdfium } = engine
  const add = (address: number) => pdfium.EPDFBookmark_AppendChild(target, parent, address)
  const bookmark = withUtf16(engine, title, add)
  const destination = topOf(engine, target, pageIndex)
  if (destination !== 0) pdfium.EPDFBookmark_SetDest(target, bookmark, destination)
  return bookmark
}

/** A destination at the upper left corner of a page as shown, at the reader's zoom; 0 where there is no such page. */
function topOf(engine: Engine, target: number, pageIndex: number): number {
  const { pdfium } = engine
  const page = pdfium.FPDF_LoadPage(target, pageIndex)
  if (page === 0) return 0
  const sight = sightOf(engine, page)
  const corner = toUserSpace(sight, 0, sight.height)
  const destination = pdfium.EPDFDest_CreateXYZ(page, 1, corner.x, 1, corner.y, 0, 0)
  pdfium.FPDF_ClosePage(page)
  return destination
}

function addLinks(engine: Engine, target: number, request: AssembleRequest, items: AssembledItem[]): void {
  const { pdfium } = engine
  for (const { page: pageIndex, rect, item } of request.links ?? []) {
    const goal = items[item]
    const page = goal && 'firstPage' in goal ? pdfium.FPDF_LoadPage(target, pageIndex) : 0
    if (page === 0) continue
    const [left, bottom, right, top] = rect
    const annotation = pdfium.FPDFPage_CreateAnnot(page, LINK_ANNOTATION)
    pdfium.FPDFAnnot_SetRect(annotation, placeFloats(engine, [left, top, right, bottom]))
    pdfium.FPDFAnnot_SetBorder(annotation, 0, 0, 0)
    const destination = topOf(engine, target, (goal as Included).firstPage)
    pdfium.EPDFAnnot_SetAction(annotation, pdfium.EPDFAction_CreateGoTo(target, destination))
    pdfium.FPDFPage_CloseAnnot(annotation)
    pdfium.FPDF_ClosePage(page)
  }
}

function nameDocument(engine: Engine, target: number, { title, language, password }: AssembleRequest): void {
  const { pdfium } = engine
  setMeta(engine, target, 'Title', title)
  setMeta(engine, target, 'Creator', 'Consilium')
  withUtf16(engine, language, (address) => pdfium.FPDFCatalog_SetLanguage(target, address))
  if (password === undefined) return
  const address = placeUtf8(engine, password)
  if (pdfium.EPDF_SetEncryption(target, address, address, ALL_PERMISSIONS) === 0) {
    throw new Error('The bundle could not be locked.')
  }
  pdfium.free(address)
}

/** Whoever has the password may print and copy (ISO 32000-2, table 22). */
const ALL_PERMISSIONS = 0xfffffffc | 0

function setMeta(engine: Engine, target: number, key: string, value: string): void {
  const name = placeUtf8(engine, key)
  withUtf16(engine, value, (address) => engine.pdfium.EPDF_SetMetaText(target, name, address))
  engine.pdfium.free(name)
}
