import type { Question } from '#shared/contract/questions.ts'

const LONGEST = 60

/** A question in few words, for the names of its buttons: its topic, or how it begins. */
export function nameOf({ origin, label, words }: Pick<Question, 'origin' | 'label' | 'words'>): string {
  if (origin === 'difference' && label !== null) return label
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words
}
