/** Results as rows of named numbers; the words below say what they were measured on. */
export interface Table {
  title: string
  notes: string[]
  rows: Record<string, string | number>[]
}

/** Prints a table in columns as wide as their widest cell. */
export function printTable({ title, notes, rows }: Table): void {
  console.log(`\n${title}`)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = rows.map((row) => columns.map((column) => cell(row[column])))
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...cells.map((line) => line[index]!.length)),
  )
  for (const line of [columns, ...cells]) {
    const text = line.map((word, index) =>
      index === 0 ? word.padEnd(widths[index]!) : word.padStart(widths[index]!),
    )
    console.log(`  ${text.join('  ')}`)
  }
  for (const note of notes) console.log(`  ${note}`)
}

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return value >= 100 ? value.toFixed(0) : value.toFixed(2)
  return value ?? ''
}
