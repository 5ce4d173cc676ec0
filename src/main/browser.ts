import { randomBytes } from 'node:crypto'
import { serve } from '@hono/node-server'
import open from 'open'
import { createApp } from './app.ts'
import { type HostOptions, readHostOptions } from './hostOptions.ts'
import { guardLoopback } from './loopbackGuard.ts'
import { projectFile } from './projectFile.ts'
import { createServices } from './services.ts'
import { vaultPath } from './vaultPath.ts'

/** The built page; run from source, it is the one built last. */
const PAGE = projectFile('out/renderer')

const options = optionsOrEnd()
const services = createServices(vaultPath(options.vault))
const token = randomBytes(32).toString('base64url')
const app = guardLoopback(createApp(services, PAGE), token)

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port }, ({ port }) => {
  const address = `http://127.0.0.1:${port}/?token=${token}`
  console.log(`Consilium is open at ${address}`)
  console.log('Press Ctrl C here to close it.')
  if (options.opens) {
    void open(address).catch(() =>
      console.log('Your browser could not be opened. Open the address above yourself.'),
    )
  }
})

server.once('error', (error) => {
  const { code } = error as NodeJS.ErrnoException
  console.error(code === 'EADDRINUSE' ? `Port ${options.port} is taken.` : `Cannot listen: ${code}`)
  process.exitCode = 1
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // A terminal, npm and the start script may each pass on the same Ctrl C: closing goes to its end all the same.
  process.on(signal, () => {
    server.close()
    void services.close().finally(() => process.exit(0))
  })
}

function optionsOrEnd(): HostOptions {
  try {
    return readHostOptions(process.argv.slice(2))
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}
