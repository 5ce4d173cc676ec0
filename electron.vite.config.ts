import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

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
    plugins: [react()],
    build: { outDir: resolve(import.meta.dirname, 'out/renderer') },
  },
})
