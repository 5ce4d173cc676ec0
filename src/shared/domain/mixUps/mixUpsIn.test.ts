import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactKind } from '../reading/fact.ts'
import type { MixUp, MixUpFact, MixUpRecord, MixUpSource } from './mixUp.ts'
import { isPutAside, mixUpsIn } from './mixUpsIn.ts'

type Said = readonly [kind: FactKind, normalized: string, more?: Partial<MixUpFact>]

function factOf(recordId: string, index: number, [kind, normalized, more]: Said): MixUpFact {
  return {
    id: `${recordId}-${index}`,
    recordId,
    kind,
    value: normalized,
    normalized,
    confidence: 0.9,
    decided: false,
    quote: normalized,
    before: '',
    after: '',
    negated: false,
    uncertain: false,
    about: 'patient',
    role: kind === 'case-number' ? 'own' : null,
    choices: [],
    ...more,
  }
}

interface Case {
  name?: string
  birthDate?: string | null
  question?: string
  records: Readonly<Record<string, readonly Said[]>>
  types?: Readonly<Record<string, MixUpRecord['type']>>
  says?: readonly string[]
}

function sourceOf({
  name = 'Mum',
  birthDate = null,
  question = 'What is it?',
  records,
  types = {},
  says = [],
}: Case): MixUpSource {
  return {
    person: { name, birthDate },
    question,
    records: Object.keys(records).map((id) => ({
      id,
      type: types[id] ?? 'pathology',
      opinionIds: [`opinion-${id}`],
    })),
    facts: Object.entries(records).flatMap(([id, said]) => said.map((one, index) => factOf(id, index, one))),
    statements: says.map((text, index) => ({
      id: `statement-${index}`,
      opinionId: `opinion-${index}`,
      text,
    })),
  }
}

/** Each mix-up as "alarm patient-name: A | B". */
function told(of: Case): string[] {
  return mixUpsIn(sourceOf(of)).map(
    ({ weight, kind, sides }) => `${weight} ${kind}: ${sides.map(({ value }) => value).join(' | ')}`,
  )
}

const name = (value: string, more?: Partial<MixUpFact>): Said => ['patient-name', value, more]
const born = (value: string, more?: Partial<MixUpFact>): Said => ['birth-date', value, more]
const number = (value: string): Said => ['mrn', value]
const hospital: Said = ['facility', 'Community Hospital']

