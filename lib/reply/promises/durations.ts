import { epochOf, timeOf } from '../../domain/time'
import type { Time } from '../../schema/time'
import { NUMBER, numberOf } from './numerals'

/** How long a wait is, as it stands in a clause. */
export interface NamedTime {
  start: number
  end: number
  /** `null` = what it names is over already, so it can't be meant. */
  dueAt: Time | null
  /** Names the day alone (今天, 周五), no hour and no limit: it needs a plainer promise beside it. */
  loose: boolean
  /** Names a moment of the calendar or the clock, not a length. */
  calendar: boolean
}

const UNITS: readonly [unit: RegExp, seconds: number][] = [
  [/^秒/, 1],
  [/^刻/, 15 * 60],
  [/^(分|min)/i, 60],
  [/^(小时|小時|钟头|鐘頭|h)/i, 3_600],
  [/^(天|日)/, 86_400],
  [/^(周|星期|礼拜)/, 7 * 86_400],
]

const UNIT = String.raw`秒钟?|刻钟|分钟?|分鐘|mins?|小时|小時|钟头|鐘頭|h|个?工作日|天|日|周(?![一二三四五六日天末])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])`
const AFTER = String.raw`(?:之内|以内|内|內|之后|以后|后|後|左右|之间)?`
const DURATION = new RegExp(
  String.raw`(?:(?<from>${NUMBER})(?:个|個)?(?:[-~到至—]|或者?))?` +
    String.raw`(?:(?<half>半)(?:个|個)?(?=小时|小時|钟头|鐘頭|天)|(?<count>${NUMBER}|十几|十来)(?:个|個)?(?<andHalf>半)?)` +
    String.raw`(?<unit>${UNIT})(?<tail>半)?(?:(?<minutes>${NUMBER})(?:分钟?|分鐘))?(?<after>${AFTER})(?!前|之前|以前)`,
  'gi',
)

/** `十几分钟` is over when twenty are. */
const ABOUT_TEN = 20
const DAY_MS = 86_400_000

/** Every length of time that a clause names, counted from `at`. A range ends at its end; 工作日 are Monday to Friday. */
export function durationsIn(clause: string, at: Time): NamedTime[] {
  return [...clause.matchAll(DURATION)].flatMap((match) => {
    const dueAt = dueOf(match.groups ?? {}, at)
    return dueAt === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, dueAt, loose: false, calendar: false }]
  })
}

function dueOf(groups: Record<string, string | undefined>, at: Time): Time | null {
  const { half, count = '', andHalf, unit = '', tail, minutes } = groups
  const whole = half ? 0.5 : /^十[几来]$/.test(count) ? ABOUT_TEN : numberOf(count)
  if (whole === null) return null
  const amount = whole + (andHalf || tail ? 0.5 : 0)
  if (unit.endsWith('工作日')) return workingDaysAfter(at, amount)
  const seconds = UNITS.find(([name]) => name.test(unit))?.[1]
  if (seconds === undefined) return null
  const more = minutes ? (numberOf(minutes) ?? 0) * 60 : 0
  return timeOf(epochOf(at) + (amount * seconds + more) * 1000)
}

/** Public holidays are not known here: only Saturdays and Sundays are left out. */
function workingDaysAfter(at: Time, days: number): Time {
  let ms = epochOf(at)
  for (let left = Math.ceil(days); left > 0;) {
    ms += DAY_MS
    const weekday = new Date(ms + 8 * 3_600_000).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return timeOf(ms)
}
