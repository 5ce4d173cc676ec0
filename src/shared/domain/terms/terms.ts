import { type TermTable, termTable } from './table.ts'

/** The app's own outlines, by field. */
export const FIELDS: Readonly<Record<string, string>> = {}

let built: TermTable | undefined

/** The app's own table of terms, put together at its first use. */
export function terms(): TermTable {
  built ??= termTable(Object.values(FIELDS))
  return built
}
