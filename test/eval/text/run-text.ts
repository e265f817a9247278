import { parseArgs } from 'node:util'
import { readLabelled, readOwnLabels, readReviews, readTurns } from '../../train/corpora'
import { MOST_KB, shippedSizes } from '../../train/shipped-sizes'
import { measureChat } from './measure-chat'
import { measureReviews } from './measure-reviews'
import { measureSpeed } from './measure-speed'
import type { Estimate } from './intervals'
import { PUBLISHED, TARGETS, type Target } from './targets'

const MOST_MICROSECONDS = 20

/**
 * `npm run eval -- text --data DIR`: every review and every labelled message is read by models that were taught, pruned
 * and rounded on the other four fifths as the shipped ones are on all. Fails when a target is missed.
 */
export async function runText(args: string[]): Promise<void> {
  const { data } = parseArgs({ args, options: { data: { type: 'string' } } }).values
  if (data === undefined) {
    console.error('usage: npm run eval -- text --data DIR')
    process.exitCode = 2
    return
  }
  const reviews = [...readReviews(data, 'shopping'), ...readReviews(data, 'takeaway')]
  const turns = readTurns(data)
  const chat = { dev: readLabelled(data), own: readOwnLabels(data), unlabelled: turns, reviews }
  const scores: Record<string, Estimate> = { ...measureReviews(reviews), ...measureChat(chat) }
  console.log('5 parts; each read by models that never saw it; 95 % intervals (Wilson; Hanley and McNeil)')
  console.log(
    `${'what'.padEnd(38)}${'score'.padStart(7)}  ${'interval'.padEnd(13)}${'n'.padStart(7)}  target`,
  )
  const missed = TARGETS.filter((target) => !tellScore(target, scores[target.of]))
  for (const { what, shopping, short, takeaway } of PUBLISHED) {
    console.log(`quoted: ${what}: shopping ${shopping}, ≤ 20 letters ${short}, take-away ${takeaway}`)
  }
  const heavy = tellSizes()
  const slow = tellSpeed(turns)
  const red = missed.length > 0 || heavy || slow
  console.log(red ? 'falls short' : 'holds')
  process.exitCode = red ? 1 : 0
}

function tellScore({ what, atLeast, atMost }: Target, score: Estimate | undefined): boolean {
  if (!score) return false
  const { value, low, high, n } = score
  const holds = (atLeast === null || value >= atLeast) && (atMost === undefined || value <= atMost)
  const target = atLeast === null ? (atMost === undefined ? '' : `≤ ${atMost}`) : `≥ ${atLeast}`
  const verdict = target === '' ? '' : `${target} ${holds ? 'pass' : 'FAIL'}`
  const interval = `${low.toFixed(3)}–${high.toFixed(3)}`
  console.log(
    `${what.padEnd(38)}${value.toFixed(4).padStart(7)}  ${interval.padEnd(13)}${String(n).padStart(7)}  ${verdict}`,
  )
  return holds
}

function tellSizes(): boolean {
  const sizes = shippedSizes()
  const total = Object.values(sizes).reduce((sum, kb) => sum + kb, 0)
  const parts = Object.entries(sizes).map(([name, kb]) => `${name} ${kb.toFixed(1)}`)
  console.log(
    `KB gz: ${parts.join(', ')}; together ${total.toFixed(1)}  ≤ ${MOST_KB} ${total <= MOST_KB ? 'pass' : 'FAIL'}`,
  )
  return total > MOST_KB
}

function tellSpeed(turns: Parameters<typeof measureSpeed>[0]): boolean {
  const { mean, p95 } = measureSpeed(turns)
  const holds = mean <= MOST_MICROSECONDS
  console.log(
    `µs a message, the whole reading: mean ${mean.toFixed(1)}, p95 of batches ${p95.toFixed(1)}  ≤ ${MOST_MICROSECONDS} ${holds ? 'pass' : 'FAIL'}`,
  )
  return !holds
}
