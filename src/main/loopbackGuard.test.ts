import { describe, expect, it } from 'vitest'
import { guardLoopback } from './loopbackGuard.ts'

const HOST = '127.0.0.1:4711'
const TOKEN = 'the token of the printed address'

function guarded() {
  return guardLoopback({ fetch: () => new Response('the app') }, TOKEN)
}

function ask(
  app: ReturnType<typeof guarded>,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
) {
  return app.fetch(new Request(`http://${HOST}${path}`, { method, headers: { Host: HOST, ...headers } }))
}

/** Turns the token into the cookie, as opening the printed address does. */
async function cookieFrom(app: ReturnType<typeof guarded>): Promise<string> {
  const answer = await ask(app, `/?token=${encodeURIComponent(TOKEN)}`)
  expect(answer.status).toBe(303)
  return answer.headers.get('Set-Cookie')!.split(';')[0]!
}

describe('the loopback host', () => {
  it('turns the token into a cookie that no script and no other site can use', async () => {
    const answer = await ask(guarded(), `/?token=${encodeURIComponent(TOKEN)}`)
    expect(answer.headers.get('Location')).toBe('/')
    expect(answer.headers.get('Set-Cookie')).toMatch(
      /^consilium-4711=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    )
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await answer.text()).not.toContain(TOKEN)
  })

  it('lets in whoever holds the cookie', async () => {
    const app = guarded()
    const Cookie = await cookieFrom(app)
    expect(await (await ask(app, '/', { Cookie })).text()).toBe('the app')
    const posted = await ask(
      app,
      '/rpc/people/list',
      { Cookie: `other=1; ${Cookie}`, Origin: `http://${HOST}` },
      'POST',
    )
    expect(posted.status).toBe(200)
  })

  it('turns away whoever has no cookie, or another', async () => {
    const app = guarded()
    await cookieFrom(app)
    expect((await ask(app, '/')).status).toBe(403)
    expect((await ask(app, '/', { Cookie: 'consilium=' })).status).toBe(403)
    expect((await ask(app, '/', { Cookie: `consilium=${TOKEN}` })).status).toBe(403)
    expect((await ask(app, '/', { Cookie: await cookieFrom(guarded()) })).status).toBe(403)
  })

  it('takes the token once only', async () => {
    const app = guarded()
    await cookieFrom(app)
    expect((await ask(app, `/?token=${encodeURIComponent(TOKEN)}`)).status).toBe(403)
  })

  it('is not used up by a token that does not fit', async () => {
    const app = guarded()
    expect((await ask(app, '/?token=guess')).status).toBe(403)
    expect((await ask(app, '/?token=')).status).toBe(403)
    expect((await ask(app, `/rpc/x?token=${encodeURIComponent(TOKEN)}`)).status).toBe(403)
    await cookieFrom(app)
  })

  it('keeps the token from another page that would use it up', async () => {
    const app = guarded()
    const path = `/?token=${encodeURIComponent(TOKEN)}`
    expect((await ask(app, path, { Host: 'evil.example' })).status).toBe(403)
    expect((await ask(app, path, { Origin: 'https://evil.example' })).status).toBe(403)
    await cookieFrom(app)
  })

  it.each([
    'evil.example',
    'evil.example:4711',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
    '',
  ])('turns away requests for the host %j even with the cookie', async (Host) => {
    const app = guarded()
    const Cookie = await cookieFrom(app)
    expect((await ask(app, '/', { Cookie, Host })).status).toBe(403)
  })

  it.each<Record<string, string>>([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: `https://${HOST}` },
    { Origin: 'http://127.0.0.1:4712' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('turns away calls from another page: %j', async (headers) => {
    const app = guarded()
    const Cookie = await cookieFrom(app)
    expect((await ask(app, '/rpc/people/list', { Cookie, ...headers }, 'POST')).status).toBe(403)
    expect((await ask(app, '/files/records/x', { Cookie, ...headers })).status).toBe(403)
  })

  it('lets the page itself be opened from a link, and by the names of this computer', async () => {
    const app = guarded()
    const Cookie = await cookieFrom(app)
    expect((await ask(app, '/', { Cookie, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(200)
    expect((await ask(app, '/x', { Cookie, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
    for (const Host of ['localhost:4711', '[::1]:4711', '127.0.0.1']) {
      expect((await ask(app, '/', { Cookie, Host })).status).toBe(200)
    }
  })
})
