import { domainWords } from '../../../lib/i18n/domain-words'
import { formatShare } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Outlook, WeightLine } from '../../../lib/state/shop/shop-room'

/** How much each part weighs and who says so; a weight that nobody knows says that. */
export function WeightList({ outlook, days }: { outlook: Outlook; days: number }) {
  const t = useText(shopWords)
  const learned = outlook.weights.some(({ origin }) => origin === 'learned')
  const missing = outlook.weights.some(({ of, weight }) => isDimension(of) && weight === null)
  return (
    <>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t('weights.title')}</caption>
        <thead className="text-ink3 narrow:sr-only">
          <tr>
            <th className="py-0.5 text-left font-normal">{t('weights.part')}</th>
            <th className="py-0.5 text-right font-normal">{t('weights.weight')}</th>
            <th className="py-0.5 pl-3 text-left font-normal">{t('weights.originHead')}</th>
          </tr>
        </thead>
        <tbody>
          {outlook.weights.map((line) => (
            <Row key={line.of} line={line} />
          ))}
        </tbody>
      </table>
      {learned && (
        <p className="mt-1 text-xs text-ink3">{t('weights.learnedFrom', { n: outlook.sheetsLearnedFrom })}</p>
      )}
      {missing && <p className="mt-1 text-sm text-ink2">{t('weights.needDays', { n: days })}</p>}
    </>
  )
}

function Row({ line: { of, weight, origin, low, high, cite } }: { line: WeightLine }) {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const share = (value: number) => formatShare(value, locale)
  return (
    <tr className="border-t border-line align-baseline narrow:grid">
      <th
        scope="row"
        className={`py-1 text-left font-normal ${isDimension(of) ? 'font-semibold' : 'pl-3 text-ink2'}`}
      >
        {isDimension(of) ? d(`dimension.${of}`) : d(`metric.${of}`)}
      </th>
      <td className="py-1 text-right whitespace-nowrap narrow:text-left">
        {weight === null ? <span className="text-ink3">{t('weights.unknown')}</span> : <b>{share(weight)}</b>}
        {low !== null && high !== null && (
          <span className="block text-xs text-ink3">
            {t('weights.interval', { span: `${share(low)}–${share(high)}` })}
          </span>
        )}
      </td>
      <td className="py-1 pl-3 text-ink2 narrow:pl-0">
        {origin !== null && t(`weights.origin.${origin}`)}
        {origin === 'pack' && cite && (
          <span className="block text-xs text-ink3">{d(`confidence.${cite.confidence}`)}</span>
        )}
      </td>
    </tr>
  )
}

function isDimension(of: WeightLine['of']): of is 'goods' | 'logistics' | 'service' {
  return of === 'goods' || of === 'logistics' || of === 'service'
}
