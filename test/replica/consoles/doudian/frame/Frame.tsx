import type { ReactNode } from 'react'
import { cssModule } from '../../shell/css-module'
import { Header } from './Header'
import { SideMenu } from './SideMenu'

const css = cssModule('style', {
  page: 'min-height:100vh;background:#f5f6f7;&{font-size:13px}',
  main: 'display:flex;padding-top:56px',
  content: 'flex:1;min-width:0;padding:12px 16px 40px',
})

/** Header, menu, and the micro-frontend's root with the content in it; the two ids are 'seen', their nesting 'inferred'. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className={css.page}>
      <Header />
      <div className={css.main}>
        <SideMenu />
        <div id="__GARFISH_SSR_ECOM_FXG_ADMIN_DOM" className={css.content}>
          <div id="orderAppContainer">{children}</div>
        </div>
      </div>
    </div>
  )
}
