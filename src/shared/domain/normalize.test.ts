import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeForEquality } from './normalize.ts'

const medical = fc
  .array(
    fc.constantFrom(
      ...[
        'ER',
        'ER-',
        'ER+',
        'PR-positive',
        'no',
        'No.',
        'not',
        'w/',
        'w/o',
        'HER-2',
        '2+',
        'II',
        '2',
        '-',
        '–',
        '+',
      ],
      ...[
        'tumour',
        '“Ductal”',
        "'x'",
        '5"',
        '10⁹/L',
        '2½',
        '1.5',
        '1,5',
        '(',
        ')',
        ',',
        '.',
        '?',
        '<',
        '≥',
        'Ki-67',
      ],
      ...[
        'per cent',
        '50mg',
        '2x3',
        '2 × 3',
        'T4-L2',
        'surgeon’s',
        'grey',
        '&',
        '/',
        'her',
        '2',
        'neu',
        'µg',
        'ﬁbre',
      ],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '))
const glued = fc
  .array(fc.constantFrom(...`aAbN o2+-–"'.,/()?w½⁹ß×x%:`), { maxLength: 14 })
  .map((parts) => parts.join(''))
const anything = fc.oneof(medical, glued, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

describe('normalizeForEquality', () => {
  test.each([
    ['Grade 2', '  grade   2. '],
    ['“Ductal”, no special type', '"ductal" no special type'],
    ['Tumour, grey', 'tumor gray'],
    ['breast-conserving surgery', 'Breast conserving surgery'],
    ['ER-positive', 'ER positive'],
    ['HER-2 negative', 'HER2 neg.'],
    ['HER2/neu negative', 'HER2 negative'],
    ['Ki-67 15 %', 'Ki67 15%'],
    ['15 per cent', '15 percent'],
    ['11mm', '11 millimetres'],
    ['2x3 cm', '2 × 3 cm'],
    ['surgery w/ radiation', 'Surgery with radiation'],
    ['surgery w/o radiation', 'surgery without radiation'],
    ['ductal & lobular', 'ductal and lobular'],
    ['ER−, PR−', 'ER- PR-'],
    ['2 +', '2+'],
  ])('%j and %j are equal', (a, b) => {
    expect(normalizeForEquality(a)).toBe(normalizeForEquality(b))
  })

  test.each([
    ['ER-', 'ER'],
    ['ER-', 'ER+'],
    ['ER-PR+', 'ER PR+'],
    ['ER - PR +', 'ER PR +'],
    ['HER2 2+', 'HER2 2'],
    ['No chemotherapy', 'Chemotherapy'],
    ['No. Chemotherapy.', 'No chemotherapy'],
    ['No, chemotherapy', 'No chemotherapy'],
    ['No: surgery', 'no surgery'],
    ['no .5 cm nodule', 'no. 5 cm nodule'],
    ['without surgery', 'with surgery'],
    ['w/o surgery', 'w/ surgery'],
    ['not invasive', 'invasive'],
    ['non-invasive', 'invasive'],
    ['cancer?', 'cancer'],
    ['< 1%', '1%'],
    ['≥ 10', '10'],
    ['10⁹/L', '109/L'],
    ['2½ cm', '21/2 cm'],
    ['1.5 cm', '15 cm'],
    ['1.5 cm', '1 5 cm'],
    ['3-5 nodes', '35 nodes'],
    ['3-5 nodes', '3 5 nodes'],
    ['T4-L2', 'T4 L2'],
    ['Stage II', 'Stage 2'],
    ['Stage IIA', 'Stage 2A'],
    ['5"', '5'],
    ['5 mg', '5 mcg'],
    ['left', 'right'],
    ['isn’t needed', 'is needed'],
    ['± nodes', 'nodes'],
    ['¬ amplified', 'amplified'],
    ['☐ surgery', '☑ surgery'],
  ])('%j and %j are kept apart', (a, b) => {
    expect(normalizeForEquality(a)).not.toBe(normalizeForEquality(b))
  })

  test('idle punctuation alone is nothing', () => {
    for (const text of ['', '   ', '.', '…', '()', ' "" ']) expect(normalizeForEquality(text)).toBe('')
  })

  test('normalizing again changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = normalizeForEquality(text)
        expect(normalizeForEquality(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  test('a name that is said again and again is joined once and for all', () => {
    expect(normalizeForEquality('HER-2 neu neu')).toBe(normalizeForEquality('HER2'))
    expect(normalizeForEquality('HER 2/neu / neu')).toBe(normalizeForEquality('HER2'))
    expect(normalizeForEquality('w/o".5')).toBe(normalizeForEquality('without .5'))
  })

  test('letter case and more spacing change nothing', () => {
    fc.assert(
      fc.property(fc.oneof(medical, glued), (text) => {
        const plain = normalizeForEquality(text)
        expect(normalizeForEquality(text.toUpperCase())).toBe(plain)
        expect(normalizeForEquality(text.toLowerCase())).toBe(plain)
        expect(normalizeForEquality(`\n${text.replaceAll(' ', ' \t ')} `)).toBe(plain)
      }),
      { numRuns: 2000 },
    )
  })

  test('words that deny, signs and digits never vanish', () => {
    const kept = fc.constantFrom(
      'no',
      'not',
      'without',
      'negative',
      'never',
      'absent',
      '+',
      '-',
      '<',
      '?',
      '7',
    )
    fc.assert(
      fc.property(medical, kept, medical, (before, sign, after) => {
        expect(normalizeForEquality(`${before} ${sign} ${after}`).split(' ')).toContain(sign)
      }),
    )
  })
})
