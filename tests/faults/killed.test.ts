import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { clientOf } from '../../src/main/client.ts'
import { createServices } from '../../src/main/services.ts'
import { runningText, textPdf } from '../support/pdfs.ts'
import { temporaryFolder } from '../support/temporaryVault.ts'
import { startTerminal, terminal } from '../support/terminal.ts'

const FILES = 30
const KILLS = 4

it('loses nothing it has acknowledged when it is killed at any moment', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'vault.consilium')
  const files = join(folder, 'files')
  mkdirSync(files)
  let bytes = 0
  for (let file = 0; file < FILES; file++) {
    const pages = Array.from({ length: 2 + (file % 5) }, (_, page) => runningText(file * 10 + page, 500))
    const pdf = await textPdf(...pages)
    bytes += pdf.length
    writeFileSync(join(files, `file-${file}.pdf`), pdf)
  }
  expect((await terminal('--vault', path, 'create')).code).toBe(0)

  const kept = new Map<string, number>()
  let killed = 0
  for (let round = 0; round < KILLS; round++) {
    const { child, ended } = startTerminal('--vault', path, 'import', files)
    // How much has been written, not how long it took, is what differs from round to round.
    const moment = sizeOf(path) + Math.random() * (bytes / 2)
    while (child.exitCode === null && sizeOf(path) <= moment) await wait(1)
    child.kill('SIGKILL')
    if ((await ended).code === null) killed += 1

    const services = createServices(path)
    try {
      const client = clientOf(services)
      await client.vault.unlock({ passphrase: null })
      await services.readings.idle()
      const { ok, problems } = await client.vault.check()
      expect({ ok, problems }, `round ${round}, killed at ${Math.round(moment)} bytes`).toEqual({
        ok: true,
        problems: [],
      })
      for (const person of await client.people.list()) {
        const records = await client.records.list({ personId: person.id })
        for (const { id, fileName, size, reading } of records) {
          const pages = 2 + (Number(/\d+/.exec(fileName)![0]) % 5)
          expect(reading).toMatchObject({ state: 'read', pageCount: pages, pagesRead: pages })
          expect(statSync(join(files, fileName)).size).toBe(size)
          kept.set(id, size)
        }
        const ids = new Set(records.map(({ id }) => id))
        expect([...kept.keys()].filter((id) => !ids.has(id))).toEqual([])
      }
      const loose = 'SELECT count(*) FROM content WHERE id NOT IN (SELECT content_id FROM record)'
      expect(services.vault.db().prepare(loose).pluck().get()).toBe(0)
    } finally {
      await services.close()
    }
  }
  expect(killed).toBeGreaterThan(0)

  const last = await terminal('--vault', path, '--json', 'import', files)
  expect(last.code).toBe(0)
  const whole = await terminal('--vault', path, '--json', 'check')
  expect(JSON.parse(whole.stdout)).toMatchObject({ ok: true, records: FILES, bytes })
})

/** Bytes written so far: the vault with the log of its newest changes. */
function sizeOf(path: string): number {
  return [path, `${path}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}
