import { Table } from '../app/kit'
import { card, list } from '../app/console-classes'

/** Orders that have nothing to do with the tickets. */
const ORDERS = ['4100000000000000731', '4100000000000000957', '4100000000000001183'].map((id, index) => ({
  id,
  nick: `买家${index + 1}`,
  title: '示例商品 已支持退货退款',
  price: `￥${(35 + index * 12).toFixed(2)}`,
  status: index === 1 ? '退款中' : '买家已付款',
}))

type Order = (typeof ORDERS)[number]

function Head({ order }: { order: Order }) {
  return (
    <div className={list.head}>
      <span>{`订单号：${order.id}`}</span>
      <span>创建时间：2026-09-18 10:12:45</span>
      <span className={list.nick}>{order.nick}</span>
    </div>
  )
}

const groupHead = (group: { order: Order }) => <Head order={group.order} />

/** 已卖出的宝贝: another page of the host whose words resemble the refund list's. source: route 'seen' */
export function SoldPage() {
  const groups = ORDERS.map((order) => ({ id: order.id, order, children: [{ order }] }))
  const column = (title: string, cell: (order: Order) => string) => (
    <Table.Column
      key={title}
      title={title}
      width={240}
      cell={(_value: unknown, _index: unknown, record: { order: Order }) => cell(record.order)}
    />
  )
  return (
    <div className={card.card}>
      <h2 className={card.title}>已卖出的宝贝</h2>
      <Table dataSource={groups} primaryKey="id" hasBorder={false} tableLayout="fixed">
        <Table.GroupHeader cell={groupHead} />
        {column('宝贝', (order) => order.title)}
        {column('单价', (order) => order.price)}
        {column('售后', () => '申请售后')}
        {column('交易状态', (order) => order.status)}
        {column('实收款', (order) => order.price)}
      </Table>
    </div>
  )
}
