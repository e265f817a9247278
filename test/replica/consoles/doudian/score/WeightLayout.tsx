import { Card, Tag } from 'antd'
import { cssModule } from '../../shell/css-module'
import { ShopLine } from './ShopLine'
import { DIMENSION_TITLES, percent, subScore, type AnalysisRow, type ScoreProps } from './score-wire'

const css = cssModule('v6', {
  total: 'font-size:34px;font-weight:700',
  muted: 'color:#898b8f',
  dimension: 'display:flex;gap:16px;align-items:baseline;font-weight:600;font-size:16px',
  metrics: 'display:grid;grid-template-columns:repeat(2,1fr);gap:12px;margin-top:12px',
  metric: 'border:1px solid #ebedf0;border-radius:6px;padding:12px',
  score: 'font-size:20px;font-weight:600',
  tiers: 'color:#898b8f;font-size:12px;margin-top:6px&>div{line-height:18px}',
  counts: 'color:#565960;font-size:12px;margin-top:6px',
})

/** The layout until 2026-09-07: scores, weights and steps of every metric. Labels 'seen', order partly 'inferred'. */
export function WeightLayout(props: ScoreProps) {
  const { overview, analysis } = props
  return (
    <>
      <Card title="商家体验分">
        <ShopLine {...props} />
        <div>
          我的体验分 <span className={css.total}>{overview.experience_score.value}分</span>{' '}
          <Tag>体验分等级 {overview.experience_score.rating}</Tag>
        </div>
        <div className={css.muted}>较前1日 +0 · 总分 = 各维度得分×权重 - 差行为扣分</div>
        <div>差行为扣分 {overview.bad_behavior_deduct_score}分</div>
      </Card>
      {DIMENSION_TITLES.map(([id, title]) => (
        <Card key={id} style={{ marginTop: 12 }}>
          <div className={css.dimension}>
            <span>{title}</span>
            <span>得分{subScore(overview, id).value}分</span>
            <span className={css.muted}>权重{percent(subScore(overview, id).weight)}</span>
          </div>
          <div className={css.metrics}>
            {analysis.shop_analysis
              .filter((row) => row.dimension === id)
              .map((row) => (
                <MetricBox key={row.title} row={row} />
              ))}
          </div>
        </Card>
      ))}
    </>
  )
}

function MetricBox({ row }: { row: AnalysisRow }) {
  const { node_score: score, node_weight: weight } = row.node_score_info
  return (
    <div className={css.metric}>
      <div>{row.title}</div>
      <div className={css.score}>{score}分</div>
      <div>店铺表现 {row.value.value_text}</div>
      <div className={css.muted}>较前1日 -</div>
      <div>
        {row.title.replace(/得分$/, '')}得分 {score}分 x{percent(weight)}/权重=
        {Math.round((score ?? 0) * (weight ?? 0) * 100) / 100}分
      </div>
      {row.tiers.length > 0 && (
        <div className={css.tiers}>
          {row.tiers.map((tier) => (
            <div key={tier.score}>
              {tier.op}
              {tier.text} {tier.score}分
            </div>
          ))}
        </div>
      )}
      <Counts row={row} />
    </div>
  )
}

/** Both counts behind a figure, where the page gives them. */
export function Counts({ row }: { row: AnalysisRow }) {
  return (
    <div className={css.counts}>
      {row.counts.map(({ label, value }) => (
        <div key={label}>
          {label} {value}
        </div>
      ))}
    </div>
  )
}
