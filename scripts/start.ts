/** `npm start`: builds, then opens the desktop window, or the same app in the browser where there is no Electron. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** How long Electron's program may take to be fetched, in milliseconds. */
const FETCH_TIME = 20_000
/** A desktop window that ends sooner than this with an error never really opened. */
const START_TIME = 4_000

const project = join(import.meta.dirname, '..')
const passedOn = process.argv.slice(2)

build()
if (wantsBrowser()) openInBrowser()
else {
  const program = electronProgram() ?? fetchElectron()
  if (!program) openInBrowser('Electron is not on this computer and could not be fetched')
  else await openDesktop(program)
}

function build(): void {
  const viteBuild = join(project, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status } = spawnSync(process.execPath, [viteBuild, 'build', '--logLevel', 'warn'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** `--no-open` and `--port` are for scripts and speak of the browser host; without a display there is no window. */
function wantsBrowser(): boolean {
  const named = passedOn.some((argument) => /^--(no-open|port)\b/.test(argument))
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  return named || noDisplay
}

function electronProgram(): string | null {
  try {
    const path: unknown = createRequire(import.meta.url)('electron')
    return typeof path === 'string' && existsSync(path) ? path : null
  } catch {
    return null
  }
}

function fetchElectron(): string | null {
  console.log('Fetching Electron, once …')
  spawnSync(process.execPath, [join(project, 'node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: FETCH_TIME,
  })
  return electronProgram()
}

async function openDesktop(program: string): Promise<void> {
  const desktop = spawn(program, [project, ...passedOn], { stdio: 'inherit' })
  const failedAtOnce = await Promise.race([
    once(desktop, 'exit').then(([code]) => code !== 0),
    once(desktop, 'error').then(() => true),
    wait(START_TIME).then(() => false),
  ])
  if (failedAtOnce) return openInBrowser('The desktop window could not be opened')
  endWith(desktop)
}

function openInBrowser(reason?: string): void {
  if (reason) console.log(`${reason}, so Consilium opens in your browser. It is the same app.`)
  endWith(
    spawn(process.execPath, [join(project, 'out/main/main/browser.js'), ...passedOn], { stdio: 'inherit' }),
  )
}

/** Ends when the app ends, and passes on the wish to end it. */
function endWith(app: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
  app.once('exit', (code) => process.exit(code ?? 0))
}
