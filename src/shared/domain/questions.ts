import { formatPartialDate, type PartialDate } from './dates.ts'
import { listed, opinionName, ordinalWord } from './ordinal.ts'

/** What one opinion says on a topic, and where. */
export interface QuestionSide {
  /** Counted from 1. */
  position: number
  providerName: string
  date: PartialDate | null
  /** The statement in plain words. */
  text: string
  /** The passage it rests on, or null where none was marked. */
  evidence: { quote: string; recordTitle: string; page: string } | null
}

/** An open question on one open difference. */
export interface DraftQuestion {
  topicId: string
  question: string
  /** One line for each side: who, when, the words, and where they stand. */
  lines: string[]
  /** Question and lines as plain text. */
  text: string
}

/**
 * Drafts the question for one open difference: what each side says with date and page, then an open question. It proposes
 * no answer, and puts quote marks only around words that stand on a page.
 */
export function draftQuestion(
  topic: { id: string; label: string },
  sides: readonly QuestionSide[],
): DraftQuestion {
  const who = listed(sides.map((side) => ordinalWord(side.position)))
  const question = `${topic.label}: the ${who} opinions do not say the same. How do you see it, and why?`
  const lines = sides.map(sideLine)
  return { topicId: topic.id, question, lines, text: [question, ...lines].join('\n') }
}

function sideLine(side: QuestionSide): string {
  const when = side.date === null ? 'date not known' : formatPartialDate(side.date)
  return `${opinionName(side.position)}, ${side.providerName}, ${when}: ${wordsOf(side)}`
}

function wordsOf({ text, evidence }: QuestionSide): string {
  if (evidence === null) return `${withoutStop(text)} (no page given)`
  const quote = oneLine(evidence.quote)
  const place = `${evidence.recordTitle}, page ${evidence.page}`
  const same = oneLine(text).toLowerCase() === quote.toLowerCase()
  return same ? `“${quote}” (${place})` : `${withoutStop(text)}: “${quote}” (${place})`
}

function withoutStop(text: string): string {
  return oneLine(text).replace(/[.:;,]+$/, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
