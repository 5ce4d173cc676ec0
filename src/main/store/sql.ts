import { randomUUID } from 'node:crypto'
import type { Database, Statement } from './database.ts'
import { Failure } from './failure.ts'

/** Tables whose rows have an `id`, a `changed_at` and a trash. */
export type TrashTable = 'person' | 'provider' | 'concern' | 'opinion' | 'statement' | 'record'

type Value = string | number | boolean | null | Buffer

/** Fields as the contract names them; `undefined` means "leave as it is". */
export type Fields = Record<string, Value | undefined>

const statements = new WeakMap<Database, Map<string, Statement>>()

/** A statement prepared once for as long as the vault is open: for what runs for every page, row or fact. */
export function prepared(db: Database, sql: string): Statement {
  const kept = statements.get(db) ?? new Map<string, Statement>()
  statements.set(db, kept)
  const statement = kept.get(sql) ?? db.prepare(sql)
  kept.set(sql, statement)
  return statement
}

/** A new identifier. */
export function newId(): string {
  return randomUUID()
}

/** The present instant, ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString()
}

/** Inserts one row; `fields` are given in camel case. */
export function insertRow(db: Database, table: string, fields: Fields): void {
  const columns = asColumns(fields)
  const names = Object.keys(columns)
  const values = names.map((name) => `@${name}`)
  prepared(db, `INSERT INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`).run(columns)
}

/** Inserts a row with a new id and its dates; returns the id. */
export function insertNew(db: Database, table: TrashTable, fields: Fields): string {
  const id = newId()
  const instant = now()
  insertRow(db, table, { id, ...fields, createdAt: instant, changedAt: instant })
  return id
}

/** Changes the given fields of one row. @throws Failure NOT_FOUND */
export function updateRow(db: Database, table: TrashTable, id: string, fields: Fields): void {
  setFields(db, table, id, { ...fields, changedAt: now() })
}

/** Puts a row into the trash. @throws Failure NOT_FOUND */
export function trashRow(db: Database, table: TrashTable, id: string): void {
  setFields(db, table, id, { trashedAt: now() })
}

/** Takes a row out of the trash, as it was. @throws Failure NOT_FOUND */
export function restoreRow(db: Database, table: TrashTable, id: string): void {
  setFields(db, table, id, { trashedAt: null })
}

function setFields(db: Database, table: TrashTable, id: string, fields: Fields): void {
  const columns = asColumns(fields)
  const settings = Object.keys(columns).map((name) => `${name} = @${name}`)
  const update = prepared(db, `UPDATE ${table} SET ${settings.join(', ')} WHERE id = @id`)
  const { changes } = update.run({ ...columns, id })
  if (changes === 0) throw new Failure('NOT_FOUND', { what: table })
}

/** @throws Failure NOT_FOUND if there is no row, in or out of the trash */
export function requireRow(db: Database, table: TrashTable | 'topic' | 'evidence', id: string): void {
  const found = prepared(db, `SELECT 1 FROM ${table} WHERE id = ?`).get(id)
  if (!found) throw new Failure('NOT_FOUND', { what: table })
}

/** @throws Failure NOT_FOUND if there is no such row, or it is another person's: records of two people never mix */
export function requireOfPerson(
  db: Database,
  table: 'provider' | 'record',
  id: string,
  personId: string,
): void {
  const found = db.prepare(`SELECT 1 FROM ${table} WHERE id = ? AND person_id = ?`).get(id, personId)
  if (!found) throw new Failure('NOT_FOUND', { what: table })
}

function asColumns(fields: Fields): Record<string, string | number | null | Buffer> {
  const columns: Record<string, string | number | null | Buffer> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    columns[column] = typeof value === 'boolean' ? Number(value) : value
  }
  return columns
}
