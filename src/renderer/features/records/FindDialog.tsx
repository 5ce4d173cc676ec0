export function FindDialog(_: Record<string, unknown>) {
  return null
}
