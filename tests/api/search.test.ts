import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textPdf } from '../support/pdfs.ts'
import { temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead } from '../support/upload.ts'

async function vaultWithReports() {
  const vault = await temporaryVault()
  const { id: personId } = await vault.client.people.create({ name: 'Nora Example' })
  const pathology = await addAndRead(
    vault,
    personId,
    'Pathology.pdf',
    await textPdf(
      'Café Münster clinic. Two small tumors were removed.',
      'Invasive lobular carcinoma. Estrogen receptor positive, 95 %. Margins are clear.',
    ),
  )
  const letter = await addAndRead(
    vault,
    personId,
    'Letter.pdf',
    await textPdf('Receptor status: the estrogen was tested.'),
  )
  const search = async (query: string) => (await vault.client.records.search({ query })).hits
  return { ...vault, personId, pathology, letter, search }
}

describe('search', () => {
  it('finds words with or without their accents', async () => {
    const { search, pathology } = await vaultWithReports()
    for (const query of ['cafe', 'CAFÉ', 'munster', 'Münster']) {
      expect((await search(query)).map(({ recordId, pageIndex }) => [recordId, pageIndex])).toEqual([
        [pathology.id, 0],
      ])
    }
  })

  it('finds words whatever their ending, and from their beginning', async () => {
    const { search, pathology } = await vaultWithReports()
    for (const query of ['tumor', 'tumors', 'removing', 'carcin', 'lobu']) {
      expect((await search(query)).map(({ recordId }) => recordId)).toEqual([pathology.id])
    }
  })

  it('keeps to one record where that is asked, and out of what is in the trash', async () => {
    const { client, search, pathology, letter, personId } = await vaultWithReports()
    const { hits } = await client.records.search({ recordId: letter.id, query: 'estrogen' })
    expect(hits.map(({ recordId }) => recordId)).toEqual([letter.id])

    await client.records.trash({ id: letter.id })
    expect((await search('estrogen')).map(({ recordId }) => recordId)).toEqual([pathology.id])
    await client.people.trash({ id: personId })
    expect(await search('estrogen')).toEqual([])
  })

  it('finds words in quotation marks only where they stand together', async () => {
    const { search, pathology } = await vaultWithReports()
    expect(await search('estrogen receptor')).toHaveLength(2)
    expect((await search('"estrogen receptor"')).map(({ recordId }) => recordId)).toEqual([pathology.id])
    expect(await search('"receptor estrogen"')).toEqual([])
  })

  it('finds a page only if every word stands on it', async () => {
    const { search } = await vaultWithReports()
    expect(await search('lobular margins')).toHaveLength(1)
    expect(await search('lobular tested')).toEqual([])
  })

  it('shows a line with the words marked, and where they stand on the page', async () => {
    const { search } = await vaultWithReports()
    const [hit] = await search('lobular margins')
    const marked = hit!.marks.map(([start, end]) => hit!.snippet.slice(start, end))
    expect(marked).toEqual(['lobular', 'Margins'])
    expect(hit!.rects).toHaveLength(2)
    for (const [left, bottom, right, top] of hit!.rects) {
      expect(left).toBeGreaterThanOrEqual(72)
      expect(right).toBeGreaterThan(left)
      expect(top).toBeGreaterThan(bottom)
    }
  })

  it('counts records and places', async () => {
    const { client } = await vaultWithReports()
    expect(await client.records.search({ query: 'estrogen' })).toMatchObject({ records: 2, places: 2 })
  })

  it('leaves out the trash and other people', async () => {
    const { client, pathology, search } = await vaultWithReports()
    const other = await client.people.create({ name: 'Olaf Example' })
    expect((await client.records.search({ query: 'estrogen', personId: other.id })).hits).toEqual([])
    await client.records.trash({ id: pathology.id })
    expect(await search('lobular')).toEqual([])
    await client.records.restore({ id: pathology.id })
    expect(await search('lobular')).toHaveLength(1)
  })

  it('takes whatever a person types', async () => {
    const { search } = await vaultWithReports()
    const hostile = constantFrom(
      '"',
      '""',
      '*',
      '-',
      'NOT',
      'AND',
      'OR',
      'NEAR(',
      'text:',
      '^',
      '(',
      ')',
      '+',
      '{',
      "'",
      '\0',
      '\ud800',
      '95',
      '½',
      'é',
      '\u0301',
      '%',
      ';--',
      'lobular',
    )
    const query = oneof(
      string({ maxLength: 60, unit: 'binary' }),
      array(hostile, { maxLength: 12 }).map((parts) => parts.join(' ')),
      array(hostile, { maxLength: 12 }).map((parts) => parts.join('')),
    )
    await assert(
      asyncProperty(query, async (typed) => {
        for (const { snippet, marks } of await search(typed)) {
          expect(marks.length).toBeGreaterThan(0)
          for (const [start, end] of marks) expect(snippet.slice(start, end)).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })
})
