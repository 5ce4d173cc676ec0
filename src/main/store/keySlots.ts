import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { type Argon2Costs, deriveKey } from './deriveKey.ts'
import { Failure } from './failure.ts'

/** Bytes of the data key that encrypts the vault. */
const KEY_BYTES = 32

/** Argon2id costs (RFC 9106, second recommended option: 64 MiB, three passes). */
const ARGON2: Argon2Costs = { iterations: 3, memoryKibibytes: 64 * 1024, parallelism: 1 }

/** Exactly so many bytes in base64: a key file with anything else in it is damaged. */
function base64Of(byteCount: number) {
  return z.base64().refine((text) => Buffer.from(text, 'base64').length === byteCount)
}

const SALT_BYTES = 16
const NONCE_BYTES = 12
const TAG_BYTES = 16

const PassphraseSlot = z.object({
  kind: z.literal('passphrase'),
  salt: base64Of(SALT_BYTES),
  iterations: z.number().int().min(1).max(64),
  memoryKibibytes: z
    .number()
    .int()
    .min(8)
    .max(4 * 1024 * 1024),
  parallelism: z.number().int().min(1).max(16),
  nonce: base64Of(NONCE_BYTES),
  sealedKey: base64Of(KEY_BYTES),
  tag: base64Of(TAG_BYTES),
})

/** The key lies open: whoever has both files can read the vault. Chosen by the person as "no passphrase". */
const OpenSlot = z.object({ kind: z.literal('none'), key: base64Of(KEY_BYTES) })

const SlotFile = z.object({
  format: z.literal('consilium-keys'),
  version: z.literal(1),
  slots: z.array(z.discriminatedUnion('kind', [PassphraseSlot, OpenSlot])).min(1),
})

/** What the slot file says. */
export type KeySlots = z.infer<typeof SlotFile>

/** Where the key slots of a vault lie: beside it. */
export function slotPath(vaultPath: string): string {
  return `${vaultPath}.keys.json`
}

/** A new random data key. */
export function newDataKey(): Uint8Array {
  return randomBytes(KEY_BYTES)
}

/** The key slots of a new vault: one slot, sealed by the passphrase or left open if it is null. */
export async function makeSlots(dataKey: Uint8Array, passphrase: string | null): Promise<KeySlots> {
  const slot = passphrase === null ? openSlot(dataKey) : await sealedSlot(dataKey, passphrase)
  return { format: 'consilium-keys', version: 1, slots: [slot] }
}

/** Writes the slot file of a vault. */
export function writeSlots(vaultPath: string, slots: KeySlots): void {
  const path = slotPath(vaultPath)
  // Written whole or not at all: a torn key file would lose the vault.
  writeFileSync(`${path}.new`, `${JSON.stringify(slots, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}

/** How a vault is protected, as far as its slot file says. @throws Failure KEYS_MISSING, VAULT_DAMAGED */
export function protectionOf(vaultPath: string): 'passphrase' | 'none' {
  return readSlots(vaultPath).slots.some((slot) => slot.kind === 'none') ? 'none' : 'passphrase'
}

/**
 * The data key of a vault.
 *
 * @throws Failure WRONG_PASSPHRASE, KEYS_MISSING, VAULT_DAMAGED
 */
export async function unlockDataKey(vaultPath: string, passphrase: string | null): Promise<Uint8Array> {
  for (const slot of readSlots(vaultPath).slots) {
    if (slot.kind === 'none') return Buffer.from(slot.key, 'base64')
    if (passphrase === null) continue
    const key = await openSealed(slot, passphrase)
    if (key) return key
  }
  throw new Failure('WRONG_PASSPHRASE')
}

function readSlots(vaultPath: string): KeySlots {
  const path = slotPath(vaultPath)
  if (!existsSync(path)) throw new Failure('KEYS_MISSING', { path })
  try {
    return SlotFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Failure('VAULT_DAMAGED', { path })
  }
}

function openSlot(dataKey: Uint8Array): z.infer<typeof OpenSlot> {
  return { kind: 'none', key: Buffer.from(dataKey).toString('base64') }
}

async function sealedSlot(dataKey: Uint8Array, passphrase: string): Promise<z.infer<typeof PassphraseSlot>> {
  const salt = randomBytes(SALT_BYTES)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', await wrappingKey(passphrase, salt, ARGON2), nonce)
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()])
  return {
    kind: 'passphrase',
    salt: salt.toString('base64'),
    ...ARGON2,
    nonce: nonce.toString('base64'),
    sealedKey: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

async function openSealed(
  slot: z.infer<typeof PassphraseSlot>,
  passphrase: string,
): Promise<Uint8Array | null> {
  const wrapping = await wrappingKey(passphrase, Buffer.from(slot.salt, 'base64'), slot)
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(slot.nonce, 'base64'))
  decipher.setAuthTag(Buffer.from(slot.tag, 'base64'))
  try {
    return Buffer.concat([decipher.update(Buffer.from(slot.sealedKey, 'base64')), decipher.final()])
  } catch {
    return null
  }
}

function wrappingKey(passphrase: string, salt: Uint8Array, costs: Argon2Costs): Promise<Uint8Array> {
  const { iterations, memoryKibibytes, parallelism } = costs
  return deriveKey({ passphrase, salt, iterations, memoryKibibytes, parallelism, length: KEY_BYTES })
}
