export function OverviewScreen(_: Record<string, unknown>) {
  return null
}
