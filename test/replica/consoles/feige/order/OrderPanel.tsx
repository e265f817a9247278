/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the console's head is a div */
import { Button, Skeleton, Tabs } from 'antd'
import { useState } from 'react'
import { askXhr, useAnswer } from '../../shell/ask'
import { feigeCss } from '../marks'
import { PIGEON_URLS, type Conversation, type OrderFields } from '../wire'

const css = feigeCss('order', {
  pane: 'width:320px;background:#fff;border-left:1px solid #ebedf0;padding:0 14px;overflow-y:auto',
  head: 'display:flex;justify-content:space-between;padding:10px 0;font-weight:600;cursor:pointer',
  line: 'line-height:22px;color:#565960',
  goods: 'color:#252931;margin-bottom:6px',
})

interface OrderReply {
  data: { componentized_data: { data: Record<string, { fields: OrderFields }> } }
}

/** The open conversation's orders: `.ecom-collapse`, 实付金额, 付款时间, 刷新订单 are 'seen'. */
export function OrderPanel({ conversation }: { conversation: Conversation }) {
  const id = conversation.conversationId
  const reply = useAnswer(id, () =>
    askXhr<OrderReply>(PIGEON_URLS.orders, { conversation_id: id, page_no: 1 }),
  )
  const orders = reply ? Object.values(reply.data.componentized_data.data).map(({ fields }) => fields) : null
  return (
    <div className={css.pane}>
      <Tabs
        items={[
          { key: 'order', label: '订单', children: <Orders orders={orders} /> },
          {
            key: 'goods',
            label: '商品',
            forceRender: true,
            children: <div>推荐商品 订单编号 690000000000000000</div>,
          },
          { key: 'user', label: '用户' },
        ]}
      />
    </div>
  )
}

function Orders({ orders }: { orders: OrderFields[] | null }) {
  if (!orders) return <Skeleton active />
  if (orders.length === 0) return <div className={css.line}>暂无订单</div>
  return (
    <div className="ecom-collapse">
      {orders.map((order, index) => (
        <OrderItem key={order.order_id} order={order} startsOpen={index === 0} />
      ))}
    </div>
  )
}

function OrderItem({ order, startsOpen }: { order: OrderFields; startsOpen: boolean }) {
  const [open, setOpen] = useState(startsOpen)
  const paidAt = new Date((order.create_time + 8 * 3600) * 1000).toISOString().slice(0, 19)
  return (
    <div className="ecom-collapse-item">
      <div
        role="button"
        tabIndex={0}
        aria-expanded={open}
        className={css.head}
        onClick={() => setOpen(!open)}
      >
        {order.order_id} <span className="i-icon i-icon-flag" />
      </div>
      {open && (
        <div>
          <div className={css.goods}>{order.ext.sku_order_list[0]?.product_name}</div>
          <div className={css.line}>订单状态 {order.order_status_desc}</div>
          {order.aftersale_sum_status_desc && (
            <div className={css.line}>售后状态 {order.aftersale_sum_status_desc}</div>
          )}
          <div className={css.line}>实付金额 ¥{order.ext.actual_pay_amount_str}</div>
          <div className={css.line}>付款时间 {paidAt.replaceAll('-', '/').replace('T', ' ')}</div>
          {order.logistics_text && <div className={css.line}>物流信息 {order.logistics_text}</div>}
          <Button size="small">刷新订单</Button>
        </div>
      )}
    </div>
  )
}
