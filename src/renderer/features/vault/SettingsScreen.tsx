export function SettingsScreen(_: Record<string, unknown>) {
  return null
}
