import { formatMoment, formatScore } from '../../../lib/i18n/format'
import { formatPoints } from '../../../lib/i18n/format-score'
import { panelWords } from '../../../lib/i18n/panel-words'
import { shopWords } from '../../../lib/i18n/shop-words'
import { stripWords } from '../../../lib/i18n/strip-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Score } from '../../../lib/state/room'
import { usePanelRoom, toggleSection } from '../../../lib/state/panel-room'
import { dayOfInstant, totalsByDay } from '../../../lib/state/shop/day-series'
import type { Outlook } from '../../../lib/state/shop/shop-room'
import { starMarks } from '../../../lib/state/shop/star-marks'
import { Button } from '../../ui/Button'
import { FULL_MARK, TotalFigure } from '../current/TotalFigure'
import { AGED, isStale } from '../current/RoomNotices'
import { Fan } from './Fan'
import { useMarks } from './mark-text'
import { FanTable } from './FanTable'
import { WhyUnknown } from './WhyUnknown'

interface ScoreOutlookProps {
  sheets: readonly Score[]
  score: Score
  outlook: Outlook | null
  now: number
}

/** The total, where it is going, and how sure that is. */
export function ScoreOutlook({ sheets, score, outlook, now }: ScoreOutlookProps) {
  const t = useText(shopWords)
  const s = useText(stripWords)
  const p = useText(panelWords)
  const locale = useLocale()
  const at = formatMoment(score.updatedAt ?? score.readAt, now, locale)
  const stars = outlook?.projection.stars.now ?? null
  const stale = isStale(score.readAt, now)
  return (
    <section
      aria-label={s('strip.title')}
      className={`rounded-lg border border-line bg-paper p-3 ${stale ? AGED : ''}`}
    >
      <h2 className="sr-only">{s('strip.title')}</h2>
      <div className={`flex flex-wrap items-end gap-x-3 ${stale ? 'text-ink3' : ''}`}>
        <TotalFigure score={score} />
        <p className="pb-0.5 text-sm text-ink2">
          {score.platform === 'douyin' && stars !== null && (
            <b className={stale ? '' : 'text-ink'}>{s('strip.buyers', { stars: stars.toFixed(1) })} </b>
          )}
          <span className="inline-block">
            {score.updatedAt === null ? p('score.readAt', { at }) : p('score.updated', { at })}
          </span>
        </p>
      </div>
      {score.stage !== 'formal' && (
        <p className="mt-2 text-sm text-ink2">
          {score.total !== null && <b className="text-ink">{t('score.growth.title')} </b>}
          {t(`score.${score.stage}.body`)}
        </p>
      )}
      {score.stage === 'formal' && <Ahead sheets={sheets} score={score} outlook={outlook} now={now} />}
    </section>
  )
}

function Ahead({ sheets, score, outlook, now }: ScoreOutlookProps) {
  const t = useText(shopWords)
  const s = useText(stripWords)
  const open = usePanelRoom(({ opened }) => opened.fan ?? false)
  const outOf = FULL_MARK[score.platform]
  const past = totalsByDay(sheets)
  const total = outlook?.projection.total
  const forecast = total?.forecast ?? []
  const { here, next } = starMarks(outlook)
  const marks = useMarks()([next, here])
  return (
    <>
      {(past.length > 1 || forecast.length > 0) && (
        <div className="mt-3">
          <Fan size="room" {...{ past, forecast, marks, outOf }} today={dayOfInstant(now)} />
        </div>
      )}
      {past.length === 1 && total && forecast.length === 0 && (
        <p className="mt-1 text-sm text-ink2">{s('fan.oneSheet')}</p>
      )}
      {forecast.length > 0 && (
        <>
          <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-3 text-xs text-ink3">
            {s('fan.how')}
            <Button look="link" aria-expanded={open} onClick={() => toggleSection('fan')}>
              {open ? s('fan.tableFold') : s('fan.table')}
            </Button>
          </p>
          {open && <FanTable forecast={forecast} outOf={outOf} />}
        </>
      )}
      {total && forecast.length === 0 && <WhyUnknown title={t('score.noForecast')} why={total.why} />}
      {outlook && <Basis outlook={outlook} outOf={outOf} />}
    </>
  )
}

/** By what the total was put together, and where that does not give what the page shows. */
function Basis({ outlook, outOf }: { outlook: Outlook; outOf: number }) {
  const t = useText(shopWords)
  const locale = useLocale()
  const { total } = outlook.projection
  const gap = total.mismatch
  const points = (value: number) => formatPoints([value, value], outOf, locale)
  return (
    <>
      {gap !== null && total.value !== null && total.recomputed !== null && (
        <div className="mt-2 rounded-sm border border-warn-line bg-warn-wash px-2 py-1 text-sm">
          <p className="text-warn">
            <span aria-hidden>▲ </span>
            {t('score.mismatch', {
              recomputed: formatScore(total.recomputed, locale),
              shown: formatScore(total.value, locale),
              gap: outOf <= 5 ? points(Math.abs(gap)) : formatScore(Math.abs(gap), locale),
            })}
          </p>
          <p className="text-ink2">{t('score.mismatch.body')}</p>
        </div>
      )}
      <p className="mt-2 text-xs text-ink3">
        {t('score.pack', { title: outlook.pack.title })}
        {total.basis !== 'none' && ` · ${t(`score.basis.${total.basis}`)}`}
      </p>
    </>
  )
}