describe('names', () => {
  it.each([
    ['order, initials and case', 'SAMPLE, PATIENT A.', 'Patient Sample'],
    ['Jr', 'Patient Sample', 'Patient Sample Jr.'],
    ['a title', 'Dr. Patient Sample', 'Patient Sample'],
    ['a name of birth added', 'Patient Sample (née Model)', 'Patient Model'],
    ['a letter misread', 'Patient Sample', 'Patlent Sample'],
    ['a letter left out', 'Patient Sample', 'Patent Sample'],
    ['accents', 'Renée Sample', 'Renee Sample'],
    ['a name too short to tell', 'Patient Sample', 'Sample'],
  ])('that differ in %s say nothing', (_what, a, b) => {
    expect(told({ records: { a: [name(a)], b: [name(b)] } })).toEqual([])
  })

  it('of two people are an alarm, whoever the person is', () => {
    const records = { a: [name('Patient Sample')], b: [name('Other Model')] }
    expect(told({ records })).toEqual(['alarm patient-name: Patient Sample | Other Model'])
    expect(told({ name: 'Patient Sample', records })).toEqual([
      'alarm patient-name: Patient Sample | Other Model',
    ])
  })

  it('are held against the person where only one record has a name', () => {
    expect(told({ name: 'Patient Sample', records: { b: [name('Other Model')], c: [] } })).toEqual([
      'alarm patient-name: Patient Sample | Other Model',
    ])
  })

  it('that share a word may be an earlier name, a twin or a relative, said quietly, or with the birth date an alarm', () => {
    const with2 = (a: string, b: string) => ({
      a: [name('Patient Sample'), born(a)],
      b: [name('Patient Model'), born(b)],
    })
    expect(told({ records: { a: [name('Patient Sample')], b: [name('Patient Model')] } })).toEqual([
      'slip patient-name: Patient Sample | Patient Model',
    ])
    expect(told({ records: with2('1968-02-14', '1968-02-14') })).toEqual([
      'slip patient-name: Patient Sample | Patient Model',
    ])
    expect(told({ records: with2('1968-02-14', '1999-11-30') })).toEqual([
      'alarm patient-name: Patient Sample | Patient Model',
      'alarm birth-date: 1968-02-14 | 1999-11-30',
    ])
  })

  it('say nothing where the hospital’s number is the same', () => {
    const records = {
      a: [name('Patient Sample'), number('00-4711'), hospital],
      b: [name('Patient Model'), number('4711'), hospital],
    }
    expect(told({ records })).toEqual([])
  })

  it('of somebody else beside the patient’s own in one record do not count', () => {
    const records = {
      a: [name('Patient Sample')],
      b: [name('Other Model', { confidence: 0.95 }), name('Patient Sample')],
    }
    expect(told({ records })).toEqual([])
  })

  it('do not count where they were read unsurely, are a relative’s, or were corrected', () => {
    const other = (more: Partial<MixUpFact>) => ({
      a: [name('Patient Sample')],
      b: [name('Other Model', more)],
    })
    expect(told({ records: other({ confidence: 0.5 }) })).toEqual([])
    expect(told({ records: other({ about: 'family' }) })).toEqual([])
    expect(
      told({
        records: {
          a: [name('Patient Sample')],
          b: [name('Patient Sample', { decided: true }), name('Other Model')],
        },
      }),
    ).toEqual([])
    expect(told({ records: other({ confidence: 0.3, decided: true }) })).toHaveLength(1)
  })
})

describe('birth dates', () => {
  const dates = (a: Said, b: Said, more: Partial<Case> = {}) => told({ records: { a: [a], b: [b] }, ...more })

  it('that differ are an alarm', () => {
    expect(dates(born('1968-02-14'), born('1954-09-30'))).toEqual([
      'alarm birth-date: 1968-02-14 | 1954-09-30',
    ])
  })

  it('that one includes the other, or may be read as the other, say nothing', () => {
    expect(dates(born('1968'), born('1968-02-14'))).toEqual([])
    expect(
      dates(
        born('1968-02-03', { normalized: null, choices: ['1968-02-03', '1968-03-02'] }),
        born('1968-03-02'),
      ),
    ).toEqual([])
  })

  it.each(['1968-02-05', '1968-20-04', '1969-02-04', '1968-04-02', '2068-02-04'])(
    'that look like a slip are told quietly: %s',
    (other) => {
      expect(dates(born('1968-02-04'), born(other))).toEqual([`slip birth-date: 1968-02-04 | ${other}`])
    },
  )

  it('are held against the person’s own', () => {
    expect(told({ birthDate: '1968-02-14', records: { a: [born('1954-09-30')] } })).toEqual([
      'alarm birth-date: 1968-02-14 | 1954-09-30',
    ])
  })

  it('are no alarm where name and number are the same', () => {
    const records = {
      a: [name('Patient Sample'), born('1968-02-14'), number('4711'), hospital],
      b: [name('Patient Sample'), born('1954-09-30'), number('4711'), hospital],
    }
    expect(told({ records })).toEqual(['slip birth-date: 1968-02-14 | 1954-09-30'])
  })
})

describe('record numbers', () => {
  const numbers = (a: readonly Said[], b: readonly Said[]) => told({ records: { a, b } })

  it('of one hospital are an alarm where nothing else says who it is', () => {
    expect(numbers([number('100234'), hospital], [number('205871'), hospital])).toEqual([
      'alarm record-number: 100234 | 205871',
    ])
  })

  it('of two hospitals, or of two kinds, say nothing', () => {
    expect(numbers([number('100234'), hospital], [number('205871'), ['facility', 'Other Clinic']])).toEqual(
      [],
    )
    expect(numbers([number('100234'), hospital], [number('H20587199'), hospital])).toEqual([])
    expect(numbers([number('100234')], [number('205871')])).toEqual([])
  })

  it('of somebody with one name and one birth date say nothing', () => {
    const who = [name('Patient Sample'), born('1968-02-14'), hospital]
    expect(numbers([number('100234'), ...who], [number('205871'), ...who])).toEqual([])
  })
})

