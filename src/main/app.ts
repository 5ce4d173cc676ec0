import { randomBytes } from 'node:crypto'
import { ORPCError, onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import { Hono } from 'hono'
import { serveBundle } from './features/bundles/serveBundle.ts'
import { receiveUpload } from './features/imports/receive.ts'
import { serveOriginal, servePages } from './features/records/original.ts'
import { asTypedError, type Services } from './handling.ts'
import { router } from './router.ts'
import { readStaticPage } from './staticPage.ts'

export interface App {
  fetch(request: Request): Response | Promise<Response>
}

/**
 * The whole app as one function from request to response: `/rpc` for the contract, `/files` for bytes, and the page.
 *
 * @param pageFolder the built renderer
 */
export function createApp(services: Services, pageFolder: string): App {
  const rpc = new RPCHandler(router, { interceptors: [onError(logUnexpected)] })
  const page = readStaticPage(pageFolder)
  const app = new Hono()

  app.all('/rpc/*', async (c) => {
    const { matched, response } = await rpc.handle(c.req.raw, { prefix: '/rpc', context: services })
    return matched ? response : c.notFound()
  })

  app.post('/files/records', async (c) =>
    c.json(await receiveUpload(services.vault.db(), services.readings, c.req.raw)),
  )
  app.get('/files/records/:id/pages', (c) => servePages(services.vault.db(), c.req.param('id'), c.req.raw))
  app.get('/files/records/:id', (c) => serveOriginal(services.vault.db(), c.req.param('id'), c.req.raw))
  app.get('/files/bundles/:file', (c) =>
    serveBundle(services.vault.db(), services.bundles, c.req.param('file')),
  )

  app.all('/files/*', (c) => c.notFound())

  app.get('*', (c) => page(c.req.path, randomBytes(16).toString('base64')))

  app.onError((error, c) => {
    const typed = asTypedError(error)
    if (typed instanceof ORPCError) return c.json(typed.toJSON(), typed.status as 422)
    logUnexpected(error)
    return c.json({ defined: false, code: 'UNEXPECTED' }, 500)
  })

  return { fetch: (request) => app.fetch(request) }
}

/** Names the failure and where it happened; never its message, which may hold words of a record. */
function logUnexpected(error: unknown): void {
  if (error instanceof ORPCError && error.defined) return
  if (error instanceof Error && error.name === 'AbortError') return
  const frames = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : []
  // biome-ignore lint/suspicious/noConsole: the one place unexpected failures are logged
  console.error(
    `Unexpected failure: ${error instanceof Error ? error.name : typeof error}\n${frames?.join('\n')}`,
  )
}
