import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { WEIGHTS_FOLDER } from './write-weights'

/** All tables together, in KB of gzip. */
export const MOST_KB = 120
export const TABLES = ['review-sentiment', 'chat-sentiment', 'anger', 'intent'] as const

/** KB of gzip by shipped module; the cue words are a table as well. */
export function shippedSizes(): Record<string, number> {
  const modules = [
    ...TABLES.map((name) => join(WEIGHTS_FOLDER, `${name}.ts`)),
    join(WEIGHTS_FOLDER, '../cue-words.ts'),
  ]
  return Object.fromEntries(
    modules.map((path) => [
      path.replace(/.*\/|\.ts$/g, ''),
      gzipSync(readFileSync(path), { level: 9 }).length / 1024,
    ]),
  )
}
