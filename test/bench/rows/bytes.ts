import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUILT } from '../../e2e/drive/launch'
import type { Bench, Figure } from '../figure'

/** What the browser has to load before each part of the extension works, gzipped as in a store's package. */
export const bytes: Bench = {
  name: 'bytes',
  measure: async () => [...scriptFigures(), panelFigure()],
}

function scriptFigures(): Figure[] {
  const folder = join(BUILT, 'content-scripts')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const main = file.includes('-main')
      return weigh(`${main ? 'MAIN script' : 'content script'} ${file}`, [join(folder, file)], main ? 5 : 40)
    })
}

/** The panel's entry: its HTML, and every script and style that loads before anything is shown. */
function panelFigure(): Figure {
  const html = readFileSync(join(BUILT, 'sidepanel.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((match) =>
    join(BUILT, match[1]!),
  )
  const files = new Set<string>([join(BUILT, 'sidepanel.html')])
  for (const file of named) addWithImports(file, files)
  return weigh('panel entry', [...files], 160)
}

function addWithImports(file: string, files: Set<string>): void {
  if (files.has(file) || !existsSync(file)) return
  files.add(file)
  if (!file.endsWith('.js')) return
  const text = readFileSync(file, 'utf8')
  // Static imports only: what is imported on demand is not in the way of the first content.
  for (const match of text.matchAll(/(?:^|[;}\s])(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    addWithImports(join(file, '..', match[1]!), files)
  }
}

function weigh(row: string, files: string[], budget: number): Figure {
  const contents = files.map((file) => readFileSync(file))
  const kilobytes = (buffers: Buffer[]) => buffers.reduce((sum, { length }) => sum + length, 0) / 1024
  return {
    row,
    unit: 'KB gz',
    value: kilobytes(contents.map((content) => gzipSync(content, { level: 9 }))),
    budget,
    beside: `${kilobytes(contents).toFixed(1)} KB plain, ${files.length} file${files.length > 1 ? 's' : ''}`,
  }
}
