import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

interface Compiler {
  compile(bytes: Uint8Array): Promise<object>
}

const { WebAssembly: compiler } = globalThis as unknown as { WebAssembly: Compiler }

/** Compiles a package's WebAssembly file, which decoders made for browsers would otherwise fetch. */
export async function compileProgram(specifier: string): Promise<object> {
  return compiler.compile(await readFile(createRequire(import.meta.url).resolve(specifier)))
}
