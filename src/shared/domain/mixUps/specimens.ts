import type { RecordType } from '../recordType.ts'
import { bodyPartsIn } from './bodyPart.ts'
import { factsByRecord } from './claims.ts'
import type { MixUp, MixUpFact, MixUpSource, MixUpWeight } from './mixUp.ts'
import { isTypingSlip } from './typingSlip.ts'

/** Records whose own case numbers are those of samples. */
const OF_SAMPLES: ReadonlySet<RecordType> = new Set(['pathology', 'cytology'])
/** Where samples of one operation may come from beside the organ itself. */
const BESIDE: ReadonlySet<string> = new Set(['armpit', 'groin', 'carotid artery', 'skin'])

interface CaseNumber {
  letters: string
  /** Two figures; empty where it has none. */
  year: string
  number: string
  fact: MixUpFact
}

/** Samples that are said to be one and are numbered differently, or come from different parts of the body. */
export function specimenMixUps(source: MixUpSource): MixUp[] {
  const numbers = new Map(
    [...factsByRecord(source, 'case-number')].map(([id, facts]) => [id, facts.flatMap(caseNumberOf)]),
  )
  return [...reviewMixUps(source, numbers), ...siteMixUps(source, numbers)]
}

/** A review that names no case there is a report of, but one like it. */
function reviewMixUps(source: MixUpSource, numbers: ReadonlyMap<string, CaseNumber[]>): MixUp[] {
  const known = [...numbers.values()].flat()
  const reported = source.records
    .filter(({ type }) => OF_SAMPLES.has(type))
    .flatMap(({ id }) => numbers.get(id) ?? [])
    .filter(({ fact }) => fact.role !== 'reviewed' && fact.role !== 'cited')
  return [...numbers.values()].flatMap((ofRecord): MixUp[] => {
    const reviewed = ofRecord.filter(({ fact }) => fact.role === 'reviewed')
    const isKnown = (one: CaseNumber) =>
      known.some((other) => other.fact.recordId !== one.fact.recordId && isSameCase(one, other))
    if (reviewed.length === 0 || reviewed.some(isKnown)) return []
    for (const one of reviewed) {
      const others = reported.filter(({ fact }) => fact.recordId !== one.fact.recordId)
      const weighed = others.flatMap((other) => {
        const weight = weigh(one, other)
        return weight === null ? [] : [{ other, weight }]
      })
      const nearest = weighed.find(({ weight }) => weight === 'slip') ?? weighed[0]
      if (!nearest) continue
      return [
        { kind: 'specimen', weight: nearest.weight, subject: '', sides: [one, nearest.other].map(sideOf) },
      ]
    }
    return []
  })
}

function sideOf({ fact }: CaseNumber) {
  return {
    value: fact.normalized ?? fact.value,
    witnesses: [{ from: 'fact', factId: fact.id, recordId: fact.recordId } as const],
  }
}

/** Numbers of one laboratory and one year look alike; of others nothing can be said. */
function weigh(one: CaseNumber, other: CaseNumber): MixUpWeight | null {
  if (one.letters !== other.letters || one.year !== other.year || one.year === '') return null
  const [a, b] = [one.number, other.number].map((number) => number.replace(/^0+/, ''))
  return isTypingSlip(a!, b!) ? 'slip' : 'alarm'
}

/** One case number over samples of different parts of the body. */
function siteMixUps(source: MixUpSource, numbers: ReadonlyMap<string, CaseNumber[]>): MixUp[] {
  const diagnoses = factsByRecord(source, 'diagnosis')
  const sited = source.records.flatMap(({ id, type }) => {
    if (!OF_SAMPLES.has(type) || !numbers.has(id)) return []
    const certain = (diagnoses.get(id) ?? []).filter(({ uncertain }) => !uncertain)
    const parts = new Set(certain.flatMap(({ value }) => bodyPartsIn(value)))
    for (const part of BESIDE) parts.delete(part)
    const own = numbers.get(id)!.filter(({ fact }) => fact.role !== 'cited')
    const fact = certain.find(({ value }) => bodyPartsIn(value).some((part) => parts.has(part)))
    return fact ? [{ parts, own, fact }] : []
  })
  for (const [index, a] of sited.entries()) {
    for (const b of sited.slice(index + 1)) {
      const shared = a.own.find((one) => b.own.some((other) => isSameCase(one, other)))
      if (!shared || [...a.parts].some((part) => b.parts.has(part))) continue
      const sides = [a, b].map(({ parts, fact }) => ({
        value: [...parts].join(', '),
        witnesses: [{ from: 'fact', factId: fact.id, recordId: fact.recordId } as const],
      }))
      return [
        { kind: 'specimen', weight: 'alarm', subject: shared.fact.normalized ?? shared.fact.value, sides },
      ]
    }
  }
  return []
}

/** One case, also where one of the two leaves out the letters: "26-01234". */
function isSameCase(a: CaseNumber, b: CaseNumber): boolean {
  const sameLetters = a.letters === b.letters || a.letters === '' || b.letters === ''
  return sameLetters && a.year === b.year && a.number.replace(/^0+/, '') === b.number.replace(/^0+/, '')
}

/** "SP-26-0001234", "26:S1234", "H2026/1234". */
function caseNumberOf(fact: MixUpFact): CaseNumber[] {
  const written = (fact.normalized ?? fact.value).toUpperCase().replace(/\s/g, '')
  const parts = /^([A-Z]*)[-:/]?(?:20)?(\d{2})[-:/]([A-Z]*)[-:/]?(\d{2,7})/.exec(written)
  if (parts) return [{ letters: parts[1]! || parts[3]!, year: parts[2]!, number: parts[4]!, fact }]
  const digits = written.replace(/\D/g, '')
  return digits === '' ? [] : [{ letters: written.replace(/[^A-Z]/g, ''), year: '', number: digits, fact }]
}
