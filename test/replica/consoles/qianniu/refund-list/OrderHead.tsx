import { Checkbox } from '../app/kit'
import { list } from '../app/console-classes'
import { variant } from '../boot'
import type { DisputeGridVO } from '../wire/wire-types'
import { hasBatchBar, tick, useTicks } from './ticks'

/** Head of an order's group: both ids, nick, marks. source: ids 'seen', nick and marks 'inferred' */
export function OrderHead({ row }: { row: DisputeGridVO }) {
  const ticked = useTicks()
  const { afterSale, order, colon } = variant.idLabels
  const ids = [
    <span key="after-sale">{`${afterSale}${colon}${row.disputeIdStr}`}</span>,
    <a key="order">{`${order}${colon}${row.bizOrderIdStr}`}</a>,
  ]
  return (
    <div className={list.head}>
      {hasBatchBar && (
        <Checkbox
          checked={ticked.includes(row.disputeIdStr)}
          onChange={(on: boolean) => tick(row.disputeIdStr, on)}
        />
      )}
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
