export function RecordsScreen(_: Record<string, unknown>) {
  return null
}
