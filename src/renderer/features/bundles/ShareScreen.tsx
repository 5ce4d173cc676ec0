export function ShareScreen(_: Record<string, unknown>) {
  return null
}
