export function ProvidersScreen(_: Record<string, unknown>) {
  return null
}
