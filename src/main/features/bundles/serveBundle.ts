import type { Database } from '../../store/database.ts'

export function serveBundle(_db: Database, _bundles: unknown, _file: string): Response {
  return new Response(null, { status: 404 })
}
