export const MINUTE = 60
export const HOUR = 3600
export const DAY = 86400

const OFFSET = 8 * HOUR

/** Epoch seconds of an ISO time. */
export function epochOf(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000)
}

/** `2026-01-01T08:00:00+08:00` */
export function isoOf(epoch: number): string {
  return `${shifted(epoch).slice(0, 19)}+08:00`
}

/** `2026-01-01` in +08:00. */
export function dateOf(epoch: number): string {
  return shifted(epoch).slice(0, 10)
}

/** The first second of the +08:00 day. */
export function dayStart(epoch: number): number {
  return Math.floor((epoch + OFFSET) / DAY) * DAY - OFFSET
}

/** `2026/01/01 08:00:00` (抖店) or with dashes (千牛). */
export function shownTime(iso: string, separator: '/' | '-' = '/'): string {
  return `${iso.slice(0, 10).replaceAll('-', separator)} ${iso.slice(11, 19)}`
}

/** Hour of day (0–23) in +08:00. */
export function hourOf(epoch: number): number {
  return Math.floor(((((epoch + OFFSET) % DAY) + DAY) % DAY) / HOUR)
}

/** `2天9小时16分`, `4小时36分54秒`: seconds only under a day, as the consoles show it; empty once passed. */
export function countdownOf(secondsLeft: number): string {
  if (secondsLeft <= 0) return ''
  const days = Math.floor(secondsLeft / DAY)
  const hours = Math.floor((secondsLeft % DAY) / HOUR)
  const minutes = Math.floor((secondsLeft % HOUR) / MINUTE)
  const seconds = Math.floor(secondsLeft % MINUTE)
  if (days > 0) return `${days}天${hours}小时${minutes}分`
  if (hours > 0) return `${hours}小时${minutes}分${seconds}秒`
  return `${minutes}分${seconds}秒`
}

function shifted(epoch: number): string {
  return new Date((epoch + OFFSET) * 1000).toISOString()
}
