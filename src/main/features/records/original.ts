import { contentFacts, readContent } from '../../store/content.ts'
import type { Database } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import { contentOfRecord } from '../../store/rows/records.ts'

/** `GET /files/records/<id>`: the original bytes, whole or by byte range (RFC 9110, 14). @throws Failure NOT_FOUND */
export function serveOriginal(db: Database, recordId: string, request: Request): Response {
  const { contentId, fileName } = contentOfRecord(db, recordId)
  return serveContent(db, contentId, fileName, request)
}

/** `GET /files/records/<id>/pages`: the PDF that shows a record, whole or by byte range. @throws Failure NOT_FOUND */
export function servePages(db: Database, recordId: string, request: Request): Response {
  const { pagesContentId, fileName } = contentOfRecord(db, recordId)
  if (pagesContentId === null) throw new Failure('NOT_FOUND', { what: 'pages' })
  return serveContent(db, pagesContentId, fileName.replace(/(\.pdf)?$/i, '.pdf'), request)
}

function serveContent(db: Database, contentId: number, fileName: string, request: Request): Response {
  const { size, sha256 } = contentFacts(db, contentId)
  const download = new URL(request.url).searchParams.has('download')
  const headers = new Headers({
    'Content-Type': fileName.toLowerCase().endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream',
    'Content-Disposition': `${download ? 'attachment' : 'inline'}; filename*=UTF-8''${asHeaderValue(fileName)}`,
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ETag: `"${sha256}"`,
  })
  const range = byteRange(request.headers.get('Range'), size)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const [start, end] = range ?? [0, size]
  headers.set('Content-Length', String(end - start))
  if (range) headers.set('Content-Range', `bytes ${start}-${end - 1}/${size}`)
  const body = ReadableStream.from(readContent(db, contentId, start, end))
  return new Response(body, { status: range ? 206 : 200, headers })
}

/** A name as RFC 8187 wants it: `encodeURIComponent` leaves a few characters that are not allowed there. */
function asHeaderValue(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Start (inclusive) and end (exclusive) of a single range; null for none or for one not understood. */
export function byteRange(header: string | null, size: number): [number, number] | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size)
    return length === 0 ? 'unsatisfiable' : [size - length, size]
  }
  const start = Number(match[1])
  const last = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  if (start >= size) return 'unsatisfiable'
  return start > last ? null : [start, last + 1]
}
