import { type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { type Allowance, readEntry } from '../archives/readEntry.ts'
import { ConversionFailure } from '../conversion.ts'
import { type Element, elementsOf, parseXml } from './xml.ts'

const MEBIBYTE = 2 ** 20
/** Its parts unpacked may together be so large, in bytes. */
const LARGEST_WHOLE = 128 * MEBIBYTE
const MOST_PARTS = 10_000
/** Encrypted Office files are of the older compound format ([MS-OFFCRYPTO]). */
const COMPOUND_SIGNATURE = 'd0cf11e0a1b11ae1'
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** The parts of an Office file (ECMA-376, part 2). */
export interface OfficePackage {
  /** The part that is the document. */
  main: string
  part(name: string): Promise<Uint8Array<ArrayBuffer> | null>
  /** A part's XML; null where there is none. Throws DAMAGED. */
  xml(name: string): Promise<Element | null>
  /** Where a part's references lead: part names by reference id, and the kind of each. */
  relations(name: string): Promise<ReadonlyMap<string, Relation>>
}

export interface Relation {
  kind: string
  target: string
}

/** Throws `ConversionFailure` DAMAGED, PASSWORD_NEEDED, TOO_LARGE, or UNKNOWN_KIND for other Office files. */
export async function openPackage(bytes: Uint8Array, progressed: () => void): Promise<OfficePackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.toString('hex', 0, 8) === COMPOUND_SIGNATURE) {
    throw new ConversionFailure(buffer.includes(ENCRYPTED_PACKAGE) ? 'PASSWORD_NEEDED' : 'UNKNOWN_KIND')
  }
  const entries = await listEntries(bytes)
  const allowance: Allowance = { left: LARGEST_WHOLE }

  async function part(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const entry = entries.get(name.toLowerCase())
    if (entry === undefined) return null
    if (entry.encrypted) throw new ConversionFailure('PASSWORD_NEEDED')
    try {
      return await readEntry(entry, allowance, undefined, progressed)
    } catch (error) {
      throw error instanceof ConversionFailure ? error : new ConversionFailure('DAMAGED')
    }
  }

  async function xml(name: string): Promise<Element | null> {
    const found = await part(name)
    return found === null ? null : parseXml(found)
  }

  async function relations(name: string): Promise<ReadonlyMap<string, Relation>> {
    const folder = name.slice(0, name.lastIndexOf('/') + 1)
    const root = await xml(`${folder}_rels/${name.slice(folder.length)}.rels`)
    const found = new Map<string, Relation>()
    for (const { attributes } of root === null ? [] : elementsOf(root, 'Relationship')) {
      if (attributes.TargetMode === 'External' || attributes.Target === undefined) continue
      found.set(attributes.Id ?? '', {
        kind: attributes.Type?.split('/').at(-1) ?? '',
        target: pathFrom(folder, attributes.Target),
      })
    }
    return found
  }

  const main = [...(await relations('')).values()].find(({ kind }) => kind === 'officeDocument')?.target
  return { main: main ?? 'word/document.xml', part, xml, relations }
}

async function listEntries(bytes: Uint8Array): Promise<Map<string, FileEntry>> {
  const entries = new Map<string, FileEntry>()
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      if (entries.size > MOST_PARTS) throw new ConversionFailure('TOO_LARGE')
      if (!entry.directory) entries.set(entry.filename.replaceAll('\\', '/').toLowerCase(), entry)
    }
  } catch (error) {
    throw error instanceof ConversionFailure ? error : new ConversionFailure('DAMAGED')
  }
  return entries
}

/** A reference from a part in `folder`, as a part's name; it never leads out of the file. */
function pathFrom(folder: string, target: string): string {
  const parts: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '' && step !== '.') parts.push(step)
  }
  return parts.join('/')
}
