/** A paragraph with single spaces, none at line ends, and no empty lines around it or on top of each other. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
