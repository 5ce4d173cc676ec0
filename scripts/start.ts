/** `npm start`: builds, then opens the desktop window, or the same app in the browser where there is no Electron. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type HostOptions, readHostOptions } from '../src/main/hostOptions.ts'

/** How long Electron's program may take to be fetched, in milliseconds. */
const FETCH_TIME = 20_000
/** A desktop window that ends sooner than this with an error never really opened. */
const START_TIME = 4_000
/** What asks the app to end. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

const project = join(import.meta.dirname, '..')
const passedOn = process.argv.slice(2)

const options = optionsOrEnd()
build()
process.exit(await (opensInBrowser() ? openInBrowser() : openDesktop()))

/** What cannot be understood is told before anything is built. */
function optionsOrEnd(): HostOptions {
  try {
    return readHostOptions(passedOn)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

function build(): void {
  const viteBuild = join(project, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status } = spawnSync(process.execPath, [viteBuild, 'build', '--logLevel', 'error'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** `--no-open` and `--port` are for scripts and speak of the browser host. On Linux a window needs a display, and not to be root. */
function opensInBrowser(): boolean {
  if (!options.opens || options.port !== 0) return true
  const noDisplay = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  return process.platform === 'linux' && (noDisplay || process.getuid?.() === 0)
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

async function openDesktop(): Promise<number> {
  const program = electronProgram() ?? fetchElectron()
  if (!program) return openInBrowser('Electron is not on this computer and could not be fetched')
  const ended = run(program, project)
  const failedAtOnce = await Promise.race([ended.then((code) => code !== 0), wait(START_TIME, false)])
  return failedAtOnce ? openInBrowser('The desktop window could not be opened') : ended
}

function openInBrowser(reason?: string): Promise<number> {
  if (reason) console.log(`${reason}, so Consilium opens in your browser. It is the same app.`)
  return run(process.execPath, join(project, 'out/main/main/browser.js'))
}

/** Runs the app to its end and gives its exit code: 0 where a signal asked it to end, 1 where it could not even begin. */
function run(program: string, entry: string): Promise<number> {
  const app = spawn(program, [entry, ...passedOn], { stdio: 'inherit' })
  // Where there are no signals, `kill` would end it before it has closed the vault; the console tells it of Ctrl C itself.
  for (const signal of SIGNALS) process.on(signal, () => process.platform === 'win32' || app.kill(signal))
  return new Promise((resolve) => {
    app.once('error', () => resolve(1))
    app.once('exit', (code, signal) => resolve(code ?? (SIGNALS.some((asked) => asked === signal) ? 0 : 1)))
  })
}
