import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { APPS, ASSET_BASE } from './boot/boot'

const root = fileURLToPath(new URL('.', import.meta.url))
const built = APPS.filter((app) => existsSync(resolve(root, `consoles/${app}/main.tsx`)))

/** One HTML entry per console app; an app without a `main.tsx` is left out. */
export default defineConfig({
  root,
  base: ASSET_BASE,
  plugins: [react()],
  build: {
    outDir: process.env['REPLICA_DIST'] ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: Object.fromEntries(built.map((app) => [app, resolve(root, `${app}.html`)])),
    },
  },
})
