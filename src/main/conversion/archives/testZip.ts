import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
  type ZipWriterAddDataOptions,
} from '@zip.js/zip.js'

configure({ useWebWorkers: false })

/** Writes a ZIP of these files, in order. */
export async function makeZip(
  files: Record<string, string | Uint8Array>,
  options: ZipWriterAddDataOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false })
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content
    const isFolder = name.endsWith('/')
    await writer.add(name, isFolder ? undefined : new Uint8ArrayReader(bytes), {
      ...options,
      directory: isFolder,
    })
  }
  return new Uint8Array(await writer.close())
}
