import { DatePicker, Loading } from '../app/kit'
import { card, detail, list, score as css } from '../app/console-classes'
import { boot, variant } from '../boot'
import { MetricCards, MetricTable } from './ScoreMetrics'
import { useReport } from './use-report'
import type { StoreIndicatorsData } from '../wire/wire-types'

/** Codes of the parts, in the order of `mainIndexInfoList`. source: 'seen' */
const PART_CODES = ['newGoods', 'newLogistics', 'newServices'] as const

function Total({ report }: { report: StoreIndicatorsData }) {
  const total = report.list.find(({ code }) => code === 'nps')
  return (
    <div className={card.card}>
      <h2 className={card.title}>店铺真实体验分</h2>
      <span className={css.total}>{total?.score ?? '暂无'}</span>
      {total?.grade != null && <span>{` 等级 ${total.grade}`}</span>}
      {report.bonus !== null && <span>{` ${report.bonus.name} +${report.bonus.score}`}</span>}
      {report.updateTime !== null && <div className={card.sub}>{`数据更新时间 ${report.updateTime}`}</div>}
    </div>
  )
}

function Dimension({ report, index }: { report: StoreIndicatorsData; index: number }) {
  const group = report.mainIndexInfoList[index]
  const part = report.list.find(({ code }) => code === PART_CODES[index])
  if (group === undefined) return null
  return (
    <div className={card.card}>
      <h3 className={card.title}>
        {group.name} <b>{part?.score ?? '-'}</b>
        {part?.weight != null && <span className={card.sub}>{` 权重 ${part.weight}`}</span>}
      </h3>
      {variant.scoreLayout === 'table' ? <MetricTable group={group} /> : <MetricCards group={group} />}
    </div>
  )
}

/** 真实体验分. source: placeholder 选择日期, names and figures 'seen', layout 'inferred' */
export function ScorePage() {
  const report = useReport(boot.now.slice(0, 10))
  if (report === undefined) return <Loading visible>{<div className={card.blank} />}</Loading>
  if (report === null) return <div className={card.blank}>暂无数据</div>
  return (
    <>
      <div className={list.bar}>
        <DatePicker placeholder="选择日期" />
      </div>
      <Total report={report} />
      <div className={detail.main}>
        {PART_CODES.map((code, index) => (
          <Dimension key={code} report={report} index={index} />
        ))}
      </div>
    </>
  )
}
