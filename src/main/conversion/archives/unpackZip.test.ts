import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EnclosedFile } from '../conversion.ts'
import { makeZip } from './testZip.ts'
import { unpackZip } from './unpackZip.ts'

const REPORT = '%PDF-1.4 the report'
const CDA = '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>'

async function unpack(bytes: Uint8Array<ArrayBuffer>, password?: string) {
  const files: EnclosedFile[] = []
  const skipped = await unpackZip(bytes, {
    password,
    progressed() {},
    async onFile(file) {
      files.push(file)
    },
  })
  return { files, skipped, names: files.map(({ name }) => name) }
}

const textOf = (file: EnclosedFile | undefined) => Buffer.from(file?.bytes ?? []).toString()

describe('an ordinary archive', () => {
  it('comes to its files, in order, and nothing that computers leave behind', async () => {
    const bytes = await makeZip({
      'scans/': '',
      'scans/report.pdf': REPORT,
      'scans/.DS_Store': 'x',
      '__MACOSX/scans/._report.pdf': 'x',
      'Thumbs.db': 'x',
      'empty.txt': '',
      'letter.txt': 'Dear patient',
    })
    const { files, skipped, names } = await unpack(bytes)
    expect(names).toEqual(['report.pdf', 'letter.txt'])
    expect(textOf(files[0])).toBe(REPORT)
    expect(skipped).toEqual([])
  })

  it('never makes a path of a name', async () => {
    const { names } = await unpack(
      await makeZip({ '../../etc/report.pdf': REPORT, 'C:\\scans\\letter.txt': 'Dear patient' }),
    )
    expect(names).toEqual(['report.pdf', 'letter.txt'])
  })

  it('hands an archive inside over as it is', async () => {
    const inner = await makeZip({ 'report.pdf': REPORT })
    const { files } = await unpack(await makeZip({ 'inner.zip': inner }))
    expect(files).toMatchObject([{ name: 'inner.zip', bytes: inner }])
  })

  it('keeps a web page and a picture that stand alone', async () => {
    const { names } = await unpack(
      await makeZip({ 'index.html': '<html>Report</html>', 'images/scan.png': 'x' }),
    )
    expect(names).toEqual(['index.html', 'scan.png'])
  })

  it('goes on behind a damaged file', async () => {
    const bytes = await makeZip({ 'first.txt': 'This will be broken', 'second.txt': 'Whole' }, { level: 0 })
    bytes[Buffer.from(bytes).indexOf('This will')]! ^= 1
    const { names, skipped } = await unpack(bytes)
    expect(names).toEqual(['second.txt'])
    expect(skipped).toEqual([{ name: 'first.txt', reason: 'DAMAGED' }])
  })
})

describe('a portal’s download', () => {
  it('comes to its documents, without what shows them', async () => {
    const { names, skipped } = await unpack(
      await makeZip({
        'INDEX.HTM': '<html>',
        'README.TXT': 'Open INDEX.HTM',
        'HTML/IMAGES/Logo.png': 'x',
        'HTML/STYLE/portal.xsl': '<xsl:stylesheet/>',
        'documents/summary.xml': CDA,
        'documents/view': '<?xml version="1.0"?><!-- view --><xsl:stylesheet xmlns:xsl="x"/>',
        'documents/report.pdf': REPORT,
      }),
    )
    expect(names).toEqual(['summary.xml', 'report.pdf'])
    expect(skipped.map(({ name }) => name).sort()).toEqual([
      'HTML/IMAGES/Logo.png',
      'HTML/STYLE/portal.xsl',
      'INDEX.HTM',
      'README.TXT',
      'documents/view',
    ])
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['NOT_A_RECORD']))
  })
})

it('keeps pictures that may be scans, also beside documents and a page', async () => {
  const { names } = await unpack(
    await makeZip({ 'index.html': '<html>', 'report.pdf': REPORT, 'images/scan.jpg': 'x', 'scan.jpg': 'x' }),
  )
  expect(names).toEqual(['report.pdf', 'scan.jpg', 'scan.jpg'])
})

describe('an IHE XDM export', () => {
  const entry = (uri: string, name: string, classification = '') => `
    <ExtrinsicObject mimeType="text/xml">
      <Slot name="URI"><ValueList>${uri}</ValueList></Slot>
      <Slot name="hash"><ValueList><Value>0000000000000000000000000000000000000000</Value></ValueList></Slot>
      <Name><LocalizedString value="${name}"/></Name>
      ${classification}
    </ExtrinsicObject>`
  const metadata = (...entries: string[]) => `<?xml version="1.0"?>
    <lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0"
      xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">
      <RegistryObjectList>${entries.join('')}</RegistryObjectList>
    </lcm:SubmitObjectsRequest>`
  const typeCode = `<Classification classificationScheme="urn:uuid:f0306f51-975f-434e-a61c-c59651d33983"
    nodeRepresentation="11526-1"><Name><LocalizedString value="Pathology study"/></Name></Classification>`

  it('comes to its documents, with their titles', async () => {
    const { files, skipped } = await unpack(
      await makeZip({
        'INDEX.HTM': '<html>',
        'README.TXT': 'notes',
        'IHE_XDM/SUBSET01/METADATA.XML': metadata(
          entry('<Value>DOC1.XML</Value>', 'Visit &amp; letter'),
          entry('<Value>2|.PDF</Value><Value>1|DOC2</Value>', 'name', typeCode),
        ),
        'IHE_XDM/SUBSET01/DOC1.xml': CDA,
        'IHE_XDM/SUBSET01/DOC2.PDF': REPORT,
        'IHE_XDM/SUBSET01/CDA.xsl': '<xsl:stylesheet/>',
        'IHE_XDM/SUBSET01/.METADATA.XML.swp': 'x',
      }),
    )
    expect(files.map(({ name, title }) => [name, title])).toEqual([
      ['DOC1.xml', 'Visit & letter'],
      ['DOC2.PDF', 'Pathology study'],
    ])
    expect(skipped.map(({ name }) => name).sort()).toEqual([
      'IHE_XDM/SUBSET01/CDA.xsl',
      'IHE_XDM/SUBSET01/METADATA.XML',
      'INDEX.HTM',
      'README.TXT',
    ])
  })

  it('is known with backslashes and a folder around it', async () => {
    const { files } = await unpack(
      await makeZip({
        'export\\IHE_XDM\\SUBSET01\\METADATA.xml': metadata(
          entry('<Value>SUBSET01\\DOC.XML</Value>', 'Summary'),
        ),
        'export\\IHE_XDM\\SUBSET01\\DOC.XML': CDA,
      }),
    )
    expect(files).toMatchObject([{ name: 'DOC.XML', title: 'Summary' }])
  })

  it('still has its documents where the metadata is broken', async () => {
    const { names } = await unpack(
      await makeZip({ 'IHE_XDM/A/METADATA.XML': '<broken', 'IHE_XDM/A/NOTE.TXT': 'Dear patient' }),
    )
    expect(names).toEqual(['NOTE.TXT'])
  })
})

