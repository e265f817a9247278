import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/** A file of `page/` and all it imports as one script, to be run inside a page. */
export async function pageScript(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`./page/${file}`, import.meta.url)),
        formats: ['iife'],
        name: 'hufenBench',
      },
    },
  })
  const [first] = [result].flat() as Rolldown.RolldownOutput[]
  const code = first?.output[0].code
  if (!code) throw new Error(`page/${file} came out empty`)
  return code
}
