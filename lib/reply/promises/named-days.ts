import { dayOf, epochOf, timeOf } from '../../domain/time'
import type { Day, Time } from '../../schema/time'

const DAY_MS = 86_400_000
const WEEKDAYS = '一二三四五六日'

/** The day that a word names, seen from `at`; `null` = no such date within a year. */
export function dayNamed(word: string, at: Time): Day | null {
  const today = dayOf(at)
  const ahead = { 今: 0, 当: 0, 明: 1, 后: 2, 大: 3 }[word[0] ?? '']
  if (ahead !== undefined) return daysAfter(today, ahead)
  if (/[周期拜]/.test(word)) return weekdayNamed(word, today)
  const [, month, date] = /^(?:(\d{1,2})月)?(\d{1,2})/.exec(word) ?? []
  return dateNamed(month === undefined ? null : Number(month), Number(date), today)
}

function weekdayNamed(word: string, today: Day): Day {
  const last = word.at(-1) ?? ''
  const wanted = last === '末' || last === '天' ? 6 : WEEKDAYS.indexOf(last)
  const current = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  const away = wanted - current
  if (word.startsWith('下')) return daysAfter(today, away + 7)
  if (/^[这本]/.test(word)) return daysAfter(today, away)
  return daysAfter(today, away > 0 ? away : away + 7)
}

/** The next day of that date; within a year of today. */
function dateNamed(month: number | null, date: number, today: Day): Day | null {
  for (let ahead = 0; ahead < 366; ahead += 1) {
    const day = daysAfter(today, ahead)
    const fits = Number(day.slice(8)) === date && (month === null || Number(day.slice(5, 7)) === month)
    if (fits) return day
  }
  return null
}

/** The day so many days later. */
export function daysAfter(day: Day, days: number): Day {
  return dayOf(timeOf(epochOf(`${day}T00:00:00+08:00`) + days * DAY_MS))
}
