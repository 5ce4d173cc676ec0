import { describe, expect, it } from 'vitest'
import { readFacts } from '../readFacts.ts'
import { documentOf, pagesOf, quoteOf } from '../testDocument.ts'
import { readMarkers } from './marker.ts'

function markersOf(text: string): string {
  return readMarkers(documentOf(text))
    .toSorted((a, b) => a.start - b.start)
    .map(({ normalized, negated }) => `${normalized}${negated ? ' (denied)' : ''}`)
    .join(', ')
}

const LISTS: readonly (readonly [string, string])[] = [
  ['ER and PR positive', 'ER positive, PR positive'],
  ['ER/PR positive', 'ER positive, PR positive'],
  ['ER+/PR+/HER2-', 'ER positive, PR positive, HER2 negative'],
  ['ER- PR- HER2-', 'ER negative, PR negative, HER2 negative'],
  ['ER: +, PR: (-)', 'ER positive, PR negative'],
  ['ER, PR, and HER-2/neu are all negative', 'ER negative, PR negative, HER2 negative'],
  ['Estrogen and progesterone receptors are positive', 'ER positive, PR positive'],
  ['positive for ER and PR and negative for HER2', 'ER positive, PR positive, HER2 negative'],
  ['CK7 positive, negative for CK20, CDX2', 'CK7 positive, CK20 negative, CDX2 negative'],
  ['triple negative breast cancer', 'ER negative, PR negative, HER2 negative'],
  ['hormone receptor positive, HER2 negative', 'HR positive, HER2 negative'],
  ['HR+/HER2- breast cancer', 'HR positive, HER2 negative'],
  ['MLH1, PMS2, MSH2, and MSH6: intact', 'MLH1 intact, PMS2 intact, MSH2 intact, MSH6 intact'],
  ['Loss of MLH1 and PMS2; MSH2 and MSH6 intact', 'MLH1 lost, PMS2 lost, MSH2 intact, MSH6 intact'],
  ['EGFR, ALK and ROS1 negative', 'EGFR negative, ALK negative, ROS1 negative'],
  ['No KRAS, NRAS or BRAF mutation detected', 'KRAS not detected, NRAS not detected, BRAF not detected'],
  ['No pathogenic variant in BRCA1 or BRCA2', 'BRCA1 not detected, BRCA2 not detected'],
]

const RESULTS: readonly (readonly [string, string])[] = [
  ['estrogen receptor: positive (95 %, strong)', 'ER positive 95%'],
  ['ER - Positive', 'ER positive'],
  ['ER Allred score: 8', 'ER Allred 8'],
  ['ER H-score 270', 'ER H-score 270'],
  ['PR negative (<1%)', 'PR negative <1%'],
  ['ER Status: Positive\nPercentage of Cells with Nuclear Positivity: 91-100%', 'ER positive 91-100%'],
  ['ER low positive (5%)', 'ER low positive 5%'],
  ['HER2 (IHC): 2+ (equivocal)', 'HER2 2+ (IHC)'],
  ['HER2 IHC 0', 'HER2 0 (IHC)'],
  ['HER2: Negative (Score 1+)', 'HER2 1+'],
  ['HER2 (IHC) 2+, reflex FISH not amplified', 'HER2 2+ (IHC), HER2 not amplified (FISH)'],
  ['HER2 gene amplification by FISH: not detected', 'HER2 not amplified (FISH)'],
  ['Ki-67: approximately 20 to 25 %', 'Ki-67 20-25%'],
  ['Ki-67 proliferation index: <5%', 'Ki-67 <5%'],
  ['MSH6: no loss of expression', 'MSH6 intact'],
  ['No loss of nuclear expression of MMR proteins: low probability of MSI-H', 'pMMR'],
  ['PD-L1 combined positive score (CPS): 15', 'PD-L1 CPS 15'],
  ['EGFR exon 19 deletion detected', 'EGFR mutated exon 19 deletion'],
  ['EGFR T790M: not detected', 'EGFR not detected'],
  ['KRAS: p.G12D', 'KRAS mutated G12D'],
  ['BRAF V600E positive', 'BRAF mutated V600E'],
  ['ALK (D5F3): negative', 'ALK negative'],
  ['p16 strongly and diffusely positive', 'p16 positive'],
]

const NOTHING: readonly string[] = [
  'ER is positive if at least 1 % of nuclei stain.',
  'Tumors are considered ER positive when ≥1% of nuclei stain.',
  'ER/PR: positive >= 1%; negative <1%',
  'Positive: staining of at least 1 % of tumor nuclei (ER, PR)',
  'HER2 3+ is positive, 2+ equivocal, 0 or 1+ negative',
  'HER2 0/1+: negative; 2+: equivocal; 3+: positive',
  'Ki-67: low <10 %, high >20 %',
  'In most tumors with loss of MLH1 and PMS2 staining, the defect is in MLH1',
  'HR 78, BP 120/80',
  'HER2 and margins negative',
  'Immunohistochemistry for IDH1 (R132H mutant) protein was performed',
  'EGFR mutation testing pending',
]

describe('readMarkers', () => {
  it.each(LISTS)('%j gives each marker: %s', (text, expected) => {
    expect(markersOf(text)).toBe(expected)
  })

  it.each(RESULTS)('%j is %s', (text, expected) => {
    expect(markersOf(text)).toBe(expected)
  })

  it.each(NOTHING)('%j states no result', (text) => {
    expect(markersOf(text)).toBe('')
  })

  it('keeps the Allred score with the status', () => {
    const [fact] = readMarkers(documentOf('ER: Positive, Allred score 8/8'))
    expect(fact).toMatchObject({ value: 'ER positive, Allred 8', normalized: 'ER positive' })
    expect(fact?.detail).toMatchObject({ result: 'positive', allred: '8' })
  })

  it('quotes the list from a name to the result it shares', () => {
    const document = documentOf('Invasive carcinoma. ER, PR and HER2 negative.')
    const quotes = readMarkers(document).map((fact) => quoteOf(document, fact))
    expect(quotes.toSorted()).toEqual(['ER, PR and HER2 negative', 'HER2 negative', 'PR and HER2 negative'])
  })

  it('leaves every marker of a list in the record', () => {
    const markers = readFacts(pagesOf('Breast, left: carcinoma. ER, PR and HER2 negative.')).filter(
      ({ kind }) => kind === 'marker',
    )
    expect(markers.map(({ normalized }) => normalized)).toEqual([
      'ER negative',
      'PR negative',
      'HER2 negative',
    ])
  })
})
