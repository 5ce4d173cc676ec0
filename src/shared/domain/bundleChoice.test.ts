import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BundleFor, chooseRecords, type OpinionBehind, type RecordToChoose } from './bundleChoice.ts'
import { RECORD_TYPES, type RecordType } from './recordType.ts'

const opinions: OpinionBehind[] = [
  { id: 'first', providerId: 'community', kind: 'visit' },
  { id: 'second', providerId: 'university', kind: 'visit' },
  { id: 'third', providerId: 'regional', kind: 'tumor-board' },
]
const independent: BundleFor = { read: 'independent', providerId: 'teaching', rereads: [] }

function record(id: string, type: RecordType, ...opinionIds: string[]): RecordToChoose {
  return { id, type, opinionIds, opinionBearing: null }
}

const sample = [
  record('pathology report', 'pathology', 'first'),
  record('surgeon’s letter', 'letter', 'first'),
  record('slide review', 'pathology', 'second'),
  record('consult letter', 'consultation', 'second'),
  record('HER2 result', 'laboratory', 'second'),
  record('team letter', 'letter', 'third'),
  record('blood tests', 'laboratory'),
  record('mammogram report', 'radiology'),
  record('MRI report', 'radiology'),
  record('mammogram pictures', 'imaging'),
  record('medicines', 'medication-list'),
]

function leftOut(request: BundleFor, records: RecordToChoose[]): string[] {
  return chooseRecords(request, records, opinions)
    .filter((choice) => !choice.included)
    .map((choice) => choice.recordId)
}

describe('chooseRecords', () => {
  test('the full picture leaves nothing out', () => {
    expect(leftOut({ ...independent, read: 'full' }, sample)).toEqual([])
  })

  test('an independent read keeps findings and first reports, and leaves out the opinions', () => {
    expect(leftOut(independent, sample)).toEqual([
      'surgeon’s letter',
      'slide review',
      'consult letter',
      'team letter',
    ])
  })

  test('a first report stays out too when its material is to be read again', () => {
    expect(leftOut({ ...independent, rereads: ['cells'] }, sample)).toContain('pathology report')
    expect(leftOut({ ...independent, rereads: ['pictures'] }, sample)).toContain('MRI report')
    expect(leftOut({ ...independent, rereads: ['pictures'] }, sample)).not.toContain('mammogram pictures')
  })

  test('the report of a review or a team meeting stays out', () => {
    expect(leftOut(independent, [record('board report', 'radiology', 'third')])).toEqual(['board report'])
  })

  test('what a provider wrote goes back to them', () => {
    const own = { ...independent, providerId: 'university' }
    expect(leftOut(own, sample)).toEqual(['surgeon’s letter', 'team letter'])
    expect(leftOut(own, [record('shared letter', 'letter', 'first', 'second')])).toEqual(['shared letter'])
  })

  test('in doubt a record stays out and says so', () => {
    const [choice] = chooseRecords(independent, [record('scan 20 April', 'unknown')], opinions)
    expect(choice).toEqual({
      recordId: 'scan 20 April',
      section: 'other',
      included: false,
      reason: 'It may state another doctor’s opinion.',
    })
  })

  test('the person’s own word on a record stands above the rules', () => {
    const letter = { ...record('letter', 'letter', 'first'), opinionBearing: false }
    const blood = { ...record('blood', 'laboratory'), opinionBearing: true }
    expect(leftOut(independent, [letter, blood])).toEqual(['blood'])
  })

  test('no letter, note or record of unknown kind by another doctor ever goes into an independent read', () => {
    const doubtful = RECORD_TYPES.filter(
      (type) => !['laboratory', 'genetics', 'imaging', 'medication-list', 'operative-note'].includes(type),
    )
    const any = fc.record({
      id: fc.uuid(),
      type: fc.constantFrom(
        ...doubtful.filter((type) => !['pathology', 'cytology', 'radiology'].includes(type)),
      ),
      opinionIds: fc.subarray(['first', 'second', 'third']),
      opinionBearing: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(any), (records) => {
        const choices = chooseRecords(independent, records, opinions)
        expect(choices).toHaveLength(records.length)
        for (const choice of choices) {
          expect(choice.included).toBe(false)
          expect(choice.reason).toMatch(/^[A-Z].*\.$/)
        }
      }),
    )
  })
})
