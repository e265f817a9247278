import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount, formatMoment } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { stripWords } from '../../../lib/i18n/strip-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Score } from '../../../lib/state/room'
import { dayOfInstant, totalsByDay } from '../../../lib/state/shop/day-series'
import { metricLines } from '../../../lib/state/shop/metric-lines'
import type { Outlook } from '../../../lib/state/shop/shop-room'
import { starMarks } from '../../../lib/state/shop/star-marks'
import { stripChips } from '../../../lib/state/shop/strip-chips'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Fan } from '../shop/Fan'
import { useMarks } from '../shop/mark-text'
import { useMetricText } from '../shop/metric-text'
import { MetricTable } from './MetricTable'
import { AGED, isStale } from './RoomNotices'
import { FULL_MARK, TotalFigure } from './TotalFigure'

interface ScoreStripProps {
  score: Score
  /** Earlier sheets, oldest first. */
  history: readonly Score[]
  /** `null` while it is computed, or where it can't be. */
  outlook: Outlook | null
  now: number
  /** The whole table of metrics stands below. */
  open: boolean
  /** Absent where the strip is the card of the moment, which is always open. */
  onToggle?: () => void
}

/** The score of the page's shop in a few lines: the total, where it is going, what one more event would do. */
export function ScoreStrip({ score, history, outlook, now, open, onToggle }: ScoreStripProps) {
  const t = useText(stripWords)
  const p = useText(panelWords)
  const locale = useLocale()
  const stale = isStale(score.readAt, now)
  const at = formatMoment(score.updatedAt ?? score.readAt, now, locale)
  const { metrics } = score
  return (
    <section
      aria-label={t('strip.title')}
      className={`rounded-lg border border-line bg-paper p-3 ${stale ? AGED : ''}`}
    >
      <h2 className="sr-only">{t('strip.title')}</h2>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3 narrow:grid-cols-1">
        <div className={stale ? 'text-ink3' : ''}>
          <TotalFigure score={score} />
          <p className="text-sm text-ink2">
            {score.updatedAt === null ? p('score.readAt', { at }) : p('score.updated', { at })}
          </p>
        </div>
        <StripFan score={score} history={history} outlook={outlook} now={now} />
      </div>
      <Chips score={score} outlook={outlook} />
      {onToggle && metrics.length > 0 && (
        <Button look="link" aria-expanded={open} onClick={onToggle} className="mt-1">
          {open ? t('strip.fold') : t('strip.metrics', { n: formatCount(metrics.length, locale) })}
        </Button>
      )}
      {open && (
        <div className="mt-2">
          <MetricTable metrics={metrics} />
        </div>
      )}
    </section>
  )
}

function StripFan({ score, history, outlook, now }: Omit<ScoreStripProps, 'open' | 'onToggle'>) {
  const t = useText(stripWords)
  const marks = useMarks()([starMarks(outlook).next])
  if (score.total === null || score.stage !== 'formal') return null
  const forecast = outlook?.projection.total.forecast ?? []
  const past = totalsByDay([...history, score])
  if (past.length < 2 && forecast.length === 0) {
    return outlook && <p className="text-sm text-ink2">{t('strip.laterUnknown')}</p>
  }
  return (
    <Fan
      size="strip"
      past={past}
      forecast={forecast}
      today={dayOfInstant(now)}
      outOf={FULL_MARK[score.platform]}
      marks={marks}
    />
  )
}

function Chips({ score, outlook }: Pick<ScoreStripProps, 'score' | 'outlook'>) {
  const t = useText(stripWords)
  const p = useText(panelWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const text = useMetricText()
  const signed = (points: number) => `${points > 0 ? '+' : ''}${formatCount(points, locale)}`
  return (
    <p className="mt-2 flex flex-wrap gap-1.5">
      {score.dimensions.map(({ id, score: points }) => (
        <Chip key={id}>
          {d(`dimension.${id}`)} <b>{points === null ? p('score.hidden') : formatCount(points, locale)}</b>
        </Chip>
      ))}
      {score.bonus !== null && score.bonus !== 0 && (
        <Chip>
          {p('score.bonus')} <b>{signed(score.bonus)}</b>
        </Chip>
      )}
      {score.deduction !== null && score.deduction !== 0 && (
        <Chip>
          {p('score.deduction')} <b>{signed(-score.deduction)}</b>
        </Chip>
      )}
      {stripChips(metricLines(score, outlook?.projection ?? null)).map(({ line, delicate }) => {
        const move = delicate ? text.move(line) : null
        return (
          <Chip key={line.id} tone={move === null ? 'quiet' : 'warn'}>
            {d(`metric.${line.id}`)} <b>{text.counts(line) ?? line.shown}</b>
            {move !== null && ` · ${t('strip.oneMore', { move })}`}
          </Chip>
        )
      })}
    </p>
  )
}
