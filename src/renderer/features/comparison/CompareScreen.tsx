export function CompareScreen(_: Record<string, unknown>) {
  return null
}
