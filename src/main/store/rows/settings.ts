import type { Database } from '../database.ts'
import { prepared } from '../sql.ts'

/** Choices kept in the vault, with the type of each. */
export interface Settings {
  /** No record is read until the person goes on. */
  readingPaused: boolean
}

/** What was chosen, or `otherwise`. */
export function getSetting<Name extends keyof Settings>(
  db: Database,
  name: Name,
  otherwise: Settings[Name],
): Settings[Name] {
  const json = prepared(db, 'SELECT value FROM setting WHERE name = ?').pluck().get(name) as
    | string
    | undefined
  return json === undefined ? otherwise : (JSON.parse(json) as Settings[Name])
}

export function setSetting<Name extends keyof Settings>(
  db: Database,
  name: Name,
  value: Settings[Name],
): void {
  db.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, JSON.stringify(value))
}
