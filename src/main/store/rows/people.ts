import type { Person, PersonCounts, PersonFields } from '#shared/contract/people.ts'
import type { Database } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertNew, updateRow } from '../sql.ts'

const SELECT = `
  SELECT id, name, birth_date AS birthDate, looked_after AS lookedAfter, note, created_at AS createdAt,
    trashed_at AS trashedAt
  FROM person`

type Row = Omit<Person, 'lookedAfter'> & { lookedAfter: number }

/** Everyone whose records are kept here, the trash included, in the order they were added. */
export function listPeople(db: Database): Person[] {
  return (db.prepare(`${SELECT} ORDER BY created_at, rowid`).all() as Row[]).map(fromRow)
}

/** @throws Failure NOT_FOUND */
export function getPerson(db: Database, id: string): Person {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined
  if (!row) throw new Failure('NOT_FOUND', { what: 'person' })
  return fromRow(row)
}

export function insertPerson(db: Database, fields: Partial<PersonFields> & { name: string }): Person {
  return getPerson(db, insertNew(db, 'person', { ...fields }))
}

/** @throws Failure NOT_FOUND */
export function updatePerson(db: Database, id: string, fields: Partial<PersonFields>): Person {
  updateRow(db, 'person', id, fields)
  return getPerson(db, id)
}

/** How many records, providers and concerns a person has outside the trash. */
export function countForPerson(db: Database, personId: string): PersonCounts {
  const count = (table: 'record' | 'provider' | 'concern') =>
    db
      .prepare(`SELECT count(*) FROM ${table} WHERE person_id = ? AND trashed_at IS NULL`)
      .pluck()
      .get(personId) as number
  return { records: count('record'), providers: count('provider'), concerns: count('concern') }
}

function fromRow(row: Row): Person {
  return { ...row, lookedAfter: row.lookedAfter === 1 }
}
