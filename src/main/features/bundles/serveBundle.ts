import { createHash } from 'node:crypto'
import { ZipWriter } from '@zip.js/zip.js'
import { readContent } from '../../store/content.ts'
import type { Database } from '../../store/database.ts'
import { insertBundle } from '../../store/rows/bundles.ts'
import { attachmentHeader } from './fileNames.ts'
import { filesOf, type HandedFile } from './handedFiles.ts'
import type { MadeBundle } from './madeBundle.ts'
import type { MadeBundles } from './madeBundles.ts'

type Form = 'zip' | 'pdf'

const MEDIA_TYPES: Record<Form, string> = { zip: 'application/zip', pdf: 'application/pdf' }

/**
 * `GET /files/bundles/<ticket>.zip` or `.pdf`: streams a made bundle, to be saved. Once the last byte is gone, it is noted
 * as handed over.
 */
export function serveBundle(db: Database, bundles: MadeBundles, file: string): Response {
  const [, ticket, form] = /^([^./]+)\.(zip|pdf)$/.exec(file) ?? []
  const bundle = bundles.get(ticket ?? '')
  if (!bundle) return new Response(null, { status: 404 })
  return new Response(ReadableStream.from(handOver(db, bundle, form as Form, bundles.session)), {
    headers: {
      'Content-Type': MEDIA_TYPES[form as Form],
      'Content-Disposition': attachmentHeader(`${bundle.name}.${form}`),
      'Cache-Control': 'no-store',
    },
  })
}

async function* handOver(
  db: Database,
  bundle: MadeBundle,
  form: Form,
  session: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const files = filesOf(bundle)
  const hash = createHash('sha256')
  let size = 0
  for await (const part of form === 'zip' ? zipped(db, bundle, files) : inParts(bundle.pdf)) {
    session.throwIfAborted()
    hash.update(part)
    size += part.length
    yield part
  }
  if (bundle.noted.has(form)) return
  const { concernId, providerId, read, pageCount, originals } = bundle
  insertBundle(db, {
    concernId,
    providerId,
    read,
    pageCount,
    size,
    sha256: hash.digest('hex'),
    items:
      form === 'zip'
        ? files.map(({ recordId, title, path, size, sha256 }) => ({ recordId, title, path, size, sha256 }))
        : itemsInPdf(originals),
  })
  bundle.noted.add(form)
}

/** The PDF on its own holds what has pages in it. */
function itemsInPdf(originals: MadeBundle['originals']) {
  return originals.flatMap(({ recordId, title, firstPage, size, sha256 }) =>
    firstPage === null ? [] : { recordId, title, path: `Bundle.pdf, page ${firstPage}`, size, sha256 },
  )
}

/** The files in one folder. Nothing is packed tighter: PDFs and pictures already are. */
async function* zipped(
  db: Database,
  bundle: MadeBundle,
  files: readonly HandedFile[],
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = new ZipWriter(writable, {
    useWebWorkers: false,
    lastModDate: bundle.madeAt,
    // Size and checksum are known beforehand, so that each file's head is whole and nothing has to be held back.
    passThrough: true,
    compressionMethod: 0,
    level: 0,
  })
  const writing = (async () => {
    for (const { path, size, crc32, content } of files) {
      const parts = 'contentId' in content ? readContent(db, content.contentId) : inParts(content.bytes)
      const source = { readable: ReadableStream.from(parts), size }
      await writer.add(`${bundle.name}/${path}`, source, { uncompressedSize: size, crc32 })
    }
    await writer.close()
  })()
  // What goes wrong in writing breaks the reading side off; it is thrown there.
  writing.catch((error) => writable.abort(error).catch(() => {}))
  try {
    yield* readable
    await writing
  } finally {
    await readable.cancel().catch(() => {})
  }
}

const PART = 256 * 1024

function* inParts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PART) yield bytes.subarray(from, from + PART)
}
