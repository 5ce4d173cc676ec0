import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const PROJECT = join(import.meta.dirname, '../..')

export interface Ended {
  /** Null if a signal ended it. */
  code: number | null
  stdout: string
  stderr: string
}

/** Starts the terminal command as a process of its own; it does not outlive the test. */
export function startTerminal(...words: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(PROJECT, 'src/main/cli.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONSILIUM_VAULT: '', NO_COLOR: '1' },
  })
  const { promise, resolve } = Promise.withResolvers<Ended>()
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said.stdout += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said.stderr += part
  })
  child.once('close', (code) => resolve({ code, ...said }))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, ended: promise }
}

/** Runs the terminal command to its end. */
export function terminal(...words: string[]): Promise<Ended> {
  return startTerminal(...words).ended
}
