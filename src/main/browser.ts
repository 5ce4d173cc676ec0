import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import open from 'open'
import { createApp } from './app.ts'
import { guardLoopback } from './loopbackGuard.ts'
import { createServices } from './services.ts'
import { vaultPath } from './vaultPath.ts'

const { values } = parseArgs({
  options: {
    vault: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
  },
})

/** The built page; run from source, it is the one built last. */
const PAGE = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../out/renderer' : '../../renderer', import.meta.url),
)

const services = createServices(vaultPath(values.vault))
const token = randomBytes(32).toString('base64url')
const app = guardLoopback(createApp(services, PAGE), token)

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(values.port) }, ({ port }) => {
  const address = `http://127.0.0.1:${port}/?token=${token}`
  console.log(`Consilium is open at ${address}`)
  console.log('Press Ctrl C here to close it.')
  if (!values['no-open']) {
    void open(address).catch(() =>
      console.log('Your browser could not be opened. Open the address above yourself.'),
    )
  }
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    void services.close().finally(() => process.exit(0))
  })
}
