import type { Day, Time } from '../schema/time'

const OFFSET_MS = 8 * 3_600_000

/** Epoch milliseconds of a time of the consoles. */
export function epochOf(time: Time): number {
  return Date.parse(time)
}

/** Epoch milliseconds → ISO 8601 with `+08:00`, whole seconds. */
export function timeOf(epochMs: number): Time {
  return `${new Date(epochMs + OFFSET_MS).toISOString().slice(0, 19)}+08:00`
}

/** The +08:00 calendar day that holds the time; days compare as strings. */
export function dayOf(time: Time): Day {
  return timeOf(epochOf(time)).slice(0, 10)
}

/** Whole seconds from one time to another, negative when `to` lies before `from`. */
export function secondsBetween(from: Time, to: Time): number {
  return Math.floor((epochOf(to) - epochOf(from)) / 1000)
}
