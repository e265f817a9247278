import { formatFen } from '../../../../lib/i18n/format'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import { usePanelStore } from '../../../../lib/state/panel-store'
import { amountFault, GOODWILL } from '../../../../lib/state/reply/goodwill'
import type { OfferedReply } from '../../../../lib/state/reply/reply-desk'

interface AmountLineProps {
  reply: OfferedReply
  goodwillFen: number | null
  place: number
}

export const amountLineId = (place: number) => `amount-${place}`

/** Under a reply that promises money: how much may be given, or why what was typed may not. */
export function AmountLine({ reply, goodwillFen, place }: AmountLineProps) {
  const t = useText(replyWords)
  const locale = useLocale()
  const fault = usePanelStore(({ blanks }) => amountFault(blanks[GOODWILL] ?? '', goodwillFen))
  if (!reply.parts.some((part) => part.kind === 'blank' && part.variable === GOODWILL)) return null
  const amount = goodwillFen === null ? null : formatFen(goodwillFen, locale)
  const bad = fault !== null
  const words =
    fault === 'not-an-amount'
      ? t('amount.unread')
      : amount === null
        ? t('amount.noQuota')
        : t(bad ? 'amount.over' : 'amount.quota', { amount })
  return (
    <p id={amountLineId(place)} aria-live="polite" className={`text-sm ${bad ? 'text-warn' : 'text-ink3'}`}>
      {bad && '▲ '}
      {words}
    </p>
  )
}