describe('sides', () => {
  const side = (quote: string, more?: Partial<MixUpFact>): Said => [
    'laterality',
    /left/i.test(quote) ? 'left' : /right/i.test(quote) ? 'right' : 'bilateral',
    { quote, confidence: 0.7, ...more },
  ]
  const diagnosis = (value: string, more?: Partial<MixUpFact>): Said => [
    'diagnosis',
    value,
    { normalized: null, ...more },
  ]
  const question = 'Lump in the breast'
  const sides = (a: readonly Said[], b: readonly Said[], more: Partial<Case> = {}) =>
    told({ question, records: { a, b }, ...more })

  it('left in one record and right in another are an alarm', () => {
    expect(sides([side('left breast')], [side('right breast')])).toEqual([
      'alarm side: left breast | right breast',
    ])
    expect(
      sides(
        [diagnosis('Invasive carcinoma, left breast')],
        [side('Laterality: Right'), diagnosis('Carcinoma of the breast')],
      ),
    ).toEqual(['alarm side: left breast | right breast'])
  })

  it('what an opinion says counts, and what was asked', () => {
    expect(sides([side('left breast')], [], { says: ['Right'] })).toEqual([
      'alarm side: left breast | right breast',
    ])
    expect(sides([side('right breast')], [], { question: 'Lump in left breast' })).toEqual([
      'alarm side: left breast | right breast',
    ])
    expect(sides([side('left breast')], [], { says: ['Not the right breast'] })).toEqual([])
  })

  it.each<[string, readonly Said[]]>([
    ['a study of both', [side('right breast'), side('left breast')]],
    ['both breasts', [side('both breasts'), side('right breast')]],
    ['a line of the history', [side('right breast', { about: 'history' })]],
    ['a relative', [side('right breast', { about: 'family' })]],
    ['what is denied', [side('right breast', { negated: true })]],
    ['a side that is normal', [side('right breast', { confidence: 0.66, after: ': unremarkable' })]],
    ['the other side', [side('right breast', { confidence: 0.68, before: 'compared with the ' })]],
    ['another part of the body', [side('right knee')]],
    ['a side read unsurely', [side('right breast', { confidence: 0.5 })]],
  ])('%s says nothing', (_what, said) => {
    expect(sides([side('left breast')], said)).toEqual([])
  })

  it('a record that surely means one side speaks for it, whatever it says of the other', () => {
    expect(
      sides(
        [side('left breast')],
        [diagnosis('Invasive carcinoma, right breast'), side('left breast', { confidence: 0.62 })],
      ),
    ).toEqual(['alarm side: left breast | right breast'])
  })
})

