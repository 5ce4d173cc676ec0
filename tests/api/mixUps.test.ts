import { describe, expect, it } from 'vitest'
import { textPdf } from '../support/pdfs.ts'
import { REPORT } from '../support/report.ts'
import { sampleCase } from '../support/sampleCase.ts'
import { failureOf, temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead } from '../support/upload.ts'

const OTHERS_REPORT = REPORT.replace('Sample Patient', 'Nora Example').replace('02/14/1968', '09/30/1954')

/** A vault with two opinions on a lump, each resting on a report of its own. */
async function twoReports(first: string, second: string, birthDate: string | null = null) {
  const vault = await temporaryVault()
  const { client } = vault
  const { id: personId } = await client.people.create({ name: 'Sample Patient', birthDate })
  const { id: concernId } = await client.concerns.create({
    personId,
    title: 'Lump in the breast: what is it?',
  })
  const { id: providerId } = await client.providers.create({ personId, name: 'Ann Example' })
  const opinions: string[] = []
  const records: string[] = []
  for (const [index, text] of [first, second].entries()) {
    const { id } = await addAndRead(vault, personId, `report-${index}.pdf`, await textPdf(text))
    const date = `2026-0${index + 3}-12`
    const opinion = await client.opinions.create({ concernId, providerId, date, recordIds: [id] })
    records.push(id)
    opinions.push(opinion.id)
  }
  return { ...vault, personId, concernId, opinions, records, list: () => client.mixUps.list({ concernId }) }
}

describe('mix-ups', () => {
  it('between two reports of one patient are none', async () => {
    const { list } = await twoReports(REPORT, REPORT.replace('core biopsy', 'slide review'), '1968-02-14')
    expect(await list()).toEqual([])
  })

  it('of name and birth date tell both words with their places, and what to do', async () => {
    const { list, records, opinions } = await twoReports(REPORT, OTHERS_REPORT, '1968-02-14')
    const [name, birth] = await list()
    expect(name).toMatchObject({
      kind: 'patient-name',
      weight: 'alarm',
      heading: 'Two patient names',
      advice: 'Ask the place that sent it before you rely on it.',
      recordIds: records,
      opinionIds: opinions,
      putAside: null,
    })
    expect(name!.sides).toMatchObject([
      {
        shown: 'Sample Patient',
        places: [{ in: 'person' }, { in: 'record', quote: 'Sample Patient', pageIndex: 0 }],
      },
      {
        shown: 'Nora Example',
        places: [{ recordId: records[1], recordTitle: 'report-1', quote: 'Nora Example' }],
      },
    ])
    expect(birth).toMatchObject({
      kind: 'birth-date',
      sides: [{ shown: '14 Feb 1968' }, { shown: '30 Sep 1954' }],
    })
  })

  it('of sides are told of the reports and of what the opinions say', async () => {
    const { client, list, opinions } = await twoReports(
      REPORT,
      REPORT.replaceAll('Left breast', 'Right breast'),
    )
    expect(await list()).toMatchObject([
      { kind: 'side', subject: 'breast', heading: 'Left breast in one place, right breast in another' },
    ])
    await client.opinions.addStatement({ opinionId: opinions[0]!, topicId: 'laterality', text: 'Right' })
    const [side] = await list()
    expect(side!.sides[1]!.places).toContainEqual({
      in: 'opinion',
      opinionId: opinions[0],
      opinionName: 'First opinion',
      quote: 'Right',
    })
  })

  it('of samples are told where a review names another case', async () => {
    const own = REPORT.replace('Collected:', 'Accession #: S26-01234\nCollected:')
    const review = (number: string) => `${REPORT}\n\nOutside slides received: 6 slides labelled ${number}.`
    expect(await (await twoReports(own, review('S26-01234'))).list()).toEqual([])
    const { list } = await twoReports(own, review('S26-08871'))
    expect(await list()).toMatchObject([{ kind: 'specimen', heading: 'Two case numbers for one sample' }])
  })

  it('follow what the person decides on a fact', async () => {
    const { client, list, records } = await twoReports(REPORT, OTHERS_REPORT)
    const { facts } = await client.facts.list({ recordId: records[1]! })
    const idOf = (kind: string) => facts.find((fact) => fact.kind === kind)!.id
    await client.facts.decide({ id: idOf('birth-date'), status: 'rejected' })
    await client.facts.correct({ id: idOf('patient-name'), value: 'Sample Patient' })
    expect(await list()).toEqual([])
    await client.facts.decide({ id: idOf('patient-name'), status: 'suggested' })
    expect(await list()).toMatchObject([{ kind: 'patient-name' }])
  })

  it('leave out records in the trash', async () => {
    const { client, list, records } = await twoReports(REPORT, OTHERS_REPORT)
    expect(await list()).toHaveLength(2)
    await client.records.trash({ id: records[1]! })
    expect(await list()).toEqual([])
  })

  it('leave out a version that a corrected one replaces', async () => {
    const corrected = REPORT.replaceAll('Left breast', 'Right breast')
    const { client, list, records } = await twoReports(REPORT, corrected)
    expect(await list()).toMatchObject([{ kind: 'side' }])
    await client.records.setReplaces({ id: records[1]!, replacesId: records[0]! })
    expect(await list()).toEqual([])
  })

  it('are put aside with a reason, taken back, and come back where something else differs', async () => {
    const vault = await twoReports(REPORT, OTHERS_REPORT)
    const { client, list, concernId, personId } = vault
    const [name] = await list()
    const { kind, subject, sides } = name!
    const values = sides.map(({ value }) => value)
    const { id } = await client.mixUps.putAside({
      concernId,
      kind,
      subject,
      values,
      reason: 'Her name before',
    })
    expect((await list())[0]!.putAside).toMatchObject({ id, reason: 'Her name before' })

    await client.mixUps.takeBack({ id })
    expect((await list())[0]!.putAside).toBeNull()
    expect(await failureOf(client.mixUps.takeBack({ id }))).toBe('NOT_FOUND')

    await client.mixUps.putAside({ concernId, kind, subject, values, reason: 'Her name before' })
    const third = REPORT.replace('Sample Patient', 'Peter Placeholder')
    const { id: recordId } = await addAndRead(vault, personId, 'third.pdf', await textPdf(third))
    await client.concerns.attachRecord({ concernId, recordId })
    expect((await list())[0]).toMatchObject({ heading: 'Three patient names', putAside: null })
  })

  it('of a concern that is not there fail', async () => {
    const { client } = await temporaryVault()
    expect(await failureOf(client.mixUps.list({ concernId: 'none' }))).toBe('NOT_FOUND')
  })
})

describe('the sample case', () => {
  const { client } = sampleCase()

  it('has no mix-ups', async () => {
    const [person] = await client.people.list()
    const [concern] = await client.concerns.list({ personId: person!.id })
    expect(await client.mixUps.list({ concernId: concern!.id })).toEqual([])
  })
})
