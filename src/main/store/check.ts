import { createHash } from 'node:crypto'
import type { CheckReport } from '#shared/contract/vault.ts'
import { readContent } from './content.ts'
import type { Database } from './database.ts'

/** Checks the file itself, the references, the search index, and the hash of every file kept. */
export async function checkVault(db: Database): Promise<CheckReport> {
  const problems = [
    ...tried(db, 'A part of the vault file cannot be read.', () => fileProblems(db)),
    ...tried(db, 'The references cannot be checked.', () => referenceProblems(db)),
    ...indexProblems(db),
  ]
  const kept = db.prepare('SELECT id, sha256, size FROM content WHERE sha256 IS NOT NULL').all() as KeptFile[]
  for (const file of kept) {
    if (!(await isWhole(db, file)))
      problems.push(`The bytes of file ${file.id} are not those that were added.`)
  }
  const count = (table: 'record' | 'page') =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  const bytes = kept.reduce((sum, file) => sum + file.size, 0)
  return { ok: problems.length === 0, problems, records: count('record'), pages: count('page'), bytes }
}

interface KeptFile {
  id: number
  sha256: string
  size: number
}

/** Where the file is damaged a check cannot run to its end; that is a finding too. */
function tried(db: Database, problem: string, check: () => string[]): string[] {
  try {
    return check()
  } catch (error) {
    if (!db.open) throw error
    return [problem]
  }
}

async function isWhole(db: Database, file: KeptFile): Promise<boolean> {
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const bytes of readContent(db, file.id)) {
      hash.update(bytes)
      size += bytes.length
    }
  } catch (error) {
    if (!db.open) throw error
    return false
  }
  return size === file.size && hash.digest('hex') === file.sha256
}

function fileProblems(db: Database): string[] {
  const lines = db.prepare('PRAGMA integrity_check').pluck().all() as string[]
  return lines.filter((line) => line !== 'ok').map((line) => `The vault file: ${line}`)
}

function referenceProblems(db: Database): string[] {
  const broken = db.pragma('foreign_key_check') as { table: string; parent: string }[]
  return broken.map(({ table, parent }) => `A row of ${table} names a ${parent} that is not there.`)
}

function indexProblems(db: Database): string[] {
  return tried(db, 'The search index does not fit the pages.', () => {
    db.exec("INSERT INTO page_search (page_search, rank) VALUES ('integrity-check', 1)")
    return []
  })
}
