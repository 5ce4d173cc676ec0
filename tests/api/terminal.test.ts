import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FIRST_REPORT } from '../../src/shared/domain/suggesting/testReports.ts'
import { halfPdf, textPdf } from '../support/pdfs.ts'
import { temporaryFolder, temporaryVault } from '../support/temporaryVault.ts'
import { terminal } from '../support/terminal.ts'
import { addAndRead } from '../support/upload.ts'

/** The command on one vault, with `--json`: its exit code and what it printed, as data. */
function terminalOn(vault: string, ...options: string[]) {
  return async (...words: string[]) => {
    const { code, stdout, stderr } = await terminal('--vault', vault, '--json', ...options, ...words)
    return { code, stderr, result: stdout === '' ? undefined : JSON.parse(stdout) }
  }
}

describe('the terminal', () => {
  it('begins a vault, takes in the files beside it but not itself, finds them again and checks them', async () => {
    const folder = temporaryFolder()
    const files = join(folder, 'files')
    const vault = join(files, 'vault.consilium')
    mkdirSync(join(files, 'below'), { recursive: true })
    writeFileSync(join(files, 'a.pdf'), await textPdf('Invasive lobular carcinoma', 'Second page'))
    writeFileSync(join(files, 'below', 'b.pdf'), await halfPdf())
    writeFileSync(join(files, '.hidden'), 'passed over')
    const run = terminalOn(vault)

    expect(await run('create')).toMatchObject({
      code: 0,
      result: { state: 'open', protection: 'none' },
    })
    const added = await run('import', files, join(folder, 'missing.pdf'), vault)
    expect(added.code).toBe(1)
    expect(added.result).toMatchObject([
      { path: join(files, 'a.pdf'), status: 'added', pages: 2, unreadPages: 0 },
      { path: join(files, 'below', 'b.pdf'), status: 'failed', code: 'DAMAGED' },
      { path: join(folder, 'missing.pdf'), status: 'failed', code: 'NO_SUCH_FILE', recordId: null },
      { path: vault, status: 'failed', code: 'IS_THE_VAULT' },
    ])
    const again = await run('import', join(files, 'a.pdf'))
    expect(again).toMatchObject({
      code: 0,
      result: [{ status: 'duplicate', recordId: added.result[0].recordId }],
    })
    expect((await run('records')).result.map(({ title }: { title: string }) => title).sort()).toEqual([
      'a',
      'b',
    ])
    const found = await run('search', 'lobul')
    expect(found.result).toMatchObject([{ recordId: added.result[0].recordId, pageIndex: 0 }])
    expect(found.result[0].rects).toHaveLength(1)
    expect(await run('check')).toMatchObject({ code: 0, result: { ok: true, records: 2, pages: 2 } })
  })

  it('opens a vault with the first line of a passphrase file', async () => {
    const folder = temporaryFolder()
    const vault = join(folder, 'vault.consilium')
    const [right, wrong] = [join(folder, 'right.txt'), join(folder, 'wrong.txt')]
    writeFileSync(right, 'garden gate\nsecond line\n')
    writeFileSync(wrong, 'second line')
    const created = await terminalOn(vault, '--passphrase-file', right)('create')
    expect(created).toMatchObject({ code: 0, result: { protection: 'passphrase' } })
    expect(await terminalOn(vault, '--passphrase-file', right)('people')).toMatchObject({
      code: 0,
      result: [],
    })
    const refused = await terminalOn(vault, '--passphrase-file', wrong)('people')
    expect(refused).toMatchObject({ code: 1, result: undefined })
    expect(refused.stderr).toMatch(/^WRONG_PASSPHRASE: /)
  })

  it('plays the sample case, compares its opinions and lists what to ask', async () => {
    const run = terminalOn(join(temporaryFolder(), 'vault.consilium'))
    expect(await run('sample')).toMatchObject({ code: 0, result: { state: 'open' } })
    const [concern] = (await run('concerns')).result
    const told = (await run('timeline', 'sample')).result
    expect(told[0]).toMatchObject({ kind: 'record', date: '2026-02-03', title: 'Medicines and allergies' })
    expect(told).toHaveLength(16)
    const compared = await run('compare', concern.title.slice(0, 8))
    expect(compared.code).toBe(0)
    expect(compared.result.standing).toBe('not-settled')
    const relations = new Set(compared.result.topics.map(({ relation }: { relation: string }) => relation))
    expect(relations).toContain('different')
    const statements = compared.result.topics.flatMap(
      ({ statements }: { statements: unknown[] }) => statements,
    )
    expect(statements[0]).toMatchObject({ opinionId: expect.any(String), text: expect.any(String) })
    const asked = await run('questions', concern.id)
    expect(
      asked.result.map(({ label, printed }: { label: string; printed: boolean }) => [label, printed]),
    ).toEqual([
      ['Surgery', true],
      ['Medicine', true],
      ['Radiation', true],
    ])
    expect(await run('mixups', concern.title)).toMatchObject({ code: 0, result: [] })
  })

  it('lists what the report of an opinion says, and accepts it', async () => {
    const { client, services, path } = await temporaryVault()
    const { id: personId } = await client.people.create({ name: 'Sample Patient' })
    const { id: providerId } = await client.providers.create({ personId, name: 'Dr. Ann Example' })
    const { id: concernId } = await client.concerns.create({ personId, title: 'Lump' })
    const { id } = await client.opinions.create({ concernId, providerId })
    const record = await addAndRead({ client, services }, personId, 'report.pdf', await textPdf(FIRST_REPORT))
    await client.opinions.attachRecord({ id, recordId: record.id })
    await client.vault.lock()

    const run = terminalOn(path)
    const listed = await run('suggestions', 'ann example')
    expect(listed.result.topics).toContainEqual(expect.objectContaining({ topicId: 'grade', apart: null }))
    expect((await run('suggestions', id, '--accept', 'checked')).result.accepted).toBe(0)
    const { stdout } = await terminal('--vault', path, 'suggestions', id, '--accept', 'all')
    expect(stdout).toBe(`${listed.result.topics.length} accepted\n`)
    expect((await run('suggestions', id)).result).toEqual({ topics: [], accepted: 0 })
  })

  it('relates two texts without a vault, one by one or by the line', async () => {
    const folder = temporaryFolder()
    const run = terminalOn(join(folder, 'none.consilium'))
    const one = await run('relate', 'type', 'Ductal carcinoma', 'ductal carcinoma')
    expect(one).toMatchObject({ code: 0, result: { relation: 'same' } })
    const batch = join(folder, 'batch.tsv')
    writeFileSync(batch, 'type\tDuctal\tductal\r\ntype\tDuctal\t\n')
    const both = await run('relate', '--batch', batch)
    expect(both.result.map(({ relation }: { relation: string }) => relation)).toEqual(['same', 'not-stated'])
  })

  it.each([
    ['a command it does not know', ['improve']],
    ['an argument left out', ['search']],
    ['texts left out', ['relate', 'type']],
    ['a batch that cannot be read', ['relate', '--batch', '/nowhere/at/all']],
    ['a passphrase file that cannot be read', ['--passphrase-file', '/nowhere/at/all', 'records']],
  ])('ends with 2, saying why and printing no result, on %s', async (_what, words) => {
    const { code, stdout, stderr } = await terminal('--json', ...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).not.toBe('')
  })

  it('ends with 1 and the code of the failure where there is no vault', async () => {
    const { code, stdout, stderr } = await terminal(
      '--json',
      '--vault',
      join(temporaryFolder(), 'x'),
      'records',
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^NO_VAULT: /)
  })

  it('says how it is used', async () => {
    const { code, stdout } = await terminal('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('import [options] <path...>')
  })
})
