import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const source = resolve(import.meta.dirname, 'src')

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Workers are entries of their own, and the tree is kept, so that `./worker` means the same built and unbuilt.
      rolldownOptions: {
        input: {
          'main/desktop': resolve(source, 'main/desktop.ts'),
          'main/browser': resolve(source, 'main/browser.ts'),
          'main/facts/worker': resolve(source, 'main/facts/worker.ts'),
          'main/ocr/worker': resolve(source, 'main/ocr/worker.ts'),
          'main/conversion/worker': resolve(source, 'main/conversion/worker.ts'),
          'main/pdf/worker': resolve(source, 'main/pdf/worker.ts'),
          'main/store/deriveKeyWorker': resolve(source, 'main/store/deriveKeyWorker.ts'),
        },
        output: {
          format: 'es',
          preserveModules: true,
          preserveModulesRoot: source,
          entryFileNames: '[name].js',
        },
      },
    },
  },
  renderer: {
    root: resolve(source, 'renderer'),
    plugins: [react(), pdfViewerFiles()],
    build: { outDir: resolve(import.meta.dirname, 'out/renderer') },
  },
})

/**
 * Puts what the PDF viewer fetches while it draws (character maps, the standard fonts, colour profiles, image
 * decoders) under `/pdfjs/`: it names these files itself, so the bundler cannot see them.
 */
function pdfViewerFiles(): Plugin {
  const home = resolve(import.meta.dirname, 'node_modules/pdfjs-dist')
  return {
    name: 'pdf-viewer-files',
    apply: 'build',
    generateBundle() {
      for (const folder of ['cmaps', 'standard_fonts', 'iccs', 'wasm']) {
        // The script engine for PDFs stays out: scripts in documents never run.
        for (const file of readdirSync(resolve(home, folder)).filter(
          (name) => !/quickjs|\.js$/i.test(name),
        )) {
          this.emitFile({
            type: 'asset',
            fileName: `pdfjs/${folder}/${file}`,
            source: readFileSync(resolve(home, folder, file)),
          })
        }
      }
    },
  }
}
