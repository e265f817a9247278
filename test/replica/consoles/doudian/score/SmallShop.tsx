import { Alert, Card } from 'antd'
import { cssModule } from '../../shell/css-module'
import { ShopLine } from './ShopLine'
import type { ScoreProps } from './score-wire'

const css = cssModule('v6', {
  total: 'font-size:34px;font-weight:700',
  sample: 'opacity:.6;display:grid;grid-template-columns:repeat(3,1fr);gap:12px;margin-top:12px',
  metric: 'border:1px solid #ebedf0;border-radius:6px;padding:12px',
})

/** 成长阶段: under 30 orders, with a growth score ('inferred' arrangement). */
export function GrowthLayout(props: ScoreProps) {
  return (
    <Card title="商家体验分">
      <ShopLine {...props} />
      <Alert message="当前处于成长阶段，近30天有效订单达到30单后进入正式阶段" type="info" />
      <p>
        我的体验分 <span className={css.total}>{props.overview.experience_score.value}分</span> 成长阶段
      </p>
      {props.analysis.shop_analysis.map((row) => (
        <div key={row.title} className={css.metric}>
          <div>{row.title}</div>
          <div>店铺表现 {row.value.value_text}</div>
        </div>
      ))}
    </Card>
  )
}

/** No score yet; the figures shown are samples. */
export function NoScoreLayout(props: ScoreProps) {
  return (
    <Card title="商家体验分">
      <ShopLine {...props} />
      <p className={css.total}>暂无体验分</p>
      <p>订单达到30单后向您展示体验分</p>
      <p>以下为示例数据</p>
      <div className={css.sample}>
        {props.analysis.shop_analysis.map((row, index) => (
          <div key={row.title} className={css.metric}>
            <div>{row.title}</div>
            <div>店铺表现 {index % 2 === 0 ? '4.85' : '0.50%'}</div>
            <div>{90 - index}分</div>
          </div>
        ))}
      </div>
    </Card>
  )
}
