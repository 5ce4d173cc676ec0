import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rect } from './page.ts'
import { NUMBERS_PER_WORD } from './page.ts'
import { findQuote, quoteAt, rangeOfSelection, rectsOf, wordsIn } from './quote.ts'

const reportWord = fc.constantFrom(
  ...[
    'Grade',
    '2',
    'of',
    '3.',
    'ER',
    'ER-',
    'positive,',
    'not',
    'seen',
    'no',
    'breast-conserving',
    '“ductal”',
    'T2N0',
    '😀',
  ],
)
const reportText = fc
  .array(fc.tuple(reportWord, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.flat().join(''))
const pageText = fc.oneof(reportText, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }))
const passage = pageText.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
)

function locate(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function quoteOf(text: string, words: string) {
  const { start, end } = locate(text, words)
  return quoteAt(text, start, end)
}

describe('quoteAt', () => {
  test('takes the words and the text around them', () => {
    expect(quoteAt('Left breast: grade 2 of 3.', 13, 20, 5)).toEqual({
      text: 'grade 2',
      before: 'ast: ',
      after: ' of 3',
    })
  })

  test('never cuts a character of the context in two', () => {
    fc.assert(
      fc.property(passage, fc.nat(6), ({ text, start, end }, context) => {
        fc.pre(text.slice(0, start).isWellFormed() && text.slice(end).isWellFormed())
        const quote = quoteAt(text, start, end, context)
        expect(quote.before.isWellFormed() && quote.after.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('findQuote', () => {
  test('a quote of any page is found at its place', () => {
    fc.assert(
      fc.property(passage, ({ text, start, end }) => {
        expect(findQuote(text, quoteAt(text, start, end), start)).toEqual({ start, end })
      }),
      { numRuns: 1000 },
    )
  })

  test('without a hint it is found at its place, or not at all where the page repeats itself', () => {
    fc.assert(
      fc.property(passage, ({ text, start, end }) => {
        const quote = quoteAt(text, start, end)
        const words = quote.text.trim()
        fc.pre(words !== '')
        const trimmed = start + quote.text.indexOf(words)
        const found = findQuote(text, quote)
        if (found !== null) expect(found).toEqual({ start: trimmed, end: trimmed + words.length })
        else expect(text.toLowerCase().split(words.toLowerCase()[0]!).length).toBeGreaterThan(2)
      }),
      { numRuns: 1000 },
    )
  })

  test('after the page is wrapped anew it is found at the same words', () => {
    const wraps = fc.array(fc.constantFrom(' ', '\n', '  ', '\n\n'), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(reportText, fc.nat(), fc.nat(), wraps, (text, a, b, spaces) => {
        const words = [...text.matchAll(/\S+/g)]
        const first = Math.min(a % words.length, b % words.length)
        const last = Math.max(a % words.length, b % words.length)
        const end = words[last]!.index + words[last]![0].length
        const quote = quoteAt(text, words[first]!.index, end)

        let wrapped = ''
        let wantedStart = 0
        let wantedEnd = 0
        words.forEach(([word], index) => {
          if (index === first) wantedStart = wrapped.length
          wrapped += word
          if (index === last) wantedEnd = wrapped.length
          wrapped += spaces[index % spaces.length]
        })
        expect(findQuote(wrapped, quote, wantedStart)).toEqual({ start: wantedStart, end: wantedEnd })
      }),
      { numRuns: 1000 },
    )
  })

  test('line ends, hyphens, case and quote marks may change', () => {
    const quote = quoteOf(
      'Plan: breast-conserving “wide” excision, then radiation.',
      'breast-conserving “wide” excision',
    )
    for (const text of [
      'Plan: breast-\nconserving\n"wide" excision, then radiation.',
      'Plan:  BREAST‑CONSERVING "WIDE" EXCISION, then radiation.',
      'Plan: breast-conserving “wide” exci-\nsion, then radiation.',
      'Plan: breast-con\u00adserving “wide” excision, then radiation.',
    ]) {
      const found = findQuote(text, quote)
      expect(found).not.toBeNull()
      expect(text.slice(found!.start, found!.end).replace(/-?\s|\u00ad/g, '')).toMatch(
        /^breast.?conserving.wide.excision$/i,
      )
    }
  })

  test('letters, digits and signs may not', () => {
    for (const [before, after] of [
      ['Receptors: ER- and PR+ by stain.', 'Receptors: ER and PR+ by stain.'],
      ['Margins: 12 mm or more.', 'Margins: 1.2 mm or more.'],
      ['It was not able to be cut out.', 'It was notable to be cut out.'],
      ['Nodes 2-3 of 9 are involved.', 'Nodes 23 of 9 are involved.'],
      ['Grade 2 of 3 on review.', 'Grade 3 of 3 on review.'],
    ] as const) {
      expect(findQuote(after, quoteAt(before, 0, before.length), 0)).toBeNull()
    }
  })

  test('the same word elsewhere is not taken for the one that is gone', () => {
    const before =
      'Estrogen receptor status: positive\nProgesterone receptor status: positive\nHER2: negative'
    const after = 'Estrogen receptor status: negative\nProgesterone receptor status: positive\nHER2: negative'
    const quote = quoteOf(before, 'positive')
    expect(findQuote(before, quote, 0)).toEqual(locate(before, 'positive'))
    expect(findQuote(after, quote, locate(before, 'positive').start)).toBeNull()
  })

  test('surroundings tell places apart where the hint points elsewhere', () => {
    const text = 'Left breast: grade 2. Right breast: grade 2. End of report.'
    const second = text.lastIndexOf('grade 2')
    const quote = quoteAt(text, second, second + 7)
    expect(findQuote(`Page 4. ${text}`, quote, 13)).toEqual({ start: second + 8, end: second + 15 })
  })

  test('without surroundings a repeated word needs a hint', () => {
    const quote = { text: 'negative', before: '', after: '' }
    expect(findQuote('ER negative, PR negative', quote)).toBeNull()
    expect(findQuote('ER negative, PR negative', quote, 15)).toEqual({ start: 16, end: 24 })
    expect(findQuote('ER negative, PR positive', quote)).toEqual({ start: 3, end: 11 })
    expect(findQuote('ER negative', { text: ' ', before: '', after: '' })).toBeNull()
  })
})

/** Sets words in lines of a fixed pitch: 6 points a letter, 10 high, lines 14 apart from 700 down. */
function typeset(text: string): { text: string; words: Float32Array } {
  const numbers: number[] = []
  for (const match of text.matchAll(/\S+/g)) {
    const lineStart = text.lastIndexOf('\n', match.index) + 1
    const bottom = 700 - 14 * (text.slice(0, match.index).split('\n').length - 1)
    const left = 50 + 6 * (match.index - lineStart)
    numbers.push(
      match.index,
      match.index + match[0].length,
      left,
      bottom,
      left + 6 * match[0].length,
      bottom + 10,
    )
  }
  return { text, words: new Float32Array(numbers) }
}

describe('rectsOf', () => {
  test('one rectangle a line, from the first word to the last', () => {
    const page = typeset('Final diagnosis\nGrade 2 of 3')
    expect(rectsOf(page, 6, 23)).toEqual([
      [86, 700, 140, 710],
      [50, 686, 92, 696],
    ])
  })

  test('takes the same part of a word as of its letters', () => {
    expect(rectsOf(typeset('intermediate'), 3, 6)).toEqual([[68, 700, 86, 710]])
  })

  test('words written upwards are not cut', () => {
    const words = new Float32Array([0, 8, 20, 100, 30, 148])
    expect(rectsOf({ words }, 2, 4)).toEqual([[20, 100, 30, 148]])
  })

  test('one rectangle a line where the lines run up the page, as on a page that is shown turned', () => {
    const page = typeset('Final diagnosis\nGrade 2 of 3')
    const words = page.words.slice()
    for (let at = 0; at < words.length; at += NUMBERS_PER_WORD) {
      const [left, bottom, right, top] = page.words.subarray(at + 2, at + NUMBERS_PER_WORD)
      words.set([900 - top!, left!, 900 - bottom!, right!], at + 2)
    }
    expect(rectsOf({ words }, 0, 28)).toEqual([
      [190, 50, 200, 140],
      [204, 50, 214, 122],
    ])
  })

  test('a wide gutter between columns stays free', () => {
    const words = new Float32Array([0, 4, 50, 700, 74, 710, 5, 9, 300, 700, 324, 710])
    expect(rectsOf({ words }, 0, 9)).toHaveLength(2)
  })

  test('nothing for an empty stretch', () => {
    expect(rectsOf(typeset('Grade 2'), 3, 3)).toEqual([])
    expect(rectsOf(typeset('Grade 2'), 90, 99)).toEqual([])
  })
})

describe('wordsIn', () => {
  test('the rectangles of any run of words lead back to it', () => {
    fc.assert(
      fc.property(reportText, fc.nat(), fc.nat(), (text, a, b) => {
        const words = [...text.matchAll(/\S+/g)]
        const first = words[Math.min(a % words.length, b % words.length)]!
        const last = words[Math.max(a % words.length, b % words.length)]!
        const start = first.index
        const end = last.index + last[0].length
        const page = typeset(text)
        expect(wordsIn(page, rectsOf(page, start, end))).toEqual({ start, end })
      }),
    )
  })

  test('nothing where no word lies', () => {
    expect(wordsIn(typeset('Grade 2'), [[0, 0, 10, 10]])).toBeNull()
    expect(wordsIn(typeset('Grade 2'), [])).toBeNull()
  })

  test('what lies between columns is not taken along', () => {
    const words = new Float32Array([
      ...[0, 5, 50, 700, 80, 710],
      ...[6, 9, 300, 700, 318, 710],
      ...[10, 19, 50, 686, 104, 696],
    ])
    expect(wordsIn({ words }, [[40, 680, 120, 720]])).toEqual({ start: 10, end: 19 })
  })
})

describe('rangeOfSelection', () => {
  const page = typeset('ER negative\nPR negative')

  test('the word under the selection is taken, not its double', () => {
    const rects: Rect[] = [[68, 686, 116, 696]]
    expect(rangeOfSelection(page, 'negative', rects)).toEqual({ start: 15, end: 23 })
  })

  test('a part of a word is kept to the letter', () => {
    expect(rangeOfSelection(page, 'nega', [[68, 700, 92, 710]])).toEqual({ start: 3, end: 7 })
  })

  test('where the letters differ, the words under the selection are taken', () => {
    expect(rangeOfSelection(page, 'n e g a t i v e', [[68, 700, 116, 710]])).toEqual({ start: 3, end: 11 })
    expect(rangeOfSelection(page, 'negative', [[0, 0, 10, 10]])).toBeNull()
  })
})
