import type { PartialDate } from './dates.ts'
import { draftedQuestion } from './questionDraft.ts'
import type { QuestionSide, SaidWords } from './questionWords.ts'
import type { Relation } from './relation.ts'
import { catalogueTopic, type TopicGroup } from './topics.ts'

export const QUESTION_ORIGINS = ['difference', 'own'] as const

/** `open`: to be asked; `answered`: an opinion answered it; `resting`: the difference it was drafted from is not open. */
export const QUESTION_STATES = ['open', 'answered', 'resting'] as const

/** What the person made of a question. A drafted one is kept only once they changed something about it. */
export interface KeptQuestion {
  /** Of a drafted question: the id of its topic. */
  id: string
  origin: (typeof QUESTION_ORIGINS)[number]
  topicId: string | null
  /** The person's words; null while the draft stands. */
  text: string | null
  /** Null: behind those that were given a place. */
  position: number | null
  /** Whether it is to be printed, where the person chose. */
  printed: boolean | null
  trashedAt: string | null
}

/** A statement that was written down as the answer to a question. */
export interface KeptAnswer {
  questionId: string
  statementId: string
  createdAt: string
}

/** One closing or reopening of a difference, with what the opinions had said then. */
export interface ClosingEntry {
  topicId: string
  closed: boolean
  reason: string
  /** `providerName` is empty where it was not kept. */
  sides: readonly { number: number; providerName: string; text: string }[]
  createdAt: string
}

/** All that is kept about the questions of a concern. */
export interface KeptQuestions {
  /** As they were added. */
  questions: readonly KeptQuestion[]
  answers: readonly KeptAnswer[]
  /** Oldest first. */
  closings: readonly ClosingEntry[]
}

type Statement = SaidWords & { id: string }

/** What the list of questions reads of a comparison. */
export interface ComparedForQuestions<Said extends Statement> {
  /** In order, the first one first. */
  opinions: readonly {
    id: string
    number: number
    date: PartialDate | null
    provider: { name: string }
  }[]
  topics: readonly ComparedTopic<Said>[]
}

interface ComparedTopic<Said extends Statement> {
  topicId: string
  label: string
  group: TopicGroup
  relation: Relation
  openDifference: boolean
  closed: { reason: string; createdAt: string } | null
  cells: readonly { opinionId: string; statements: readonly Said[] }[]
}

export interface ListedAnswer {
  statementId: string
  opinionId: string
  number: number
  providerName: string
  date: PartialDate | null
  text: string
}

export interface ListedQuestion<Said extends SaidWords> {
  id: string
  origin: (typeof QUESTION_ORIGINS)[number]
  state: (typeof QUESTION_STATES)[number]
  topicId: string | null
  label: string | null
  /** How the opinions relate on its topic; null where none speaks to it. */
  relation: Relation | null
  openDifference: boolean
  words: string
  /** The words of the draft; null for the person's own question. */
  draft: string | null
  /** Whether it goes on the sheet and into the bundle. */
  printed: boolean
  sides: QuestionSide<Said>[]
  answers: ListedAnswer[]
  /** Set while the person's closing of the difference stands. */
  closed: { reason: string; createdAt: string } | null
  /** Every closing and reopening of the difference, oldest first. */
  history: ClosingEntry[]
  trashedAt: string | null
}

/**
 * The questions of a concern in the person's order: one for each open difference, and the person's own. Those without a place
 * follow behind, drafts in the order of topics, then the person's own as they were added. A drafted one whose difference is
 * gone stays while something of the person's is on it.
 */
