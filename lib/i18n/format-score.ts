import type { Locale } from '../schema/settings'
import type { Day } from '../schema/time'

type Unit = 'rate' | 'stars' | 'hours' | 'seconds' | 'points'

const UNIT_WORDS: Readonly<Record<Unit, Readonly<Record<Locale, string>>>> = {
  rate: { 'zh-CN': '%', en: '%' },
  stars: { 'zh-CN': ' 星', en: ' stars' },
  hours: { 'zh-CN': ' 小时', en: ' h' },
  seconds: { 'zh-CN': ' 秒', en: ' s' },
  points: { 'zh-CN': ' 分', en: ' points' },
}
const STEP_WORDS = { ...UNIT_WORDS, rate: { 'zh-CN': ' 个百分点', en: ' pp' } }
const UP_TO: Readonly<Record<Locale, string>> = { 'zh-CN': '最多', en: 'up to' }
const DIGITS: Readonly<Record<Unit, number>> = { rate: 2, stars: 3, hours: 2, seconds: 1, points: 1 }

/** A metric's figure in its unit: 0.0087 → `0.87%`, 13.9 → `13.9 秒`. */
export function formatMetric(value: number, unit: Unit, locale: Locale): string {
  return `${inUnit(value, unit, locale)}${UNIT_WORDS[unit][locale]}`
}

/** The unit alone, as it stands beside a box: `%`, `小时`. */
export function metricUnitWord(unit: Unit, locale: Locale): string {
  return UNIT_WORDS[unit][locale].trim()
}

/** A figure that lies between two: `0.44–0.87%`; one figure where both show the same. */
export function formatSpan([low, high]: readonly [number, number], unit: Unit, locale: Locale): string {
  return `${spanOf([low, high], (value) => inUnit(value, unit, locale))}${UNIT_WORDS[unit][locale]}`
}

/** By how much a metric moves: `+1.66 个百分点`, `+0.84–1.66 个百分点`, `最多 −0.58 个百分点`. */
export function formatMove([least, most]: readonly [number, number], unit: Unit, locale: Locale): string {
  const sign = most < 0 ? '−' : '+'
  const [from, to] = [least, most].map((move) => inUnit(Math.abs(move), unit, locale))
  const words = STEP_WORDS[unit][locale]
  if (from === to) return `${sign}${to}${words}`
  // "+0–8.89" would read as if nothing might happen.
  return from === '0' ? `${UP_TO[locale]} ${sign}${to}${words}` : `${sign}${from}–${to}${words}`
}

/** Points of a score that lie between two, without decimals nobody could vouch for: `79–85`; of 5, `4.60–4.75`. */
export function formatPoints([low, high]: readonly [number, number], outOf: number, locale: Locale): string {
  const digits = outOf <= 5 ? 2 : 0
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const format = new Intl.NumberFormat(locale, shape)
  return spanOf([low, high], (value) => format.format(value))
}

/** A share as whole per cent: 0.25 → `25%`. */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

/** `11月28日`, and with its weekday `11月28日 周六`. */
export function formatDate(day: Day, locale: Locale, weekday = false): string {
  const at = Date.parse(day)
  const month = locale === 'en' ? 'short' : 'long'
  const date = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month, day: 'numeric' }).format(at)
  if (!weekday) return date
  return `${date} ${new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(at)}`
}

function inUnit(value: number, unit: Unit, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: DIGITS[unit] })
  return format.format(unit === 'rate' ? value * 100 : value)
}

function spanOf([low, high]: readonly [number, number], format: (value: number) => string): string {
  const [from, to] = [format(low), format(high)]
  return from === to ? from : `${from}–${to}`
}
