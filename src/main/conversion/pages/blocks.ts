/** What pages are drawn from, top down. A line feed in a text is a line end that was meant. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  /** Smaller and quieter than a paragraph. */
  | { kind: 'note'; text: string }
  | { kind: 'list'; items: ListItem[] }
  | { kind: 'fields'; rows: Field[] }
  | Table
  /** Lines whose spaces carry meaning, in letters of one width. */
  | { kind: 'lines'; lines: string[] }
  /** A JPEG or PNG; left out where it cannot be drawn. */
  | { kind: 'picture'; bytes: Uint8Array }
  | { kind: 'page-break' }

export interface ListItem {
  /** Such as `•` or `2.` */
  marker: string
  text: string
  /** Counted from 0. */
  depth: number
}

export interface Field {
  label: string
  value: string
}

export interface Table {
  kind: 'table'
  caption?: string
  /** Repeated on each page; may be empty. */
  header: Row[]
  rows: Row[]
}

export type Row = readonly Cell[]

export interface Cell {
  text: string
  /** Columns it runs across. Default: 1. */
  span?: number
}

/** A heading of any level from 1 on; deeper ones look alike. */
export function headingOf(level: number, text: string): Block {
  return { kind: 'heading', level: level <= 1 ? 1 : level === 2 ? 2 : 3, text }
}

/** Blocks that stand under a heading: their own headings are smaller. */
export function underHeading(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block))
}

/** A table of plain texts. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  caption?: string,
): Table {
  return {
    kind: 'table',
    caption,
    header: header.length === 0 ? [] : [header.map((text) => ({ text }))],
    rows: rows.map((row) => row.map((text) => ({ text }))),
  }
}

/** The table without columns in which no row says anything. */
export function withoutEmptyColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  caption?: string,
): Table {
  const used = header.map((_, column) => rows.some((row) => row[column] !== ''))
  const kept = (cells: readonly string[]) => cells.filter((_, column) => used[column])
  return tableOf(
    kept(header),
    rows.map((row) => kept(row)),
    caption,
  )
}
