import { formatPartialDate, type PartialDate } from './dates.ts'
import { opinionName } from './ordinal.ts'

/** A statement as a question repeats it, with the places it rests on. */
export interface SaidWords {
  text: string
  evidence: readonly {
    quote: string
    recordTitle: string
    /** Counted from 0. */
    pageIndex: number
    pageLabel: string | null
    /** False: the words are no longer where they were. */
    found: boolean
  }[]
}

/** What one opinion says on a question's topic. */
export interface QuestionSide<Said extends SaidWords = SaidWords> {
  opinionId: string
  /** Counted from 1. */
  number: number
  providerName: string
  date: PartialDate | null
  statements: readonly Said[]
}

/** A question as it is printed and copied. */
export interface WordedQuestion {
  /** The topic's name; null where it has none. */
  label: string | null
  words: string
  sides: readonly QuestionSide[]
}

/**
 * One line for each side: who, when, the words, and where they stand. Quote marks stand only around words that are on the page.
 */
export function sideLines({ sides }: Pick<WordedQuestion, 'sides'>): string[] {
  return sides.map(({ number, providerName, date, statements }) => {
    const when = date === null ? 'date not known' : formatPartialDate(date)
    return `${opinionName(number)}, ${providerName}, ${when}: ${statements.map(wordsOf).join('; ')}`
  })
}

/** "Surgery: Which operation would you advise, if any, and why?" */
export function labelled({ label, words }: Pick<WordedQuestion, 'label' | 'words'>): string {
  return label === null ? words : `${label}: ${words}`
}

/** Questions as plain text, numbered, each with its sides below it. */
export function questionsAsText(questions: readonly WordedQuestion[]): string {
  return questions
    .map((question, index) =>
      [`${index + 1}. ${labelled(question)}`, ...sideLines(question).map((line) => `   - ${line}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
}

function wordsOf({ text, evidence }: SaidWords): string {
  const place = evidence.find(({ found }) => found)
  if (!place) return `${withoutStop(text)} (no page given)`
  const quote = oneLine(place.quote)
  const page = place.pageLabel ?? String(place.pageIndex + 1)
  const same = oneLine(text).toLowerCase() === quote.toLowerCase()
  return `${same ? '' : `${withoutStop(text)}: `}“${quote}” (${place.recordTitle}, page ${page})`
}

function withoutStop(text: string): string {
  return oneLine(text).replace(/[.:;,]+$/, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
