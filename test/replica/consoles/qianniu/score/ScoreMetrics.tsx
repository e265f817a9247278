import { Table } from '../app/kit'
import { card, score as css } from '../app/console-classes'
import type { StoreIndicatorsData, SubIndex } from '../wire/wire-types'

type Group = StoreIndicatorsData['mainIndexInfoList'][number]

function Bands({ metric }: { metric: SubIndex }) {
  return metric.bands.map(({ line, score }) => (
    <span className={css.band} key={line}>{`${line} ${score}`}</span>
  ))
}

function Name({ metric }: { metric: SubIndex }) {
  return (
    <>
      <span className={css.name}>{metric.name}</span>
      {metric.tagDTO !== null && <div className={card.sub}>{metric.tagDTO.text}</div>}
    </>
  )
}

/** Headings of the table. source: 'inferred'; the facts behind them 'seen' in the reply */
const COLUMNS: readonly { title: string; width: number; cell: (metric: SubIndex) => React.ReactNode }[] = [
  { title: '指标', width: 150, cell: (metric) => <Name metric={metric} /> },
  { title: '指标值', width: 100, cell: (metric) => metric.showValue },
  { title: '指标得分', width: 90, cell: (metric) => (metric.score === null ? '-' : `${metric.score}分`) },
  { title: '权重', width: 70, cell: (metric) => metric.weight ?? '-' },
  { title: '同行均值', width: 100, cell: (metric) => metric.peerText ?? '-' },
  {
    title: '档位线',
    width: 320,
    cell: (metric) => (metric.bands.length === 0 ? '-' : <Bands metric={metric} />),
  },
  { title: '统计周期', width: 180, cell: (metric) => metric.indexDesc.interval },
]

/** One table per dimension. */
export function MetricTable({ group }: { group: Group }) {
  return (
    <Table dataSource={group.subIndexInfoList} primaryKey="code" hasBorder={false}>
      {COLUMNS.map(({ title, width, cell }) => (
        <Table.Column
          key={title}
          title={title}
          width={width}
          cell={(_value: unknown, _index: unknown, metric: SubIndex) => cell(metric)}
        />
      ))}
    </Table>
  )
}

function MetricCard({ metric }: { metric: SubIndex }) {
  return (
    <div className={css.metric}>
      <Name metric={metric} />
      <div className={css.figure}>{metric.showValue}</div>
      <div>
        得分 <b>{metric.score ?? '-'}</b>
        {metric.weight !== null && <span className={card.sub}>{` 权重 ${metric.weight}`}</span>}
      </div>
      {metric.peerText !== null && <div className={card.sub}>{`同行均值 ${metric.peerText}`}</div>}
      <div>
        <Bands metric={metric} />
      </div>
      <div className={card.sub}>{`统计周期 ${metric.indexDesc.interval}`}</div>
    </div>
  )
}

/** One card per metric. */
export function MetricCards({ group }: { group: Group }) {
  return (
    <div className={css.grid}>
      {group.subIndexInfoList.map((metric) => (
        <MetricCard key={metric.code} metric={metric} />
      ))}
    </div>
  )
}
