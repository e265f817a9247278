import { parseChatMoment } from '../parse/moment'

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`
const DAY = String.raw`(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\s*[-/月]\s*\d{1,2}\s*日?|今天|昨天|前天|星期[一二三四五六日天]|周[一二三四五六日天])`
const WHOLE = new RegExp(`^(?:${DAY}[\\sT]*)?(?:(?:凌晨|上午|中午|下午|晚上)?\\s*${CLOCK})?$`)
const BARE_CLOCK = new RegExp(`^${CLOCK}$`)
const DAY_ALONE = new RegExp(`^${DAY}$`)

/** Is the whole text a time, a date or both? */
export const isTimeText = (text: string): boolean => /[\d天周]/.test(text) && WHOLE.test(text)

export interface ClockOf {
  /** A message's own time, or `null`. */
  messageAt(text: string | null): string | null
  /** A line between messages that holds only a time or a date. */
  separator(text: string): void
}

/**
 * Times in the order of the messages. A bare time of day counts only under a line that names the day; a line with
 * a full time is that of the message right after it when that one shows none.
 */
export function chatClock(now: string): ClockOf {
  let day: string | null = null
  let next: string | null = null
  return {
    separator(text) {
      next = parseChatMoment(text, now)
      day = next?.slice(0, 10) ?? (DAY_ALONE.test(text) ? dayOf(text, now) : day)
    },
    messageAt(text) {
      const own = text === null ? next : parseChatMoment(text, now)
      next = null
      if (own || text === null || day === null || !BARE_CLOCK.test(text)) return own
      return parseChatMoment(`${day} ${text}`, now)
    },
  }
}

const dayOf = (text: string, now: string): string | null =>
  parseChatMoment(`${text} 00:00`, now)?.slice(0, 10) ?? null
