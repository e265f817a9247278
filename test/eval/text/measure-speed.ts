import { readText } from '../../../lib/reply/text/read-text'
import type { Turn } from '../../train/corpora'

const BATCH = 100
const WARM_UP = 3000

/** Microseconds a message for the whole reading, after a warm-up, over batches of real messages with the turn before. */
export function measureSpeed(turns: readonly Turn[]): { mean: number; p95: number } {
  for (const turn of turns.slice(0, WARM_UP)) readText(turn)
  const batches: number[] = []
  for (let from = 0; from + BATCH <= turns.length; from += BATCH) {
    const batch = turns.slice(from, from + BATCH)
    const start = performance.now()
    for (const turn of batch) readText(turn)
    batches.push(((performance.now() - start) * 1000) / BATCH)
  }
  const sorted = batches.toSorted((a, b) => a - b)
  return {
    mean: batches.reduce((sum, each) => sum + each, 0) / batches.length,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  }
}
