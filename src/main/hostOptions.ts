import { parseArgs } from 'node:util'

/** What the command line of the desktop window and of the browser host says. */
export interface HostOptions {
  /** The vault file, as it was typed. */
  vault: string | undefined
  /** Where the browser host listens; 0 for any free port. */
  port: number
  /** Whether the browser host opens a browser. */
  opens: boolean
}

const HIGHEST_PORT = 65_535

/**
 * Reads `--vault FILE`, `--port NUMBER` and `--no-open`.
 *
 * @param words the command line behind the program
 * @param among true where words meant for others may stand among them, as Chromium's switches do
 * @throws Error with a plain message where they cannot be understood
 */
export function readHostOptions(words: readonly string[], among = false): HostOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      vault: { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
    },
    strict: !among,
    allowPositionals: among,
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) throw new Error('--port takes a number.')
  // Where others' words are let through, an option without its value is too.
  if (values.vault === '' || values.vault === true) throw new Error('--vault takes a file.')
  return { vault: values.vault || undefined, port, opens: values['no-open'] !== true }
}
