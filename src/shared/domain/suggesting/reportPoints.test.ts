import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACT_KINDS, FACT_SUBJECTS } from '../reading/fact.ts'
import { catalogueTopic } from '../topics.ts'
import { reportPoints } from './reportPoints.ts'
import { fact, factsOfReport } from './testFacts.ts'
import { FIRST_REPORT, SECOND_REPORT } from './testReports.ts'

/** Topics and words of what a report says. */
function said(text: string): [string, string][] {
  return reportPoints(factsOfReport(text)).map(({ topicId, text: words }) => [topicId, words])
}

const words = (...facts: ReturnType<typeof fact>[]) => reportPoints(facts).map(({ text }) => text)

describe('what a report says', () => {
  it('fills the topics of a pathology report in plain words', () => {
    expect(said(FIRST_REPORT)).toEqual([
      ['diagnosis', 'Invasive ductal carcinoma, left breast'],
      ['type', 'Invasive ductal carcinoma'],
      ['grade', 'Grade 2'],
      ['stage', 'pT2 pN1a'],
      ['size', '22 mm'],
      ['laterality', 'Left'],
      ['spread', '1 of 4 lymph nodes involved'],
      ['margins', 'Margins clear'],
      ['hormone-receptors', 'ER positive 95%, PR positive 80%'],
      ['her2', 'HER2 2+ (IHC)'],
    ])
    expect(said(SECOND_REPORT)).toContainEqual(['grade', 'Grade 3 of 3 (Nottingham score 8 of 9)'])
  })

  it('keeps Gleason score and grade group together, and lets categories that were not assessed be', () => {
    const text =
      'FINAL DIAGNOSIS\nProstate, radical prostatectomy: Prostatic adenocarcinoma, Gleason score 4+3=7 (Grade Group 3).\nPathologic stage: pT3a pN0 pMX.'
    expect(said(text)).toContainEqual(['grade', 'Gleason score 4+3=7, grade group 3'])
    expect(said(text)).toContainEqual(['stage', 'pT3a pN0'])
  })

  it('says nothing of the family, of earlier times, or of what the person refused', () => {
    const facts = [
      fact({ kind: 'diagnosis', value: 'Breast cancer', about: 'family' }),
      fact({ kind: 'diagnosis', value: 'Melanoma', about: 'history' }),
      fact({ kind: 'grade', value: 'Grade 3', status: 'rejected' }),
      fact({ kind: 'drug', value: 'Tamoxifen 20 mg' }),
      fact({ kind: 'lab', value: 'PSA 4.2' }),
      fact({ kind: 'patient-name', value: 'Sample Patient' }),
    ]
    expect(reportPoints(facts)).toEqual([])
  })

  it('keeps doubt in the words, and what was denied only where nothing else is said', () => {
    const doubted = fact({ kind: 'histologic-type', value: 'Lobular carcinoma', uncertain: true })
    expect(words(doubted)).toEqual(['Possible lobular carcinoma'])
    const denied = fact({
      kind: 'histologic-type',
      value: 'Lobular carcinoma',
      negated: true,
      status: 'accepted',
    })
    expect(words(denied)).toEqual(['No lobular carcinoma'])
    expect(words(fact({ ...denied, status: 'suggested' }))).toEqual([])
    expect(
      words(
        fact({ kind: 'diagnosis', value: 'Invasive carcinoma' }),
        fact({ kind: 'diagnosis', value: 'Carcinoma in situ: not seen' }),
      ),
    ).toEqual(['Invasive carcinoma'])
    const eponym = fact({ kind: 'histologic-type', value: 'Hodgkin lymphoma', uncertain: true })
    expect(words(eponym)).toEqual(['Possible Hodgkin lymphoma'])
  })

  it.each([
    'Distant Metastasis (pM)',
    'The carcinoma involves 10% of the prostate',
    'Tumor extends into the fat',
    'Non-neoplastic liver with granulomas',
    'Lymph nodes with metastatic carcinoma',
  ])('is not misled by “%s” among the diagnoses', (value) => {
    expect(words(fact({ kind: 'diagnosis', value }))).toEqual([])
  })

  it('takes what the person confirmed before what is read more surely, in the words of a correction', () => {
    const read = fact({ kind: 'size', value: '9 mm', normalized: '9 mm', confidence: 0.95 })
    const corrected = fact({ kind: 'size', value: '22 mm', status: 'corrected', confidence: 0.4 })
    expect(words(read, corrected)).toEqual(['22 mm'])
    const margins = fact({ kind: 'margins', value: 'Clear on all sides', status: 'corrected' })
    expect(words(margins)).toEqual(['Clear on all sides'])
  })

  it('does not choose among readings that are equally sure', () => {
    const size = (value: string, confidence: number) =>
      fact({ kind: 'size', value, normalized: value, confidence })
    expect(words(size('22 mm', 0.87), size('9 mm', 0.85), size('3 mm', 0.5))).toEqual(['22 mm', '9 mm'])
    // Sizes of what lies beside, and distances: none is known to be the illness's.
    expect(words(size('9 mm', 0.68), size('30 mm', 0.66))).toEqual([])
    expect(words(size('9 mm', 0.68))).toEqual(['9 mm'])
  })

  it('puts the margins in one line, unless all are said to be clear and one is not', () => {
    const margin = (name: string, normalized: string) =>
      fact({ kind: 'margins', value: `${name} ${normalized}`, normalized, detail: { margin: name } })
    const named = [margin('proximal', 'negative'), margin('deep', 'positive'), margin('distal', 'negative')]
    expect(words(...named)).toEqual(['Deep margin not clear; proximal and distal margins clear'])
    expect(words(margin('other', 'negative'))).toEqual(['Other margins clear'])
    const all = fact({ kind: 'margins', value: 'Margins negative', normalized: 'negative' })
    expect(words(...named, all)).toEqual(['Deep margin not clear', 'Margins clear'])
  })

  it('tells lymph nodes group by group, or by their sum where there is one', () => {
    const nodes = (positive: number, examined: number) =>
      fact({
        kind: 'lymph-nodes',
        value: `${positive}/${examined}`,
        normalized: `${positive}/${examined}`,
        detail: { positive: String(positive), examined: String(examined) },
      })
    expect(words(nodes(0, 9), nodes(1, 4))).toEqual([
      '1 of 4 lymph nodes involved; 9 lymph nodes free of tumor',
    ])
    expect(words(nodes(1, 9), nodes(0, 14), nodes(0, 6), nodes(1, 29))).toEqual([
      '1 of 29 lymph nodes involved',
    ])
  })

  it('puts what was found in the tissue before what was thought beforehand', () => {
    const tnm = (kind: 'tnm-t' | 'tnm-n', normalized: string, classification: string) =>
      fact({ kind, value: normalized, normalized, detail: { classification } })
    expect(words(tnm('tnm-t', 'cT3', 'c'), tnm('tnm-t', 'pT2', 'p'), tnm('tnm-n', 'N0', 'p'))).toEqual([
      'pT2 N0',
    ])
    expect(words(tnm('tnm-t', 'cT3', 'c'), tnm('tnm-n', 'cN1', 'c'))).toEqual(['cT3 cN1'])
  })

  it.each([
    ['Surgery: remove the lump only', 'surgery', 'Remove the lump only'],
    ['Radiation: 15 treatments after surgery', 'radiation', '15 treatments after surgery'],
    ['Short-interval follow-up MRI in 6 months', 'tests-needed', 'Short-interval follow-up MRI in 6 months'],
    ['Return to clinic in 3 months', 'follow-up', 'Return to clinic in 3 months'],
    ['We recommend active surveillance', 'watchful-waiting', 'We recommend active surveillance'],
  ])('places the advice “%s”', (value, topicId, text) => {
    expect(reportPoints([fact({ kind: 'next-step', value })])).toMatchObject([{ topicId, text }])
  })

  it('leaves advice alone that speaks of several treatments, or of none it knows', () => {
    expect(words(fact({ kind: 'next-step', value: 'We recommend surgery and radiation' }))).toEqual([])
    expect(words(fact({ kind: 'next-step', value: 'We recommend rest' }))).toEqual([])
  })

  it('tells ER and PR under topics of their own where the opinions do', () => {
    const points = reportPoints(factsOfReport(FIRST_REPORT), 'apart')
    expect(points.map(({ topicId, text }) => [topicId, text])).toContainEqual(['er', 'ER positive 95%'])
    expect(points.some(({ topicId }) => topicId === 'hormone-receptors')).toBe(false)
  })

  it('rests every point on facts of the patient now, on topics there are, whatever was read', () => {
    const anyFact = fc.record({
      id: fc.uuid(),
      recordId: fc.constant('report'),
      kind: fc.constantFrom(...FACT_KINDS),
      value: fc.string({ minLength: 1, maxLength: 40 }),
      normalized: fc.option(fc.constantFrom('pT2', 'N0', 'MX', 'IIA', '22 mm', 'negative', '3', '1/4')),
      status: fc.constantFrom('suggested', 'accepted', 'corrected', 'rejected'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      negated: fc.boolean(),
      uncertain: fc.boolean(),
      about: fc.constantFrom(...FACT_SUBJECTS),
      detail: fc.dictionary(
        fc.constantFrom('marker', 'method', 'margin', 'system', 'positive', 'examined'),
        fc.constantFrom('ER', 'HER2', 'deep', 'Nottingham', '0', '4'),
      ),
    })
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 12 }), (facts) => {
        for (const point of reportPoints(facts)) {
          expect(point.text.trim()).not.toBe('')
          expect(catalogueTopic(point.topicId)).not.toBeNull()
          expect(point.facts.length).toBeGreaterThan(0)
          for (const { about, status } of point.facts) expect([about, status]).not.toContain('rejected')
          expect(point.facts.every(({ about }) => about === 'patient')).toBe(true)
        }
      }),
    )
  })
})
