const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** Fen as the console writes money; a dash when unknown. */
export function yuan(fen: number | null): string {
  if (fen === null) return '-'
  return `￥${(fen / 100).toFixed(2)}`
}

/** ISO time with `+08:00` as the console writes it; a dash when unknown. */
export function clockText(iso: string | null): string {
  if (iso === null) return '-'
  const shanghai = new Date(Date.parse(iso) + 8 * HOUR_MS).toISOString()
  return `${shanghai.slice(0, 10)} ${shanghai.slice(11, 19)}`
}

/** Epoch milliseconds as a string, or `null`. */
export function epochText(iso: string | null): string | null {
  return iso === null ? null : String(Date.parse(iso))
}

/** The three figures of «还剩 X天X时X分». source: 'seen' */
export function countdownParts(leftMs: number): [days: number, hours: number, minutes: number] {
  const left = Math.max(0, leftMs)
  return [
    Math.floor(left / DAY_MS),
    Math.floor((left % DAY_MS) / HOUR_MS),
    Math.floor((left % HOUR_MS) / MINUTE_MS),
  ]
}
