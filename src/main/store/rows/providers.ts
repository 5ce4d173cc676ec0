import type { Provider, ProviderFields } from '#shared/contract/providers.ts'
import { type Database, inTransaction } from '../database.ts'
import { Failure } from '../failure.ts'
import { insertNew, requireRow, trashRow, updateRow } from '../sql.ts'

const SELECT = `
  SELECT id, person_id AS personId, name, specialty, organization, phone, fax, email, portal, address, npi,
    is_primary AS isPrimary, note, created_at AS createdAt, trashed_at AS trashedAt
  FROM provider`

type Row = Omit<Provider, 'isPrimary'> & { isPrimary: number }

/** The providers of a person by name, the trash included. */
export function listProviders(db: Database, personId: string): Provider[] {
  const rows = db
    .prepare(`${SELECT} WHERE person_id = ? ORDER BY name COLLATE NOCASE, created_at, rowid`)
    .all(personId) as Row[]
  return rows.map(fromRow)
}

/** @throws Failure NOT_FOUND */
export function getProvider(db: Database, id: string): Provider {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined
  if (!row) throw new Failure('NOT_FOUND', { what: 'provider' })
  return fromRow(row)
}

/** @throws Failure NOT_FOUND if the person is gone */
export function insertProvider(
  db: Database,
  fields: Partial<ProviderFields> & { name: string; personId: string },
): Provider {
  return inTransaction(db, () => {
    requireRow(db, 'person', fields.personId)
    const id = insertNew(db, 'provider', { ...fields })
    if (fields.isPrimary) leaveOnePrimary(db, id)
    return getProvider(db, id)
  })
}

/** @throws Failure NOT_FOUND */
export function updateProvider(db: Database, id: string, fields: Partial<ProviderFields>): Provider {
  return inTransaction(db, () => {
    updateRow(db, 'provider', id, fields)
    if (fields.isPrimary) leaveOnePrimary(db, id)
    return getProvider(db, id)
  })
}

/** @throws Failure IN_USE while opinions outside the trash rest on the provider; NOT_FOUND */
export function trashProvider(db: Database, id: string): void {
  const count = db
    .prepare('SELECT count(*) FROM opinion WHERE provider_id = ? AND trashed_at IS NULL')
    .pluck()
    .get(id) as number
  if (count > 0) throw new Failure('IN_USE', { what: 'opinion', count })
  trashRow(db, 'provider', id)
}

/** A provider of this person, outside the trash, of this name or working for a house of this name. */
export function providerNamed(db: Database, personId: string, name: string): string | undefined {
  return db
    .prepare(
      `SELECT id FROM provider WHERE person_id = @personId AND trashed_at IS NULL
         AND (name = @name COLLATE NOCASE OR organization = @name COLLATE NOCASE)
       ORDER BY name = @name COLLATE NOCASE DESC, created_at, rowid LIMIT 1`,
    )
    .pluck()
    .get({ personId, name }) as string | undefined
}

function leaveOnePrimary(db: Database, id: string): void {
  db.prepare(
    `UPDATE provider SET is_primary = 0
     WHERE id <> @id AND person_id = (SELECT person_id FROM provider WHERE id = @id)`,
  ).run({ id })
}

function fromRow(row: Row): Provider {
  return { ...row, isPrimary: row.isPrimary === 1 }
}
