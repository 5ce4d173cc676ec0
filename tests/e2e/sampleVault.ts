import { startHost } from './startHost.ts'

/** Makes the sample case with a host of its own; answers the folder it lies in. */
export async function makeSampleVault(): Promise<string> {
  const host = await startHost()
  try {
    const welcome = await fetch(host.address, { redirect: 'manual' })
    const cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? ''
    const made = await fetch(new URL('/rpc/vault/openSample', host.address), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{}',
    })
    if (!made.ok) throw new Error(`The sample case was not made: ${made.status}`)
  } finally {
    await host.stop()
  }
  return host.folder
}
