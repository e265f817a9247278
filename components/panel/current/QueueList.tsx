import { domainWords } from '../../../lib/i18n/domain-words'
import { formatFen } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Queue, Ticket } from '../../../lib/state/room'
import { Deadline, useDeadlineText } from './Deadline'
import { useReasonText } from './TicketFacts'

/** After-sales that wait for the merchant, the nearest time limit first. */
export function QueueList({ queue, now }: { queue: Queue; now: number }) {
  const t = useText(panelWords)
  if (queue.total === 0) return <p className="text-ink2">{t('queue.none')}</p>
  const rest = queue.total - queue.tickets.length
  return (
    <>
      <ul>
        {queue.tickets.map((ticket) => (
          <QueueRow key={`${ticket.platform} ${ticket.afterSaleId}`} ticket={ticket} now={now} />
        ))}
      </ul>
      <p className="mt-2 text-xs text-ink3">
        {rest > 0 && `${t('queue.more', { n: rest })} · `}
        {t('queue.basis')}
      </p>
    </>
  )
}

function QueueRow({ ticket, now }: { ticket: Ticket; now: number }) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const reason = useReasonText()(ticket)
  const tail = ticket.afterSaleId?.slice(-4)
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-2 border-t border-line py-1.5 text-sm first:border-0 first:pt-0">
      <span>
        {d(`kind.${ticket.kind}`)}
        {reason !== null && <span className="text-ink2"> · {reason}</span>}
      </span>
      <b className="text-right">{ticket.refundFen ? formatFen(ticket.refundFen, locale) : ''}</b>
      <span className="text-ink2">
        <Deadline ticket={ticket} now={now} />
      </span>
      <span className="text-right text-ink3">{tail !== undefined && t('ticket.tail', { tail })}</span>
    </li>
  )
}

/** The queue as one line. */
export function useQueueLine() {
  const t = useText(panelWords)
  const deadlineText = useDeadlineText()
  return (queue: Queue, now: number): string => {
    const [nearest] = queue.tickets
    if (queue.total === 0) return t('queue.none')
    if (nearest === undefined || nearest.deadlineAt === null) return t('queue.line', { n: queue.total })
    return t('queue.lineNearest', { n: queue.total, deadline: deadlineText(nearest, now).words })
  }
}
