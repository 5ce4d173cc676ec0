import { letterWidth, widthOf } from './faces.ts'
import { drawable, type Sheet, type Style } from './sheet.ts'

/** Text in lines no wider than `width`; line feeds are kept, a word that is too long is broken. */
export function linesOf(sheet: Sheet, text: string, style: Style, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(sheet, line, style, width))
}

function wrapLine(sheet: Sheet, text: string, style: Style, width: number): string[] {
  const face = sheet.faces[style.face]
  const space = (letterWidth(face, ' ') * style.size) / 1000
  const lines: string[] = []
  let words: string[] = []
  let used = 0
  for (const word of drawable(sheet, text, style).split(' ')) {
    if (word === '') continue
    for (const piece of pieces(sheet, word, style, width)) {
      const wide = widthOf(face, piece, style.size)
      if (words.length > 0 && used + space + wide > width) {
        lines.push(words.join(' '))
        words = []
        used = 0
      }
      used += (words.length > 0 ? space : 0) + wide
      words.push(piece)
    }
  }
  if (words.length > 0 || lines.length === 0) lines.push(words.join(' '))
  return lines
}

/** Lines kept as they are laid out, cut where they are wider than `width`. */
export function cutLine(sheet: Sheet, text: string, style: Style, width: number): string[] {
  return pieces(sheet, drawable(sheet, text, style), style, width)
}

function pieces(sheet: Sheet, word: string, style: Style, width: number): string[] {
  const face = sheet.faces[style.face]
  if (word.length < 500 && widthOf(face, word, style.size) <= width) return [word]
  const most = (width * 1000) / style.size
  const parts: string[] = []
  let start = 0
  let at = 0
  let used = 0
  for (const letter of word) {
    const wide = letterWidth(face, letter)
    if (at > start && used + wide > most) {
      parts.push(word.slice(start, at))
      start = at
      used = 0
    }
    used += wide
    at += letter.length
  }
  return [...parts, word.slice(start)]
}
