import type { Bundle, BundleItem } from '#shared/contract/bundles.ts'
import { type Database, inTransaction } from '../database.ts'
import { insertRow, newId, now } from '../sql.ts'

type Row = Omit<Bundle, 'items'>

/** What was handed over, newest first; for one concern, one provider, or both. */
export function listBundles(db: Database, filter: { concernId?: string; providerId?: string }): Bundle[] {
  const rows = db
    .prepare(
      `SELECT bundle.id, concern_id AS concernId, provider_id AS providerId, provider.name AS providerName, read,
         page_count AS pageCount, size, sha256, bundle.created_at AS createdAt
       FROM bundle JOIN provider ON provider.id = provider_id
       WHERE (@concernId IS NULL OR concern_id = @concernId) AND (@providerId IS NULL OR provider_id = @providerId)
       ORDER BY bundle.created_at DESC, bundle.rowid DESC`,
    )
    .all({ concernId: filter.concernId ?? null, providerId: filter.providerId ?? null }) as Row[]
  const items = db.prepare(
    `SELECT record_id AS recordId, title, path, size, sha256 FROM bundle_item WHERE bundle_id = ? ORDER BY position`,
  )
  return rows.map((row) => ({ ...row, items: items.all(row.id) as BundleItem[] }))
}

/** Notes what was handed over, with every file and its hash. */
export function insertBundle(db: Database, bundle: Omit<Bundle, 'id' | 'createdAt' | 'providerName'>): void {
  inTransaction(db, () => {
    const id = newId()
    const { items, ...fields } = bundle
    insertRow(db, 'bundle', { id, ...fields, createdAt: now() })
    items.forEach((item, position) => {
      insertRow(db, 'bundle_item', { bundleId: id, position, ...item })
    })
  })
}
