import { Button, Card, Table, Tag } from 'antd'
import { askFetch, useAnswer } from '../../shell/ask'
import { AFTER_SALE, type ListReply } from '../wire'
import { money } from '../texts'

interface OrderRow {
  key: string
  title: string
  paid: string
  state: string
}

/** 订单管理: words like the after-sales list's (订单编号, 退款, 应付金额) on a page that is not it. */
export function OrderListPage() {
  const reply = useAnswer('orders', () => askFetch<ListReply>(AFTER_SALE.list(), { page: 3, pageSize: 8 }))
  const rows = (reply?.data.items ?? []).map((item): OrderRow => ({
    key: item.order_info.shop_order_id,
    title: item.order_info.related_order_info[0]?.product_name ?? '',
    paid: money(item.order_info.related_order_info[0]?.pay_amount ?? 0),
    state: item.logistics_part.order ? '已发货' : '待发货',
  }))
  return (
    <Card title="订单管理">
      <Table<OrderRow>
        loading={reply === null}
        dataSource={rows}
        pagination={false}
        columns={[
          { title: '商品', dataIndex: 'title', render: (title, row) => `订单编号 ${row.key} ${title}` },
          { title: '应付金额', dataIndex: 'paid' },
          { title: '订单状态', dataIndex: 'state' },
          { title: '售后', render: () => <Tag>退款中</Tag> },
          { title: '操作', render: () => <Button size="small">查看售后</Button> },
        ]}
      />
    </Card>
  )
}
