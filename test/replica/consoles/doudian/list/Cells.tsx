import { App, Button, Space } from 'antd'
import { cssModule } from '../../shell/css-module'
import { agree, useAct } from '../acted'
import { deadlineText, labels, money, shownEpoch } from '../texts'
import type { ListItem } from '../wire'

const css = cssModule('index', {
  goods: 'display:flex;gap:8px',
  picture:
    'width:48px;height:48px;border-radius:4px;background:linear-gradient(135deg,#ffe3d1,#f7c3a6);flex:none',
  name: 'display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden',
  spec: 'color:#898b8f;font-size:12px',
  timeout: 'color:#f24141;font-size:12px',
  clickable: 'color:#1966ff;cursor:pointer',
  nowrap: 'white-space:nowrap',
})

interface CellProps {
  item: ListItem
}

export function GoodsCell({ item }: CellProps) {
  const goods = item.order_info.related_order_info[0]
  return (
    <div className={css.goods}>
      <div className={css.picture} />
      <div>
        <div className={css.name}>{goods?.product_name}</div>
        <div className={css.spec}>
          {goods?.sku_spec.map((spec) => `${spec.name}:${spec.value}`).join(';')}
        </div>
      </div>
    </div>
  )
}

/** source: 'seen'. */
export function OrderCell({ item }: CellProps) {
  const goods = item.order_info.related_order_info[0]
  return (
    <>
      <div>应付金额 {money(goods?.pay_amount ?? 0)}</div>
      <div>购买件数 {goods?.item_num}</div>
    </>
  )
}

/** source: 'seen'; where the kind stands is 'inferred' (here in variant b, in the head row in a). */
export function AfterSaleCell({ item }: CellProps) {
  const info = item.after_sale_info
  const { wording } = window.__REPLICA__.traits
  return (
    <>
      {wording === 'b' && <div>售后类型 {item.text_part.after_sale_type_text}</div>}
      <div>售后退款 {money(info.refund_amount)}</div>
      <div>申请件数 {info.aftersale_num}</div>
      <div>
        {labels().reason} {item.text_part.reason_text}
      </div>
      <div className={css.nowrap}>申请时间 {shownEpoch(info.apply_time)}</div>
    </>
  )
}

export function StateCell({ item, nowMs }: CellProps & { nowMs: number }) {
  const act = useAct(item.after_sale_info.after_sale_id_str)
  const countdown = deadlineText(item, nowMs)
  if (act) return <div>{act.statusText}</div>
  return (
    <>
      <div>{item.text_part.after_sale_status_text}</div>
      {countdown && <div className={css.timeout}>{countdown}</div>}
    </>
  )
}

export function ArbitrationCell({ item }: CellProps) {
  return <>{item.text_part.arbitrate_status_text || '-'}</>
}

/** source: 'seen'. */
export function ParcelCell({ item, onParcels }: CellProps & { onParcels: (item: ListItem) => void }) {
  const { order, return: back } = item.logistics_part
  if (!order && !back) return <>-</>
  return (
    <div className={css.clickable} onClick={() => onParcels(item)}>
      {back && <div>买家退货 1/1 {back.text}</div>}
      {order && <div>订单发货 1/1 {order.text}</div>}
    </div>
  )
}

export function ActionCell({ item, onRefuse }: CellProps & { onRefuse: (id: string) => void }) {
  const { modal } = App.useApp()
  const id = item.after_sale_info.after_sale_id_str
  const act = useAct(id)
  if (act) return <>-</>
  const ask = (text: string) =>
    void modal.confirm({
      title: text,
      content: `确定${text}？操作后不可撤销`,
      centered: true,
      onOk: () => agree(id, text),
    })
  return (
    <Space wrap size={4}>
      {item.actions.map(({ id: action, text }) =>
        action.startsWith('reject') ? (
          <Button key={action} size="small" onClick={() => onRefuse(id)}>
            {text}
          </Button>
        ) : (
          <Button key={action} size="small" type="primary" onClick={() => ask(text)}>
            {text}
          </Button>
        ),
      )}
    </Space>
  )
}
