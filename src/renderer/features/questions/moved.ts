/** The list with one item taken out and put before what stands at `before` now; `before` may be the length of the list. */
export function movedTo(ids: readonly string[], id: string, before: number): string[] {
  const rest = ids.filter((one) => one !== id)
  const ahead = ids.slice(0, before).filter((one) => one !== id)
  return [...ahead, id, ...rest.slice(ahead.length)]
}
