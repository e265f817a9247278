import { MOST_IMPORTED } from '../../schema/own-script-change'
import type { OwnScript } from '../../schema/reply-script'

/** A message of the browser's may be 64 MB; pictures make scripts heavy. In characters. */
const MOST_CHARACTERS = 8_000_000
/** A script without its pictures, about. */
const PLAIN = 4000

/** Scripts in messages, each within what one may bring; a single script is never split. */
export function chunksOf(scripts: readonly OwnScript[]): OwnScript[][] {
  const chunks: OwnScript[][] = []
  let [chunk, weight]: [OwnScript[], number] = [[], 0]
  for (const script of scripts) {
    const own = script.pictures.reduce((sum, { dataUrl }) => sum + dataUrl.length, PLAIN)
    if (chunk.length > 0 && (chunk.length >= MOST_IMPORTED || weight + own > MOST_CHARACTERS)) {
      chunks.push(chunk)
      ;[chunk, weight] = [[], 0]
    }
    chunk.push(script)
    weight += own
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks
}
