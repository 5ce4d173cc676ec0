import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { App } from './app.ts'

/**
 * Lets only this computer's user in: the address must be the loopback one (so that no foreign name can be bound to
 * it), the page must be ours, and the one-time token of the printed address must have been turned into a cookie.
 */
export function guardLoopback(app: App, token: string): App {
  const session = randomBytes(32).toString('base64url')
  let unused = true

  return {
    fetch(request) {
      const url = new URL(request.url)
      if (!isLoopback(request.headers.get('Host'))) return refuse('This address is not served here.')
      if (!isOwnOrigin(request, url)) return refuse('This page may not ask here.')

      const offered = url.searchParams.get('token')
      if (url.pathname === '/' && offered !== null && unused && isEqual(offered, token)) {
        unused = false
        return new Response(null, {
          status: 303,
          headers: {
            Location: '/',
            'Set-Cookie': `${cookieName(url)}=${session}; HttpOnly; SameSite=Strict; Path=/`,
            'Cache-Control': 'no-store',
          },
        })
      }
      if (!isEqual(cookieOf(request, url), session)) {
        return refuse('Open Consilium again from the terminal: this address works only once.')
      }
      return app.fetch(request)
    },
  }
}

function isLoopback(host: string | null): boolean {
  return host !== null && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)
}

/** Browsers name the page that asks; one that is not ours is turned away even if it holds the cookie. */
function isOwnOrigin(request: Request, url: URL): boolean {
  const origin = request.headers.get('Origin')
  if (origin !== null) return origin === `http://${request.headers.get('Host')}`
  const site = request.headers.get('Sec-Fetch-Site')
  const isNavigation = request.method === 'GET' && url.pathname === '/'
  return site === null || site === 'same-origin' || site === 'none' || isNavigation
}

/** Browsers send cookies to every port of a computer: each copy of the app has a name of its own. */
function cookieName(url: URL): string {
  return `consilium-${url.port}`
}

function cookieOf(request: Request, url: URL): string {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === cookieName(url))?.[1] ?? ''
}

function isEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

function refuse(words: string): Response {
  return new Response(words, { status: 403, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
