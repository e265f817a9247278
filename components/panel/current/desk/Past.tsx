import { deskWords } from '../../../../lib/i18n/desk-words'
import { domainWords } from '../../../../lib/i18n/domain-words'
import { formatFen, formatMoment } from '../../../../lib/i18n/format'
import { memoryWords } from '../../../../lib/i18n/memory-words'
import { panelWords } from '../../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { PastTicket, PastTickets } from '../../../../lib/state/desk/desk'

/** What this browser saw before of the order and of the buyer, who has a number and no name. */
export function Past({ past, now }: { past: PastTickets; now: number }) {
  const t = useText(deskWords)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 text-sm">
      <PastList title={t('past.order')} rows={past.order} now={now} />
      {past.buyer === null ? (
        <p className="text-ink2">{t('past.buyerUnknown')}</p>
      ) : (
        <PastList title={t('past.buyer')} rows={past.buyer} now={now} />
      )}
      <p className="text-xs text-ink3">{t('past.cover')}</p>
    </div>
  )
}

/** The past as one line. */
export function usePastLine() {
  const t = useText(deskWords)
  return ({ order, buyer }: PastTickets): string => {
    const all = [...order, ...(buyer ?? [])]
    if (all.length === 0) return t('past.none')
    const refused = all.filter(({ refusals, status }) => (refusals ?? 0) > 0 || status === 'refused').length
    const line =
      buyer === null
        ? t('past.lineOrder', { order: order.length })
        : t('past.line', { order: order.length, buyer: buyer.length })
    return refused === 0 ? line : `${line} · ${t('past.refused', { n: refused })}`
  }
}

function PastList({ title, rows, now }: { title: string; rows: readonly PastTicket[]; now: number }) {
  const t = useText(deskWords)
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      {rows.length === 0 ? (
        <p className="text-ink2">{t('past.empty')}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <PastRow key={`${row.tail} ${row.appliedAt}`} row={row} now={now} />
          ))}
        </ul>
      )}
    </section>
  )
}

function PastRow({ row, now }: { row: PastTicket; now: number }) {
  const t = useText(deskWords)
  const p = useText(panelWords)
  const d = useText(domainWords)
  const m = useText(memoryWords)
  const locale = useLocale()
  const { tail, kind, status, reason, refundFen, appliedAt, refusals, outcome } = row
  const end = outcome === null ? d(`status.${status}`) : m(`outcome.${outcome}`)
  return (
    <li className="border-t border-line py-1 first:border-0">
      <p className="flex flex-wrap justify-between gap-x-2">
        <span>
          {d(`kind.${kind}`)} {refundFen !== null && <b>{formatFen(refundFen, locale)}</b>}
        </span>
        <span className="text-ink3">
          {appliedAt === null ? p('ticket.tail', { tail }) : formatMoment(appliedAt, now, locale)}
        </span>
      </p>
      <p className="text-ink2">
        {[reason, end, (refusals ?? 0) > 0 ? t('past.times', { n: refusals ?? 0 }) : null]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </li>
  )
}
