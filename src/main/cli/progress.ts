/** Rewrites one line on a terminal; says nothing where the output goes to a file or another program. */
export function tellProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`)
}
