import { domainWords } from '../../../lib/i18n/domain-words'
import { formatDuration, formatMoment } from '../../../lib/i18n/format'
import { todoWords } from '../../../lib/i18n/todo-words'
import { translate } from '../../../lib/i18n/translate'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { DamagePart } from '../../../lib/reply/who-next/damage-parts'
import type { NextRow } from '../../../lib/reply/who-next/who-next'
import type { Locale } from '../../../lib/schema/settings'
import type { ReplyTerms } from '../../../lib/schema/reply-terms'

const HOUR = 3_600
/** From here on a limit is near; the same share at which a promise rings. */
const NEAR_SHARE = 0.8

/** Under an hour minutes and seconds, `2:05`; else two units, `1小时5分钟`. */
export function clockText(seconds: number, locale: Locale): string {
  const whole = Math.max(0, Math.floor(seconds))
  if (whole >= HOUR) return formatDuration(whole, locale)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Is four fifths of the time over, or all of it? Without a known start, the last ten minutes. */
export function isNear({ dueAt, since }: { dueAt: string; since: string | null }, now: number): boolean {
  const due = Date.parse(dueAt)
  const start = since === null ? due - 50 * 60_000 : Date.parse(since)
  return now >= start + (due - start) * NEAR_SHARE
}

/** A limit as people say it: `30秒`, `5分钟`. */
function limitText(seconds: number, locale: Locale): string {
  if (seconds >= 60) return formatDuration(seconds, locale)
  return translate(todoWords, locale)('seconds', { n: seconds })
}

/** The sentences of a row. */
export function useTodoText(terms: ReplyTerms) {
  const t = useText(todoWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const limit = (seconds: number) => limitText(seconds, locale)
  /** Why this part costs, in one line. */
  const why = (row: NextRow, { id, dueAt }: DamagePart): string => {
    if (row.kind === 'ticket') {
      if (id === 'review') return t('why.review', { limit: limit(terms.reviewSeconds) })
      const { deadlineAt, onDeadline } = row.ticket
      if (deadlineAt === null) return t('why.noDeadline')
      return onDeadline === null
        ? t('why.deadlineUnknown')
        : t('why.deadline', { outcome: d(`outcome.${onDeadline}`) })
    }
    const { clock, promises } = row.chat
    if (id === 'promise') {
      const promise = promises.find((one) => one.dueAt === dueAt) ?? promises[0]
      return t('why.promise', { words: promise?.words ?? '' })
    }
    if (id === 'tier' && clock)
      return t(`why.tier.${clock.tier.id}`, { limit: limit(clock.tier.limitSeconds) })
    if (id === 'golden') return t('why.golden', { limit: limit(terms.goldenSeconds) })
    if (id === 'first') return t('why.first')
    if (id === 'cut-off') return t('why.cut-off')
    return id === 'official' ? t('why.official') : t('why.average')
  }
  const moment = (at: string, now: number) => formatMoment(at, now, locale)
  return { t, d, locale, limit, why, moment }
}
