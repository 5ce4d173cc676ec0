/** "1 page", "3 pages". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Bytes as a person reads them: "840 KB", "42 MB", "1.3 GB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} KB`
  if (bytes < 1e9) return `${bytes < 1e7 ? round(bytes / 1e6) : Math.round(bytes / 1e6)} MB`
  return `${round(bytes / 1e9)} GB`
}

/** "A, B and C", with what is more than `most` only counted: "A, B and 4 more". */
export function listedUpTo(most: number, words: readonly string[]): string {
  const shown = words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
