import { cssModule } from '../../shell/css-module'
import type { ScoreProps } from './score-wire'

const css = cssModule('v6', {
  line: 'display:flex;flex-wrap:wrap;gap:8px 24px;color:#565960;margin-bottom:12px',
})

/** 店铺ID, 考核行业, 近30天有效订单数, 更新于 (source: 'seen'). */
export function ShopLine({ overview, analysis }: ScoreProps) {
  return (
    <div className={css.line}>
      <span>{analysis.shop_name}</span>
      <span>店铺ID：{analysis.shop_id}</span>
      <span>考核行业：{analysis.category}</span>
      <span>店铺类型：{analysis.shop_type}</span>
      <span>近30天有效订单数：{analysis.shop_order_latest_30_cnt}</span>
      {overview.update_time && <span>更新于 {overview.update_time}</span>}
    </div>
  )
}
