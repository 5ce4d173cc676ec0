export interface TextPart {
  text: string
  changed: boolean
}

/** A text split where the changed words stand, whatever their case; one plain part if they are not in it. */
export function splitAtWords(text: string, words: string): TextPart[] {
  const wanted = words.trim()
  const start = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted.toLowerCase())
  if (start < 0) return [{ text, changed: false }]
  const end = start + wanted.length
  return [
    { text: text.slice(0, start), changed: false },
    { text: text.slice(start, end), changed: true },
    { text: text.slice(end), changed: false },
  ].filter((part) => part.text !== '')
}

/** Whether the words stand in the text. */
export function holdsWords(text: string, words: string): boolean {
  return splitAtWords(text, words).some(({ changed }) => changed)
}
