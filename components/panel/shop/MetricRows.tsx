import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount } from '../../../lib/i18n/format'
import { formatShare } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Score } from '../../../lib/state/room'
import { metricLines, type MetricLine } from '../../../lib/state/shop/metric-lines'
import type { Outlook } from '../../../lib/state/shop/shop-room'
import { MetricRow } from './MetricRow'

/** Every metric of the sheet under its dimension, with what one more bad event would do to it. */
export function MetricRows({ score, outlook }: { score: Score; outlook: Outlook | null }) {
  const t = useText(shopWords)
  const lines = metricLines(score, outlook?.projection ?? null, outlook ?? {})
  if (lines.length === 0) return <p className="text-ink2">{t('metrics.none')}</p>
  const dimensionOf = ({ id }: MetricLine) => outlook?.dimensionOf[id] ?? null
  const beside = lines.filter((line) => dimensionOf(line) === null)
  return (
    <div className="grid gap-3">
      {score.dimensions.map(({ id, score: points }) => {
        const own = lines.filter((line) => dimensionOf(line) === id)
        const weight = outlook?.weights.find(({ of }) => of === id)?.weight ?? null
        if (own.length === 0) return null
        return (
          <div key={id}>
            <DimensionHead id={id} points={points} weight={weight} />
            <Rows lines={own} />
          </div>
        )
      })}
      {beside.length > 0 && (
        <div>
          {beside.length < lines.length && (
            <h3 className="border-b border-edge pb-0.5 text-ink2">{t('metrics.beside')}</h3>
          )}
          <Rows lines={beside} />
        </div>
      )}
    </div>
  )
}

interface DimensionHeadProps {
  id: 'goods' | 'logistics' | 'service'
  points: number | null
  weight: number | null
}

function DimensionHead({ id, points, weight }: DimensionHeadProps) {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const locale = useLocale()
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-2 border-b border-edge pb-0.5">
      <span className="font-semibold">{d(`dimension.${id}`)}</span>
      <b>{points === null ? t('metrics.noValue') : formatCount(points, locale)}</b>
      {weight !== null && (
        <span className="text-sm text-ink3">
          {t('metrics.weighs', { weight: formatShare(weight, locale) })}
        </span>
      )}
    </h3>
  )
}

function Rows({ lines }: { lines: readonly MetricLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <MetricRow key={line.id} line={line} />
      ))}
    </ul>
  )
}