describe('samples', () => {
  const caseNumber = (value: string, role = 'own'): Said => ['case-number', value, { role }]
  const reviewed = (value: string) => caseNumber(value, 'reviewed')
  const samples = (a: readonly Said[], b: readonly Said[]) => told({ records: { a, b } })

  it('a review of the case there is a report of says nothing', () => {
    expect(samples([caseNumber('S26-01234')], [caseNumber('R26-0042'), reviewed('S26-01234')])).toEqual([])
    expect(samples([caseNumber('S26-01234')], [reviewed('26-1234')])).toEqual([])
  })

  it('a review of another case of the same laboratory and year is an alarm, one figure off a slip', () => {
    expect(samples([caseNumber('S26-01234')], [reviewed('S26-08871')])).toEqual([
      'alarm specimen: S26-08871 | S26-01234',
    ])
    expect(samples([caseNumber('S26-01234')], [reviewed('S26-01243')])).toEqual([
      'slip specimen: S26-01243 | S26-01234',
    ])
  })

  it('an earlier case, or one of another laboratory, says nothing', () => {
    expect(samples([caseNumber('S26-01234')], [caseNumber('S26-00871', 'cited')])).toEqual([])
    expect(samples([caseNumber('S26-01234')], [reviewed('S24-08871')])).toEqual([])
    expect(samples([caseNumber('S26-01234')], [reviewed('KH26-8871')])).toEqual([])
  })

  it('one number over two parts of the body is an alarm', () => {
    const site = (value: string): Said => ['diagnosis', value, { normalized: null }]
    const of = (one: string, other: string) =>
      samples([caseNumber('S26-01234'), site(one)], [reviewed('S26-01234'), site(other)])
    expect(of('Adenocarcinoma of the colon', 'Adenocarcinoma of the stomach')).toEqual([
      'alarm specimen: bowel | stomach',
    ])
    expect(of('Carcinoma of the breast', 'Metastatic carcinoma, axillary lymph node')).toEqual([])
    expect(of('Carcinoma of the breast', 'Carcinoma')).toEqual([])
  })
})

describe('what the person said is all right', () => {
  const records = { a: [name('Patient Sample')], b: [name('Other Model')] }
  const asideOf = ({ kind, subject, sides }: MixUp) => ({
    kind,
    subject,
    values: sides.map(({ value }) => value),
  })
  const first = mixUpsIn(sourceOf({ records }))[0]!

  it('stays so, also with more records of the same names', () => {
    const more = mixUpsIn(sourceOf({ records: { c: [name('SAMPLE, PATIENT')], ...records } }))[0]!
    expect([first, more].map((one) => isPutAside(one, asideOf(first)))).toEqual([true, true])
  })

  it('comes back where something else differs', () => {
    const third = mixUpsIn(sourceOf({ records: { ...records, c: [name('Third Example')] } }))[0]!
    expect(isPutAside(third, asideOf(first))).toBe(false)
  })
})

describe('any records', () => {
  const names = fc.constantFrom(
    'Patient Sample',
    'SAMPLE, PATIENT',
    'P. Sample',
    'Other Model',
    'Patient Model',
  )
  const dates = fc.constantFrom('1968-02-14', '1968', '1954-09-30')
  const record = fc
    .record({ name: fc.option(names), date: fc.option(dates) })
    .map(({ name: one, date }): Said[] => [...(one ? [name(one)] : []), ...(date ? [born(date)] : [])])
  const manyOf = fc.array(record, { maxLength: 8 })
  const named = (list: readonly Said[][]) =>
    Object.fromEntries(list.map((said, index) => [`r${index}`, said]))

  it('of one person say nothing, however many', () => {
    const own = fc.constantFrom<readonly Said[]>(
      [name('Patient Sample'), born('1968-02-14')],
      [name('SAMPLE, PATIENT'), born('1968')],
      [name('Patient A. Sample')],
      [],
    )
    fc.assert(
      fc.property(fc.array(own, { maxLength: 12 }), (list) => {
        expect(
          told({
            name: 'Patient Sample',
            birthDate: '1968-02-14',
            records: Object.fromEntries(list.map((said, index) => [`r${index}`, said])),
          }),
        ).toEqual([])
      }),
    )
  })

  it('every mix-up has two different values or more, each with a witness', () => {
    fc.assert(
      fc.property(manyOf, (list) => {
        for (const { sides } of mixUpsIn(sourceOf({ records: named(list) }))) {
          expect(sides.length).toBeGreaterThan(1)
          expect(new Set(sides.map(({ value }) => value)).size).toBe(sides.length)
          for (const { witnesses } of sides) expect(witnesses).not.toEqual([])
        }
      }),
    )
  })

  it('a record without any of these facts changes nothing', () => {
    fc.assert(
      fc.property(manyOf, (list) => {
        expect(told({ records: { ...named(list), more: [['grade', '2']] } })).toEqual(
          told({ records: named(list) }),
        )
      }),
    )
  })
})
