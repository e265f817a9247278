import { foldText } from '../fold-text'

const DATE = String.raw`(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?`
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?`
const FULL = new RegExp(`${DATE}[\\sT]*${CLOCK}`)
const DAY_MS = 86_400_000

const OFFSET_MS = 8 * 3_600_000

/** An instant as ISO 8601 with +08:00, whole seconds. */
export function toTime(ms: number): string {
  return new Date(Math.round(ms / 1000) * 1000 + OFFSET_MS).toISOString().slice(0, 19) + '+08:00'
}

export const msOf = (time: string): number => Date.parse(time)

/** `2026/01/01 08:00:00` and kin anywhere in a text, in +08:00; `null` without a full date and clock. */
export function parseMoment(text: string): string | null {
  const match = FULL.exec(foldText(text))
  return match ? build(match.slice(1)) : null
}

function build(parts: (string | undefined)[]): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  )
  const ms = Date.UTC(year, month - 1, day, hour, minute, second)
  const back = new Date(ms)
  const same =
    back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  return same && year > 2000 && year < 2100 ? toTime(ms - OFFSET_MS) : null
}

/**
 * A chat's time: full, `今天/昨天 10:00`, or `01-02 10:00` (the latest such day not after `now`).
 * `null` for a bare time of day: its date can't be told.
 */
export function parseChatMoment(text: string, now: string): string | null {
  const full = parseMoment(text)
  if (full) return full
  const folded = foldText(text)
  const named = new RegExp(`(今天|昨天|前天)\\s*${CLOCK}`).exec(folded)
  if (named) {
    const back = { 今天: 0, 昨天: 1, 前天: 2 }[named[1] as '今天'] ?? 0
    return onDay(msOf(now) - back * DAY_MS, named.slice(2))
  }
  const short = new RegExp(`(?<![\\d-/])(\\d{1,2})\\s*[-/月]\\s*(\\d{1,2})\\s*日?\\s*${CLOCK}`).exec(folded)
  if (!short) return null
  const year = new Date(msOf(now) + OFFSET_MS).getUTCFullYear()
  const [, month, day, ...clock] = short
  const guesses = [year, year - 1].map((y) => build([String(y), month, day, ...clock]))
  return guesses.find((time) => time !== null && msOf(time) <= msOf(now) + 60_000) ?? null
}

function onDay(ms: number, clock: (string | undefined)[]): string | null {
  const [year, month, day] = toTime(ms).slice(0, 10).split('-')
  return build([year, month, day, ...clock])
}
