import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NUMBERS_PER_WORD } from '#shared/domain/page.ts'
import { type Box, createDraft, endWord, finish, writeCharacter } from './draft.ts'

const wordPart = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => /^\S+$/u.test(text))
const upright = () => 0

function boxAt(column: number, line: number): Box {
  return { left: column * 6, right: column * 6 + 5, bottom: 700 - line * 12, top: 711 - line * 12 }
}

test('whatever is written, each word is found again at its offsets, and only gaps lie between words', () => {
  const draft = createDraft()
  fc.assert(
    fc.property(fc.array(fc.array(wordPart, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (lines) => {
      for (const [line, words] of lines.entries()) {
        let column = 0
        for (const word of words) {
          for (const character of word)
            writeCharacter(draft, character.codePointAt(0)!, boxAt(column++, line), upright)
          endWord(draft, 'space')
          column++
        }
        endWord(draft, 'line')
      }
      const { text, words } = finish(draft)
      const found = Array.from({ length: words.length / NUMBERS_PER_WORD }, (_, index) =>
        text.slice(words[index * NUMBERS_PER_WORD], words[index * NUMBERS_PER_WORD + 1]),
      )
      const expected = lines
        .flat()
        .map((word) => word.replaceAll(/[\ufb00-\ufb06]/g, (one) => one.normalize('NFKC')))
      expect(found).toEqual(expected)
      expect(text).toBe(lines.map((_, at) => found.splice(0, lines[at]!.length).join(' ')).join('\n'))
    }),
  )
})

test('a page longer than any before it is kept whole', () => {
  const draft = createDraft()
  const count = 50_000
  for (let index = 0; index < count; index++) {
    writeCharacter(draft, 0x61, boxAt(index * 2, 0), upright)
    endWord(draft, 'space')
  }
  const { text, words } = finish(draft)
  expect(text).toBe(`${'a '.repeat(count - 1)}a`)
  expect(words).toHaveLength(count * NUMBERS_PER_WORD)
})

test('a line that starts higher up, in the next column, starts a block', () => {
  const draft = createDraft()
  writeCharacter(draft, 0x61, boxAt(0, 30), upright)
  endWord(draft, 'line')
  writeCharacter(draft, 0x62, boxAt(50, 0), upright)
  expect(finish(draft).text).toBe('a\n\nb')
})
