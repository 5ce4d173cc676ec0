import type { OpinionKind } from './opinionKind.ts'
import type { RecordType } from './recordType.ts'

/** Two ways to hand over: with the other doctors' opinions, or without them, for fresh eyes. */
export const READS = ['full', 'independent'] as const
export type Read = (typeof READS)[number]

export const READ_LABELS: Readonly<Record<Read, string>> = {
  full: 'Full picture',
  independent: 'Independent read',
}

/** The headings of the checklist, in order. */
export const BUNDLE_SECTIONS = ['test-results', 'scans', 'letters', 'about-you', 'other'] as const
export type BundleSection = (typeof BUNDLE_SECTIONS)[number]

export const BUNDLE_SECTION_LABELS: Readonly<Record<BundleSection, string>> = {
  'test-results': 'Test results',
  scans: 'Scans',
  letters: 'Letters',
  'about-you': 'About you',
  other: 'Other',
}

const SECTION_OF: Readonly<Record<RecordType, BundleSection>> = {
  pathology: 'test-results',
  cytology: 'test-results',
  laboratory: 'test-results',
  genetics: 'test-results',
  radiology: 'scans',
  imaging: 'scans',
  'discharge-summary': 'letters',
  consultation: 'letters',
  'progress-note': 'letters',
  referral: 'letters',
  letter: 'letters',
  'medication-list': 'about-you',
  'operative-note': 'other',
  insurance: 'other',
  consent: 'other',
  other: 'other',
  unknown: 'other',
}

/** What a document of each type is to a reader who should look with fresh eyes. */
const BEARING: Readonly<Record<RecordType, 'observation' | 'first-reading' | 'opinion' | 'doubtful'>> = {
  laboratory: 'observation',
  genetics: 'observation',
  imaging: 'observation',
  'medication-list': 'observation',
  'operative-note': 'observation',
  pathology: 'first-reading',
  cytology: 'first-reading',
  radiology: 'first-reading',
  consultation: 'opinion',
  referral: 'opinion',
  letter: 'opinion',
  'progress-note': 'opinion',
  'discharge-summary': 'opinion',
  insurance: 'doubtful',
  consent: 'doubtful',
  other: 'doubtful',
  unknown: 'doubtful',
}

/** Readings of one kind of material: a second report on it is a second reading. */
const MATERIAL_OF: Partial<Record<RecordType, 'cells' | 'pictures'>> = {
  pathology: 'cells',
  cytology: 'cells',
  radiology: 'pictures',
}

export interface RecordToChoose {
  id: string
  type: RecordType
  /** Opinions of the concern that rest on it. */
  opinionIds: readonly string[]
  /** The person's own word on whether it states an opinion; null when they said nothing. */
  opinionBearing: boolean | null
}

/** The opinions of the concern, in order, the first one first. */
export interface OpinionBehind {
  id: string
  providerId: string | null
  kind: OpinionKind
}

export interface BundleFor {
  read: Read
  /** The provider it is for: what they wrote themselves is no other doctor's opinion. */
  providerId: string | null
  /** What they are asked to read again themselves, so that its first reading stays out too. */
  rereads: readonly ('cells' | 'pictures')[]
}

export interface RecordChoice {
  recordId: string
  section: BundleSection
  included: boolean
  /** Why it is in or out, in one plain sentence. */
  reason: string
}

/**
 * Which records go into a bundle, as a proposal the person can change one by one. An independent read leaves out what states
 * another doctor's opinion, and what may; it keeps plain findings and the first report on slides and scans, unless the
 * provider is asked to read those again. In doubt a record stays out, and says why.
 */
export function chooseRecords(
  request: BundleFor,
  records: readonly RecordToChoose[],
  opinions: readonly OpinionBehind[],
): RecordChoice[] {
  return records.map((record) => {
    const section = SECTION_OF[record.type]
    if (request.read === 'full') {
      return { recordId: record.id, section, included: true, reason: 'Everything goes in.' }
    }
    return { recordId: record.id, section, ...independentChoice(request, record, records, opinions) }
  })
}

type Choice = Pick<RecordChoice, 'included' | 'reason'>

function independentChoice(
  request: BundleFor,
  record: RecordToChoose,
  records: readonly RecordToChoose[],
  opinions: readonly OpinionBehind[],
): Choice {
  if (record.opinionBearing === true) return leaveOut('You marked it as stating an opinion.')
  if (record.opinionBearing === false) return keep('You marked it as stating no opinion.')
  const behind = opinions.filter((opinion) => record.opinionIds.includes(opinion.id))
  if (behind.length > 0 && behind.every((opinion) => isTheirOwn(request, opinion))) {
    return keep('They wrote it themselves.')
  }
  switch (BEARING[record.type]) {
    case 'observation':
      return keep('States what was found, measured or done.')
    case 'opinion':
      return leaveOut('States another doctor’s opinion.')
    case 'doubtful':
      return leaveOut('It may state another doctor’s opinion.')
    case 'first-reading':
      return readingChoice(request, record, records, opinions, behind)
  }
}

function readingChoice(
  request: BundleFor,
  record: RecordToChoose,
  records: readonly RecordToChoose[],
  opinions: readonly OpinionBehind[],
  behind: readonly OpinionBehind[],
): Choice {
  const material = MATERIAL_OF[record.type]
  if (material !== undefined && request.rereads.includes(material)) {
    return leaveOut(
      material === 'cells' ? 'They read the slides themselves.' : 'They read the pictures themselves.',
    )
  }
  if (behind.some((opinion) => opinion.kind !== 'visit')) return leaveOut('States another doctor’s opinion.')
  if (behind.length === 0) return keep('The first report on it.')
  const first = opinions.find((opinion) =>
    records.some((other) => MATERIAL_OF[other.type] === material && other.opinionIds.includes(opinion.id)),
  )
  const isFirst = behind.some((opinion) => opinion.id === first?.id)
  return isFirst
    ? keep('The first report on it.')
    : leaveOut('A second reading states another doctor’s opinion.')
}

function isTheirOwn(request: BundleFor, opinion: OpinionBehind): boolean {
  return request.providerId !== null && opinion.providerId === request.providerId
}

function keep(reason: string): Choice {
  return { included: true, reason }
}

function leaveOut(reason: string): Choice {
  return { included: false, reason }
}
