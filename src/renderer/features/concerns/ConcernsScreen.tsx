export function ConcernsScreen(_: Record<string, unknown>) {
  return null
}
