import { spawnSync } from 'node:child_process'
import { loadavg } from 'node:os'

/** The value below which the share `part` (0 to 1) of the numbers lie: nearest rank. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

export const median = (numbers: readonly number[]) => percentile(numbers, 0.5)

/** Milliseconds that `work` took, and what it came to. */
export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ ms: number; result: Result }> {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}

/** What running a program took, in milliseconds: by the clock, and of processors (its children's too). */
export interface Run {
  ms: number
  cpuMs: number
  stdout: string
}

/** Runs a program to its end. Throws if it is missing or fails. */
export function runProgram(
  command: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Run {
  const start = performance.now()
  // A shell that times its only child: Node does not tell what children took.
  const child = spawnSync('bash', ['-c', `TIMEFORMAT='@%U %S'; time "$@"`, 'bash', command, ...words], {
    env: { ...process.env, ...environment, LC_ALL: 'C' },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const ms = performance.now() - start
  if (child.error) throw child.error
  if (child.status !== 0) throw new Error(`${command} failed: ${child.stderr.slice(-500)}`)
  const [, user, system] = /@([\d.]+) ([\d.]+)\s*$/.exec(child.stderr) ?? []
  return { ms, cpuMs: (Number(user) + Number(system)) * 1000, stdout: child.stdout }
}

/** Whether a program is installed. */
export function isInstalled(command: string): boolean {
  return spawnSync('bash', ['-c', 'command -v "$1"', 'bash', command]).status === 0
}

/** How busy the machine is: runnable processes over the last minute. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100
}
