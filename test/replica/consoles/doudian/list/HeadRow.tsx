import { Checkbox, Tag } from 'antd'
import { cssModule } from '../../shell/css-module'
import { navigate } from '../../shell/route'
import type { ListItem } from '../wire'
import type { ColumnContext } from './columns'

const css = cssModule('index', {
  rowHead: 'display:flex;align-items:center;gap:14px;color:#565960',
  copy: 'color:#1966ff;cursor:pointer;margin-left:4px',
  buyer: 'display:flex;gap:4px;align-items:center;margin-left:auto',
  imIcon: 'width:16px;height:16px;cursor:pointer',
  link: 'color:#1966ff;cursor:pointer',
})

const DETAIL = '/ffa/maftersale/aftersale/detail-v3?aftersale_id='
const PIXEL =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="7" fill="%231966ff"/></svg>'

/** Ids, marks and buyer; `data-kora-json` ('seen') is there in one variant only. */
export function HeadRow({ item, context }: { item: ListItem; context: ColumnContext }) {
  const { kora, wording } = window.__REPLICA__.traits
  const id = item.after_sale_info.after_sale_id_str
  const orderId = item.order_info.shop_order_id
  const marks = kora
    ? { 'data-kora-json': JSON.stringify({ order_id: orderId, after_sale_id: id, button_status: '' }) }
    : {}
  return (
    <div className={css.rowHead} {...marks}>
      <Checkbox
        checked={context.selected.includes(id)}
        onChange={(event) => context.toggle(id, event.target.checked)}
      />
      <span>
        订单编号 {orderId}
        <span className={css.copy}>复制</span>
      </span>
      <span>
        售后编号{' '}
        <a className={css.link} onClick={() => navigate(DETAIL + id)}>
          {id}
        </a>
      </span>
      {wording === 'a' && <span>{item.text_part.after_sale_type_text}</span>}
      <span>
        {item.after_sale_info.aftersale_tags.map((tag) => (
          <Tag key={tag.tag_detail}>{tag.tag_detail}</Tag>
        ))}
      </span>
      <span className={css.buyer}>
        {item.order_info.user_nickname}
        <img className={css.imIcon} data-kora="飞鸽" alt="飞鸽" src={PIXEL} />
        <span className={css.copy}>添加备注</span>
      </span>
    </div>
  )
}
