import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAt } from './context.ts'
import { documentOf } from './testDocument.ts'

/** The context of the words between [brackets]; a shorthand of its letters: n(egated), u(ncertain), h(istory), f(amily). */
function read(marked: string): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const { negated, uncertain, about } = contextAt(documentOf(text), { pageIndex: 0, start, end })
  return [negated && 'n', uncertain && 'u', about === 'history' && 'h', about === 'family' && 'f']
    .filter(Boolean)
    .join('')
}

describe('denials', () => {
  it.each([
    'There is no evidence of [carcinoma].',
    'Negative for [dysplasia] or [malignancy]',
    'Biopsy without residual\n[invasive carcinoma] in any section.',
    'The margins are free of [tumor].',
    'Metastatic disease was not seen. [Lymphoma] was ruled out.',
    '[Lymphovascular invasion]: not identified',
    '[Invasive carcinoma] is not identified.',
    'The patient denies fever, chills, or [chest pain].',
    'No mass, calcification, or [architectural distortion] is seen.',
    'This is non-[small cell carcinoma].',
    'Sin evidencia de [malignidad].',
    'Kein Nachweis eines [Karzinoms].',
    '[Lenfovasküler invazyon] izlenmedi.',
  ])('%s', (marked) => {
    expect(read(marked)).toBe('n')
  })

  it.each([
    'No evidence of lymphoma. [Adenocarcinoma] of the colon.',
    'No calcifications but a [spiculated mass] in the left breast.',
    'No significant change in the [lung nodule].',
    'Not only [carcinoma in situ] was found here.',
    'Lymphovascular invasion: not identified\n[Perineural invasion]: present',
    'Non-small cell carcinoma, [4 cm].',
    'No lymphadenopathy, [2 cm] mass.',
    'Estrogen receptor-negative [invasive carcinoma].',
    '[Ductal carcinoma] negative for HER2.',
    '[Invasive carcinoma], lymphovascular invasion not identified.',
    'FINDINGS: No effusion.\nIMPRESSION: [Pneumonia]',
    '- No lymphovascular invasion\n- [Invasive lobular carcinoma]',
  ])('none: %s', (marked) => {
    expect(read(marked)).toBe('')
  })
})

describe('doubts', () => {
  it.each([
    'Suspicious for [malignancy].',
    'Cannot exclude [metastasis].',
    'A focus of [microinvasion] cannot be excluded.',
    'Atypical cells, favor [reactive change].',
    'Probable [hemangioma] in the liver.',
    'This may represent [recurrence].',
    'Fibrosis versus [recurrence].',
    '[Abscess] versus necrotic tumor.',
    'Rule out [appendicitis].',
    '?[lymphoma]',
    '[Lymphoma]?',
    'Verdacht auf [Karzinom].',
    'A mass concerning for\n[primary lung cancer].',
  ])('%s', (marked) => {
    expect(read(marked)).toBe('u')
  })

  it.each([
    'Consistent with [invasive ductal carcinoma].',
    'Compatible with [lymphoma].',
    'Tumor of uncertain malignant potential, [3 cm].',
    'Probably benign cyst. [Carcinoma] of the breast.',
  ])('none: %s', (marked) => {
    expect(read(marked)).toBe('')
  })
})

describe('the past', () => {
  it.each([
    'She has a history of [breast cancer].',
    'Status post lumpectomy for [ductal carcinoma].',
    'PAST MEDICAL HISTORY:\n1. Hypertension.\n2. [Melanoma].',
    'PAST MEDICAL HISTORY: Diabetes, [melanoma].\nFAMILY HISTORY: None.',
    'Previous [myocardial infarction].',
    '[Melanoma] 5 years ago.',
  ])('%s', (marked) => {
    expect(read(marked)).toBe('h')
  })

  it.each([
    'History of smoking, presents with a [lung mass].',
    'CLINICAL HISTORY: [Breast mass].',
    'HISTORY OF PRESENT ILLNESS: [Chest pain].',
    'Compared with the previous study of 3 May, the [mass] is larger.',
    'PAST MEDICAL HISTORY: Asthma.\nASSESSMENT: [Pneumonia].',
  ])('none: %s', (marked) => {
    expect(read(marked)).toBe('')
  })

  it('denies a past that was none', () => {
    expect(read('No history of [cancer].')).toBe('nh')
  })
})

describe('relatives', () => {
  it.each([
    'Her mother had [ovarian cancer] at 52.',
    'FAMILY HISTORY: Positive for [colon cancer].',
    'There is [breast cancer] in her maternal aunt.',
    'Family history of [melanoma].',
  ])('%s', (marked) => {
    expect(read(marked)).toBe('f')
  })

  it.each([
    'The mother reports [wheezing] since Monday.',
    'FAMILY HISTORY: Mother had lymphoma.\nASSESSMENT: [Asthma].',
    'FAMILY HISTORY: Unknown.\n\nPHYSICAL EXAMINATION: [Wheezing].',
    'Los márgenes son [negativos].',
    'Sister Mary Joseph [nodule] at the umbilicus.',
    'Woman with a family history of breast cancer, presenting with a [breast mass].',
    'The ampulla of Vater shows [carcinoma].',
  ])('none: %s', (marked) => {
    expect(read(marked)).toBe('')
  })

  it('keeps a section of the page before', () => {
    const document = documentOf('FAMILY HISTORY: Father with', 'lung cancer at 60.')
    expect(contextAt(document, { pageIndex: 1, start: 0, end: 11 }).about).toBe('family')
  })
})

it('answers for any place of any text', () => {
  const texts = fc.array(
    fc.constantFrom(
      'no ',
      'carcinoma',
      '. ',
      '\n',
      'PLAN:',
      '? ',
      'mother ',
      'history of ',
      '\u0000',
      '😀',
      ', ',
      '1. ',
    ),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join('')
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
      const document = documentOf(text)
      expect(['patient', 'history', 'family']).toContain(
        contextAt(document, { pageIndex: 0, start, end }).about,
      )
    }),
  )
})
