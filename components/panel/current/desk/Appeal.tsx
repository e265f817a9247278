import { deskWords } from '../../../../lib/i18n/desk-words'
import { domainWords } from '../../../../lib/i18n/domain-words'
import { formatFen } from '../../../../lib/i18n/format'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { AppealStep } from '../../../../lib/refusal/appeal/appeal-steps'
import type { Desk } from '../../../../lib/state/desk/desk'
import { SourceLink } from '../../../ui/SourceLink'
import { useReasonText } from '../TicketFacts'
import { CopyButton } from './CopyButton'
import { useExcerptLines } from './excerpt-text'

/** What can be done if the refusal is lost: until when, with what, and a draft to start from. */
export function Appeal({ desk }: { desk: Desk }) {
  const t = useText(deskWords)
  const amountText = useAmountText()
  const draft = useDraft(desk)
  const proofs = desk.checklist.items.filter(({ who }) => who === 'shop')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 text-sm">
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {desk.appeal.map((step) => (
          <li key={step.code}>
            {t(`appeal.step.${step.code}`, { amount: amountText(step) })}
            <span className="block text-xs text-ink3">
              {t('basis')} <SourceLink cite={step} />
            </span>
          </li>
        ))}
      </ul>
      <p className="text-ink2">{t('appeal.ours')}</p>
      {proofs.length > 0 && (
        <div>
          <h3 className="font-semibold">{t('appeal.proofs')}</h3>
          <ul className="list-disc pl-5">
            {proofs.map(({ code }) => (
              <li key={code}>{t(`proof.${code}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3 className="font-semibold">{t('appeal.draft')}</h3>
        <p className="rounded-md bg-wash p-2 wrap-anywhere whitespace-pre-line">{draft}</p>
      </div>
      <p className="flex flex-wrap items-center gap-2">
        <CopyButton id="desk:appeal" label={t('appeal.copy')} text={draft} primary />
      </p>
    </div>
  )
}

/** The time that a step leaves, in words. */
export function useAmountText() {
  const t = useText(deskWords)
  return ({ amount, unit }: Pick<AppealStep, 'amount' | 'unit'>): string =>
    t(`appeal.unit.${unit}`, { n: amount })
}

function useDraft(desk: Desk): string {
  const t = useText(deskWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const reasonText = useReasonText()
  const lines = useExcerptLines(desk)
  const { ticket, selected, checklist } = desk
  const reason = reasonText(ticket) ?? t('draft.unread')
  const proofs = checklist.items.filter(({ who }) => who === 'shop').map(({ code }) => t(`proof.${code}`))
  const numbered = (rows: readonly string[]) =>
    rows.length === 0 ? [t('draft.dash')] : rows.map((row, index) => `${index + 1}. ${row}`)
  return [
    t('draft.open', {
      id: ticket.afterSaleId ?? t('draft.unread'),
      order: ticket.orderId ?? t('draft.unread'),
      kind: d(`kind.${ticket.kind}`),
      amount: ticket.refundFen === null ? t('draft.unread') : formatFen(ticket.refundFen, locale),
    }),
    selected === null ? t('draft.claimOpen', { reason }) : t('draft.claim', { reason, selected }),
    t('draft.facts'),
    ...numbered(lines.filter(({ heading }) => !heading).map(({ text }) => text)),
    t('draft.proofs'),
    ...numbered(proofs),
    t('draft.ask'),
  ].join('\n')
}
