import { allFindings } from '../../../../lib/i18n/all-findings'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { domainWords } from '../../../../lib/i18n/domain-words'
import { findingText } from '../../../../lib/i18n/finding-text'
import { formatFen, formatYuan } from '../../../../lib/i18n/format'
import { memoryWords } from '../../../../lib/i18n/memory-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { HandoffReason } from '../../../../lib/refusal/tier'
import type { Desk } from '../../../../lib/state/desk/desk'
import { useDeadlineText } from '../Deadline'
import { useReasonText } from '../TicketFacts'
import { CopyButton } from './CopyButton'
import { useActionText } from './cost-text'
import { useExcerptLines } from './excerpt-text'

/** Stands only where the ticket is above the person at this browser: to whom it goes, why, and the packet to send. */
export function HandoffCard({ desk, now }: { desk: Desk; now: number }) {
  const t = useText(deskWords)
  const m = useText(memoryWords)
  const handoffText = useHandoffText()
  const packet = usePacket(desk, now)
  const { needed, to, reasons } = desk.handoff
  if (!needed || to === null) return null
  return (
    <section
      aria-labelledby="handoff"
      className="rounded-lg border border-warn-line bg-warn-wash p-3 text-sm"
    >
      <h2 id="handoff" className="font-semibold text-warn">
        <span aria-hidden>▲</span> {t('handoff.title', { tier: m(`tier.${to}`) })}
      </h2>
      <p>{reasons.map(handoffText).join('、')}</p>
      <p className="text-ink2">{t('handoff.body')}</p>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <CopyButton id="desk:handoff" label={t('handoff.copy')} text={packet} primary />
      </p>
    </section>
  )
}

/** Why a ticket goes up, in words. */
function useHandoffText() {
  const m = useText(memoryWords)
  return ({ code, tier }: HandoffReason): string =>
    code === 'amount' ? m('handoff.amount', { tier: m(`tier.${tier}`) }) : m(`handoff.${code}`)
}

function usePacket(desk: Desk, now: number): string {
  const t = useText(deskWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const actionText = useActionText()
  const reasonText = useReasonText()
  const handoffText = useHandoffText()
  const deadline = useDeadlineText()(desk.ticket, now).words
  const lines = useExcerptLines({ ...desk, timeline: [] })
  const { ticket, judgement, handoff } = desk
  const unread = t('draft.unread')
  const conditional = judgement.stage === 'before-form'
  const findings = judgement.findings.map((one) =>
    findingText(one, { words: allFindings, locale, conditional }),
  )
  const [best] = judgement.alternatives
  const words = lines.filter(({ heading }) => !heading).map(({ text }) => text)
  return [
    t('packet.head', {
      shop: ticket.shopName ?? unread,
      id: ticket.afterSaleId ?? unread,
      kind: d(`kind.${ticket.kind}`),
      amount: ticket.refundFen === null ? unread : formatFen(ticket.refundFen, locale),
    }),
    t('packet.why', { reasons: handoff.reasons.map(handoffText).join('、') }),
    t('packet.reason', { reason: reasonText(ticket) ?? unread }),
    t('packet.deadline', { deadline }),
    t('packet.verdict', { verdict: d(`level.${judgement.level}`) }),
    ...(findings.length > 0 ? [t('packet.findings', { findings: findings.join('；') })] : []),
    ...(best?.costFen != null
      ? [t('packet.best', { action: actionText(best), cost: formatYuan(best.costFen, locale) })]
      : []),
    ...(words.length > 0 ? [t('packet.chat'), ...words] : []),
  ].join('\n')
}
