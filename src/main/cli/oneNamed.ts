import { UsageError } from './session.ts'

/** The one item with this id, or whose name holds these words. @throws UsageError if there is none, or several */
export function oneNamed<Item extends { id: string; trashedAt: string | null }>(
  kind: string,
  items: readonly Item[],
  wanted: string,
  nameOf: (item: Item) => string,
): Item {
  const kept = items.filter((item) => item.trashedAt === null)
  const words = wanted.toLowerCase()
  const exact = kept.filter((item) => item.id === wanted || nameOf(item).toLowerCase() === words)
  const found = exact.length > 0 ? exact : kept.filter((item) => nameOf(item).toLowerCase().includes(words))
  if (found.length === 1) return found[0]!
  const names = found.map((item) => `  ${item.id}  ${nameOf(item)}`).join('\n')
  throw new UsageError(
    found.length === 0 ? `There is no ${kind} “${wanted}”.` : `Several fit “${wanted}”:\n${names}`,
  )
}
