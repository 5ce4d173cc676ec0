import type { Rect } from '#shared/domain/page.ts'
import type { PdfDocument } from './openPdf.ts'
import { rectUnder } from './viewport.ts'

/** Words the person selected on one page. */
export interface PdfSelection {
  /** Counted from 0. */
  pageIndex: number
  text: string
  /** Where they stand, in PDF points of the page's user space. */
  rects: Rect[]
}

/** Rectangles beyond this many add nothing to telling equal words apart. */
const MOST_RECTS = 400

/**
 * What is selected inside `frame`; null for nothing. A selection over several pages is cut to the page it begins on.
 *
 * @param shownAs scale and turn of each page as it is drawn
 */
export async function selectionIn(
  frame: HTMLElement,
  document: PdfDocument,
  shownAs: (pageIndex: number) => { scale: number; rotation: number },
): Promise<PdfSelection | null> {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const whole = selection.getRangeAt(0)
  const sheet = [...frame.querySelectorAll<HTMLElement>('[data-page-index]')].find((page) =>
    whole.intersectsNode(page),
  )
  if (!sheet) return null
  const range = clipped(whole, sheet)
  const text = textOf(range)
  if (text === '') return null
  const origin = sheet.getBoundingClientRect()
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  const pageIndex = Number(sheet.dataset.pageIndex)
  const { scale, rotation } = shownAs(pageIndex)
  const page = await document.getPage(pageIndex + 1)
  const viewport = page.getViewport({ scale, rotation: (page.rotate + rotation) % 360 })
  const rects = boxes.slice(0, MOST_RECTS).map((box) =>
    rectUnder(viewport, {
      left: box.left - origin.left,
      top: box.top - origin.top,
      right: box.right - origin.left,
      bottom: box.bottom - origin.top,
    }),
  )
  return { pageIndex, text, rects }
}

function clipped(range: Range, sheet: HTMLElement): Range {
  const inside = range.cloneRange()
  if (!sheet.contains(inside.startContainer)) inside.setStart(sheet, 0)
  if (!sheet.contains(inside.endContainer)) inside.setEnd(sheet, sheet.childNodes.length)
  return inside
}

/** The words of a range with a space wherever a line ends: the viewer sets each line apart without one. */
function textOf(range: Range): string {
  const walker = window.document.createTreeWalker(range.commonAncestorContainer)
  let text = ''
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue
    if (node.nodeName === 'BR') text += ' '
    if (node.nodeType !== Node.TEXT_NODE) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.nodeValue?.length
    text += node.nodeValue?.slice(from, to) ?? ''
  }
  return text.replace(/\s+/g, ' ').trim()
}
