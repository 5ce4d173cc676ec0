import { capitalized } from '#shared/domain/ordinal.ts'

export interface ConcernTitle {
  /** "Lump in left breast" */
  subject: string
  /** "What is it, and how should it be treated?"; null where the title holds no question of its own. */
  question: string | null
}

/** Parts a concern's title at the dash or colon before its question. */
export function partConcernTitle(title: string): ConcernTitle {
  const match = /^(.+?)\s*(?:\s[—–-]\s|:\s)\s*(.+\?)$/.exec(title.trim())
  const [, subject, question] = match ?? []
  if (!subject || !question) return { subject: title.trim(), question: null }
  return { subject, question: capitalized(question) }
}
