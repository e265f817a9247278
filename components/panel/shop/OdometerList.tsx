import { formatCount } from '../../../lib/i18n/format'
import { formatDate, formatMetric } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { OdometerLine } from '../../../lib/state/shop/shop-room'
import { LevelMark } from '../../ui/LevelMark'
import { SourceLink } from '../../ui/SourceLink'
import { useBehaviourText, useCostText, useCoverText, useLevelText } from './odometer-text'

/** Where each penalty ladder stands, what its next step takes and costs, and when it starts again. */
export function OdometerList({ odometers }: { odometers: readonly OdometerLine[] }) {
  return (
    <ul className="grid gap-2">
      {odometers.map((line) => (
        <Odometer key={line.id} line={line} />
      ))}
    </ul>
  )
}

function Odometer({ line }: { line: OdometerLine }) {
  const t = useText(shopWords)
  const locale = useLocale()
  const levelText = useLevelText()
  const coverText = useCoverText()
  const { tone, level, dailyMean, rate, resets, points, cite } = line
  return (
    <li className="border-t border-line pt-2 text-sm first:border-0 first:pt-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="font-semibold">{t(`penalty.${line.id}`)}</span>
        <span className={tone === 'danger' ? 'text-bad' : tone === 'caution' ? 'text-warn' : 'text-ink2'}>
          {tone ? <LevelMark level={tone} /> : <span aria-hidden>○</span>} {levelText(line)}
        </span>
      </p>
      {(points === null || points.taken === null) && (
        <p className="text-ink2">
          {coverText(line)}
          {dailyMean !== null && ` · ${t('penalty.mean', { mean: formatCount(dailyMean, locale) })}`}
        </p>
      )}
      {line.refused !== null && (
        <p className="text-ink2">{t('penalty.refused', { n: formatCount(line.refused, locale) })}</p>
      )}
      <Gauge line={line} />
      {level === null && points === null && <p className="text-xs text-ink3">{t('penalty.unknown.why')}</p>}
      {rate && (
        <p className="text-ink2">
          {t('penalty.rate', {
            own: formatMetric(rate.own, 'rate', locale),
            peer: formatMetric(rate.peer, 'rate', locale),
          })}
          {rate.over === false && ` · ${t('penalty.rateSafe')}`}
        </p>
      )}
      <Steps line={line} />
      {(resets !== null || cite) && (
        <p className="text-xs text-ink3">
          {resets !== null && t('penalty.resets', { date: formatDate(resets, locale, true) })}
          {resets !== null && cite && ' · '}
          {cite && <SourceLink cite={cite} />}
        </p>
      )}
    </li>
  )
}

/** The way to the next step as a bar; the words beside it say the same. */
function Gauge({ line: { level, seen, page, next, points } }: { line: OdometerLine }) {
  // Half a count makes no bar.
  if (level === null) return null
  const count = points ? points.taken : (page ?? seen)
  const top = points ? points.cap : next?.more == null || count === null ? null : count + next.more
  if (count === null || top === null || top <= 0) return null
  const share = Math.min(1, count / top)
  return (
    <div aria-hidden className="my-1 h-1.5 overflow-hidden rounded-full bg-line">
      <div
        style={{ width: `${share * 100}%` }}
        className={`h-full rounded-full ${share >= 1 ? 'bg-bad' : share >= 0.7 ? 'bg-warn' : 'bg-brand'}`}
      />
    </div>
  )
}

function Steps({ line: { level, fineFen, freezeDays, next, points } }: { line: OdometerLine }) {
  const t = useText(shopWords)
  const locale = useLocale()
  const costText = useCostText()
  const count = (value: number) => formatCount(value, locale)
  return (
    <>
      {level !== null && level > 0 && (
        <p className="text-bad">
          {t('penalty.now', { cost: costText({ fineLowFen: fineFen, fineHighFen: fineFen, freezeDays }) })}
        </p>
      )}
      {next && (
        <p>
          {level === null
            ? t('penalty.next.cost', { level: next.level, cost: costText(next) })
            : next.more === null
              ? t('penalty.next.again', { level: next.level, cost: costText(next) })
              : t('penalty.next.more', { n: count(next.more), level: next.level, cost: costText(next) })}
        </p>
      )}
      {points && <PointRows rows={points.rows} />}
    </>
  )
}

/** What each behaviour takes, those that take the same on one line. */
function PointRows({ rows }: { rows: readonly { code: string; each: number }[] }) {
  const t = useText(shopWords)
  const locale = useLocale()
  const behaviour = useBehaviourText()
  return (
    <ul>
      {[...new Set(rows.map(({ each }) => each))].map((each) => (
        <li key={each}>
          {t('penalty.points.each', {
            each: formatCount(each, locale),
            what: rows
              .filter((row) => row.each === each)
              .map(({ code }) => behaviour(code))
              .join(locale === 'en' ? ', ' : '、'),
          })}
        </li>
      ))}
    </ul>
  )
}
