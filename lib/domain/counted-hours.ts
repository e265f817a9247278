import type { Time } from '../schema/time'
import { dayOf, epochOf, timeOf } from './time'

const DAY_MS = 86_400_000

/** The +08:00 hour of a time, 0–23. */
export function hourOf(time: Time): number {
  return Number(time.slice(11, 13))
}

/**
 * Does a time of day lie in 08:00:00–22:59:59? In these hours 抖店 counts the sessions that begin and 千牛 the
 * questions that are asked (商家体验分规范; 真实体验分, 旺旺3分钟人工响应率).
 */
export function inServiceHours(time: Time): boolean {
  const hour = hourOf(time)
  return hour >= 8 && hour < 23
}

/** When 抖店's review clock starts: at the application; for one made in 23:00–08:00, at 08:00. */
export function reviewStartOf(appliedAt: Time): Time {
  if (inServiceHours(appliedAt)) return appliedAt
  const morning = epochOf(`${dayOf(appliedAt)}T08:00:00+08:00`)
  return timeOf(hourOf(appliedAt) < 8 ? morning : morning + DAY_MS)
}
