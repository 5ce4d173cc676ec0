import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReadableStream } from 'node:stream/web'
import { assert, asyncProperty, constant, nat, oneof, record } from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from '../../src/main/app.ts'
import { runningText, textPdf } from '../support/pdfs.ts'
import { noVaultYet, type TemporaryVault, temporaryVault } from '../support/temporaryVault.ts'
import { addFile, inParts } from '../support/upload.ts'

const ORIGIN = 'consilium://app'

function appOn({ folder, services }: Pick<TemporaryVault, 'folder' | 'services'>): App {
  const page = join(folder, 'page')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<style nonce="__NONCE__"></style><meta content="__NONCE__">')
  writeFileSync(join(page, 'assets', 'main-abc.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'outside the page')
  return createApp(services, page)
}

const get = (app: App, path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`${ORIGIN}${path}`, { headers }))

function upload(app: App, query: string, body: BodyInit | null) {
  const request = new Request(`${ORIGIN}/files/records?${query}`, {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit)
  return app.fetch(request)
}

async function vaultWithPerson() {
  const vault = await temporaryVault()
  const { id: personId } = await vault.client.people.create({ name: 'Nora Example' })
  return { ...vault, personId, app: appOn(vault) }
}

describe('an upload', () => {
  it('arrives in a stream and becomes a record', async () => {
    const { app, personId, client, services } = await vaultWithPerson()
    const bytes = await textPdf('Sent in small parts')
    const body = ReadableStream.from(inParts(bytes, 100)) as unknown as BodyInit
    const answer = await upload(
      app,
      `person=${personId}&name=${encodeURIComponent('../Réport – 1.pdf')}`,
      body,
    )
    expect(answer.status).toBe(200)
    const added = await answer.json()
    expect(added).toMatchObject({ status: 'added', title: 'Réport – 1' })
    await services.readings.idle()
    expect(await client.records.get({ id: added.recordId })).toMatchObject({
      fileName: 'Réport – 1.pdf',
      size: bytes.length,
      reading: { state: 'read' },
    })
  })

  it.each([
    ['that breaks off', 'UPLOAD_BROKEN', () => breaking(300_000)],
    ['that breaks off before its first byte', 'UPLOAD_BROKEN', () => breaking(0)],
    ['that is empty', 'EMPTY_FILE', () => ''],
    ['without a body', 'EMPTY_FILE', () => null],
  ])('%s answers %s and leaves nothing behind', async (_how, code, body) => {
    const { app, personId, client, services } = await vaultWithPerson()
    const answer = await upload(app, `person=${personId}&name=a.pdf`, body())
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code, defined: true })
    expect(await client.records.list({ personId })).toEqual([])
    const left = services.vault
      .db()
      .prepare('SELECT (SELECT count(*) FROM content) + (SELECT count(*) FROM content_chunk)')
    expect(left.pluck().get()).toBe(0)
  })

  it('for nobody answers NOT_FOUND', async () => {
    const { app } = await vaultWithPerson()
    for (const query of ['person=nobody&name=a.pdf', '']) {
      const answer = await upload(app, query, 'bytes')
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND', data: { what: 'person' } })
    }
  })

  it('on its way when the vault is locked answers LOCKED and leaves nothing behind', async () => {
    const { app, personId, client, services } = await vaultWithPerson()
    const locked = Promise.withResolvers<unknown>()
    async function* slowly() {
      yield new Uint8Array(300_000)
      await client.vault.lock()
      locked.resolve(undefined)
      yield new Uint8Array(300_000)
    }
    const answer = await upload(
      app,
      `person=${personId}&name=a.pdf`,
      ReadableStream.from(slowly()) as unknown as BodyInit,
    )
    expect(await answer.json()).toMatchObject({ code: 'LOCKED' })
    await client.vault.unlock({ passphrase: null })
    expect(services.vault.db().prepare('SELECT count(*) FROM content').pluck().get()).toBe(0)
    expect((await client.vault.check()).ok).toBe(true)
  })

  it('without an open vault answers LOCKED', async () => {
    const answer = await upload(appOn(noVaultYet()), 'person=x&name=a.pdf', 'bytes')
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'LOCKED' })
  })
})

