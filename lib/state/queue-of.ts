import { epochOf } from '../domain/time'
import type { Queue, Ticket } from './room'

const SHOWN = 8

/** The queue without tickets whose time is up: what became of those is not known, so they are not said to wait. */
export function queueOf(waiting: readonly Ticket[], now: number): Queue {
  const open = waiting.filter(({ deadlineAt }) => deadlineAt === null || epochOf(deadlineAt) > now)
  return { total: open.length, tickets: open.slice(0, SHOWN) }
}
