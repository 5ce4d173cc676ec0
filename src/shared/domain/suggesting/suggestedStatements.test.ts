import { describe, expect, it } from 'vitest'
import { relate } from '../relate.ts'
import { reportPoints } from './reportPoints.ts'
import { putAsideKey, type SuggestionSource, suggestedStatements } from './suggestedStatements.ts'
import { fact, factsOfReport } from './testFacts.ts'
import { FIRST_REPORT, SECOND_REPORT } from './testReports.ts'

function suggested(source: Partial<SuggestionSource>) {
  return [
    ...suggestedStatements({
      points: [],
      said: new Map(),
      isUsed: () => false,
      putAside: new Set(),
      ...source,
    }),
  ]
}

const first = reportPoints(factsOfReport(FIRST_REPORT, 'first'))
const second = reportPoints(factsOfReport(SECOND_REPORT, 'second'))
const both = [...first, ...second]

const saying = (topicId: string, text: string, ...recordIds: string[]) =>
  new Map([[topicId, { text, recordIds: new Set(recordIds) }]])

const points = (...facts: ReturnType<typeof fact>[]) =>
  [...Map.groupBy(facts, ({ recordId }) => recordId).values()].flatMap((mine) => reportPoints(mine))

describe('what is suggested for an opinion', () => {
  it('is one suggestion for one meaning, with the places of every report that says so', () => {
    const topics = suggested({ points: both })
    const size = topics.find(({ topicId }) => topicId === 'size')!
    expect(size.suggestions.map(({ text, facts }) => [text, facts.map(({ recordId }) => recordId)])).toEqual([
      ['22 mm', ['first', 'second']],
    ])
    const diagnosis = topics.find(({ topicId }) => topicId === 'diagnosis')!
    expect(diagnosis.suggestions).toHaveLength(1)
    for (const { topicId, suggestions } of topics)
      for (const [index, one] of suggestions.entries())
        for (const other of suggestions.slice(index + 1))
          expect(relate(topicId, one.text, other.text).relation).not.toBe('same')
  })

  it('shows both where two reports do not say the same', () => {
    const grade = suggested({ points: both }).find(({ topicId }) => topicId === 'grade')!
    expect(grade.apart).toEqual({ relation: 'different', between: 'reports' })
    expect(grade.suggestions.map(({ text }) => text)).toEqual([
      'Grade 2',
      'Grade 3 of 3 (Nottingham score 8 of 9)',
    ])
    const [diagnosis] = suggested({
      points: points(
        fact({ kind: 'diagnosis', value: 'Carcinoma with unusual clefts', recordId: 'a' }),
        fact({ kind: 'diagnosis', value: 'Carcinoma of odd shape', recordId: 'b' }),
      ),
    })
    expect(diagnosis!.apart).toEqual({ relation: 'unclear', between: 'reports' })
  })

  it('asks where one report gives two values, but not where it names two parts', () => {
    const size = (value: string) => fact({ kind: 'size', value, normalized: value })
    const [sizes] = suggested({ points: points(size('22 mm'), size('9 mm')) })
    expect(sizes).toMatchObject({ topicId: 'size', apart: { relation: 'different', between: 'values' } })
    const type = (value: string) => fact({ kind: 'histologic-type', value, normalized: value })
    const [types] = suggested({
      points: points(type('Invasive lobular carcinoma'), type('Ductal carcinoma in situ')),
    })
    expect(types).toMatchObject({ topicId: 'type', apart: null })
    expect(types!.suggestions).toHaveLength(2)
  })

  it('keeps the fuller of two, but never what nobody has looked at in place of what is confirmed', () => {
    const brief = fact({
      kind: 'grade',
      value: 'Grade 2',
      normalized: '2',
      recordId: 'a',
      status: 'accepted',
    })
    const full = fact({
      kind: 'grade',
      value: 'Nottingham 7/9 (grade 2)',
      normalized: 'Nottingham 7/9 (grade 2)',
      recordId: 'b',
      detail: { system: 'Nottingham', grade: '2', score: '7' },
    })
    const texts = (source: SuggestionSource['points']) =>
      suggested({ points: source }).flatMap(({ suggestions }) => suggestions.map(({ text }) => text))
    expect(texts(points({ ...brief, status: 'suggested' }, full))).toEqual([
      'Grade 2 of 3 (Nottingham score 7 of 9)',
    ])
    expect(texts(points(brief, full))).toContain('Grade 2')
  })

  it('is nothing where the opinion says it already, in whatever words, or more', () => {
    const topics = (text: string) => suggested({ points: first, said: saying('grade', text) })
    const grades = (text: string) => topics(text).filter(({ topicId }) => topicId === 'grade')
    expect(grades('Moderately differentiated')).toEqual([])
    expect(grades('Grade 2 of 3, score 7 of 9')).toEqual([])
    expect(grades('Grade 3')).toMatchObject([
      { apart: { relation: 'different', between: 'statement' }, said: 'Grade 3' },
    ])
  })

  it('adds to what is written, unless that was taken from the same report', () => {
    const stage = (said: SuggestionSource['said']) =>
      suggested({ points: first, said }).filter(({ topicId }) => topicId === 'stage')
    expect(stage(saying('stage', 'pT2'))).toMatchObject([{ apart: null, suggestions: [{ adds: true }] }])
    expect(stage(saying('stage', 'pT2', 'first'))).toEqual([])
    expect(stage(saying('stage', 'pT3', 'first'))).toMatchObject([{ apart: { between: 'statement' } }])
  })

  it('leaves out words that a statement rests on, and what was put aside however it is written', () => {
    expect(suggested({ points: both, isUsed: () => true })).toEqual([])
    const aside = new Set(both.map(({ topicId, text }) => putAsideKey(topicId, ` ${text.toUpperCase()} `)))
    expect(suggested({ points: both, putAside: aside })).toEqual([])
  })

  it('is confirmed where all facts of one report are, and that report leads', () => {
    const confirmed = reportPoints(factsOfReport(SECOND_REPORT, 'second', 'accepted'))
    expect(suggested({ points: confirmed }).flatMap(({ suggestions }) => suggestions)).toSatisfy(
      (all: { confirmed: boolean }[]) => all.length > 5 && all.every((one) => one.confirmed),
    )
    expect(suggested({ points: first }).flatMap(({ suggestions }) => suggestions)).toSatisfy(
      (all: { confirmed: boolean }[]) => all.every((one) => !one.confirmed),
    )
    const mixed = suggested({ points: [...first, ...confirmed] })
    const size = mixed.find(({ topicId }) => topicId === 'size')!.suggestions
    expect(size.map((one) => [one.confirmed, one.facts.map(({ recordId }) => recordId)])).toEqual([
      [true, ['second', 'first']],
    ])
    const t = fact({ kind: 'tnm-t', value: 'pT2', normalized: 'pT2', status: 'accepted' })
    const n = fact({ kind: 'tnm-n', value: 'pN1', normalized: 'pN1' })
    expect(suggested({ points: points(t, n) })).toMatchObject([
      { suggestions: [{ text: 'pT2 pN1', confirmed: false }] },
    ])
  })

  it('lets advice of two letters stand side by side', () => {
    const step = (value: string, recordId: string) => fact({ kind: 'next-step', value, recordId })
    const [tests] = suggested({
      points: points(step('Repeat MRI in 6 months', 'a'), step('Genetic testing is recommended', 'b')),
    })
    expect(tests).toMatchObject({ topicId: 'tests-needed', apart: null })
    expect(tests!.suggestions).toHaveLength(2)
  })
})
