import { ORPCError } from '@orpc/client'
import { describe, expect, test } from 'vitest'
import { FAILURE_STATUS, type FailureCode } from '#shared/contract/errors.ts'
import { vaultProblemWords } from './vaultProblems.ts'

const CODES: FailureCode[] = [
  'NO_VAULT',
  'WRONG_PASSPHRASE',
  'VAULT_EXISTS',
  'VAULT_IN_USE',
  'VAULT_FROM_THE_FUTURE',
  'VAULT_DAMAGED',
  'KEYS_MISSING',
  'CANNOT_WRITE',
  'DISK_FULL',
]

function failure(code: FailureCode, data?: unknown): unknown {
  return new ORPCError(code, { defined: true, status: FAILURE_STATUS, data })
}

describe('vaultProblemWords', () => {
  test('every way a vault can fail to open has a title of its own', () => {
    const titles = [...CODES.map((code) => failure(code)), new Error('other')].map(
      (error) => vaultProblemWords(error).title,
    )
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('none of them blames the person or sounds an alarm', () => {
    for (const code of CODES) {
      const { title, happened, kept, todo } = vaultProblemWords(failure(code, {}))
      expect(`${title} ${happened} ${kept} ${todo}`).not.toMatch(/\b(wrong|error|invalid|failed)\b|!/i)
    }
  })

  test('the place it is about is named whole, and left out where there is none', () => {
    expect(vaultProblemWords(failure('VAULT_IN_USE', { path: '/home/ann/vault' })).place).toBe(
      '/home/ann/vault',
    )
    expect(vaultProblemWords(failure('VAULT_IN_USE', { path: '' })).place).toBeUndefined()
  })

  test('a vault from the future says which form it has and which is known', () => {
    const { happened } = vaultProblemWords(
      failure('VAULT_FROM_THE_FUTURE', { vaultVersion: 9, knownVersion: 5 }),
    )
    expect(happened).toContain('form 9')
    expect(happened).toContain('up to 5')
  })
})
