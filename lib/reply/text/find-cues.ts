import { CUE_TOPICS, CUE_WORDS } from './cue-words'
import type { Letters } from './feature-list'

const SLOTS = 1 << 13
const LONGEST_WORD = 5
const PRIME = 0x01000193

/** Open addressing: the hash of a word's letters, and beside it the topics it speaks for. */
const hashes = new Int32Array(SLOTS)
const topicsAt: (readonly number[])[] = []
fillTable()

/** Topics that the letters hold a word of, each once, in the order of the table. The array holds until the next call. */
export function findCues({ codes, from, to }: Letters): Uint8Array {
  found.fill(0)
  for (let start = from; start < to; start++) {
    let hash = 0x811c9dc5
    const end = Math.min(start + LONGEST_WORD, to)
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ (codes[at] ?? 0), PRIME)
      const topics = topicsAt[slotOf(hash)]
      if (topics === undefined) continue
      for (const topic of topics) found[topic] = 1
    }
  }
  return found
}

const found = new Uint8Array(CUE_TOPICS.length)

/** Where the hash stands, or the free slot where it would. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

function fillTable(): void {
  for (const [topic, name] of CUE_TOPICS.entries()) {
    for (const word of CUE_WORDS[name].split(' ')) {
      const hash = hashOf(word)
      const slot = slotOf(hash)
      hashes[slot] = hash
      topicsAt[slot] = [...(topicsAt[slot] ?? []), topic]
    }
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}
