import type { Fen } from '../schema/money'
import type { Locale } from '../schema/settings'

const ZONE = 'Asia/Shanghai'
const DAY_MS = 86_400_000
const OFFSET_MS = 8 * 3_600_000

/** Fen → `¥59.90`, in every language with two decimals. */
export function formatFen(fen: Fen, locale: Locale): string {
  const yuan = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return `¥${yuan.format(fen / 100)}`
}

/** Fen → yuan for estimates, whole from ten yuan on: 1140 → `¥11`, 830 → `¥8.3`. `bare` leaves the sign out. */
export function formatYuan(fen: Fen, locale: Locale, bare = false): string {
  const digits = Math.abs(fen) < 995 ? 1 : 0
  const yuan = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(fen / 100)
  return bare ? yuan : `¥${yuan}`.replace('¥-', '-¥')
}

/** 0.34 → `34%`. */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: share < 0.1 ? 1 : 0,
  }).format(share)
}

export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(count)
}

/** Keeps one decimal, as score pages do: 82 → `82.0`; more digits than one stay as read, up to two. */
export function formatScore(score: number, locale: Locale): string {
  const shape = { minimumFractionDigits: 1, maximumFractionDigits: 2 }
  return new Intl.NumberFormat(locale, shape).format(score)
}

interface Unit {
  seconds: number
  'zh-CN': string
  en: string
}

const UNITS: readonly Unit[] = [
  { seconds: 86_400, 'zh-CN': '天', en: ' d' },
  { seconds: 3_600, 'zh-CN': '小时', en: ' h' },
  { seconds: 60, 'zh-CN': '分钟', en: ' min' },
]

/** Seconds → its two largest units, rounded down: `2天9小时`, `1小时5分钟`; under a minute `不到1分钟`. */
export function formatDuration(seconds: number, locale: Locale): string {
  let rest = Math.max(0, Math.floor(seconds))
  const first = UNITS.findIndex((unit) => rest >= unit.seconds)
  if (first < 0) return locale === 'en' ? 'under 1 min' : '不到1分钟'
  const parts: string[] = []
  for (const unit of UNITS.slice(first, first + 2)) {
    const count = Math.floor(rest / unit.seconds)
    rest -= count * unit.seconds
    if (count > 0) parts.push(`${count}${unit[locale]}`)
  }
  return parts.join(locale === 'en' ? ' ' : '')
}

/** Number of the +08:00 calendar day that holds this instant. */
function dayOf(ms: number): number {
  return Math.floor((ms + OFFSET_MS) / DAY_MS)
}

/** An instant as a person in the shop says it: `今天 11:00`, `昨天 18:30`, `11月20日 09:00`. */
export function formatMoment(iso: string, now: number, locale: Locale): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return iso
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const away = dayOf(at) - dayOf(now)
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const day = Math.abs(away) <= 1 ? near.format(away, 'day') : formatDay(at, now, locale)
  return `${day} ${clock.format(at)}`
}

function formatDay(at: number, now: number, locale: Locale): string {
  const sameYear = new Date(at + OFFSET_MS).getUTCFullYear() === new Date(now + OFFSET_MS).getUTCFullYear()
  const year = sameYear ? {} : ({ year: 'numeric' } as const)
  const month = locale === 'en' ? 'short' : 'long'
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...year, month, day: 'numeric' }).format(at)
}
