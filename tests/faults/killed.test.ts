import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { clientOf } from '../../src/main/client.ts'
import { createServices } from '../../src/main/services.ts'
import { zipOf } from '../support/archives.ts'
import { runningText, textPdf } from '../support/pdfs.ts'
import { pagePicture } from '../support/pictures.ts'
import { temporaryFolder } from '../support/temporaryVault.ts'
import { startTerminal, terminal } from '../support/terminal.ts'

/** More are tried by hand: `CONSILIUM_KILLS=50 npm run unit -- killed`. */
const KILLS = Number(process.env.CONSILIUM_KILLS ?? 4)
/** Long enough for pictures to be read, in milliseconds. */
const LONGEST_PAUSE = 2500

/** Thirty files of several kinds, and how many pages each record that comes of them has. */
async function makeFiles(folder: string) {
  const pages = new Map<string, number>()
  const sizes = new Map<string, number>()
  const files = new Map<string, Uint8Array>()
  const pdf = (seed: number) =>
    textPdf(...Array.from({ length: 2 + (seed % 5) }, (_, page) => runningText(seed * 10 + page, 500)))
  const inside: { [name: string]: Uint8Array } = {}
  for (let seed = 0; seed < 28; seed++) {
    const name = seed < 26 ? `file-${seed}.pdf` : `inside-${seed}.pdf`
    const bytes = await pdf(seed)
    pages.set(name, 2 + (seed % 5))
    sizes.set(name, bytes.length)
    if (seed < 26) files.set(name, bytes)
    else inside[name] = bytes
  }
  for (const [name, bytes] of [
    ['photo-one.png', await pagePicture(runningText(1, 60))],
    ['photo-two.png', await pagePicture(runningText(2, 60))],
    ['notes.txt', Buffer.from(`Notes for the visit\n\n${runningText(3, 200)}`)],
  ] as const) {
    pages.set(name, 1)
    sizes.set(name, bytes.length)
    files.set(name, bytes)
  }
  files.set('two letters.zip', await zipOf(inside))
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  return { pages, sizes, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) }
}

it('loses nothing it has acknowledged when it is killed at any moment', {
  timeout: 120_000 + KILLS * 60_000,
}, async () => {
  const folder = temporaryFolder()
  const files = join(folder, 'files')
  mkdirSync(files)
  const { pages, sizes, bytes } = await makeFiles(files)
  let path = ''
  const kept = new Set<string>()
  let killed = 0
  for (let round = 0; killed < KILLS; round++) {
    // Where all is in, nothing is left to be killed at: another vault is begun.
    if (path === '' || kept.size === pages.size) {
      path = join(folder, `vault-${round}.consilium`)
      kept.clear()
      expect((await terminal('--vault', path, 'create')).code).toBe(0)
    }
    const { child, ended } = startTerminal('--vault', path, 'import', files)
    // How much has been written, and in every other round how long it went on after, differs from round to round.
    const moment = sizeOf(path) + Math.random() * (bytes / 2)
    while (child.exitCode === null && sizeOf(path) <= moment) await wait(1)
    if (round % 2 === 1) await Promise.race([ended, wait(Math.random() * LONGEST_PAUSE)])
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
        expect(new Set(records.map(({ fileName }) => fileName)).size).toBe(records.length)
        for (const { id, fileName, size, reading } of records) {
          const pageCount = pages.get(fileName)
          expect(reading, fileName).toMatchObject({
            state: 'read',
            stage: 'done',
            pageCount,
            pagesRead: pageCount,
          })
          expect(sizes.get(fileName)).toBe(size)
          kept.add(id)
        }
        const ids = new Set(records.map(({ id }) => id))
        expect([...kept].filter((id) => !ids.has(id))).toEqual([])
      }
    } finally {
      await services.close()
    }
  }

  const last = await terminal('--vault', path, '--json', 'import', files)
  expect(last.code).toBe(0)
  const whole = await terminal('--vault', path, '--json', 'check')
  expect(JSON.parse(whole.stdout)).toMatchObject({ ok: true, records: pages.size })
})

/** Bytes written so far: the vault with the log of its newest changes. */
function sizeOf(path: string): number {
  return [path, `${path}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}
