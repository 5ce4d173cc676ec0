import { isLineBreak, isSpace, isUnwritten } from './characters.ts'
import { type Box, createDraft, endWord, finish, type ReadText, writeCharacter } from './draft.ts'
import type { Engine } from './engine.ts'

const HYPHEN = 0x2d
const SOFT_HYPHEN = 0xad
/** PDFium reports a hyphen at a line's end as this, and leaves the line break out. */
const LINE_END_HYPHEN = 0x02

const draft = createDraft()

/**
 * Reads the text of a page loaded with `FPDF_LoadPage`, in PDFium's reading order; `null` where PDFium cannot.
 * Rectangles span the line's height (the font's ascent to descent), in the page's user space.
 */
export function readText(engine: Engine, page: number): ReadText | null {
  const textPage = engine.pdfium.FPDFText_LoadPage(page)
  if (textPage === 0) return null
  writeCharacters(engine, textPage)
  engine.pdfium.FPDFText_ClosePage(textPage)
  return finish(draft)
}

function writeCharacters(engine: Engine, textPage: number): void {
  const { pdfium } = engine
  const count = pdfium.FPDFText_CountChars(textPage)
  const readBox = boxReader(engine, textPage)
  let index = 0
  const angleOf = () => pdfium.FPDFText_GetCharAngle(textPage, index)
  for (; index < count; index++) {
    const code = pdfium.FPDFText_GetUnicode(textPage, index)
    if (isSpace(code)) endWord(draft, 'space')
    else if (isLineBreak(code)) endWord(draft, 'line')
    else if (code === LINE_END_HYPHEN && pdfium.FPDFText_IsHyphen(textPage, index) === 1) {
      writeCharacter(draft, HYPHEN, readBox(index), angleOf)
      endWord(draft, 'line')
    } else if (code === SOFT_HYPHEN) {
      // Without width it only marks where a word may break; with width it is the hyphen one sees.
      const box = readBox(index)
      if (box.right > box.left) writeCharacter(draft, HYPHEN, box, angleOf)
    } else if (!isUnwritten(code)) writeCharacter(draft, code, readBox(index), angleOf)
  }
}

/** Reads a character's rectangle into one object that is used again: millions of characters make no garbage. */
function boxReader({ pdfium, scratch }: Engine, textPage: number): (index: number) => Box {
  const box: Box = { left: 0, bottom: 0, right: 0, top: 0 }
  let floats = new Float32Array(pdfium.memory.buffer)
  let doubles = new Float64Array(pdfium.memory.buffer)

  // Views of PDFium's memory are emptied when it grows.
  function renewViews(): void {
    if (floats.length > 0) return
    floats = new Float32Array(pdfium.memory.buffer)
    doubles = new Float64Array(pdfium.memory.buffer)
  }

  /** The glyph's own outline, for fonts that name no ascent and descent. */
  function readOutline(index: number): void {
    pdfium.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)
    renewViews()
    const at = scratch >> 3
    box.left = doubles[at]!
    box.right = doubles[at + 1]!
    box.bottom = doubles[at + 2]!
    box.top = doubles[at + 3]!
  }

  return (index) => {
    const found = pdfium.FPDFText_GetLooseCharBox(textPage, index, scratch)
    renewViews()
    const at = scratch >> 2
    box.left = floats[at]!
    box.top = floats[at + 1]!
    box.right = floats[at + 2]!
    box.bottom = floats[at + 3]!
    if (found === 0 || !(box.top > box.bottom)) readOutline(index)
    return box
  }
}
