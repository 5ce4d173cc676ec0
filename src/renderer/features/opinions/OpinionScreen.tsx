export function OpinionScreen(_: Record<string, unknown>) {
  return null
}
