export function SampleBanner(_: Record<string, unknown>) {
  return null
}
