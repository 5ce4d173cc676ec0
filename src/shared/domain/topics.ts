import { meaningOf } from './glossary/glossary.ts'

/** The three groups in which topics are shown, in order. */
export const TOPIC_GROUPS = ['what-it-is', 'how-to-treat', 'what-next'] as const
export type TopicGroup = (typeof TOPIC_GROUPS)[number]

/** The words for each group on screen and on paper. */
export const TOPIC_GROUP_LABELS: Readonly<Record<TopicGroup, string>> = {
  'what-it-is': 'What it is',
  'how-to-treat': 'How to treat it',
  'what-next': 'What next',
}

/** What an opinion can speak to: one of the catalogue below, or a topic the person added. */
export interface TopicDefinition {
  /** Kebab case; stable, for it is stored with every statement. */
  id: string
  group: TopicGroup
  label: string
  /** One plain sentence for a medical term, shown behind the dotted name; null for everyday words. */
  explanation: string | null
  /** True when the person added it. */
  custom: boolean
}

/** The fixed catalogue, in display order. */
export const TOPICS: readonly TopicDefinition[] = [
  topic('what-it-is', 'diagnosis', 'Diagnosis', null),
  topic('what-it-is', 'type', 'Type', meaningOf('Type')),
  topic('what-it-is', 'grade', 'Grade', meaningOf('Grade')),
  topic('what-it-is', 'stage', 'Stage', meaningOf('Stage')),
  topic('what-it-is', 'size', 'Size', null),
  topic(
    'what-it-is',
    'laterality',
    'Side',
    'Whether it is on the left, on the right or on both sides of the body.',
  ),
  topic('what-it-is', 'spread', 'Spread', meaningOf('Spread')),
  topic('what-it-is', 'margins', 'Margins', meaningOf('Margins')),
  topic('what-it-is', 'hormone-receptors', 'Hormone receptors', meaningOf('Hormone receptors')),
  topic('what-it-is', 'er', 'ER', meaningOf('ER')),
  topic('what-it-is', 'pr', 'PR', meaningOf('PR')),
  topic('what-it-is', 'her2', 'HER2 receptor', meaningOf('HER2')),
  topic('what-it-is', 'ki-67', 'Ki-67', meaningOf('Ki-67')),
  topic(
    'what-it-is',
    'other-marker',
    'Other marker',
    'Another sign on or in the cells that a laboratory tested for.',
  ),
  topic('what-it-is', 'cause', 'Cause', null),
  topic('what-it-is', 'certainty', 'How sure', 'How sure the doctor says they are.'),
  topic('how-to-treat', 'surgery', 'Surgery', null),
  topic('how-to-treat', 'medicine', 'Medicine', null),
  topic('how-to-treat', 'radiation', 'Radiation', null),
  topic('how-to-treat', 'watchful-waiting', 'Watch and wait', meaningOf('Watch and wait')),
  topic('how-to-treat', 'other-treatment', 'Other treatment', null),
  topic('how-to-treat', 'urgency', 'Urgency', null),
  topic('how-to-treat', 'aim', 'Aim', 'What the treatment is meant to do: cure, hold back, or ease.'),
  topic('how-to-treat', 'risks', 'Risks', null),
  topic('how-to-treat', 'alternatives', 'Other choices', null),
  topic('what-next', 'tests-needed', 'Tests still needed', null),
  topic('what-next', 'follow-up', 'Follow-up visits', null),
  topic('what-next', 'outlook', 'Outlook', 'What the doctor expects to happen over time.'),
  topic('what-next', 'referral', 'Referral', 'Which other doctor or clinic you are sent to.'),
]

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['histology', 'type'],
  ['tnm', 'stage'],
  ['estrogen-receptor', 'er'],
  ['progesterone-receptor', 'pr'],
  ['receptors', 'hormone-receptors'],
  ['her2-status', 'her2'],
  ['ki67', 'ki-67'],
  ['markers', 'other-marker'],
  ['marker', 'other-marker'],
  ['sure', 'certainty'],
  ['medicines', 'medicine'],
  ['drugs', 'medicine'],
  ['radiotherapy', 'radiation'],
  ['other', 'other-treatment'],
  ['tests', 'tests-needed'],
  ['prognosis', 'outlook'],
])

const catalogue: ReadonlyMap<string, TopicDefinition> = new Map(TOPICS.map((entry) => [entry.id, entry]))

/** The catalogue's topic with this id, or null when the person added it or nobody did. */
export function catalogueTopic(id: string): TopicDefinition | null {
  return catalogue.get(id) ?? null
}

/**
 * The id of the catalogue's topic that is meant by its id, its name on screen or a plain name for it ("side", "watchful waiting");
 * the words themselves where there is none.
 */
export function topicIdOf(words: string): string {
  const wanted = words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const meant =
    catalogue.get(wanted) ?? TOPICS.find(({ label }) => label.toLowerCase().replace(/\s+/g, '-') === wanted)
  return meant?.id ?? OTHER_NAMES.get(wanted) ?? words
}

/** The catalogue and the person's own topics in display order: by group, the person's own after the catalogue's. */
export function topicsInOrder(own: readonly TopicDefinition[]): TopicDefinition[] {
  return TOPIC_GROUPS.flatMap((group) => [...TOPICS, ...own].filter((entry) => entry.group === group))
}

function topic(group: TopicGroup, id: string, label: string, explanation: string | null): TopicDefinition {
  return { id, group, label, explanation, custom: false }
}
