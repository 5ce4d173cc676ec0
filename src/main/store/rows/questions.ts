import type { Statement } from '#shared/contract/opinions.ts'
import type { KeptAnswer, KeptQuestion, KeptQuestions } from '#shared/domain/questionList.ts'
import { catalogueTopic } from '#shared/domain/topics.ts'
import { type Database, inTransaction } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertRow, newId, now, requireRow } from '../sql.ts'
import { listClosingHistory } from './marks.ts'
import { getOpinion } from './opinions.ts'
import { insertStatement } from './statements.ts'

/** Names one question: a drafted one by its topic. */
export interface QuestionReference {
  concernId: string
  id: string
}

type Row = Omit<KeptQuestion, 'printed'> & { printed: number | null }

/** All that is kept about the questions of a concern: what the person made of them, their answers, closings of differences. */
export function readKeptQuestions(db: Database, concernId: string): KeptQuestions {
  const rows = db
    .prepare(
      `SELECT id, origin, topic_id AS topicId, text, position, printed, trashed_at AS trashedAt FROM question
       WHERE concern_id = ? ORDER BY created_at, id`,
    )
    .all(concernId) as Row[]
  const answers = db
    .prepare(
      `SELECT question_id AS questionId, statement_id AS statementId, created_at AS createdAt FROM question_answer
       WHERE concern_id = ? ORDER BY created_at, statement_id`,
    )
    .all(concernId) as KeptAnswer[]
  return {
    questions: rows.map((row) => ({ ...row, printed: row.printed === null ? null : row.printed === 1 })),
    answers,
    closings: listClosingHistory(db, concernId),
  }
}

/** Adds a question of the person's own; answers its id. @throws Failure NOT_FOUND if the concern or the topic is gone */
export function insertOwnQuestion(
  db: Database,
  { concernId, text, topicId }: { concernId: string; text: string; topicId: string | null },
): string {
  requireRow(db, 'concern', concernId)
  if (topicId !== null) requireTopic(db, concernId, topicId)
  const id = newId()
  insertQuestion(db, { concernId, id, origin: 'own', topicId, text })
  return id
}

export interface QuestionChange {
  /** Null: back to the draft. */
  text?: string | null
  topicId?: string | null
  printed?: boolean | null
}

/**
 * Changes a question; a drafted one keeps its topic. @throws Failure NOT_FOUND if it or the topic is gone, or there is no draft
 * to go back to
 */
export function updateQuestion(
  db: Database,
  question: QuestionReference,
  { text, topicId, printed }: QuestionChange,
): void {
  inTransaction(db, () => {
    const origin = keep(db, question)
    if (origin === 'own' && text === null) throw new Failure('NOT_FOUND', { what: 'draft' })
    if (text !== undefined) setField(db, question, 'text', text)
    if (printed !== undefined) setField(db, question, 'printed', printed === null ? null : Number(printed))
    if (origin === 'own' && topicId !== undefined) {
      if (topicId !== null) requireTopic(db, question.concernId, topicId)
      setField(db, question, 'topic_id', topicId)
    }
  })
}

/** Gives questions their places in this order. @throws Failure NOT_FOUND */
export function arrangeQuestions(db: Database, concernId: string, ids: readonly string[]): void {
  inTransaction(db, () => {
    for (const [position, id] of ids.entries()) {
      keep(db, { concernId, id })
      setField(db, { concernId, id }, 'position', position)
    }
  })
}

/** Puts a question into the trash or takes it out. @throws Failure NOT_FOUND */
export function setQuestionTrashed(db: Database, question: QuestionReference, trashed: boolean): void {
  inTransaction(db, () => {
    keep(db, question)
    setField(db, question, 'trashed_at', trashed ? now() : null)
  })
}

/**
 * Writes an answer down: a statement of the opinion, bound to the question, which is then no longer printed unless it is chosen
 * again. @throws Failure NOT_FOUND if the question, the opinion or the topic is gone, or the opinion is on another concern
 */
export function insertAnswer(
  db: Database,
  { concernId, id, ...said }: QuestionReference & { opinionId: string; topicId: string; text: string },
): Statement {
  return inTransaction(db, () => {
    keep(db, { concernId, id })
    if (getOpinion(db, said.opinionId).concernId !== concernId) {
      throw new Failure('NOT_FOUND', { what: 'opinion' })
    }
    const statement = insertStatement(db, { ...said, evidence: [], checked: true })
    insertRow(db, 'question_answer', {
      statementId: statement.id,
      concernId,
      questionId: id,
      createdAt: now(),
    })
    setField(db, { concernId, id }, 'printed', null)
    return statement
  })
}

/** A drafted question is kept from the first change on. @throws Failure NOT_FOUND */
function keep(db: Database, { concernId, id }: QuestionReference): KeptQuestion['origin'] {
  const origin = db.prepare('SELECT origin FROM question WHERE concern_id = ? AND id = ?').pluck()
  const kept = origin.get(concernId, id) as KeptQuestion['origin'] | undefined
  if (kept) return kept
  requireRow(db, 'concern', concernId)
  if (!isTopic(db, concernId, id)) throw new Failure('NOT_FOUND', { what: 'question' })
  insertQuestion(db, { concernId, id, origin: 'difference', topicId: id, text: null })
  return 'difference'
}

function insertQuestion(
  db: Database,
  question: QuestionReference & Pick<KeptQuestion, 'origin' | 'topicId' | 'text'>,
): void {
  const instant = now()
  insertRow(db, 'question', { ...question, createdAt: instant, changedAt: instant })
}

function setField(
  db: Database,
  { concernId, id }: QuestionReference,
  column: 'text' | 'topic_id' | 'position' | 'printed' | 'trashed_at',
  value: string | number | null,
): void {
  db.prepare(`UPDATE question SET ${column} = ?, changed_at = ? WHERE concern_id = ? AND id = ?`).run(
    value,
    now(),
    concernId,
    id,
  )
}

function requireTopic(db: Database, concernId: string, topicId: string): void {
  if (!isTopic(db, concernId, topicId)) throw new Failure('NOT_FOUND', { what: 'topic' })
}

function isTopic(db: Database, concernId: string, topicId: string): boolean {
  if (catalogueTopic(topicId)) return true
  const own = db.prepare('SELECT 1 FROM topic WHERE id = ? AND concern_id = ?').get(topicId, concernId)
  return own !== undefined
}
