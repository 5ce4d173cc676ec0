import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
  string,
  tuple,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/main/store/database.ts'
import { dropPages, upsertPages } from '../../src/main/store/rows/pages.ts'
import { insertRecord } from '../../src/main/store/rows/records.ts'
import { LOOKED_AT } from '../../src/main/store/search.ts'
import { textPdf } from '../support/pdfs.ts'
import { type TemporaryVault, temporaryVault } from '../support/temporaryVault.ts'
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

/** Keeps pages of a record, the first of them at `from`, as if they had been read from it. */
function keepPages({ services }: TemporaryVault, recordId: string, texts: readonly string[], from = 0): void {
  const db = services.vault.db()
  const pages = texts.map((text, index) => ({
    pageIndex: from + index,
    label: null,
    width: 595,
    height: 842,
    rotation: 0 as const,
    text,
    words: wordsOf(text),
    needsOcr: false,
  }))
  inTransaction(db, () => upsertPages(db, recordId, pages, { source: 'text', extractor: 'test' }))
}

/** Each word of a text with a rectangle of its own. */
function wordsOf(text: string): Float32Array {
  return new Float32Array(
    [...text.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => [
      index,
      index + word.length,
      10 * index,
      700,
      10 * (index + word.length) - 2,
      712,
    ]),
  )
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
    const vault = await vaultWithReports()
    const { client, pathology, search } = vault
    const other = await client.people.create({ name: 'Olaf Example' })
    expect((await client.records.search({ query: 'estrogen', personId: other.id })).hits).toEqual([])
    const theirs = await addAndRead(vault, other.id, 'Note.pdf', await textPdf('No estrogen, says the note.'))
    const { hits } = await client.records.search({ query: 'estrogen', personId: other.id })
    expect(hits.map(({ recordId }) => recordId)).toEqual([theirs.id])
    await client.records.trash({ id: theirs.id })
    await client.records.trash({ id: pathology.id })
    expect(await search('lobular')).toEqual([])
    await client.records.restore({ id: pathology.id })
    expect(await search('lobular')).toHaveLength(1)
  })

  it('takes the beginning of the last word only', async () => {
    const { search } = await vaultWithReports()
    expect(await search('lobular carcin')).toHaveLength(1)
    expect(await search('lobu carcinoma')).toEqual([])
  })

  it('counts every page found, and shows as many as are asked for', async () => {
    const { client, pathology, letter } = await vaultWithReports()
    const found = await client.records.search({ query: 'estrogen', limit: 1 })
    expect(found).toMatchObject({ records: 2, pages: 2, places: 1, more: false })
    expect(found.hits).toHaveLength(1)
    expect(new Set(found.inRecords.map(({ recordId }) => recordId))).toEqual(
      new Set([pathology.id, letter.id]),
    )
  })

  it('answers a record page by page', async () => {
    const vault = await vaultWithReports()
    keepPages(vault, vault.letter.id, [
      'tumor',
      'none',
      'a tumor beside a tumor',
      'tumor '.repeat(9),
      'tumors',
    ])
    const { hits } = await vault.client.records.search({ recordId: vault.letter.id, query: 'tumor' })
    expect(hits.map(({ pageIndex }) => pageIndex)).toEqual([0, 2, 3, 4])
  })

  it('puts the page first that says most about what is looked for', async () => {
    const vault = await vaultWithReports()
    const filling = 'and other words that fill the page '.repeat(20)
    keepPages(vault, vault.letter.id, [
      `${filling} biopsy`,
      `biopsy of the nodule; the biopsy shows`,
      `${filling} biopsy ${filling}`,
    ])
    const { hits } = await vault.client.records.search({ query: 'biopsy' })
    expect(hits.map(({ pageIndex }) => pageIndex)).toEqual([1, 0, 2])
  })

  it('says so where words stand on very many pages, and shows those of the newest documents', async () => {
    const vault = await vaultWithReports()
    const { client, pathology, letter } = vault
    await client.records.update({ id: pathology.id, date: '2026-02' })
    await client.records.update({ id: letter.id, date: '2025-11-03' })
    const texts = Array.from({ length: LOOKED_AT - 10 }, (_, index) => `Page ${index} of the patient`)
    keepPages(vault, letter.id, texts)
    keepPages(vault, pathology.id, texts.slice(0, 10))
    expect(await client.records.search({ query: 'pati' })).toMatchObject({ more: false, pages: LOOKED_AT })

    keepPages(vault, pathology.id, texts.slice(0, 40))
    for (const query of ['pa', 'pati', 'patient', 'page of "the patient"']) {
      const { hits, ...found } = await client.records.search({ query, limit: 20 })
      expect(found).toMatchObject({ more: true, pages: LOOKED_AT, records: 2 })
      expect(hits.map(({ recordId }) => recordId)).toEqual(Array(20).fill(pathology.id))
    }
  })

  it('shows those that were read last where the documents have no date, each in the order of its pages', async () => {
    const vault = await vaultWithReports()
    const { client, pathology, letter } = vault
    const texts = Array.from({ length: LOOKED_AT }, (_, index) => `Page ${index} of the patient`)
    keepPages(vault, letter.id, texts)
    keepPages(vault, pathology.id, texts.slice(5, 10), 15)
    keepPages(vault, pathology.id, texts.slice(0, 5), 10)
    const { hits, more } = await client.records.search({ query: 'patient', limit: 12 })
    expect(more).toBe(true)
    const places = hits.map(({ recordId, pageIndex }) => [recordId, pageIndex])
    expect(places.slice(0, 10)).toEqual(texts.slice(0, 10).map((_, index) => [pathology.id, 10 + index]))
    expect(places.slice(10)).toEqual([
      [letter.id, expect.any(Number)],
      [letter.id, expect.any(Number)],
    ])
  })

  it('knows whose each page is, in whatever order pages come and go', async () => {
    const vault = await vaultWithReports()
    const db = vault.services.vault.db()
    const { client, personId } = vault
    const { id: otherId } = await client.people.create({ name: 'Olaf Example' })
    const owners = [personId, otherId, personId, otherId]
    const records = inTransaction(db, () =>
      owners.map((owner) => {
        const content = db.prepare('INSERT INTO content (created_at) VALUES (?)').run('2026')
        const contentId = Number(content.lastInsertRowid)
        return insertRecord(db, { personId: owner, contentId, fileName: 'a.pdf', format: 'pdf', rank: 0 }).id
      }),
    )
    const step = oneof(
      { weight: 4, arbitrary: tuple(constantFrom('keep' as const), nat(3), nat(8)) },
      { weight: 1, arbitrary: tuple(constantFrom('drop' as const), nat(3), nat(8)) },
    )
    await assert(
      asyncProperty(array(step, { maxLength: 25 }), async (steps) => {
        const kept = records.map(() => new Set<number>())
        for (const record of records) dropPages(db, record)
        for (const [what, which, page] of steps) {
          if (what === 'keep') keepPages(vault, records[which]!, ['a zebra'], page)
          else dropPages(db, records[which]!)
          if (what === 'keep') kept[which]!.add(page)
          else kept[which]!.clear()
        }
        for (const person of [personId, otherId]) {
          const { hits } = await client.records.search({ query: 'zebra', personId: person })
          const expected = records.flatMap((id, which) =>
            owners[which] === person ? [...kept[which]!].map((page) => `${id} ${page}`) : [],
          )
          expect(hits.map(({ recordId, pageIndex }) => `${recordId} ${pageIndex}`).toSorted()).toEqual(
            expected.toSorted(),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('marks each word where it stands, and no other', async () => {
    const vault = await vaultWithReports()
    const text = `Tumor and nodule.\n${'filling words '.repeat(30)}A nodule-like tumors, (tumor) tumor`
    keepPages(vault, vault.letter.id, [text])
    const { hits } = await vault.client.records.search({ recordId: vault.letter.id, query: 'tumor' })
    const words = [...text.matchAll(/\S+/g)].filter(([word]) => /tumor/i.test(word))
    expect(hits[0]!.rects).toEqual(
      words.map(({ index, 0: word }) => {
        // The part of the word's width that the letters found take.
        const each = (10 * word.length - 2) / word.length
        const before = word.search(/\p{L}/u)
        const letters = word.replaceAll(/[^\p{L}]/gu, '').length
        const near = (number: number) => expect.closeTo(number, 3)
        return [near(10 * index + before * each), 700, near(10 * index + (before + letters) * each), 712]
      }),
    )
  })

  it('finds what reading every page would find', async () => {
    const vault = await vaultWithReports()
    // Words, each with the stem that its endings share.
    const stems = new Map([
      ['tumor', 'tumor'],
      ['tumors', 'tumor'],
      ['Café', 'cafe'],
      ['nodule', 'nodul'],
      ['nodules', 'nodul'],
      ['nodular', 'nodular'],
      ['node', 'node'],
      ['removed', 'remov'],
      ['removing', 'remov'],
      ['95', '95'],
      ['ER', 'er'],
    ])
    const word = constantFrom(...stems.keys())
    const page = array(word, { maxLength: 6 })
    const documents = record({
      letter: array(page, { maxLength: 5 }),
      pathology: array(page, { maxLength: 5 }),
      words: array(word, { minLength: 1, maxLength: 3 }),
      letters: integer({ min: 1, max: 8 }),
      phrase: constantFrom(true, false),
    })
    const stem = (each: string) => stems.get(each)!
    const fold = (each: string) => each.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

    await assert(
      asyncProperty(documents, async ({ letter, pathology, words, letters, phrase }) => {
        vault.services.vault.db().exec('DELETE FROM page')
        keepPages(
          vault,
          vault.letter.id,
          letter.map((each) => each.join(' ')),
        )
        keepPages(
          vault,
          vault.pathology.id,
          pathology.map((each) => each.join(' ')),
        )
        // A beginning that keeps its stem: cut no further than the stem goes.
        const last = fold(words.at(-1)!).slice(0, letters)
        const begun = last.length < stem(words.at(-1)!).length && last.length > 1
        const typed = phrase
          ? `"${words.join(' ')}"`
          : [...words.slice(0, -1), begun ? last : words.at(-1)].join(' ')

        const beginning = begun ? last : stem(words.at(-1)!)
        const stands = (stemmed: string[]): boolean => {
          if (phrase) return ` ${stemmed.join(' ')} `.includes(` ${words.map(stem).join(' ')} `)
          return (
            words.slice(0, -1).every((each) => stemmed.includes(stem(each))) &&
            stemmed.some((each) => each.startsWith(beginning))
          )
        }
        const expected = [
          ...letter.flatMap((each, index) => (stands(each.map(stem)) ? [`letter ${index}`] : [])),
          ...pathology.flatMap((each, index) => (stands(each.map(stem)) ? [`pathology ${index}`] : [])),
        ]
        const { hits, pages, places } = await vault.client.records.search({ query: typed })
        const found = hits.map(
          ({ recordId, pageIndex }) =>
            `${recordId === vault.letter.id ? 'letter' : 'pathology'} ${pageIndex}`,
        )
        expect(found.toSorted()).toEqual(expected)
        expect(pages).toBe(expected.length)
        expect(places).toBeGreaterThanOrEqual(pages)
      }),
      { numRuns: 100 },
    )
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
