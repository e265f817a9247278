import type { DeadlineOutcome } from '../../schema/after-sale'
import { foldText } from '../fold-text'
import { msOf, toTime } from './moment'

const UNITS = [
  ['天|日', 86_400],
  ['小时|时', 3_600],
  ['分钟|分', 60],
  ['秒', 1],
] as const

const SPAN = UNITS.map(([unit]) => `(?:(\\d+)\\s*(?:${unit})\\s*)?`).join('')
const PHRASES = [
  new RegExp(`(?:剩余?|还有|倒计时|处理时间)[^\\d]{0,6}${SPAN}`),
  new RegExp(`${SPAN}之?后\\s*[,，]?\\s*(?=[^\\d\\s])`),
  // «48小时内» alone is a rule, «1天2小时内» is a countdown: at least two units
  new RegExp(`(?=\\d+\\s*(?:天|日|小时|时|分钟|分)\\s*\\d)${SPAN}内`),
]
const HMS = String.raw`(?:(\d+)\s*天\s*)?(\d{1,3}):(\d{2}):(\d{2})`
const CLOCKS = [
  new RegExp(`(?:剩余?|还有|倒计时)[^\\d]{0,6}${HMS}`),
  // behind a date it is a time of day
  new RegExp(`(?<![-/.\\d月日年]\\s*)${HMS}\\s*(?:之?后|内)`),
]

/** What happens when the time runs out; the first row whose words occur decides. */
const OUTCOMES: readonly (readonly [RegExp, DeadlineOutcome])[] = [
  [/自动(?:同意|退款|通过|确认)|默认(?:同意|达成)|将同意/, 'auto-agree'],
  [/关闭|自动撤销/, 'close'],
  [/平台|客服|小二/, 'platform-steps-in'],
  [/逾期|超时/, 'overdue'],
]

/** A day of the calendar (`1月3日9时后`) is no span of time. */
const CALENDAR = /\d{1,2}\s*月\s*\d{1,2}\s*日\s*(?:\d{1,2}\s*[时点]\s*(?:\d{1,2}\s*分)?|[\d:]+)?/g

export interface Countdown {
  seconds: number
  /** Width of the shown unit: the deadline lies within `seconds` … `seconds + precisionSeconds`. */
  precisionSeconds: number
  onDeadline: DeadlineOutcome | null
}

/** What a deadline phrase says will happen; `null` when it doesn't. */
export function deadlineOutcome(text: string): DeadlineOutcome | null {
  const folded = foldText(text)
  return OUTCOMES.find(([words]) => words.test(folded))?.[1] ?? null
}

/** Without one of these no countdown is shown; most texts have none. */
const HINT = /[天日时分钟秒\d]\s*(?:之?后|内)|剩|还有|倒计时|处理时间/

/** The first countdown in a text (`2天9小时16分后自动同意`, `还剩1天2时3分`); `null` when there is none. */
export function parseCountdown(text: string): Countdown | null {
  if (!HINT.test(text)) return null
  const folded = foldText(text).replace(CALENDAR, ' ')
  const clock = CLOCKS.map((words) => words.exec(folded)).find((match) => match !== null)
  if (clock) {
    const [day = 0, hour = 0, minute = 0, second = 0] = clock.slice(1).map((part) => Number(part ?? 0))
    return {
      seconds: ((day * 24 + hour) * 60 + minute) * 60 + second,
      precisionSeconds: 1,
      onDeadline: deadlineOutcome(folded),
    }
  }
  for (const phrase of PHRASES) {
    for (const match of folded.matchAll(new RegExp(phrase, 'g'))) {
      const parts = match.slice(1, 5)
      if (parts.every((part) => part === undefined)) continue
      return { ...sum(parts), onDeadline: deadlineOutcome(folded) }
    }
  }
  return null
}

function sum(parts: (string | undefined)[]): { seconds: number; precisionSeconds: number } {
  let seconds = 0
  let precisionSeconds = 1
  parts.forEach((part, index) => {
    if (part === undefined) return
    precisionSeconds = UNITS[index]?.[1] ?? 1
    seconds += Number(part) * precisionSeconds
  })
  return { seconds, precisionSeconds }
}

/** `now` + the countdown shown, as the contract defines `deadlineAt`. */
export const deadlineOf = (countdown: Countdown, now: string): string =>
  toTime(msOf(now) + countdown.seconds * 1000)
