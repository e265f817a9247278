import type { PackNumber } from '../schema/rule-pack'
import type { Locale } from '../schema/settings'
import { formatFen } from './format'

type Unit = PackNumber['unit'] | 'minutes'

/** What follows a number that the person types; shares are typed in per cent, money in yuan. */
const UNITS: Readonly<Record<Unit, { 'zh-CN': string; en: string }>> = {
  points: { 'zh-CN': '分', en: ' points' },
  rate: { 'zh-CN': '%', en: '%' },
  count: { 'zh-CN': '个', en: '' },
  fen: { 'zh-CN': '元', en: ' yuan' },
  days: { 'zh-CN': '天', en: ' days' },
  hours: { 'zh-CN': '小时', en: ' hours' },
  minutes: { 'zh-CN': '分钟', en: ' minutes' },
  seconds: { 'zh-CN': '秒', en: ' seconds' },
  multiple: { 'zh-CN': '倍', en: ' times' },
  stars: { 'zh-CN': '分', en: ' of 5' },
  characters: { 'zh-CN': '字', en: ' characters' },
}

export function unitWord(unit: Unit, locale: Locale): string {
  return UNITS[unit][locale].trim()
}

/** A number of a pack as a person reads it: `15%`, `¥5.00`, `30 天`. */
export function formatPackValue(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'fen') return formatFen(value, locale)
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  if (unit === 'rate') return `${plain.format(value * 100)}%`
  const word = UNITS[unit][locale]
  return locale === 'en' || word === '' ? `${plain.format(value)}${word}` : `${plain.format(value)} ${word}`
}
