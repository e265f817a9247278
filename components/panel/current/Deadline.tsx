import { domainWords } from '../../../lib/i18n/domain-words'
import { formatDuration, formatMoment } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { AfterSale } from '../../../lib/schema/after-sale'
import { LevelMark } from '../../ui/LevelMark'

const NEAR_S = 2 * 3600

interface DeadlineProps {
  ticket: Pick<AfterSale, 'deadlineAt' | 'onDeadline'>
  now: number
}

/** The countdown in words. Near = less than two hours; then a mark stands before it. */
export function Deadline({ ticket, now }: DeadlineProps) {
  const text = useDeadlineText()(ticket, now)
  const near = text.secondsLeft !== null && text.secondsLeft < NEAR_S
  return (
    <span className={near ? 'font-semibold text-warn' : ''}>
      {near && <LevelMark level="caution" className="mr-1" />}
      {text.words}
    </span>
  )
}

/** Gives the countdown's words and the seconds left; `null` seconds = no time limit is known. */
export function useDeadlineText() {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const locale = useLocale()
  return ({ deadlineAt, onDeadline }: DeadlineProps['ticket'], now: number) => {
    if (deadlineAt === null) return { words: t('queue.noDeadline'), secondsLeft: null }
    const secondsLeft = Math.floor((Date.parse(deadlineAt) - now) / 1000)
    if (secondsLeft <= 0)
      return { words: t('deadline.passed', { at: formatMoment(deadlineAt, now, locale) }), secondsLeft }
    const left = formatDuration(secondsLeft, locale)
    const words =
      onDeadline === null
        ? t('deadline.leftOnly', { left })
        : t('deadline.left', { left, outcome: d(`outcome.${onDeadline}`) })
    return { words, secondsLeft }
  }
}
