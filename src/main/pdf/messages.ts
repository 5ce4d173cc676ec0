import type { PageText, Rect } from '#shared/domain/page.ts'
import type { PdfiumProgram } from './engine.ts'
import type { PdfFailureCode } from './failure.ts'
import type { Sight } from './geometry.ts'

/** What a worker is started with. */
export interface WorkerStart {
  program: PdfiumProgram
  /** Bytes of memory that PDFium may take beyond the document itself. */
  memoryLimit: number
  /** Once PDFium has taken so many bytes the worker takes no further request, as the memory never shrinks. */
  retireAbove: number
}

/** What the pool asks of a worker, one at a time. */
export type WorkerRequest = ReadRequest | RenderRequest | RenderForOcrRequest | AssembleRequest

/** Read the pages of a PDF, in blocks that several workers may take in turn. */
export interface ReadRequest {
  kind: 'read'
  bytes: Uint8Array
  password?: string
  /** Pages (0-based) not wanted. */
  skip: ReadonlySet<number>
  /** One number, shared by all workers on this PDF: the next block of pages nobody has taken yet. */
  nextBlock: Int32Array<SharedArrayBuffer>
}

/** Draw one page (0-based), at `scale` pixels a PDF point. */
export interface RenderRequest {
  kind: 'render'
  bytes: Uint8Array
  password?: string
  pageIndex: number
  scale: number
}

/** Draw one page (0-based) for OCR. */
export interface RenderForOcrRequest {
  kind: 'renderForOcr'
  bytes: Uint8Array
  password?: string
  pageIndex: number
}

/** Put a bundle together. Items' bytes are asked for one by one. */
export interface AssembleRequest extends BundleFrame {
  kind: 'assemble'
  items: BundleItem[]
  /** Items that earlier tries foundered on. */
  failed: Map<number, PdfFailureCode>
  /** Bytes of memory that PDFium may take in all. */
  memoryLimit: number
}

/** What a bundle has besides its records. */
export interface BundleFrame {
  /** Pages that come first: cover letter, contents and the like. They are not stamped. */
  front: Uint8Array
  title: string
  /** As in BCP 47: "en". */
  language: string
  /** Bookmarks into the front pages (`page` 0-based), in order. */
  frontBookmarks?: { title: string; page: number }[]
  /** Places on the front pages (`page` 0-based, `rect` in its user space) that lead to an item's first page. */
  links?: { page: number; rect: Rect; item: number }[]
  /** Locks the bundle: it opens with this password only (AES-256). */
  password?: string
}

/** A record in a bundle. */
export interface BundleItem {
  /** Its bookmark. */
  title: string
  /** How its pages' stamp begins: "Item 4". */
  stamp: string
  /** Neighbouring items with the same chapter share a bookmark of this title above theirs. */
  chapter?: string
  /** Opens the record's PDF. */
  password?: string
}

/** The answer where a worker asks for the bytes of an item, by its index in the plan. */
export type ItemReply = { kind: 'item'; bytes: Uint8Array } | { kind: 'noItem'; code: PdfFailureCode }

/** What a worker says on the way. */
export type WorkerReport =
  | { kind: 'opened'; pageCount: number }
  | { kind: 'pages'; pages: PageText[] }
  | { kind: 'assembled'; steps: number; item: number | null }

/** What reading a PDF comes to. */
export interface ReadResult {
  pageCount: number
  /** Pages (0-based) that PDFium cannot load: they were given with an empty text. */
  unreadablePages: number[]
}

/** A drawn page: `height` rows of `width` pixels of red, green, blue and alpha bytes, from the top. */
export interface RenderedPage {
  width: number
  height: number
  rgba: Uint8Array<ArrayBuffer>
}

/**
 * A page drawn for OCR: `height` rows of `width` grey bytes, from the top, as the page is shown. `sight` says which part
 * of the page that is; pixels may be narrower or wider than they are high.
 */
export interface PagePicture {
  width: number
  height: number
  gray: Uint8Array<ArrayBuffer>
  sight: Sight
}

/** A bundle put together. */
export interface AssembledBundle {
  bytes: Uint8Array<ArrayBuffer>
  pageCount: number
  /** In the order of the plan. `unreadablePages` (0-based within the item) are blank but for their stamp. */
  items: AssembledItem[]
}

export type AssembledItem =
  | { firstPage: number; pageCount: number; unreadablePages: number[] }
  | { failed: PdfFailureCode }
