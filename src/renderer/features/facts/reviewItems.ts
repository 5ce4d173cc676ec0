import type { Fact } from '#shared/contract/facts.ts'
import type { FactKind } from '#shared/domain/reading/fact.ts'
import { isRecordDate } from './factWords.ts'

/** The parts of the list, in order. */
export const REVIEW_GROUPS = [
  'record',
  'patient',
  'finding',
  'results',
  'medicines',
  'next',
  'apart',
] as const
export type ReviewGroup = (typeof REVIEW_GROUPS)[number]

export const REVIEW_GROUP_LABELS: Readonly<Record<ReviewGroup, string>> = {
  record: 'The record',
  patient: 'The patient',
  finding: 'What was found',
  results: 'Lab values',
  medicines: 'Medicines',
  next: 'Next steps',
  apart: 'Not now, or not you',
}

/** One thing to check: a fact, or the dates of a record together. */
export interface ReviewItem {
  /** The id of its first fact. */
  id: string
  /** The same in the list and on the page, from 1. */
  number: number
  group: ReviewGroup
  facts: readonly [Fact, ...Fact[]]
  /** It waits for the person. */
  open: boolean
}

const GROUPS: { readonly [Kind in FactKind]?: ReviewGroup } = {
  'record-type': 'record',
  'collected-date': 'record',
  'reported-date': 'record',
  'visit-date': 'record',
  facility: 'record',
  clinician: 'record',
  specialty: 'record',
  'case-number': 'record',
  'patient-name': 'patient',
  'birth-date': 'patient',
  mrn: 'patient',
  lab: 'results',
  drug: 'medicines',
  'next-step': 'next',
}

/** Where the kinds of a record's own facts stand, first things first. */
const RECORD_ORDER: readonly FactKind[] = [
  'record-type',
  'visit-date',
  'collected-date',
  'reported-date',
  'facility',
  'clinician',
  'specialty',
  'case-number',
]

/** What is to be checked, by group; within one, in the order of the document. */
export function reviewItems(facts: readonly Fact[]): ReviewItem[] {
  const dates = facts.filter((fact) => isRecordDate(fact.kind) && groupOf(fact) === 'record')
  const asked = dates.length > 1 && dates.every(({ choices }) => choices.length === 0)
  const single = asked ? facts.filter((fact) => !dates.includes(fact)) : facts
  const items = [...single.map((fact) => [fact] as const), ...(asked ? [asItem(dates)] : [])]
  return REVIEW_GROUPS.flatMap((group) =>
    items
      .filter(([first]) => groupOf(first) === group)
      .toSorted(([a], [b]) => (group === 'record' ? orderOf(a) - orderOf(b) : 0)),
  ).map((itemFacts, index) => ({
    id: itemFacts[0].id,
    number: index + 1,
    group: groupOf(itemFacts[0]),
    facts: itemFacts,
    open: itemFacts.some(({ status }) => status === 'suggested'),
  }))
}

function asItem([first, ...others]: readonly Fact[]): readonly [Fact, ...Fact[]] {
  return [first!, ...others]
}

function groupOf({ kind, about, negated }: Fact): ReviewGroup {
  if (about !== 'patient' || negated) return 'apart'
  return GROUPS[kind] ?? 'finding'
}

function orderOf({ kind }: Fact): number {
  return RECORD_ORDER.indexOf(kind)
}
