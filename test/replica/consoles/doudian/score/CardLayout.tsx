import { Card } from 'antd'
import { cssModule } from '../../shell/css-module'
import { Counts } from './WeightLayout'
import { DIMENSION_TITLES, subScore, type AnalysisRow, type ScoreProps } from './score-wire'

const css = cssModule('v6', {
  overview: 'display:flex;gap:12px',
  tile: 'flex:1;background:#f7f8fa;border-radius:6px;padding:14px',
  figure: 'font-size:26px;font-weight:700',
  cards: 'display:grid;grid-template-columns:repeat(3,1fr);gap:12px',
  card: 'border:1px solid #ebedf0;border-radius:6px;padding:12px',
  value: 'font-size:20px;font-weight:600;margin:6px 0',
  muted: 'color:#898b8f',
})

/** The layout since 2026-09: no scores or weights of metrics, 加分项 and 扣分项. Labels 'seen', arrangement 'inferred'. */
export function CardLayout({ overview, analysis }: ScoreProps) {
  const tiles: [string, string][] = [
    ['我的总分', `${overview.experience_score.value}分`],
    ...DIMENSION_TITLES.map(([id, title]): [string, string] => [title, `${subScore(overview, id).value}分`]),
    ['加分项', `+${overview.bonus_score}分`],
    ['扣分项', `${overview.bad_behavior_deduct_score}分`],
  ]
  return (
    <>
      <Card title="体验分概览" extra={<span className={css.muted}>更新时间：{overview.update_time}</span>}>
        <p>
          {analysis.shop_name} 店铺ID：{analysis.shop_id}
        </p>
        <div className={css.overview}>
          {tiles.map(([title, figure]) => (
            <div key={title} className={css.tile}>
              <div>{title}</div>
              <div className={css.figure}>{figure}</div>
            </div>
          ))}
        </div>
      </Card>
      {DIMENSION_TITLES.map(([id, title]) => (
        <Card key={id} title={title.replace('得分', '')} style={{ marginTop: 12 }}>
          <div className={css.cards}>
            {analysis.shop_analysis
              .filter((row) => row.dimension === id)
              .map((row) => (
                <MetricCard key={row.title} row={row} />
              ))}
          </div>
        </Card>
      ))}
    </>
  )
}

function MetricCard({ row }: { row: AnalysisRow }) {
  return (
    <div className={css.card}>
      <div>{row.title}</div>
      <div className={css.value}>{row.value.value_text}</div>
      <div className={css.muted}>店铺表现 · 查看详情</div>
      <Counts row={row} />
    </div>
  )
}
