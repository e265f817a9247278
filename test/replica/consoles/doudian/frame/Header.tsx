import { Badge, Dropdown, Input } from 'antd'
import { useState } from 'react'
import { askFetch, useAnswer } from '../../shell/ask'
import { cssModule } from '../../shell/css-module'
import { withCommon } from '../wire'

const css = cssModule('index', {
  bar: 'position:fixed;z-index:90;left:0;right:0;top:0;height:56px;display:flex;align-items:center;gap:24px;padding:0 20px;background:#fff;border-bottom:1px solid #ebedf0',
  logo: 'font-size:17px;font-weight:700;color:#1a1b1d;width:160px',
  spring: 'flex:1',
  userName: 'color:#565960;max-width:240px;cursor:pointer;display:flex;gap:8px;align-items:center',
  avatar: 'width:24px;height:24px;border-radius:12px;background:#ffe3d1',
  subject: 'display:flex;flex-direction:column;padding:2px 0&small{color:#898b8f}',
})

interface Subject {
  shop_id: string
  shop_name: string
  subjects: { shop_id: string; shop_name: string }[]
}

/** The console's header: `#fxg-pc-header` and `.headerShopName` are 'seen', the switcher's menu 'inferred'. */
export function Header() {
  const reply = useAnswer('subject', () =>
    askFetch<{ data: Subject }>(withCommon('/ecomauth/loginv1/get_login_subject', 'ffa_menu')),
  )
  const [open, setOpen] = useState(window.__REPLICA__.traits.switcherOpen)
  const items = (reply?.data.subjects ?? []).map((shop) => ({
    key: shop.shop_id,
    label: (
      <span className={css.subject}>
        {shop.shop_name}
        <small>店铺ID：{shop.shop_id}</small>
      </span>
    ),
  }))
  return (
    <div id="fxg-pc-header" className={css.bar}>
      <span className={css.logo}>抖店</span>
      <Input.Search placeholder="搜索功能/订单/规则" style={{ width: 260 }} />
      <span className={css.spring} />
      <span>规则中心</span>
      <Badge count={3} size="small">
        <span id="notice-tips-im-anchor-point">消息</span>
      </Badge>
      <Dropdown menu={{ items }} open={open} onOpenChange={setOpen} trigger={['click']}>
        <span className={css.userName}>
          <i className={css.avatar} />
          <span className="headerShopName">{reply?.data.shop_name}</span>
        </span>
      </Dropdown>
    </div>
  )
}
