/** A statement that was begun and not added. */
export interface StatementDraft {
  topicId: string | null
  text: string
}

/** By opinion. They live in this window only: nothing of a record may reach the disk unlocked. */
const drafts = new Map<string, StatementDraft>()

/** What was begun for an opinion before its screen was left. */
export function keptDraft(opinionId: string): StatementDraft | undefined {
  return drafts.get(opinionId)
}

/** Keeps what is being typed for an opinion; an empty draft is none. */
export function keepDraft(opinionId: string, draft: StatementDraft): void {
  if (draft.topicId === null && draft.text.trim() === '') drafts.delete(opinionId)
  else drafts.set(opinionId, draft)
}

/** Lets go of a draft that was added or given up. */
export function dropDraft(opinionId: string): void {
  drafts.delete(opinionId)
}
