import { domainWords } from '../../../lib/i18n/domain-words'
import { formatFen } from '../../../lib/i18n/format'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Ticket } from '../../../lib/state/room'
import { Deadline } from './Deadline'
import { useReasonText } from './TicketFacts'

/** One line of a ticket: kind, money, reason, time left. */
export function TicketLine({ ticket, now }: { ticket: Ticket; now: number }) {
  const d = useText(domainWords)
  const locale = useLocale()
  const reason = useReasonText()(ticket)
  return (
    <p className="text-sm text-ink2">
      {d(`kind.${ticket.kind}`)}
      {ticket.refundFen !== null && (
        <>
          {' '}
          <b className="text-ink">{formatFen(ticket.refundFen, locale)}</b>
        </>
      )}
      {reason !== null && ` · ${reason}`} · <Deadline ticket={ticket} now={now} />
    </p>
  )
}
