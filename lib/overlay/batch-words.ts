import { findingText, type FindingStyle } from '../i18n/finding-text'
import { fillSlots } from '../i18n/translate'
import { sheetEn } from '../i18n/en/sheet'
import { sheetZh } from '../i18n/zh-CN/sheet'
import type { Verdict } from '../refusal/judge-refusal'
import type { Level } from '../schema/finding'
import type { BatchInPlay } from './batch-in-play'

type Words = Readonly<Record<keyof typeof sheetZh, string>>
const WORDS: Record<FindingStyle['locale'], Words> = { 'zh-CN': sheetZh, en: sheetEn }
const MOST_LINES = 3
const MOST_TAILS = 6

/** How many of a batch would go wrong, and how many could not be looked at. */
export function batchTitle({ total, unread, troubled }: BatchInPlay, words: Words): string {
  const title = troubled.length > 0 ? words['batch.some'] : words['batch.none']
  const rest = unread > 0 ? fillSlots(words['batch.unread'], { count: String(unread) }) : ''
  return fillSlots(title, { count: String(troubled.length), total: String(total) }) + rest
}

/** A line for each ticket that would go wrong, with the worst that is wrong with it; what is over, by its tails. */
export function batchLines(
  { troubled }: BatchInPlay,
  { level: most }: Verdict,
  style: FindingStyle,
): { level: Level; text: string }[] {
  const words = WORDS[style.locale]
  const whole = troubled.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES
  const lines = troubled.slice(0, whole).map(({ tail, worst }) => ({
    level: levelOf(worst.level, most),
    text: fillSlots(words['batch.ticket'], { tail, text: findingText(worst, style) }),
  }))
  const rest = troubled.slice(whole)
  if (rest.length === 0) return lines
  const tails = rest.slice(0, MOST_TAILS).map(({ tail }) => tail)
  const text = fillSlots(words['batch.more'], {
    count: String(rest.length),
    tails: tails.join(words['batch.comma']),
  })
  return [...lines, { level: levelOf('danger', most), text }]
}

/** No line is worse than the whole: before a reason is chosen even what is proved is a caution. */
const levelOf = (own: Level, most: Level): Level => (own === 'danger' && most === 'caution' ? 'caution' : own)
