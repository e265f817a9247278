import { epochOf } from '../../domain/time'
import type { Time } from '../../schema/time'

/** A deadline as an interval: somewhere in [at, at + precision seconds]; precision 0 = the page gave it. */
export interface Deadline {
  at: Time
  precision: number
}

/** Consoles draw countdowns by timer, so one can stand this much behind the clock. */
const DRAWN_LATE_MS = 2000

function overlap(a: Deadline, b: Deadline): boolean {
  const late = a.precision > 0 || b.precision > 0 ? DRAWN_LATE_MS : 0
  const [fromA, fromB] = [epochOf(a.at), epochOf(b.at)]
  return fromA <= fromB + b.precision * 1000 + late && fromB <= fromA + a.precision * 1000 + late
}

/**
 * What a newer reading does to a stored deadline. `same`: one moment can lie in both, so nothing changed and
 * the stored one stays. `refined`: nothing changed, but the reading is the finer one and takes its place.
 * `moved`: they exclude each other, it is another deadline.
 */
export function joinDeadline(stored: Deadline, reading: Deadline): 'same' | 'refined' | 'moved' {
  if (!overlap(stored, reading)) return 'moved'
  return reading.precision < stored.precision ? 'refined' : 'same'
}
