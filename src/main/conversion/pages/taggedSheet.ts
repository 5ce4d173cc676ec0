import { beginPage, type Element, type Sheet, startSheet } from '../../drawing/sheet.ts'
import { ConversionFailure } from '../conversion.ts'

/** A file that would fill more is not shown. */
const PAGE_LIMIT = 3000

/** A sheet whose blocks join a structure tree. */
export interface TaggedSheet extends Sheet {
  /** The structure element that all blocks join. */
  readonly root: Element
}

/** Begins pages that are the same to the byte for the same file. `ConversionFailure` TOO_LARGE ends what fills too many. */
export function startTagged(
  title: string,
  onPage: () => void = () => {},
): { sheet: TaggedSheet; end(): Promise<Uint8Array<ArrayBuffer>> } {
  const { sheet, end } = startSheet({
    title,
    madeAt: new Date(0),
    madeToBe: 'shown',
    isTagged: true,
    onPage(page) {
      if (page > PAGE_LIMIT) throw new ConversionFailure('TOO_LARGE')
      onPage()
    },
  })
  const root = sheet.pdf.struct('Document')
  sheet.pdf.addStructure(root)
  return {
    sheet: Object.assign(sheet, { root }),
    end() {
      root.end()
      return end()
    },
  }
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
