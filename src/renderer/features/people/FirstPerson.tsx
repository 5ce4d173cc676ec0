export function FirstPerson(_: Record<string, unknown>) {
  return null
}
