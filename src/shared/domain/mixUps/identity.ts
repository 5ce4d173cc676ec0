import type { PartialDate } from '../dates.ts'
import { type Claim, type ClaimGroup, claimOf, factsByRecord, groupClaims, recordsOf } from './claims.ts'
import type { MixUp, MixUpFact, MixUpSource, MixUpWeight } from './mixUp.ts'
import { relateNames } from './names.ts'
import { isTypingSlip } from './typingSlip.ts'
import { weighGroups } from './weighGroups.ts'

/** Readings as sure as this are shouted; less sure ones may be misread. */
const SURE = 0.8

/** What the records say of who the patient is. */
interface Identity {
  names: readonly ClaimGroup[]
  births: readonly ClaimGroup[]
  numbers: readonly HospitalNumbers[]
}

interface HospitalNumbers {
  hospital: string
  groups: readonly ClaimGroup[]
}

/** Patient names, birth dates and, within one hospital, record numbers that do not go together. */
export function identityMixUps(source: MixUpSource): MixUp[] {
  const identity: Identity = {
    names: groupClaims(nameWitnesses(source), (value, known) => relateNames(value, known) === 'same'),
    births: groupClaims(birthWitnesses(source), sameDate),
    numbers: numbersByHospital(source),
  }
  return [
    ...weighGroups('patient-name', '', identity.names, (a, b) => weighNames(identity, a, b)),
    ...weighGroups('birth-date', '', identity.births, (a, b) => weighBirths(identity, a, b)),
    ...identity.numbers.flatMap(({ hospital, groups }) =>
      weighGroups('record-number', hospital, groups, (a, b) => weighNumbers(identity, a, b)),
    ),
  ]
}

/** The person comes first: a record with a name that fits is theirs, whomever else it names. */
function nameWitnesses(source: MixUpSource): Claim[][] {
  return [
    [personClaim(source.person.name)],
    ...[...factsByRecord(source, 'patient-name').values()].map((facts) => facts.map((fact) => claimOf(fact))),
  ]
}

function birthWitnesses(source: MixUpSource): Claim[][] {
  const { birthDate } = source.person
  const facts = [...factsByRecord(source, 'birth-date').values()]
  return [
    ...(birthDate === null ? [] : [[personClaim(birthDate)]]),
    ...facts.map((ofRecord) => ofRecord.flatMap(dateClaims)),
  ]
}

/** One claim for each way to read it. */
function dateClaims(fact: MixUpFact): Claim[] {
  const claim = claimOf(fact)
  const dates = fact.choices.length > 0 ? fact.choices : fact.normalized === null ? [] : [fact.normalized]
  return dates.map((date) => ({ ...claim, value: date, shown: fact.normalized ?? fact.value }))
}

function personClaim(value: string): Claim {
  return { value, shown: value, confidence: 1, witness: { from: 'person' } }
}

function numbersByHospital(source: MixUpSource): HospitalNumbers[] {
  const hospitals = factsByRecord(source, 'facility')
  const numbers = [...factsByRecord(source, 'mrn')]
  const byHospital = Map.groupBy(numbers, ([recordId]) => {
    const name = hospitals.get(recordId)?.[0]
    return (name?.normalized ?? name?.value ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  })
  byHospital.delete('')
  return [...byHospital.values()].map((records) => {
    const [recordId] = records[0]!
    const hospital = hospitals.get(recordId)![0]!
    const witnesses = records.map(([, facts]) =>
      facts.map((fact) => claimOf(fact, plainNumber(fact.normalized ?? fact.value))),
    )
    return {
      hospital: hospital.normalized ?? hospital.value,
      groups: groupClaims(witnesses, (a, b) => a === b),
    }
  })
}

/** "MRN 00-4711" and "mrn004711" are one number. */
function plainNumber(written: string): string {
  return written
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '')
}

function weighNames(identity: Identity, a: ClaimGroup, b: ClaimGroup): MixUpWeight | null {
  const relations = a.values.flatMap((one) => b.values.map((other) => relateNames(one, other)))
  if (relations.some((relation) => relation === 'near' || relation === 'same')) return null
  const births = shared(identity.births, a, b)
  const numbers = identity.numbers.map(({ groups }) => shared(groups, a, b))
  if (relations.includes('shared')) {
    if (numbers.includes('same')) return null
    return births === 'other' ? 'alarm' : 'slip'
  }
  if (!relations.includes('other')) return null
  const isOnePerson = births === 'same' || (births === 'unknown' && numbers.includes('same'))
  return isOnePerson || !areSure(a, b) ? 'slip' : 'alarm'
}

function weighBirths(identity: Identity, a: ClaimGroup, b: ClaimGroup): MixUpWeight | null {
  const names = shared(identity.names, a, b)
  if (a.values.some((one) => b.values.some((other) => looksLikeSlip(one, other)))) {
    return names === 'other' ? 'alarm' : 'slip'
  }
  const numbers = identity.numbers.map(({ groups }) => shared(groups, a, b))
  return (names === 'same' && numbers.includes('same')) || !areSure(a, b) ? 'slip' : 'alarm'
}

function weighNumbers(identity: Identity, a: ClaimGroup, b: ClaimGroup): MixUpWeight | null {
  const [one, other] = [a.values[0]!, b.values[0]!]
  if (shapeOf(one) !== shapeOf(other)) return null
  const names = shared(identity.names, a, b)
  const births = shared(identity.births, a, b)
  // One person may well have two numbers at one hospital.
  if (names === 'same' && births === 'same') return null
  if (isTypingSlip(one, other)) return names === 'same' || births === 'same' ? null : 'slip'
  return names === 'same' || births === 'same' || !areSure(a, b) ? 'slip' : 'alarm'
}

/**
 * Whether what else is known of two groups' records goes together: they are in one group of it, in several, or it is not
 * known of both.
 */
function shared(others: readonly ClaimGroup[], a: ClaimGroup, b: ClaimGroup): 'same' | 'other' | 'unknown' {
  const groupsOf = (group: ClaimGroup) => {
    const own = new Set(keysOf(group))
    return others.filter((other) => keysOf(other).some((key) => own.has(key)))
  }
  const [one, two] = [groupsOf(a), groupsOf(b)]
  if (one.length === 0 || two.length === 0) return 'unknown'
  return one.some((group) => two.includes(group)) ? 'same' : 'other'
}

/** The records of a group, and the person where it is theirs. */
function keysOf(group: ClaimGroup): string[] {
  return [
    ...recordsOf(group),
    ...group.claims.flatMap(({ witness }) => (witness.from === 'person' ? ['person'] : [])),
  ]
}

function areSure(a: ClaimGroup, b: ClaimGroup): boolean {
  return [a, b].every(({ claims }) => claims.some(({ confidence }) => confidence >= SURE))
}

function sameDate(one: PartialDate, other: PartialDate): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** Whether two dates differ as a slip of the pen leaves them: one figure, two changed about, day and month, the century. */
function looksLikeSlip(one: PartialDate, other: PartialDate): boolean {
  if (one.length !== 10 || other.length !== 10) return false
  const [a, b] = [one, other].map((date) => date.replaceAll('-', ''))
  if (isTypingSlip(a!, b!) || a!.slice(2) === b!.slice(2)) return true
  return a!.slice(0, 4) === b!.slice(0, 4) && a!.slice(4) === b!.slice(6) + b!.slice(4, 6)
}

/** Letters and figures as they lie: numbers given by two systems look different. */
function shapeOf(number: string): string {
  return `${number.replace(/\d/g, '')} ${number.length}`
}
