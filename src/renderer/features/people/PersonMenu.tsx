export function PersonMenu(_: Record<string, unknown>) {
  return null
}
