import type { BundleChoice, BundlePreview, BundleRequest } from '#shared/contract/bundles.ts'
import type { Concern } from '#shared/contract/concerns.ts'
import type { Person } from '#shared/contract/people.ts'
import type { Provider } from '#shared/contract/providers.ts'
import type { Record } from '#shared/contract/records.ts'
import {
  BUNDLE_SECTION_LABELS,
  BUNDLE_SECTIONS,
  chooseRecords,
  type RecordChoice,
} from '#shared/domain/bundleChoice.ts'
import { comparePartialDates, formatPartialDate } from '#shared/domain/dates.ts'
import type { Database } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import { getConcern, listConcerns } from '../../store/rows/concerns.ts'
import { listOpinions } from '../../store/rows/opinions.ts'
import { getPerson } from '../../store/rows/people.ts'
import { getProvider } from '../../store/rows/providers.ts'
import { listRecords } from '../../store/rows/records.ts'

/** A record that goes in. */
export interface PlannedItem {
  record: Record
  /** "Test results" */
  section: string
  /** "Pathology report, 9 Mar 2026" */
  label: string
  /** True where it is known that its pages cannot be shown. */
  fileOnly: boolean
}

/** What goes into a bundle, as read from the store. */
export interface BundlePlan {
  read: BundleRequest['read']
  concern: Concern
  person: Person
  provider: Provider
  /** Every record of the person, in the order of the bundle. */
  choices: BundleChoice[]
  items: PlannedItem[]
  /** Records an independent read holds back. */
  heldBack: number
  /** Records the person left out on top of that. */
  leftOut: number
}

/** Reads which records go in, why, and for whom. Records in the trash never do. @throws Failure NOT_FOUND */
export function planBundle(db: Database, request: BundleRequest): BundlePlan {
  const concern = getConcern(db, request.concernId)
  const person = getPerson(db, concern.personId)
  const provider = getProvider(db, request.providerId)
  if (provider.personId !== person.id) throw new Failure('NOT_FOUND', { what: 'provider' })
  const records = new Map(listRecords(db, person.id).map((record) => [record.id, record]))
  const choices = choicesOf(db, concern, [...records.values()], request)
  const included = choices.filter((choice) => choice.included)
  return {
    read: request.read,
    concern,
    person,
    provider,
    choices,
    items: included.map(({ recordId, section, fileOnly }) => {
      const record = records.get(recordId)!
      return { record, section, label: labelOf(record), fileOnly }
    }),
    heldBack: choices.filter((choice) => !choice.included && choice.heldBack).length,
    leftOut: choices.filter((choice) => !choice.included && choice.overridden).length,
  }
}

/** What a person sees of a plan before anything is made. */
export function previewOf({ concern, choices, items }: BundlePlan): BundlePreview {
  return {
    title: concern.title,
    choices,
    includedCount: items.length,
    pageCount: items.reduce(
      (sum, item) => sum + (item.fileOnly ? 0 : (item.record.reading.pageCount ?? 0)),
      0,
    ),
    size: items.reduce((sum, { record }) => sum + record.size, 0),
  }
}

function choicesOf(
  db: Database,
  concern: Concern,
  records: readonly Record[],
  request: BundleRequest,
): BundleChoice[] {
  const opinions = listOpinions(db, concern.id)
  const own = new Set(opinions.map(({ id }) => id))
  const kept = new Set(
    listConcerns(db, concern.personId).flatMap(({ id, trashedAt }) => (trashedAt ? [] : id)),
  )
  const proposals = chooseRecords(
    { read: request.read, providerId: request.providerId, rereads: [] },
    records.map(({ id, type, opinionIds }) => ({ id, type, opinionIds, opinionBearing: null })),
    opinions,
  )
  return records
    .map((record, index) => {
      const attached = record.concernIds.filter((id) => kept.has(id))
      const isElsewhere =
        attached.length > 0 && !attached.includes(concern.id) && !record.opinionIds.some((id) => own.has(id))
      return { record, proposal: proposals[index]!, isElsewhere }
    })
    .sort((a, b) => bundleOrder(a, b))
    .map(({ record, proposal, isElsewhere }) => choiceOf(record, proposal, isElsewhere, request))
}

/** By section, then by date, as a reader follows a course of events. */
function bundleOrder(
  a: { record: Record; proposal: RecordChoice },
  b: { record: Record; proposal: RecordChoice },
): number {
  return (
    BUNDLE_SECTIONS.indexOf(a.proposal.section) - BUNDLE_SECTIONS.indexOf(b.proposal.section) ||
    comparePartialDates(a.record.date, b.record.date) ||
    a.record.title.localeCompare(b.record.title, 'en')
  )
}

function choiceOf(
  record: Record,
  proposal: RecordChoice,
  isElsewhere: boolean,
  { include, exclude }: BundleRequest,
): BundleChoice {
  const proposed = proposal.included && !isElsewhere
  const included = exclude.includes(record.id) ? false : proposed || include.includes(record.id)
  const overridden = included !== proposed
  return {
    recordId: record.id,
    title: record.title,
    section: BUNDLE_SECTION_LABELS[proposal.section],
    date: record.date,
    pageCount: record.reading.pageCount,
    size: record.size,
    included,
    overridden,
    reason: overridden
      ? included
        ? 'You put it in.'
        : 'You left it out.'
      : isElsewhere
        ? 'It belongs to another question.'
        : proposal.reason,
    heldBack: !proposal.included && !isElsewhere,
    // Without room for its words its pages can still be drawn.
    fileOnly:
      !record.hasPages || (record.reading.state === 'failed' && record.reading.failure !== 'DISK_FULL'),
  }
}

function labelOf({ title, date }: Record): string {
  return date === null ? title : `${title}, ${formatPartialDate(date)}`
}
