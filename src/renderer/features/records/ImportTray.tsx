export function ImportTray(_: Record<string, unknown>) {
  return null
}
