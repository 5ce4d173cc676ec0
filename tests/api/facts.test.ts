import { describe, expect, it } from 'vitest'
import { updateReading } from '../../src/main/store/rows/records.ts'
import { textPdf } from '../support/pdfs.ts'
import { REPORT } from '../support/report.ts'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead } from '../support/upload.ts'

async function vaultWithReport(name = 'Sample Patient', birthDate: string | null = '1968-02-14') {
  const vault = await temporaryVault()
  const person = await vault.client.people.create({ name, birthDate })
  const record = await addAndRead(vault, person.id, 'report.pdf', await textPdf(REPORT))
  const facts = async () => (await vault.client.facts.list({ recordId: record.id })).facts
  return { ...vault, person, record, facts }
}

describe('the facts of a record', () => {
  it('are suggested with the very words they were read from, and where these stand', async () => {
    const { client, record, facts } = await vaultWithReport()
    const found = await facts()
    expect(found.find(({ kind }) => kind === 'tnm-t')).toMatchObject({
      normalized: 'pT2',
      status: 'suggested',
    })
    const { text } = await client.records.pageText({ recordId: record.id, pageIndex: 0 })
    for (const { quote, rects } of found) {
      expect(text).toContain(quote)
      expect(rects.length).toBeGreaterThan(0)
    }
    expect(record).toMatchObject({
      type: 'pathology',
      date: '2026-03-12',
      factsToCheck: found.length,
      factsChecked: 0,
    })
  })

  it('stay as the person decided when the record is read again', async () => {
    const { client, record, facts, services } = await vaultWithReport()
    const before = await facts()
    const [t, diagnosis, born] = ['tnm-t', 'diagnosis', 'birth-date'].map(
      (kind) => before.find((fact) => fact.kind === kind)!,
    )
    await client.facts.decide({ id: t!.id, status: 'rejected' })
    await client.facts.decide({ id: born!.id, status: 'accepted' })
    await client.facts.correct({ id: diagnosis!.id, value: 'Ductal carcinoma' })
    await client.records.readAgain({ id: record.id })
    await services.readings.idle()
    const after = await facts()
    expect(after).toHaveLength(before.length)
    expect(
      after
        .filter(({ status }) => status !== 'suggested')
        .map(({ id, status }) => [id, status])
        .toSorted(),
    ).toEqual(
      [
        [t!.id, 'rejected'],
        [born!.id, 'accepted'],
        [diagnosis!.id, 'corrected'],
      ].toSorted(),
    )
    expect(after.find(({ id }) => id === diagnosis!.id)).toMatchObject({
      value: 'Ductal carcinoma',
      readValue: diagnosis!.value,
    })
  })

  it('gain what a newer reader finds, while all that was decided stays', async () => {
    const { client, record, facts, services } = await vaultWithReport()
    const found = await facts()
    const [accepted, rejected, corrected, unseen] = found
    await client.facts.decide({ id: accepted!.id, status: 'accepted' })
    await client.facts.decide({ id: rejected!.id, status: 'rejected' })
    await client.facts.correct({ id: corrected!.id, value: 'As the person says' })
    const decided = (await facts()).filter(({ status }) => status !== 'suggested')
    const db = services.vault.db()
    db.prepare('DELETE FROM fact WHERE id = ?').run(unseen!.id)
    updateReading(db, record.id, { factsReader: 'an older one' })

    await client.vault.lock()
    await client.vault.unlock({ passphrase: null })
    await services.readings.idle()
    const after = await facts()
    expect(after).toHaveLength(found.length)
    expect(after.filter(({ status }) => status !== 'suggested')).toEqual(decided)
    expect(after).toContainEqual({ ...unseen, id: expect.any(String) })
  })

  it('come back as they were read when a decision is taken back', async () => {
    const { client, facts } = await vaultWithReport()
    const stage = (await facts()).find(({ kind }) => kind === 'tnm-n')!
    await client.facts.correct({ id: stage.id, value: 'N2', normalized: 'N2' })
    await client.facts.correct({ id: stage.id, value: 'N3', normalized: 'N3' })
    expect(await client.facts.decide({ id: stage.id, status: 'suggested' })).toEqual(stage)
  })

  it('fill the fields of the record, but never what the person has set', async () => {
    const { client, record, facts, services, person } = await vaultWithReport()
    await client.records.update({ id: record.id, type: 'letter', date: '2026-01-01' })
    await client.records.readAgain({ id: record.id })
    await services.readings.idle()
    expect(await client.records.get({ id: record.id })).toMatchObject({ type: 'letter', date: '2026-01-01' })
    const place = (await facts()).find(({ kind }) => kind === 'facility')!
    await client.facts.decide({ id: place.id, status: 'accepted' })
    const [provider] = await client.providers.list({ personId: person.id })
    expect(provider?.name).toBe('Community Hospital')
    expect((await client.records.get({ id: record.id })).providerId).toBe(provider?.id)
  })

  it('can be added by hand and removed again', async () => {
    const { client, record, facts } = await vaultWithReport()
    const place = await client.records.locate({ recordId: record.id, pageIndex: 0, text: 'core biopsy' })
    const added = await client.facts.add({ recordId: record.id, kind: 'next-step', value: 'Surgery', place })
    expect(added).toMatchObject({ status: 'accepted', addedByPerson: true, quote: 'core biopsy' })
    await client.facts.remove({ id: added.id })
    const [read] = await facts()
    expect(await failureOf(client.facts.remove({ id: read!.id }))).toBe('NOT_FOUND')
  })

  it('are accepted together', async () => {
    const { client, facts, record } = await vaultWithReport()
    const ids = (await facts()).map(({ id }) => id)
    await client.facts.decide({ id: ids[0]!, status: 'rejected' })
    const answered = await client.facts.acceptAll({ ids })
    expect(answered.map(({ status }) => status)).toEqual(['rejected', ...ids.slice(1).map(() => 'accepted')])
    expect(await client.records.get({ id: record.id })).toMatchObject({
      factsToCheck: 0,
      factsChecked: ids.length,
    })
  })
})

describe('a word of warning', () => {
  it('is said where name or birth date are not those of the person', async () => {
    const { record } = await vaultWithReport('Olaf Example', '1950-01-01')
    expect(record.mismatches).toMatchObject([
      { kind: 'patient-name', found: 'Sample Patient', expected: 'Olaf Example' },
      { kind: 'birth-date', expected: '1950-01-01' },
    ])
  })

  it('is not said where they fit, are not known, or the person says they are not in the record', async () => {
    expect((await vaultWithReport()).record.mismatches).toEqual([])
    expect((await vaultWithReport('Mum', null)).record.mismatches).toEqual([])
    const { client, record, facts } = await vaultWithReport('Olaf Example', null)
    const name = (await facts()).find(({ kind }) => kind === 'patient-name')!
    await client.facts.decide({ id: name.id, status: 'rejected' })
    expect((await client.records.get({ id: record.id })).mismatches).toEqual([])
  })
})
