import { isLabel } from './labels.ts'
import type { PageLayout, Row } from './layout.ts'

const HEAD_ROWS = 12
const FIELD = /^(?:patient|name|dob|mrn|date of birth|asked for by|re|about)\b[^\n]{0,40}?:/i

/** The rows at the top of a first page that may be its letterhead: down to the first field about the patient. */
export function letterheadRows(layout: PageLayout): readonly Row[] {
  const top = layout.rows[0]?.top ?? 0
  const reach = layout.placed ? layout.height * 0.3 : Number.POSITIVE_INFINITY
  const rows = layout.rows.slice(0, HEAD_ROWS).filter((row) => top - row.top <= reach)
  const fields = rows.findIndex(({ cells }) => {
    const first = cells[0]!.text
    return FIELD.test(first) || (isLabel(first) && cells.length > 1)
  })
  return fields < 0 ? rows : rows.slice(0, fields)
}
