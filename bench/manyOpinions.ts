import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import PDFDocument from 'pdfkit'
import { TOPIC_GROUPS, TOPICS } from '../src/shared/domain/topics.ts'
import { importFiles, newVault } from './vault.ts'

/** What each opinion says where nothing fitting stands in `SAID`; the longer ones take several lines. */
const ANYWHERE = [
  'As told at the last visit, with no change since',
  'To be talked about again at the next visit, once the second report is here and the pictures have been looked at by both teams, so that nobody has to decide without them',
  'Yes, within 6 weeks',
  'Not needed',
  'Every 6 months for 5 years',
]
const SAID: Readonly<Record<string, readonly string[]>> = {
  diagnosis: ['Invasive breast cancer', 'Invasive ductal carcinoma', 'IDC, left breast'],
  grade: ['Intermediate grade', 'Grade 2 of 3, score 7 of 9', 'Grade 2', 'Grade 3'],
  stage: ['Stage 2A', 'Stage II', 'T2 N0 M0', 'Stage 2B (T3 N0 M0)'],
  size: ['22 mm', '2.2 cm', '2.4 x 1.8 cm', 'About 2 cm'],
  laterality: ['Left', 'Left breast'],
  er: ['ER positive', 'ER 95 %', 'ER strongly positive, 90 %, Allred 8'],
  pr: ['PR positive', 'PR 40 %', 'PR negative'],
  her2: ['HER2 2+', 'HER2 negative by FISH', 'Negative'],
  surgery: [
    'Remove the whole breast',
    'Remove the lump only',
    'Lumpectomy with sentinel node biopsy, and reconstruction in the same operation where that can be done',
  ],
  medicine: [
    'Tamoxifen 20 mg daily for 5 years',
    'Letrozole 2.5 mg daily, then tamoxifen',
    'Chemotherapy before surgery',
  ],
  radiation: ['Not needed', 'Yes, 15 treatments after surgery', '50 Gy in 25 fractions'],
}

/** A concern on which many opinions speak to many topics, each with its page, in a new vault that is closed again. */
export async function makeManyOpinions(
  folder: string,
  opinions: number,
  topics: number,
): Promise<{ vaultPath: string; path: string }> {
  const vault = await newVault(folder)
  const { client, personId } = vault
  const concern = await client.concerns.create({ personId, title: 'Lump in left breast: what is it?' })
  const topicIds = TOPICS.slice(0, topics).map(({ id }) => id)
  for (let index = topicIds.length; index < topics; index++) {
    const group = TOPIC_GROUPS[index % TOPIC_GROUPS.length]!
    const own = { concernId: concern.id, group, label: `Own topic ${index + 1}` }
    topicIds.push((await client.opinions.addTopic(own)).id)
  }
  for (let number = 1; number <= opinions; number++) {
    const said = topicIds.flatMap((topicId, index) => {
      const choices = SAID[topicId] ?? ANYWHERE
      // Now and then one is silent.
      const silent = (index + number) % 7 === 0
      return silent ? [] : [{ topicId, text: choices[(index * 5 + number * 3) % choices.length]! }]
    })
    const file = await letterOf(join(folder, 'letters'), number, said)
    await importFiles(vault, [file])
    const record = (await client.records.list({ personId })).find(
      ({ title }) => title === letterName(number),
    )!
    const { id: providerId } = await client.providers.create({
      personId,
      name: `Made-up Hospital ${number}`,
      specialty: 'Breast pathology, surgery',
    })
    const { id: opinionId } = await client.opinions.create({
      concernId: concern.id,
      providerId,
      date: `2026-0${number}-12`,
      recordIds: [record.id],
    })
    for (const [index, { topicId, text }] of said.entries()) {
      const pageIndex = Math.floor(index / ON_A_PAGE)
      const place = await client.records.locate({
        recordId: record.id,
        pageIndex,
        text: `${index + 1}: ${text}`,
      })
      await client.opinions.addStatement({ opinionId, topicId, text, evidence: place ? [place] : [] })
    }
  }
  await vault.services.close()
  return {
    vaultPath: join(folder, 'bench.consilium'),
    path: `/people/${personId}/concerns/${concern.id}/compare`,
  }
}

const ON_A_PAGE = 12

function letterName(number: number): string {
  return `Letter ${number}`
}

async function letterOf(folder: string, number: number, said: readonly { text: string }[]): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${letterName(number)}.pdf`)
  const document = new PDFDocument({ size: 'A4', margin: 56, autoFirstPage: false })
  const out = document.pipe(createWriteStream(file))
  for (const [index, { text }] of said.entries()) {
    if (index % ON_A_PAGE === 0) document.addPage().font('Helvetica', 10.5)
    document.text(`${index + 1}: ${text}`, { lineGap: 3 }).moveDown()
  }
  document.end()
  await finished(out)
  return file
}
