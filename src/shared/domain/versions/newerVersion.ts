import { samePersonName } from '../personName.ts'
import type { VersionWord } from '../reading/versionWord.ts'
import type { RecordType } from '../recordType.ts'

/** What is known of a record that may be one version of a document among others. */
export interface VersionedRecord {
  id: string
  type: RecordType
  /** ISO 8601, perhaps without day or month. */
  date: string | null
  createdAt: string
  /** The record it is known to replace. */
  replacesId: string | null
  word: VersionWord | null
  /** As read from its words: the laboratory's own numbers, the patient, when the sample was taken or the patient seen, and where. */
  caseNumbers: readonly string[]
  patientNames: readonly string[]
  takenOn: readonly string[]
  facilities: readonly string[]
}

/** Two records that look like versions of one document. */
export interface VersionPair {
  newerId: string
  olderId: string
  /** Why, in one plain sentence. */
  reason: string
}

const WORDS: Readonly<Record<VersionWord, string>> = {
  preliminary: 'says “preliminary”',
  final: 'says “final”',
  supplemental: 'says “supplemental”',
  addendum: 'has an addendum',
  corrected: 'says “corrected”',
  amended: 'says “amended”',
}

/**
 * The records that look like a newer version of another one: of one kind and one patient, under one case number or of
 * one sample taken at one place, and by their words issued later. Each is paired with the latest it can replace. What is
 * refused or already known to be replaced is left out; nothing is decided here.
 */
export function likelyVersions(
  records: readonly VersionedRecord[],
  isRefused: (newerId: string, olderId: string) => boolean,
): VersionPair[] {
  const replaced = new Set(records.map(({ replacesId }) => replacesId))
  const latestFirst = records.toSorted(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.createdAt.localeCompare(a.createdAt),
  )
  return records.flatMap((newer) => {
    if (newer.replacesId !== null) return []
    for (const older of latestFirst) {
      if (replaced.has(older.id) || isRefused(newer.id, older.id)) continue
      const reason = newerVersionReason(newer, older)
      if (reason) return [{ newerId: newer.id, olderId: older.id, reason }]
    }
    return []
  })
}

/** Why one record looks like a newer version of another, in one plain sentence; null where it does not. */
export function newerVersionReason(newer: VersionedRecord, older: VersionedRecord): string | null {
  if (newer.id === older.id || newer.type !== older.type || newer.type === 'unknown') return null
  if (!isIssuedLater(newer, older)) return null
  if (sayTwo(newer.patientNames, older.patientNames, (a, b) => samePersonName(a, b) !== false)) return null
  const shared = sharedCase(newer, older)
  if (!shared) return null
  const says =
    newer.word && rankOf(newer) > 1
      ? `this one ${WORDS[newer.word]}`
      : `the other one ${WORDS[older.word ?? 'preliminary']}`
  return `${shared}, and ${says}.`
}

/** 0 for what came before the report, 1 for the report, 2 for what came after it. */
function rankOf({ word }: VersionedRecord): number {
  if (word === 'preliminary') return 0
  return word === null || word === 'final' ? 1 : 2
}

function isIssuedLater(newer: VersionedRecord, older: VersionedRecord): boolean {
  if (isAfter(older.date, newer.date)) return false
  if (rankOf(newer) !== rankOf(older)) return rankOf(newer) > rankOf(older)
  return rankOf(newer) === 2 && isAfter(newer.date, older.date)
}

/** Whether a date is surely later: "2026-03" may lie before or after "2026-03-12". */
function isAfter(date: string | null, other: string | null): boolean {
  return date !== null && other !== null && date > other && !date.startsWith(other)
}

/** What makes the two one case, as the first half of a sentence; null where nothing does, or something speaks against it. */
function sharedCase(newer: VersionedRecord, older: VersionedRecord): string | null {
  if (sayTwo(newer.facilities, older.facilities, isSamePlace)) return null
  const keys = new Set(older.caseNumbers.map(caseKey))
  const number = newer.caseNumbers.find((one) => keys.has(caseKey(one)))
  if (number) return `Both have the number ${number}`
  if (newer.caseNumbers.length > 0 && older.caseNumbers.length > 0) return null
  const day = newer.takenOn.find((one) => one.length === 10 && older.takenOn.includes(one))
  const place = newer.facilities.find((one) => older.facilities.some((other) => isSamePlace(one, other)))
  return day && place ? `Both are from ${place} and about the same day` : null
}

/** Both speak, and nothing that one says agrees with anything the other says. */
function sayTwo(
  some: readonly string[],
  others: readonly string[],
  agree: (a: string, b: string) => boolean,
): boolean {
  return (
    some.length > 0 && others.length > 0 && !some.some((one) => others.some((other) => agree(one, other)))
  )
}

function isSamePlace(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return one === other
}

/** A case number as it is compared: "S26-1204" and "s26 1204" are one. */
function caseKey(written: string): string {
  return written.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}
