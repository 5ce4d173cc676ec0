import { describe, expect, test } from 'vitest'
import type { FoundWord } from './engine.ts'
import { plausibleWords } from './words.ts'

function word(text: string, confidence: number, line: string): FoundWord {
  return { text, confidence, line, block: 1, left: 0, top: 0, width: 10, height: 10 }
}

describe('words that are more than noise', () => {
  test('a doubtful number on a line that is else sure stays', () => {
    const line = [word('Creatinine', 96, 'a'), word('result', 95, 'a'), word('3.9', 26, 'a')]
    expect(plausibleWords(line)).toEqual(line)
  })

  test('the same mark alone, or among other doubtful marks, goes', () => {
    expect(plausibleWords([word('3.9', 26, 'b')])).toEqual([])
    expect(plausibleWords([word('ie', 30, 'c'), word('~', 40, 'c'), word('Vv', 20, 'c')])).toEqual([])
  })
})
