import { createHash } from 'node:crypto'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { BundleRequest, MakingStep } from '#shared/contract/bundles.ts'
import { serveBundle } from '../../src/main/features/bundles/serveBundle.ts'
import { halfPdf, lockedPdf, textPdf } from '../support/pdfs.ts'
import { openSampleIn } from '../support/sampleCase.ts'
import { failureOf, noVaultYet, type TemporaryVault, temporaryVault } from '../support/temporaryVault.ts'
import { addAndRead } from '../support/upload.ts'

type Ready = Extract<MakingStep, { kind: 'ready' }>
type Asked = Partial<BundleRequest> & Pick<BundleRequest, 'concernId' | 'providerId' | 'read'>

describe('a bundle', () => {
  it('for an independent read holds no word of the opinions left out', async () => {
    const vault = await sampleVault()
    const asked = { ...(await sampleCase(vault)), read: 'independent' as const }
    const { choices } = await vault.client.bundles.preview(asked)
    const bundle = await unzipped(vault, await made(vault, asked))

    const linesOf = async (included: boolean) =>
      (
        await Promise.all(
          choices
            .filter((choice) => choice.included === included)
            .map(({ recordId, pageCount }) => textOf(vault, recordId, pageCount ?? 0)),
        )
      )
        .flat()
        .map(spaced)
        .filter((line) => line.split(' ').length > 4)
    const everything = spaced(
      [
        ...(await pagesOf(vault, bundle.file('Bundle.pdf'))),
        Buffer.from(bundle.file('index.html')).toString('utf8'),
        ...bundle.paths,
      ].join(' '),
    )
    const inside = (await linesOf(true)).join(' ')
    const told = (await linesOf(false)).filter((line) => !inside.includes(line))

    expect(told.length).toBeGreaterThan(50)
    expect(told.filter((line) => everything.includes(line))).toEqual([])
    const leftOut = choices.filter(({ included }) => !included)
    expect(leftOut.map(({ title }) => title).sort()).toEqual([
      'Consult letter',
      'Genetic clinic letter',
      'Slide review',
      'Surgeon’s letter',
      'Team letter',
    ])
    for (const { title } of leftOut) expect(everything).not.toContain(title)
    const [cover] = await pagesOf(vault, bundle.file('Bundle.pdf'))
    for (const name of ['University Breast Center', 'Regional Cancer Institute', 'Community Hospital']) {
      expect(cover).not.toContain(name)
    }
    expect(spaced(cover!)).toContain('Five records were left out on purpose')
  })

  it('holds every original byte for byte, and hashes that fit', async () => {
    const vault = await sampleVault()
    const asked = { ...(await sampleCase(vault)), read: 'full' as const }
    const bundle = await unzipped(vault, await made(vault, asked))
    const records = await vault.client.records.list({ personId: asked.personId })

    const hashes = new Set(bundle.paths.filter((path) => path.startsWith('originals/')).map(bundle.hash))
    expect(hashes).toEqual(new Set(records.map(({ sha256 }) => sha256)))

    const listed = Buffer.from(bundle.file('SHA256SUMS')).toString('utf8').trimEnd().split('\n')
    expect(listed.map((line) => line.split('  ')[1]).sort()).toEqual(
      bundle.paths.filter((path) => path !== 'SHA256SUMS').sort(),
    )
    for (const line of listed) {
      const [hash, path] = line.split('  ')
      expect(bundle.hash(path!)).toBe(hash)
    }
  })

  it('has bookmarks and contents that lead to the right pages', async () => {
    const vault = await sampleVault()
    const asked = { ...(await sampleCase(vault)), read: 'full' as const }
    const ready = await made(vault, asked)
    const bundle = await unzipped(vault, ready)
    const pages = await pagesOf(vault, bundle.file('Bundle.pdf'))
    expect(pages).toHaveLength(ready.pageCount)

    const { includedCount, pageCount, choices } = await vault.client.bundles.preview(asked)
    expect([includedCount, pages.length - pageCount]).toEqual([12, 4])

    const marks = await bookmarksOf(bundle.file('Bundle.pdf'))
    expect(marks.slice(0, 3).map(({ title }) => title)).toEqual([
      'Cover and contents',
      'What the opinions say',
      'Questions for you',
    ])
    for (const { title, recordId } of choices) {
      const [firstPage] = await textOf(vault, recordId, 1)
      const mark = marks.find((one) => one.title.startsWith(title))!
      expect(spaced(pages[mark.pageIndex]!)).toContain(spaced(firstPage!).slice(0, 60))
      const contents = spaced(pages[0]!)
      expect(contents).toContain(`${spaced(mark.title)} ${mark.pageIndex + 1}`)
    }
    expect(spaced(pages[1]!)).toContain('Doctors agree')
    expect(spaced(pages[3]!)).toContain('1. Surgery: Which operation would you advise, if any, and why?')
  })

  it('asks what the person asks, in their words and their order', async () => {
    const vault = await sampleVault()
    const { concernId, providerId } = await sampleCase(vault)
    const { questions } = vault.client
    const { id: mine } = await questions.add({ concernId, text: 'Who can be called at night?' })
    await questions.arrange({ concernId, ids: ['medicine', mine, 'surgery', 'radiation'] })
    await questions.update({ concernId, id: 'surgery', text: 'Is removing only the lump an option?' })
    await questions.update({ concernId, id: 'radiation', printed: false })

    const bundle = await unzipped(vault, await made(vault, { concernId, providerId, read: 'full' }))
    const asked = (await pagesOf(vault, bundle.file('Bundle.pdf'))).map(spaced)
    const page = asked.find((text) => text.includes('Questions for you') && text.includes('1. '))!
    const inOrder = [
      '1. Medicine: Which medicines would you advise, if any, and why?',
      'First opinion, Community Hospital, 12 Mar 2026: Chemotherapy before surgery: “',
      '2. Who can be called at night?',
      '3. Surgery: Is removing only the lump an option?',
    ].map((words) => page.indexOf(words))
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
    expect(inOrder[0]).toBeGreaterThan(0)
    expect(page).not.toContain('Radiation:')
  })

  it('holds what the person put in and not what they took out', async () => {
    const vault = await sampleVault()
    const { concernId, providerId } = await sampleCase(vault)
    const asked = { concernId, providerId, read: 'independent' as const }
    const { choices } = await vault.client.bundles.preview(asked)
    const idOf = (title: string) => choices.find((choice) => choice.title === title)!.recordId
    const changed = { ...asked, include: [idOf('Team letter')], exclude: [idOf('Blood tests')] }

    const after = await vault.client.bundles.preview(changed)
    expect(after.choices.filter(({ overridden }) => overridden)).toMatchObject([
      { title: 'Blood tests', included: false, reason: 'You left it out.' },
      { title: 'Team letter', included: true, reason: 'You put it in.', heldBack: true },
    ])
    const bundle = await unzipped(vault, await made(vault, changed))
    expect(bundle.paths.filter((path) => /Team letter|Blood tests/.test(path))).toEqual([
      'originals/06 Team letter.pdf',
    ])
    const [cover] = await pagesOf(vault, bundle.file('Bundle.pdf'))
    expect(spaced(cover!)).toContain('Four records were left out on purpose')
    expect(spaced(cover!)).toContain('One other record was left out by the patient.')
  })

  it('encloses as a file what has no pages to show, and says so', async () => {
    const vault = await temporaryVault()
    const { asked, personId } = await emptyCase(vault)
    await addAndRead(vault, personId, 'first.pdf', await textPdf('Words of the first'))
    await addAndRead(vault, personId, 'broken.pdf', new Uint8Array(Buffer.from('no PDF at all')))
    await addAndRead(vault, personId, 'locked.pdf', await lockedPdf('open sesame', 'Locked words'))
    const half = await addAndRead(vault, personId, 'half.pdf', await halfPdf())
    const opened = await addAndRead(vault, personId, 'opened.pdf', await lockedPdf('a key', 'Unlocked words'))
    await vault.client.records.readAgain({ id: opened.id, password: 'a key' })
    await vault.services.readings.idle()

    const ready = await made(vault, asked)
    const expected = ['broken', 'locked', ...(half.reading.state === 'failed' ? ['half'] : [])]
    expect(ready.enclosedOnly.map(({ title }) => title).sort()).toEqual(expected.sort())
    const bundle = await unzipped(vault, ready)
    const pages = await pagesOf(vault, bundle.file('Bundle.pdf'))
    expect(spaced(pages[0]!)).toMatch(/broken .*file only/)
    expect(spaced(pages.slice(1).join(' '))).toContain('Words of the first')
    expect(spaced(pages.slice(1).join(' '))).toContain('Unlocked words')
    expect(spaced(pages.join(' '))).not.toContain('Locked words')
    expect(bundle.paths.filter((path) => path.startsWith('originals/'))).toHaveLength(5)
  })

  it('takes names of every kind, and prints no question marks for them', async () => {
    const vault = await temporaryVault()
    const { client } = vault
    const person = await client.people.create({ name: 'Łukasz Żółć-Ďurčić Παπαδόπουλος' })
    const concern = await client.concerns.create({
      personId: person.id,
      title: `../"weird" <b>&amp;</b> ${'ö'.repeat(300)} — 病?`,
    })
    const provider = await client.providers.create({ personId: person.id, name: 'CON.. "Клиника" 日本' })
    for (const title of ['../../up', 'x'.repeat(300), '報告', 'a<script>alert(1)</script>', 'q"uo\'te']) {
      const record = await addAndRead(vault, person.id, 'scan.pdf', await textPdf(`About ${title.length}`))
      await client.records.update({ id: record.id, title })
    }
    const asked = { concernId: concern.id, providerId: provider.id, read: 'full' as const }
    const bundle = await unzipped(vault, await made(vault, asked))

    expect(bundle.paths).toHaveLength(8)
    for (const path of bundle.allPaths) {
      expect(path.split('/').filter((part) => part === '..' || part === '')).toEqual([])
      expect(path).not.toMatch(/[<>:"\\|?*]/)
    }
    const [cover] = await pagesOf(vault, bundle.file('Bundle.pdf'))
    expect(spaced(cover!)).toContain('Łukasz Żółć-Ďurčić Παπαδόπουλος')
    expect(cover).toContain('Клиника')
    expect(cover).toContain('□ stands for a letter that cannot be printed here.')
    const html = Buffer.from(bundle.file('index.html')).toString('utf8')
    expect(html).toContain('報告')
    expect(html).not.toContain('<script>')
  })

  it('leaves out records of other concerns, with the reason, and never holds what is in the trash', async () => {
    const vault = await temporaryVault()
    const { client } = vault
    const { asked, personId } = await emptyCase(vault)
    const other = await client.concerns.create({ personId, title: 'Knee: operate or wait?' })
    const knee = await addAndRead(vault, personId, 'Knee.pdf', await textPdf('About a knee'))
    await client.concerns.attachRecord({ concernId: other.id, recordId: knee.id })
    const gone = await addAndRead(vault, personId, 'Gone.pdf', await textPdf('In the trash'))
    await client.records.trash({ id: gone.id })
    await addAndRead(vault, personId, 'Loose.pdf', await textPdf('Of no concern yet'))

    const { choices } = await client.bundles.preview({ ...asked, include: [gone.id] })
    expect(choices).toMatchObject([
      { title: 'Knee', included: false, reason: 'It belongs to another question.', heldBack: false },
      { title: 'Loose', included: true },
    ])
  })

  it('is noted once it is handed over, with every file and its hash', async () => {
    const vault = await sampleVault()
    const asked = { ...(await sampleCase(vault)), read: 'independent' as const }
    const ready = await made(vault, asked)
    const { providerId } = asked
    expect(await vault.client.bundles.list({ providerId })).toEqual([])

    const broken = serve(vault, ready, 'zip').body!.getReader()
    await broken.read()
    await broken.cancel()
    expect(await vault.client.bundles.list({ providerId })).toEqual([])

    const bytes = new Uint8Array(await serve(vault, ready, 'zip').arrayBuffer())
    await serve(vault, ready, 'zip').arrayBuffer()
    const bundle = await openZip(bytes)
    const [noted, ...others] = await vault.client.bundles.list({ providerId })
    expect(others).toEqual([])
    expect(noted).toMatchObject({
      read: 'independent',
      pageCount: 16,
      size: bytes.length,
      sha256: sha256(bytes),
    })
    expect(noted!.items.map(({ path, sha256: hash }) => [path, hash])).toEqual(
      bundle.paths.map((path) => [path, bundle.hash(path)]),
    )
    await serve(vault, ready, 'pdf').arrayBuffer()
    expect(await vault.client.bundles.list({ concernId: asked.concernId })).toHaveLength(2)
  })

  it('is noted when it is fetched again, if there was no room for the note before', async () => {
    const vault = await sampleVault()
    const asked = { ...(await sampleCase(vault)), read: 'independent' as const }
    const ready = await made(vault, asked)
    const db = vault.services.vault.db()
    db.exec("CREATE TEMP TRIGGER no_room BEFORE INSERT ON bundle BEGIN SELECT RAISE(FAIL, 'no room'); END")
    await expect(serve(vault, ready, 'pdf').arrayBuffer()).rejects.toThrow()
    db.exec('DROP TRIGGER no_room')
    await serve(vault, ready, 'pdf').arrayBuffer()
    expect(await vault.client.bundles.list({ concernId: asked.concernId })).toHaveLength(1)
  })

  it('is the same each time it is fetched, and gone once the vault is locked', async () => {
    const vault = await sampleVault()
    const ready = await made(vault, { ...(await sampleCase(vault)), read: 'full' })
    const [once, again] = [await bytesOf(vault, ready), await bytesOf(vault, ready)]
    expect(sha256(once)).toBe(sha256(again))
    expect(serveBundle(vault.services.vault.db(), vault.services.bundles, 'nothing.zip').status).toBe(404)
    await vault.client.vault.lock()
    await vault.client.vault.openSample()
    expect(serve(vault, ready, 'zip').status).toBe(404)
  })

  it('leaves nothing when it is cancelled', async () => {
    const vault = await sampleVault()
    const { concernId, providerId } = await sampleCase(vault)
    const asked = { concernId, providerId, read: 'full' as const }
    for await (const step of await vault.client.bundles.make(asked)) {
      expect(step.kind).toBe('progress')
      break
    }
    const stop = new AbortController()
    const steps = await vault.client.bundles.make(asked, { signal: stop.signal })
    const seen = (async () => {
      const kinds: string[] = []
      for await (const step of steps) {
        kinds.push(step.kind)
        stop.abort()
      }
      return kinds
    })()
    expect(await seen.catch(() => ['stopped'])).not.toContain('ready')
    await vault.client.vault.lock()
    await vault.client.vault.openSample()
    expect(await vault.client.bundles.list({ concernId })).toEqual([])
    expect((await made(vault, asked)).pageCount).toBe(34)
  })

  it('is refused for a provider or concern that is not there', async () => {
    const vault = await temporaryVault()
    const { asked } = await emptyCase(vault)
    const preview = (changes: Partial<Asked>) =>
      failureOf(vault.client.bundles.preview({ ...asked, ...changes }))
    expect(await preview({ concernId: 'none' })).toBe('NOT_FOUND')
    expect(await preview({ providerId: 'none' })).toBe('NOT_FOUND')
    expect(
      await failureOf(Promise.resolve(vault.client.bundles.make({ ...asked, providerId: 'none' }))),
    ).toBe('NOT_FOUND')
  })
})

async function sampleVault(): Promise<TemporaryVault> {
  const vault = noVaultYet()
  await openSampleIn(vault)
  return vault
}

async function sampleCase({ client }: TemporaryVault) {
  const [person] = await client.people.list()
  const personId = person!.id
  const [concern] = await client.concerns.list({ personId })
  const providers = await client.providers.list({ personId })
  const provider = providers.find(({ name }) => name === 'City Teaching Hospital')!
  return { personId, concernId: concern!.id, providerId: provider.id }
}

async function emptyCase({ client }: TemporaryVault): Promise<{ asked: Asked; personId: string }> {
  const { id: personId } = await client.people.create({ name: 'Ann Example' })
  const concern = await client.concerns.create({ personId, title: 'Thyroid nodule: watch or operate?' })
  const provider = await client.providers.create({ personId, name: 'Example Clinic' })
  return { personId, asked: { concernId: concern.id, providerId: provider.id, read: 'full' } }
}

async function made({ client }: TemporaryVault, asked: Asked): Promise<Ready> {
  const { concernId, providerId, read, include, exclude } = asked
  const steps: MakingStep[] = []
  for await (const step of await client.bundles.make({ concernId, providerId, read, include, exclude })) {
    steps.push(step)
  }
  const done = steps.flatMap((step) => (step.kind === 'progress' ? step.done : []))
  expect(done).toEqual(done.toSorted((a, b) => a - b))
  return steps.at(-1) as Ready
}

function serve({ services }: TemporaryVault, { ticket }: Ready, form: 'zip' | 'pdf'): Response {
  return serveBundle(services.vault.db(), services.bundles, `${ticket}.${form}`)
}

async function bytesOf(vault: TemporaryVault, ready: Ready): Promise<Uint8Array> {
  return new Uint8Array(await serve(vault, ready, 'zip').arrayBuffer())
}

async function unzipped(vault: TemporaryVault, ready: Ready) {
  return openZip(await bytesOf(vault, ready))
}

/** The files of a zip by their path inside its one folder. */
async function openZip(bytes: Uint8Array) {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkSignature: true })
  const files = new Map<string, Uint8Array>()
  const allPaths: string[] = []
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue
    allPaths.push(entry.filename)
    const path = entry.filename.slice(entry.filename.indexOf('/') + 1)
    files.set(path, await entry.getData(new Uint8ArrayWriter()))
  }
  const file = (path: string) => files.get(path)!
  return { allPaths, paths: [...files.keys()], file, hash: (path: string) => sha256(file(path)) }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function pagesOf({ services }: TemporaryVault, pdf: Uint8Array): Promise<string[]> {
  const texts: string[] = []
  await services.pdf.read(pdf, {
    onPages(pages) {
      for (const { text } of pages) texts.push(text)
    },
  })
  return texts
}

async function textOf({ client }: TemporaryVault, recordId: string, pageCount: number): Promise<string[]> {
  const pages: string[] = []
  for (let pageIndex = 0; pageIndex < pageCount; pageIndex++) {
    pages.push((await client.records.pageText({ recordId, pageIndex })).text)
  }
  return pageCount === 1 ? pages : pages.flatMap((page) => page.split('\n'))
}

async function bookmarksOf(pdf: Uint8Array): Promise<{ title: string; pageIndex: number }[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const document = await task.promise
  const outline = (await document.getOutline()) ?? []
  const marks = outline.flatMap((mark) => [mark, ...(mark.items as typeof outline)])
  const found = await Promise.all(
    marks.map(async ({ title, dest }) => ({
      title,
      pageIndex: await document.getPageIndex((dest as [{ num: number; gen: number }])[0]),
    })),
  )
  await task.destroy()
  return found
}

/** Text with every run of white space as one space. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
