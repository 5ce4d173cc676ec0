import { isAbsolute, resolve } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { vaultPath } from './vaultPath.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('is the file named, else that of the environment, else the usual place', () => {
  vi.stubEnv('CONSILIUM_VAULT', 'from/environment')
  expect(vaultPath('named')).toBe(resolve('named'))
  expect(vaultPath()).toBe(resolve('from/environment'))
  vi.stubEnv('CONSILIUM_VAULT', '')
  expect(isAbsolute(vaultPath())).toBe(true)
  expect(vaultPath()).toMatch(/Consilium[/\\].*vault\.consilium$/i)
})
