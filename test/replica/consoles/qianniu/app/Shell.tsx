import { useState, type ReactNode } from 'react'
import { navigate, useRoute } from '../../shell/route'
import { boot } from '../boot'
import { frame } from './console-classes'
import { useAccount } from './use-account'

/** source: routes 'seen', their place in a menu 'inferred' */
const MENU: readonly { text: string; path: string }[] = [
  { text: '首页', path: '/home.htm/QnworkbenchHome/' },
  { text: '已卖出的宝贝', path: '/home.htm/trade-platform/tp/sold' },
  { text: '退款/售后管理', path: '/home.htm/trade-platform/refund-list' },
  { text: '真实体验分', path: '/home.htm/voc-tmall/serverReport' },
]

function Switcher({ shopName, otherShops }: { shopName: string; otherShops: string[] }) {
  return (
    <div className={frame.switcher}>
      <div className={frame.switcherRow}>切换店铺</div>
      <div className={frame.switcherRow}>{shopName} 当前</div>
      {otherShops.map((name) => (
        <div className={frame.switcherRow} key={name}>
          {name}
        </div>
      ))}
    </div>
  )
}

/** Shop and sub-account, as «店铺:子账号». source: the colon 'seen' in agents' nicks */
function AccountMenu() {
  const account = useAccount()
  const [open, setOpen] = useState(boot.traits.switcherOpen)
  if (account === null) return <div className={frame.account} />
  const { shopName, subAccount } = account
  return (
    <div className={frame.account} onClick={() => setOpen(!open)}>
      <span title={shopName}>{subAccount === null ? shopName : `${shopName}:${subAccount}`}</span>
      {open && <Switcher shopName={shopName} otherShops={account.otherShops} />}
    </div>
  )
}

function MenuItem({ text, path }: { text: string; path: string }) {
  const go = (event: React.MouseEvent) => {
    event.preventDefault()
    navigate(path)
  }
  return (
    <a className={frame.menuItem} href={path} onClick={go}>
      {text}
    </a>
  )
}

/** Header and menu of the console; `bare` inside a frame, where only the content shows. */
export function Shell({ bare, children }: { bare: boolean; children: ReactNode }) {
  const account = useAccount()
  useRoute()
  if (bare) return <div className={frame.content}>{children}</div>
  const neighbour = account?.otherShops[0]
  return (
    <>
      <div className={frame.header}>
        <span className={frame.logo}>千牛商家工作台</span>
        {neighbour !== undefined && <span className={frame.ad}>同行都在看：{neighbour} 本周成交上涨</span>}
        <AccountMenu />
      </div>
      <div className={frame.body}>
        <nav className={frame.menu}>
          {MENU.map((item) => (
            <MenuItem key={item.path} {...item} />
          ))}
        </nav>
        <main className={frame.content}>{children}</main>
      </div>
    </>
  )
}
