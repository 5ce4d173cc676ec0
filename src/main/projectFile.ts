import { fileURLToPath } from 'node:url'

/** The top of the project; from the built tree it lies one folder further up. */
const TOP = new URL(import.meta.url.endsWith('.ts') ? '../../' : '../../../', import.meta.url)

/** Where a file or folder lies that comes with the program, by its path from the top of the project. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(path, TOP))
}
