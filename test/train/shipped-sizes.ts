import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { WEIGHTS_FOLDER } from './write-weights'

/** All that a reading needs, in KB (1,000 bytes) of gzip. */
export const MOST_KB = 120
export const TABLES = ['review-sentiment', 'chat-sentiment', 'anger', 'intent'] as const
const CODE = [
  'fold-text',
  'feature-list',
  'find-cues',
  'linear-model',
  'packed-weights',
  'read-text',
  'text-features',
]

/** KB of gzip of the modules that a reading needs, as they stand in the repository; in the bundle they are smaller. */
export function shippedSizes(): Record<string, number> {
  const read = (name: string): Buffer => readFileSync(join(WEIGHTS_FOLDER, `${name}.ts`))
  const kilobytes = (...sources: Buffer[]): number =>
    gzipSync(Buffer.concat(sources), { level: 9 }).length / 1000
  return {
    ...Object.fromEntries(TABLES.map((name) => [name, kilobytes(read(name))])),
    'cue-words': kilobytes(read('../cue-words')),
    code: kilobytes(...CODE.map((name) => read(`../${name}`))),
  }
}
