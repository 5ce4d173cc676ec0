/** The kinds of things that stand on the timeline, in the order of its rows; of one day they are told in this order. */
export const EVENT_KINDS = [
  'question',
  'record',
  'opinion',
  'request',
  'difference',
  'decision',
  'bundle',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** The words for each kind: of one, and of several. */
export const EVENT_KIND_WORDS: Readonly<Record<EventKind, { one: string; many: string }>> = {
  question: { one: 'Question', many: 'Questions' },
  record: { one: 'Record', many: 'Records' },
  opinion: { one: 'Opinion', many: 'Opinions' },
  request: { one: 'Asked for', many: 'Asked for' },
  difference: { one: 'Difference', many: 'Differences' },
  decision: { one: 'Decision', many: 'Decisions' },
  bundle: { one: 'Bundle', many: 'Bundles' },
}
