/** "1 page", "12 pages". */
export function pageWords(count: number | null): string {
  return count === 1 ? '1 page' : `${count ?? 0} pages`
}
