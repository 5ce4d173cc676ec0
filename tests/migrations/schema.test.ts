import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryVault } from '../support/temporaryVault.ts'

const MIGRATIONS = join(import.meta.dirname, '../../migrations')

/** Migrations that people's vaults have been through, with the SHA-256 of each: they never change again. */
const LANDED: Record<string, string> = {
  '0001_people_and_providers.sql': '09364f7386182a91687851e56203690f81bf52ed6dd88c84bcf58c429d245020',
  '0002_records_and_pages.sql': '9f77a1a094f40bf38d00f784b4d382870b35af1ae8a6fc7ab104a1ffdc8414b5',
  '0003_concerns_and_opinions.sql': 'b20fcc2cf5f3726fabfadd84b703cf6fcfd53ef73447e93b6fb8d2fdaeba2789',
  '0004_comparison.sql': '1167254aa587ba1176cb8ffe770a8bc24f099fec0888cb7b0552a2b8c1b716d8',
  '0005_facts_requests_and_bundles.sql': 'd2250f14793dcfc5232f298a1311d9abec41783c91c5ebd856776cfb931a5b04',
  '0006_search.sql': '2993bebd6dbf433043898904b717e45e6e4856c3e559cc7e946c983a9a301891',
  '0007_imports.sql': '6a17e80fd38fc101670586b4384fe880aeff6b0932fbd56dc10001451baedb46',
  '0008_fact_places.sql': '2d48c789f1e42888620680c9c745958c70d1eaeebfe475ec1cdd75a65edc9244',
  '0009_page_runs.sql': 'eb5a741841c9e7dc48a5caee2ce79800122ee8b38771814a8e4a15662eef70fa',
  '0010_put_aside.sql': '447179e0fc2c08cb088869f54e13893cc27a8bdeea8f5ee2c116912614cc01b5',
  '0011_questions.sql': '09e1c34631603e67406523a94bdf7e03251b4e47b46317b3842a3060f6b125fe',
  '0012_versions.sql': '73a435a46b6a55fe8da76850617c821f56a1be18180bf8c68774b9b145c7f482',
  '0013_mix_ups.sql': '253a2122fb8f41003cb3cedfd93799b5bf1812f45410db1cb2e8aff3de8bd6d3',
}

it('builds the schema that is committed', async () => {
  const { services } = await temporaryVault()
  const parts = services.vault
    .db()
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name",
    )
    .pluck()
    .all()
  await expect(`${parts.join(';\n\n')};\n`).toMatchFileSnapshot('schema.sql')
})

it('leaves landed migrations as they were', () => {
  const files = readdirSync(MIGRATIONS).filter((name) => name in LANDED)
  const hashes = files.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(MIGRATIONS, name), 'utf8'))
      .digest('hex'),
  ])
  expect(Object.fromEntries(hashes)).toEqual(LANDED)
})

it('names every migration by its number and what it is about', () => {
  for (const name of readdirSync(MIGRATIONS)) expect(name).toMatch(/^\d{4}_[a-z0-9_]+\.sql$/)
})

it('makes every table strict', async () => {
  const { services } = await temporaryVault()
  const loose = services.vault
    .db()
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
    .pluck()
    .all()
  expect(loose.filter((name) => !/^sqlite_/.test(String(name)))).toEqual([])
})

it('has an index that begins with the first column of each key naming another table', async () => {
  const { services } = await temporaryVault()
  const bare = services.vault
    .db()
    .prepare(
      `SELECT t.name || '.' || key."from" FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS key
       WHERE t.schema = 'main' AND key.seq = 0 AND NOT EXISTS (
         SELECT 1 FROM pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS first
         WHERE first.seqno = 0 AND first.name = key."from")`,
    )
    .pluck()
    .all()
  expect(bare).toEqual([])
})
