export function RecordScreen(_: Record<string, unknown>) {
  return null
}