describe('an Apple Health export', () => {
  const resource = (resourceType: string, id: number) => JSON.stringify({ resourceType, id: `${id}` })
  const records = Object.fromEntries(
    Array.from({ length: 40 }, (_, id) => [
      `apple_health_export/clinical-records/Observation-${id}.json`,
      resource('Observation', id),
    ]),
  )

  it('comes to a bundle for each kind of record, without measurements', async () => {
    const { files, skipped } = await unpack(
      await makeZip({
        'apple_health_export/export.xml': '<HealthData/>',
        'apple_health_export/export_cda.xml': CDA,
        'apple_health_export/workout-routes/route.gpx': '<gpx/>',
        'apple_health_export/clinical-records/Patient-1.json': resource('Patient', 1),
        ...records,
        'apple_health_export/clinical-records/Condition-1.json': resource('Condition', 1),
        'apple_health_export/clinical-records/DocumentReference-1.json': resource('DocumentReference', 1),
        'apple_health_export/clinical-records/broken.json': '{',
      }),
    )
    expect(files.map(({ name, title }) => title ?? name)).toEqual([
      'DocumentReference-1.json',
      'broken.json',
      'Lab results and measurements',
      'Conditions',
    ])
    const bundle = JSON.parse(textOf(files[2]))
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
    expect(bundle.entry).toHaveLength(41)
    expect(bundle.entry[0]).toEqual({ resource: { resourceType: 'Patient', id: '1' } })
    expect(skipped.map(({ reason }) => reason)).toEqual(Array(3).fill('HEALTH_MEASUREMENTS'))
  })

  it('leaves a few files in other archives as they are', async () => {
    const { names } = await unpack(
      await makeZip({ 'a.json': resource('Observation', 1), 'b.json': resource('Patient', 2) }),
    )
    expect(names).toEqual(['a.json', 'b.json'])
  })
})

describe('a password', () => {
  it.each([
    ['of the old kind', { zipCrypto: true }],
    ['of the strong kind', { encryptionStrength: 3 as const }],
  ])('%s is asked for, and opens', async (_, options) => {
    const bytes = await makeZip({ 'report.pdf': REPORT }, { password: 'plum', ...options })
    await expect(unpack(bytes)).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' })
    await expect(unpack(bytes, 'pear')).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' })
    expect(textOf((await unpack(bytes, 'plum')).files[0])).toBe(REPORT)
  })
})

describe('what is broken or unfolds without end', () => {
  const zeros = new Uint8Array(120 * 2 ** 20)

  it('a bomb is refused by the sizes it declares', async () => {
    const bytes = await makeZip({ 'a.txt': 'first', 'bomb.txt': zeros })
    expect(bytes.length).toBeLessThan(2 ** 20)
    await expect(unpack(bytes)).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  it('a bomb that lies about its size is refused while it unfolds', async () => {
    const bytes = await makeZip({ 'bomb.txt': zeros })
    const view = Buffer.from(bytes.buffer)
    view.writeUInt32LE(1000, bytes.lastIndexOf(0x50, view.indexOf('PK\x01\x02')) + 24)
    const outcome = await unpack(bytes).catch((error: unknown) => error)
    // Either the size that comes is not the one declared, or it is too much.
    if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'TOO_LARGE' })
    else expect(outcome).toMatchObject({ files: [], skipped: [{ reason: 'DAMAGED' }] })
  })

  it('one that is cut off is damaged', async () => {
    const bytes = await makeZip({ 'report.pdf': REPORT })
    await expect(unpack(bytes.slice(0, -30))).rejects.toMatchObject({ code: 'DAMAGED' })
  })

  it('any bytes changed anywhere end in files or a failure', async () => {
    const bytes = await makeZip({
      'report.pdf': REPORT,
      'a/letter.txt': 'Dear patient '.repeat(50),
      'b.json': '{"a":1}',
    })
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const broken = new Uint8Array(bytes)
        for (const [at, value] of changes) broken[at] = value
        const outcome = await unpack(broken).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toHaveProperty('code')
      }),
      { numRuns: 150 },
    )
  })
})
