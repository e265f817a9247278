import { dayOf, epochOf, timeOf } from '../../domain/time'
import type { Day, Time } from '../../schema/time'
import type { NamedTime } from './durations'
import { dayNamed, daysAfter } from './named-days'
import { NUMBER, numberOf } from './numerals'

const DAY_MS = 86_400_000

/** What a part of the day is taken to mean: hours at which it begins and ends. Our reading; no platform says. */
const PERIODS: Readonly<Record<string, { from: number; to: number }>> = {
  凌晨: { from: 0, to: 6 },
  早上: { from: 6, to: 12 },
  早晨: { from: 6, to: 12 },
  早: { from: 6, to: 12 },
  上午: { from: 6, to: 12 },
  中午: { from: 12, to: 14 },
  下午: { from: 12, to: 18 },
  傍晚: { from: 17, to: 19 },
  晚上: { from: 18, to: 23 },
  晚间: { from: 18, to: 23 },
  晚: { from: 18, to: 23 },
}
/** The shop closes at six; for who works later, when the platforms stop to count. */
const CLOSING_HOURS = [18, 23] as const

const DAY = String.raw`今天|今日|当天|今(?=早|晚)|明天|明日|明(?=早|晚|儿)|大后天|后天|(?:下个?|这|本)?(?:周|星期|礼拜)[一二三四五六日天末]|(?:\d{1,2}月)?\d{1,2}(?:号|日)(?!内|之内|以内)`
const PART = String.raw`凌晨|早上(?!班)|早晨|上午|中午|下午|傍晚|晚上|晚间|(?<=[今明])[早晚]`
const CLOCK = String.raw`(?<hour>${NUMBER})(?:(?:点|點|时(?!间))(?:(?<half>半)|(?<quarter>[一三]刻)|(?<minute>${NUMBER})分?)?钟?|:(?<digits>\d{2}))`
const MOMENT = new RegExp(
  String.raw`(?:(?<day>${DAY})(?:的|里)?)?(?<part>${PART})?(?:${CLOCK})?(?:整|左右)?(?<limit>之前|以前|前|之内|以内|内|內)?`,
  'g',
)
const CLOSING = /下班(之前|以前|前)/g

/** Every moment that a clause names, the next one after `at`; on a named day whose hour is over, `dueAt` is `null`. */
export function momentsIn(clause: string, at: Time): NamedTime[] {
  const closing = [...clause.matchAll(CLOSING)].map((match) => namedAt(match, closingAfter(at), false))
  const named = [...clause.matchAll(MOMENT)].flatMap((match) => {
    const groups = match.groups ?? {}
    if (!saysMoment(groups)) return []
    const dueAt = momentOf(groups, at)
    const loose = !groups['hour'] && !groups['part'] && !groups['limit']
    return [namedAt(match, dueAt, loose)]
  })
  return [...closing, ...named]
}

function namedAt(match: RegExpExecArray, dueAt: Time | null, loose: boolean): NamedTime {
  return { start: match.index, end: match.index + match[0].length, dueAt, loose, calendar: true }
}

/** «快一点» names no hour: one in Chinese numerals alone needs a day, a part of it or a limit beside it. */
function saysMoment({ day, part, hour, half, limit }: Groups): boolean {
  if (day || part) return true
  return Boolean(hour && (/^\d/.test(hour) || half || limit))
}

type Groups = Record<string, string | undefined>

function momentOf(groups: Groups, at: Time): Time | null {
  const { day: dayWord, part, hour, limit } = groups
  const before = limit?.endsWith('前') ?? false
  const day = dayWord ? dayNamed(dayWord, at) : null
  if (dayWord && day === null) return null
  if (hour) return clockAt(groups, { day, at })
  if (part) {
    const { from, to } = PERIODS[part] ?? { from: 0, to: 24 }
    return nextAt(before && from >= 12 ? from : to, { day, at })
  }
  const isToday = day === dayOf(at)
  return day === null ? null : lastSecondOf(before && !isToday ? daysAfter(day, -1) : day)
}

interface Near {
  /** `null` = no day was named: the next one will do. */
  day: Day | null
  at: Time
}

function clockAt({ hour = '', minute, digits, half, quarter, part }: Groups, near: Near): Time | null {
  const hours = numberOf(hour)
  if (hours === null || hours > 24) return null
  const more = half
    ? 30
    : quarter
      ? quarter[0] === '一'
        ? 15
        : 45
      : (numberOf(digits ?? minute ?? '0') ?? 0)
  if (part) return nextAt(hourIn(part, hours) + more / 60, near)
  // Nobody says 06:00 for six in the evening, but many say 6点.
  const isPlain = hours >= 12 || hours === 0 || hour.startsWith('0')
  const times = (isPlain ? [hours] : [hours, hours + 12]).map((h) => nextAt(h + more / 60, near))
  return times.filter((time) => time !== null).toSorted()[0] ?? null
}

function hourIn(part: string, hour: number): number {
  const { from } = PERIODS[part] ?? { from: 0 }
  if (part === '中午') return hour < 6 ? hour + 12 : hour
  return from >= 12 && hour <= 12 && (hour < 12 || from >= 17) ? hour + 12 : hour
}

/** The hour on the named day, or on the next day that has it still to come; `null` = on that day it is over. */
function nextAt(hour: number, { day, at }: Near): Time | null {
  const on = (date: Day) => epochOf(`${date}T00:00:00+08:00`) + Math.round(hour * 3600) * 1000
  if (day !== null) return on(day) > epochOf(at) ? timeOf(on(day)) : null
  const today = on(dayOf(at))
  return timeOf(today > epochOf(at) ? today : today + DAY_MS)
}

function closingAfter(at: Time): Time {
  const [usual, late] = CLOSING_HOURS.map((hour) => nextAt(hour, { day: dayOf(at), at }))
  return (
    usual ??
    late ??
    timeOf(epochOf(`${daysAfter(dayOf(at), 1)}T00:00:00+08:00`) + CLOSING_HOURS[0] * 3_600_000)
  )
}

function lastSecondOf(day: Day): Time {
  return `${day}T23:59:59+08:00`
}