describe('an original', () => {
  async function vaultWithOriginal(fileName = 'Letter.pdf') {
    const vault = await vaultWithPerson()
    // Longer than a chunk, so that ranges cross chunks.
    const bytes = await textPdf(...Array.from({ length: 300 }, (_, page) => runningText(page, 600)))
    const { recordId } = await addFile(vault, vault.personId, fileName, bytes)
    await vault.client.records.cancelReading({ id: recordId })
    return { ...vault, bytes, path: `/files/records/${recordId}` }
  }

  it('comes back byte for byte, to be looked at and never guessed at', async () => {
    const { app, path, bytes } = await vaultWithOriginal()
    const answer = await get(app, path)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it('is named as it was, whatever the name holds', async () => {
    const { app, path } = await vaultWithOriginal("Nora's “letter” (1)\r\nX: y.pdf")
    const { headers } = await get(app, `${path}?download`)
    const value = headers.get('content-disposition')!
    expect(value).toMatch(/^attachment; filename\*=UTF-8''[\w%.!~-]+$/)
    expect(decodeURIComponent(value.split("''")[1]!)).toBe("Nora's “letter” (1)X: y.pdf")
  })

  it('comes in any range asked for (RFC 9110, 14)', async () => {
    const { app, path, bytes } = await vaultWithOriginal()
    expect(bytes.length).toBeGreaterThan(300 * 1024)
    const position = oneof(nat(bytes.length - 1), constant(256 * 1024), constant(256 * 1024 - 1), constant(0))
    await assert(
      asyncProperty(record({ from: position, to: position }), async ({ from, to }) => {
        const [first, last] = from <= to ? [from, to] : [to, from]
        const answer = await get(app, path, { Range: `bytes=${first}-${last}` })
        expect(answer.status).toBe(206)
        expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/${bytes.length}`)
        expect(Buffer.from(await answer.arrayBuffer()).equals(bytes.subarray(first, last + 1))).toBe(true)
      }),
      { numRuns: 30 },
    )
    const end = await get(app, path, { Range: 'bytes=-10' })
    expect(Buffer.from(await end.arrayBuffer()).equals(bytes.subarray(-10))).toBe(true)
    const rest = await get(app, path, { Range: `bytes=${bytes.length - 3}-` })
    expect(rest.headers.get('content-length')).toBe('3')
    const beyond = await get(app, path, { Range: `bytes=${bytes.length}-` })
    expect(beyond.status).toBe(416)
    expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes.length}`)
    for (const strange of ['bytes=5-2', 'bytes=-', 'lines=1-2', 'bytes=0-1,5-6']) {
      expect((await get(app, path, { Range: strange })).status).toBe(200)
    }
  })

  it('that is not here answers NOT_FOUND', async () => {
    const { app } = await vaultWithPerson()
    for (const path of ['/files/records/nowhere', '/files/records/..%2f..%2fsecret.txt']) {
      const answer = await get(app, path)
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})

describe('a call', () => {
  // Calls that are not understood are noted there.
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  const call = (app: App, route: string, body: string) =>
    app.fetch(
      new Request(`${ORIGIN}/rpc/${route}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      }),
    )

  it('that fails says why by a code, under 422', async () => {
    const { app } = await vaultWithPerson()
    const answer = await call(app, 'records/get', JSON.stringify({ json: { id: 'nowhere' } }))
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      json: { defined: true, code: 'NOT_FOUND', data: { what: 'record' } },
    })
  })

  it('that is not understood changes nothing and answers 400', async () => {
    const { app, client } = await vaultWithPerson()
    for (const body of ['{"json":{"name":""}}', '{"json":{}}', 'not JSON', '{"json":{"name":7}}']) {
      expect((await call(app, 'people/create', body)).status).toBe(400)
    }
    expect(await client.people.list()).toHaveLength(1)
  })

  it('to nowhere is not found, and is not answered with the page', async () => {
    const { app } = await vaultWithPerson()
    expect((await call(app, 'records/nothing', '{}')).status).toBe(404)
    for (const path of [
      '/rpc/records/nothing',
      '/rpc',
      '/rpc/people/list',
      '/files/other',
      '/files',
      '/files/records',
    ]) {
      const { status, headers } = await get(app, path)
      expect([status, headers.get('content-type')]).not.toEqual([200, 'text/html; charset=utf-8'])
    }
  })

  it('that only reads by address changes nothing', async () => {
    const { app, client } = await vaultWithPerson()
    const data = encodeURIComponent('{"json":{"name":"By address"}}')
    expect((await get(app, `/rpc/people/create?data=${data}`)).status).toBeGreaterThanOrEqual(400)
    expect(await client.people.list()).toHaveLength(1)
  })
})

describe('the page', () => {
  it('comes with a policy that lets nothing in but its own, and a nonce used once', async () => {
    const app = appOn(noVaultYet())
    const nonces = new Set<string>()
    for (const path of ['/', '/index.html', '/concerns/x/compare', '/']) {
      const answer = await get(app, path)
      const html = await answer.text()
      const policy = answer.headers.get('content-security-policy')!
      const nonce = /'nonce-([^']+)'/.exec(policy)![1]!
      expect(html).toBe(`<style nonce="${nonce}"></style><meta content="${nonce}">`)
      expect(policy).toMatch(/^default-src 'none';/)
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(4)
  })

  it('brings its built files, kept for good', async () => {
    const answer = await get(appOn(noVaultYet()), '/assets/main-abc.js')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/assets/missing.js',
    '/%00.js',
  ])('gives nothing outside its folder: %s', async (path) => {
    const answer = await get(appOn(noVaultYet()), path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('outside')
  })
})

function breaking(after: number): BodyInit {
  return ReadableStream.from(
    (async function* () {
      if (after > 0) yield new Uint8Array(after)
      throw new Error('The connection is gone.')
    })(),
  ) as unknown as BodyInit
}
