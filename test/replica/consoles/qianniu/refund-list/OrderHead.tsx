import { list } from '../app/console-classes'
import { variant } from '../boot'
import type { DisputeGridVO } from '../wire/wire-types'

/** Head of an order's group: both ids, nick, marks. source: ids 'seen', nick and marks 'inferred' */
export function OrderHead({ row }: { row: DisputeGridVO }) {
  const { afterSale, order, colon } = variant.idLabels
  const ids = [
    <span key="after-sale">{`${afterSale}${colon}${row.disputeIdStr}`}</span>,
    <a key="order">{`${order}${colon}${row.bizOrderIdStr}`}</a>,
  ]
  return (
    <div className={list.head}>
      {variant.id === 'g2' ? ids.reverse() : ids}
      <span className={list.nick}>{row.buyerNick}</span>
      {row.tags.map((tag) => (
        <span className={list.tag} key={tag}>
          {tag}
        </span>
      ))}
    </div>
  )
}
