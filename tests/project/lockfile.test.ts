import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface Locked {
  version?: string
  optionalDependencies?: Record<string, string>
}

const LOCK = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>
}

it('locks the packages of every platform, also those that the registry at hand did not have', () => {
  const missing = Object.entries(LOCK.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !LOCK.packages[`node_modules/${name}`] && !LOCK.packages[`${path}/node_modules/${name}`],
    ),
  )
  // `npm ci` refuses a lock file with gaps, on every platform.
  expect(missing).toEqual([])
})

it('names no registry: each person has their own', () => {
  const resolved = Object.values(LOCK.packages).filter((locked) => 'resolved' in locked)
  expect(resolved).toEqual([])
})