export function listQuestions<Said extends Statement>(
  compared: ComparedForQuestions<Said>,
  kept: KeptQuestions,
): ListedQuestion<Said>[] {
  const touched = new Map(kept.questions.map((question) => [question.id, question]))
  const topicIds = new Set([
    ...compared.topics.map(({ topicId }) => topicId),
    ...kept.questions.filter(({ origin }) => origin === 'difference').map(({ id }) => id),
  ])
  const drafts = [...topicIds].map((id) => touched.get(id) ?? untouched(id))
  const own = kept.questions.filter(({ origin }) => origin === 'own')
  return [...drafts, ...own]
    .map((question, index) => ({ question, place: question.position ?? Number.POSITIVE_INFINITY, index }))
    .sort((a, b) => (a.place === b.place ? a.index - b.index : a.place - b.place))
    .flatMap(({ question }) => listed(compared, kept, question) ?? [])
}

/** Those that go on the sheet and into the bundle, in order. */
export function questionsToAsk<Question extends { printed: boolean; trashedAt: string | null }>(
  questions: readonly Question[],
): Question[] {
  return questions.filter(({ printed, trashedAt }) => printed && trashedAt === null)
}

function untouched(topicId: string): KeptQuestion {
  return {
    id: topicId,
    origin: 'difference',
    topicId,
    text: null,
    position: null,
    printed: null,
    trashedAt: null,
  }
}

/** Null where there is nothing to ask, and nothing of the person's to keep. */
function listed<Said extends Statement>(
  compared: ComparedForQuestions<Said>,
  kept: KeptQuestions,
  { id, origin, topicId, text, printed, trashedAt }: KeptQuestion,
): ListedQuestion<Said> | null {
  const row = compared.topics.find((topic) => topic.topicId === topicId)
  const topic = row ?? (topicId === null ? null : asTopic(topicId))
  const drafted = origin === 'difference'
  const draft = drafted && topic !== null ? draftedQuestion(topic) : null
  const words = text ?? draft
  if (words === null) return null
  const answers = answersTo(compared, kept.answers, id)
  const history = drafted ? kept.closings.filter((entry) => entry.topicId === id) : []
  const openDifference = row?.openDifference ?? false
  const isKept = text !== null || answers.length > 0 || history.length > 0
  if (drafted && !openDifference && !isKept) return null
  const state = answers.length > 0 ? 'answered' : drafted && !openDifference ? 'resting' : 'open'
  return {
    id,
    origin,
    state,
    topicId: topic === null ? null : topicId,
    label: topic?.label ?? null,
    relation: row?.relation ?? null,
    openDifference,
    words,
    draft,
    printed: printed ?? state === 'open',
    sides: row ? sidesOf(compared, row) : [],
    answers,
    closed: drafted ? (row?.closed ?? null) : null,
    history,
    trashedAt,
  }
}

/** A topic that no opinion speaks to; null where it is gone. */
function asTopic(topicId: string): { topicId: string; label: string; group: TopicGroup } | null {
  const topic = catalogueTopic(topicId)
  return topic && { topicId, label: topic.label, group: topic.group }
}

function sidesOf<Said extends Statement>(
  { opinions }: ComparedForQuestions<Said>,
  row: ComparedTopic<Said>,
): QuestionSide<Said>[] {
  return opinions.flatMap(({ id, number, date, provider }) => {
    const statements = row.cells.find(({ opinionId }) => opinionId === id)?.statements ?? []
    if (statements.length === 0) return []
    return [{ opinionId: id, number, providerName: provider.name, date, statements }]
  })
}

function answersTo<Said extends Statement>(
  { opinions, topics }: ComparedForQuestions<Said>,
  answers: readonly KeptAnswer[],
  questionId: string,
): ListedAnswer[] {
  const cells = topics.flatMap((row) => row.cells)
  return answers
    .filter((answer) => answer.questionId === questionId)
    .flatMap(({ statementId }) => {
      const cell = cells.find(({ statements }) => statements.some(({ id }) => id === statementId))
      const opinion = opinions.find(({ id }) => id === cell?.opinionId)
      const statement = cell?.statements.find(({ id }) => id === statementId)
      // Moved to the trash, alone or with its opinion.
      if (!opinion || !statement) return []
      const { id: opinionId, number, date, provider } = opinion
      return [{ statementId, opinionId, number, providerName: provider.name, date, text: statement.text }]
    })
}
