import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount } from '../../../lib/i18n/format'
import { formatDate, formatShare } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { whatIfWords } from '../../../lib/i18n/what-if-words'
import type { CoverageLine } from '../../../lib/state/shop/coverage-lines'
import type { MetricLine } from '../../../lib/state/shop/metric-lines'
import type { BudgetLine } from '../../../lib/state/shop/shop-room'
import { useMetricText } from './metric-text'

/** One metric: the figure and its counts, one more bad event, how much room is left, and what is known beside. */
export function MetricRow({ line }: { line: MetricLine }) {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const text = useMetricText()
  const counts = text.counts(line)
  const maybe = text.maybe(line)
  const [after, move] = [text.after(line), text.move(line)]
  const aside = useAside(line)
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-0.5 border-t border-line py-1.5 text-sm first:border-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span>{d(`metric.${line.id}`)}</span>
        {line.shown === null && counts === null ? (
          <span className="text-ink3">{t('metrics.noValue')}</span>
        ) : (
          <span className="text-right whitespace-nowrap narrow:text-left narrow:whitespace-normal">
            {counts !== null && <b>{counts}</b>}{' '}
            <span className={counts === null ? 'font-semibold' : 'text-ink2'}>{line.shown}</span>
            {line.points !== null && <Points points={line.points} />}
          </span>
        )}
      </p>
      {maybe !== null && <p className="text-xs text-ink3">{maybe}</p>}
      {after !== null && move !== null && (
        <p className="text-ink2">{t('metrics.oneMore', { value: after, move })}</p>
      )}
      {line.budget && <BudgetText budget={line.budget} />}
      {aside.length > 0 && <p className="text-xs text-ink3">{aside.join(' · ')}</p>}
    </li>
  )
}

function Points({ points }: { points: number }) {
  const t = useText(shopWords)
  const locale = useLocale()
  return <span className="text-ink2"> · {t('metrics.points', { points: formatCount(points, locale) })}</span>
}

/** How many more fit before a step or a line; none left is a warning. */
function BudgetText({ budget: { kind, low, high, to } }: { budget: BudgetLine }) {
  const t = useText(shopWords)
  const locale = useLocale()
  const slots = { n: formatCount(low + 1, locale), to }
  const sure = low === high
  const sentence = `${sure ? '' : t('metrics.budget.soonest')}${t(`metrics.budget.${kind}`, slots)}`
  if (low > 0) return <p className="text-ink2">{sentence}</p>
  return (
    <p className="text-warn">
      <span aria-hidden>▲ </span>
      {high === 0 && t('metrics.budget.next')}
      {sentence}
    </p>
  )
}

/** What this browser saw of what the page counts; nothing seen and nothing known are said, too. */
function useCoverage() {
  const w = useText(whatIfWords)
  const locale = useLocale()
  const text = useMetricText()
  return (line: MetricLine, { seen, official, share, least, bad }: CoverageLine): string => {
    if (seen === 0) return w('cover.none')
    const slots = { seen: formatCount(seen, locale), official: formatCount(official ?? 0, locale) }
    const known = { ...slots, share: formatShare(share ?? 0, locale) }
    const key = official === null ? 'unknown' : share === null ? 'noShare' : least ? 'least' : 'both'
    const cover = key === 'both' || key === 'least' ? w(`cover.${key}`, known) : w(`cover.${key}`, slots)
    const value = line.observed?.value ?? null
    const beside = value === null ? [] : [w('cover.value', { value: text.value(value, line) })]
    return [bad ? w('cover.bad', { cover }) : cover, ...beside].join(locale === 'en' ? ', ' : '，')
  }
}

/** What is known beside the figure, each in a few words. */
function useAside(line: MetricLine): string[] {
  const t = useText(shopWords)
  const locale = useLocale()
  const text = useMetricText()
  const { later, peer, observed, weighted, coverage } = line
  const cover = useCoverage()
  return [
    ...(later === null
      ? []
      : [
          t('metrics.later', {
            date: formatDate(later.date, locale),
            span: text.span([later.low, later.high], line),
          }),
        ]),
    ...(weighted === null
      ? []
      : [t('metrics.weighted', { weight: weighted.weight, value: text.value(weighted.value, line) })]),
    ...(peer === null ? [] : [t('metrics.peer', { value: text.value(peer, line) })]),
    ...(coverage === null ? [] : [cover(line, coverage)]),
    ...(observed === null || coverage !== null
      ? []
      : [
          observed.value === null
            ? t('metrics.observedOnly', { n: formatCount(observed.n, locale) })
            : t('metrics.observed', {
                n: formatCount(observed.n, locale),
                value: text.value(observed.value, line),
              }),
        ]),
  ]
}
