import { describe, expect, it } from 'vitest'
import { textPdf } from '../support/pdfs.ts'
import { temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead } from '../support/upload.ts'

const PAGE =
  'Report of 4 May. Invasive lobular carcinoma, grade 2. Estrogen receptor positive in 95 percent of cells.'

/** A statement that rests on `quote`, taken down when the page's text was `earlier`. */
async function statementTakenFrom(earlier: string, quote: string) {
  const vault = await temporaryVault()
  const { client, services } = vault
  const { id: personId } = await client.people.create({ name: 'Nora Example' })
  const provider = await client.providers.create({ personId, name: 'Dr. Example' })
  const concern = await client.concerns.create({ personId, title: 'What is it?' })
  const opinion = await client.opinions.create({ concernId: concern.id, providerId: provider.id })
  const { id: recordId } = await addAndRead(vault, personId, 'a.pdf', await textPdf(PAGE))

  const change = services.vault.db().prepare('UPDATE page SET text = ?, extractor = ? WHERE record_id = ?')
  change.run(earlier, 'an earlier reader', recordId)
  const place = await client.records.locate({ recordId, pageIndex: 0, text: quote })
  if (!place) throw new Error('The words are not on the page.')
  await client.opinions.addStatement({ opinionId: opinion.id, topicId: 'type', text: 'x', evidence: [place] })

  return {
    ...vault,
    recordId,
    place,
    async readAnew() {
      await client.records.readAgain({ id: recordId })
      await services.readings.idle()
      const { statements } = await client.opinions.get({ id: opinion.id })
      return statements[0]!.evidence[0]!
    },
  }
}

describe('evidence, when a better reader has read its page', () => {
  it('is found where its words stand now', async () => {
    const earlier = `A heading the new reader leaves out.\n${PAGE}`
    const { place, readAnew, client, recordId } = await statementTakenFrom(
      earlier,
      'lobular carcinoma, grade 2',
    )
    expect(place.extractor).toBe('an earlier reader')
    const evidence = await readAnew()
    const { text } = await client.records.pageText({ recordId, pageIndex: 0 })
    expect(evidence.found).toBe(true)
    expect(evidence.start).toBeLessThan(place.start)
    expect(text.slice(evidence.start, evidence.end)).toBe('lobular carcinoma, grade 2')
    expect(evidence.extractor).not.toBe('an earlier reader')
    expect(evidence.rects.length).toBeGreaterThan(0)
  })

  it('is found though words were parted differently', async () => {
    const earlier = PAGE.replace('Estrogen receptor', 'Estro-\ngen  receptor')
    const { readAnew } = await statementTakenFrom(earlier, 'Estro-\ngen  receptor positive')
    expect(await readAnew()).toMatchObject({ found: true, quote: 'Estro-\ngen  receptor positive' })
  })

  it('asks to be checked when its words are no longer there, and keeps them', async () => {
    const { readAnew } = await statementTakenFrom(
      PAGE.replace('grade 2', 'grade 3'),
      'lobular carcinoma, grade 3',
    )
    expect(await readAnew()).toMatchObject({ found: false, quote: 'lobular carcinoma, grade 3' })
  })
})

describe('locating selected words', () => {
  async function vaultWithRecord(text: string) {
    const vault = await temporaryVault()
    const { id: personId } = await vault.client.people.create({ name: 'Nora Example' })
    const { id: recordId } = await addAndRead(vault, personId, 'a.pdf', await textPdf(text))
    return { ...vault, recordId }
  }

  it('gives null for words that are not there, and for a page that is not', async () => {
    const { client, recordId } = await vaultWithRecord(PAGE)
    expect(await client.records.locate({ recordId, pageIndex: 0, text: 'ductal' })).toBeNull()
    expect(await client.records.locate({ recordId, pageIndex: 9, text: 'lobular' })).toBeNull()
  })

  it('chooses among equal words by where the selection stands', async () => {
    const { client, recordId } = await vaultWithRecord('clear margins above\n\nclear margins below')
    expect(await client.records.locate({ recordId, pageIndex: 0, text: 'clear margins' })).toBeNull()
    const below = await client.records.locate({ recordId, pageIndex: 0, text: 'below' })
    const { text } = await client.records.pageText({ recordId, pageIndex: 0 })
    const [, bottom, , top] = below!.rects[0]!
    const rects = [[0, bottom, below!.rects[0]![0], top]] as [number, number, number, number][]
    const place = await client.records.locate({ recordId, pageIndex: 0, text: 'clear margins', rects })
    expect(place!.start).toBe(text.lastIndexOf('clear margins'))
  })
})
