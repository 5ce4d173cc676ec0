import type { CustomTopic } from '#shared/contract/opinions.ts'
import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertRow, newId, now, requireRow } from '../sql.ts'

const SELECT = 'SELECT id, concern_id AS concernId, topic_group AS "group", label FROM topic'

/** Topics the person added to a concern, as they were added. */
export function listCustomTopics(db: Database, concernId: string): CustomTopic[] {
  return db
    .prepare(`${SELECT} WHERE concern_id = ? ORDER BY created_at, rowid`)
    .all(concernId) as CustomTopic[]
}

export function insertTopic(db: Database, { concernId, group, label }: Omit<CustomTopic, 'id'>): CustomTopic {
  requireRow(db, 'concern', concernId)
  const id = newId()
  insertRow(db, 'topic', { id, concernId, topicGroup: group, label, createdAt: now() })
  return { id, concernId, group, label }
}

/** @throws Failure NOT_FOUND */
export function renameTopic(db: Database, id: string, label: string): CustomTopic {
  requireRow(db, 'topic', id)
  db.prepare('UPDATE topic SET label = ? WHERE id = ?').run(label, id)
  return db.prepare(`${SELECT} WHERE id = ?`).get(id) as CustomTopic
}

/** @throws Failure IN_USE while statements speak to it; NOT_FOUND */
export function removeTopic(db: Database, id: string): void {
  requireRow(db, 'topic', id)
  const count = db.prepare('SELECT count(*) FROM statement WHERE topic_id = ?').pluck().get(id) as number
  if (count > 0) throw new Failure('IN_USE', { what: 'statement', count })
  db.prepare('DELETE FROM topic WHERE id = ?').run(id)
}
