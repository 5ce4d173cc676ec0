import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RowState, rowState } from '#shared/domain/rowState.ts'
import { catalogueTopic } from '#shared/domain/topics.ts'
import { sampleOpinions, sampleProviders, sampleRecords } from './case.ts'
import { drawDocument } from './draw.ts'
import { documents, type RecordKey, type SampleFile, sampleDocuments } from './sampleDocuments.ts'
import { type SampleStatement, sampleMarks, sampleStatements } from './statements.ts'

const pageCounts: Record<RecordKey, number> = {
  'medicines-and-allergies': 1,
  'mammogram-report': 3,
  'ultrasound-report': 2,
  'pathology-report': 3,
  'blood-tests': 2,
  'surgeons-letter': 2,
  'slide-review': 4,
  'her2-result': 1,
  'consult-letter': 3,
  'mri-report': 3,
  'genetic-clinic-letter': 2,
  'team-letter': 4,
}

let files: SampleFile[]
const pages = new Map<RecordKey, string[]>()

beforeAll(async () => {
  files = await sampleDocuments()
  for (const file of files) pages.set(file.key, await readPages(file.bytes))
})

/** Each page's text as a reader gives it, with every run of white space as one space. */
async function readPages(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent()
    const parts = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    texts.push(parts.join('').replace(/\s+/g, ' '))
  }
  await task.destroy()
  return texts
}

describe('the records', () => {
  it('have the pages the case names', () => {
    const counts = Object.fromEntries([...pages].map(([key, texts]) => [key, texts.length]))
    expect(counts).toEqual(pageCounts)
  })

  it('can be read in the order in which they were written', () => {
    for (const file of files) {
      for (const [pageIndex, blocks] of documents[file.key].pages.entries()) {
        const text = pages.get(file.key)?.[pageIndex] ?? ''
        let from = 0
        for (const words of JSON.stringify(blocks).matchAll(/"(?:text|value)":("(?:[^"\\]|\\.)+")/g)) {
          const expected = String(JSON.parse(words[1] ?? '""')).replace(/\s+/g, ' ')
          const place = text.indexOf(expected, from)
          expect(place, `${file.fileName}, page ${pageIndex + 1}: “${expected}”`).toBeGreaterThanOrEqual(from)
          from = place + expected.length
        }
      }
    }
  })

  it('come out the same every time', async () => {
    for (const file of files) {
      const again = await drawDocument(documents[file.key])
      expect(Buffer.compare(again, file.bytes), file.fileName).toBe(0)
    }
  })

  it('speak of HER2 in eleven places of five records', () => {
    const places = [...pages].map(
      ([key, texts]) => [key, texts.join(' ').match(/HER2/g)?.length ?? 0] as const,
    )
    expect(Object.fromEntries(places.filter(([, count]) => count > 0))).toEqual({
      'pathology-report': 2,
      'slide-review': 2,
      'her2-result': 3,
      'consult-letter': 2,
      'team-letter': 2,
    })
  })

  it('are described once each, with the title and date printed on them', () => {
    expect(sampleRecords.map((record) => record.key)).toEqual(files.map((file) => file.key))
    for (const record of sampleRecords) {
      expect(record.title).toBe(documents[record.key].title)
      expect(record.date).toBe(documents[record.key].date)
    }
  })
})

describe('the providers', () => {
  it('hold one family doctor, and everybody a record or an opinion comes from', () => {
    const keys = new Set(sampleProviders.map((provider) => provider.key))
    expect(keys.size).toBe(sampleProviders.length)
    expect(sampleProviders.filter((provider) => provider.isPrimary)).toHaveLength(1)
    for (const { provider } of [...sampleRecords, ...sampleOpinions]) expect(keys).toContain(provider)
  })
})

describe('the statements', () => {
  it('stand word for word on the page they name, in a record of their opinion', () => {
    for (const { opinion, evidence } of sampleStatements) {
      for (const { record, pageIndex, quote } of evidence) {
        expect(pages.get(record)?.[pageIndex], `${record}, page ${pageIndex + 1}`).toContain(quote)
        expect(sampleRecords.find((candidate) => candidate.key === record)?.opinion).toBe(opinion)
      }
    }
  })

  it('speak to topics of the catalogue, at most one for an opinion', () => {
    const keys = sampleStatements.map(({ topicId, opinion }) => `${topicId} ${opinion}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { topicId } of sampleStatements) expect(catalogueTopic(topicId), topicId).not.toBeNull()
  })

  it('leave one place unchecked', () => {
    const unchecked = sampleStatements.filter((statement) => !statement.checked)
    expect(unchecked.map(({ topicId, opinion }) => [topicId, opinion])).toEqual([['urgency', 'third']])
  })
})

describe('the marks', () => {
  it('name words of the later statement', () => {
    for (const { topicId, earlier, later, inlineWords } of sampleMarks) {
      expect(statementOf(topicId, earlier), `${topicId} ${earlier}`).toBeDefined()
      expect(statementOf(topicId, later)?.text).toContain(inlineWords)
    }
  })

  it('make five topics agree, two more specific, three differ and two not mentioned', () => {
    const topicIds = [...new Set(sampleStatements.map((statement) => statement.topicId))]
    const rows = Object.groupBy(topicIds, (topicId) => rowOn(topicId).relation)
    expect(rows).toEqual({
      same: ['diagnosis', 'type', 'stage', 'hormone-receptors', 'urgency'],
      refined: ['grade', 'her2'],
      different: ['surgery', 'medicine', 'radiation'],
      'not-stated': ['tests-needed', 'follow-up'],
    })
  })
})

describe('the rules', () => {
  it('say in a few words how each topic stands', () => {
    const reasons = ['diagnosis', 'type', 'grade', 'her2', 'surgery', 'radiation'].map(
      (topicId) => rowOn(topicId).reason,
    )
    expect(reasons).toEqual([
      'Same name in all.',
      'Same, two names.',
      'A score is added.',
      'No longer unclear.',
      'How much to remove.',
      'Whether to have it, and how many treatments.',
    ])
  })
})

function statementOf(topicId: string, opinion: string): SampleStatement | undefined {
  return sampleStatements.find((statement) => statement.topicId === topicId && statement.opinion === opinion)
}

/** What all opinions come to on a topic, with the marks. */
function rowOn(topicId: string): RowState {
  const keys = sampleOpinions.map(({ key }) => key)
  const texts = keys.map((key) => statementOf(topicId, key)?.text ?? null)
  const markOf = (earlier: number, later: number) =>
    sampleMarks.find(
      (one) => one.topicId === topicId && one.earlier === keys[earlier] && one.later === keys[later],
    ) ?? null
  return rowState(topicId, texts, markOf)
}
