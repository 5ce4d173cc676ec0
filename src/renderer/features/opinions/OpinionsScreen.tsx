export function OpinionsScreen(_: Record<string, unknown>) {
  return null
}
