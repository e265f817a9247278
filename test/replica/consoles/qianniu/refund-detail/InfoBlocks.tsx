import { card, dealinfo, list, refundinfo } from '../app/console-classes'
import type { Detail } from './use-detail'

/** Value as the page wraps it: an order id is a link, all else a span. source: 'seen' */
function FieldValue({ title, text }: { title: string; text: string }) {
  return title === '订单编号' ? <a>{text}</a> : <span>{text}</span>
}

/** 退款信息. source: the row class and «label:» with a span 'seen' */
export function RefundInfo({ fields }: { fields: Detail['refundInfo'] }) {
  return (
    <div className={card.card}>
      <h3 className={card.title}>退款信息</h3>
      {fields.map((field) => (
        <div className={refundinfo['refund-refundinfo-item']} key={field.title}>
          {`${field.title}:`}
          <FieldValue {...field} />
        </div>
      ))}
    </div>
  )
}

/** 订单信息. source: the row class 'seen' */
export function DealInfo({ fields }: { fields: Detail['dealInfo'] }) {
  return (
    <div className={card.card}>
      <h3 className={card.title}>订单信息</h3>
      {fields.map((field) => (
        <div className={dealinfo['refund-dealinfo-item']} key={field.title}>
          {`${field.title}:`}
          <FieldValue {...field} />
        </div>
      ))}
    </div>
  )
}

/** The item: title, SKU, price and number, all without labels. source: 'inferred' from `itemInfo_1` of G1 */
export function ItemBlock({ item, tags }: { item: Detail['itemInfo']; tags: string[] }) {
  return (
    <div className={card.card}>
      <div className={list.item}>
        <div className={list.picture} />
        <div>
          <a>{item.title}</a>
          {item.skuText !== null && <div className={card.sub}>{item.skuText}</div>}
          <div>
            <span>{item.price}</span> {item.amount !== null && <span>{`x${item.amount}`}</span>}
          </div>
          {tags.map((tag) => (
            <span className={list.tag} key={tag}>
              {tag}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}
