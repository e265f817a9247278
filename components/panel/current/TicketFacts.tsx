import type { ReactNode } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { formatFen, formatMoment } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Parcel } from '../../../lib/schema/parcel'
import type { Ticket } from '../../../lib/state/room'
import { Chip } from '../../ui/Chip'
import { Deadline } from './Deadline'

/** The facts of one ticket as they were read; what was not read says so. */
export function TicketFacts({ ticket, now }: { ticket: Ticket; now: number }) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const reasonText = useReasonText()
  const money = (fen: number | null) => (fen === null ? null : formatFen(fen, locale))
  return (
    <div className="grid gap-2">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 narrow:grid-cols-1">
        <Row name={t('ticket.deadline')}>
          <Deadline ticket={ticket} now={now} />
        </Row>
        <Row name={t('ticket.amount')}>{money(ticket.refundFen)}</Row>
        {ticket.paidFen !== null && ticket.paidFen !== ticket.refundFen && (
          <Row name={t('ticket.paid')}>{money(ticket.paidFen)}</Row>
        )}
        <Row name={t('ticket.reason')}>{reasonText(ticket)}</Row>
        <Row name={t('ticket.status')}>{d(`status.${ticket.status}`)}</Row>
        {ticket.refusals !== null && (
          <Row name={t('ticket.refusals')}>{t('ticket.times', { n: ticket.refusals })}</Row>
        )}
        {ticket.outbound && (
          <Row name={t('ticket.outbound')}>
            <ParcelText parcel={ticket.outbound} />
          </Row>
        )}
        {ticket.inbound && (
          <Row name={t('ticket.inbound')}>
            <ParcelText parcel={ticket.inbound} />
          </Row>
        )}
        <Row name={t('ticket.id')}>{ticket.afterSaleId}</Row>
      </dl>
      {ticket.tags.length > 0 && (
        <p className="flex flex-wrap gap-1.5" aria-label={t('ticket.tags')}>
          {ticket.tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </p>
      )}
      <p className="text-xs text-ink3">
        {t('ticket.readAt', { at: formatMoment(ticket.readAt, now, locale) })}
      </p>
    </div>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  const t = useText(panelWords)
  return (
    <>
      <dt className="text-ink3">{name}</dt>
      <dd className="min-w-0">{children ?? <span className="text-ink3">{t('ticket.unread')}</span>}</dd>
    </>
  )
}

/** The buyer's words, with the class they fall into where the words do not say it themselves. */
export function useReasonText() {
  const d = useText(domainWords)
  return ({ reason, reasonClass }: Pick<Ticket, 'reason' | 'reasonClass'>): string | null => {
    const named = reasonClass === null ? null : d(`reason.${reasonClass}`)
    if (reason === null) return named
    if (named === null || reasonClass === 'other' || reason.includes(named)) return reason
    return `${reason}（${named}）`
  }
}

function ParcelText({ parcel }: { parcel: Parcel }) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const tail = parcel.trackingNo === null ? null : t('ticket.tail', { tail: parcel.trackingNo.slice(-4) })
  return [d(`parcel.${parcel.state}`), parcel.carrier, tail].filter((part) => part !== null).join(' · ')
}
