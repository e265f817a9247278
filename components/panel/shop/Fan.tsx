import { useId } from 'react'
import { stripWords } from '../../../lib/i18n/strip-words'
import { useText } from '../../../lib/i18n/use-text'
import type { ForecastDay } from '../../../lib/schema/projection'
import type { Day } from '../../../lib/schema/time'
import { daysBetween, type DayValue } from '../../../lib/state/shop/day-series'
import { fanShape } from './fan-shape'
import { useFanText, useTotalFan, type FanOf } from './fan-text'

export interface FanProps {
  past: readonly DayValue[]
  /** Empty = there is no forecast. */
  forecast: readonly ForecastDay[]
  /** Another course beside the forecast: a dotted line. */
  other?: readonly ForecastDay[]
  today: Day
  /** Steps of the ladder; those near the data are drawn with their words. */
  marks: readonly { value: number; label: string }[]
  outOf: number
  /** `strip` is a line's height; `room` has room for its words. */
  size: 'strip' | 'room'
  /** What is drawn and how its figures read; the total in points of the score, unless said. */
  of?: FanOf
}

/** Past totals as a line, the forecast as a fan: dashed = most likely, wash = 80 of 100 cases. */
export function Fan({ past, forecast, other = [], today, marks, outOf, size, of }: FanProps) {
  const t = useText(stripWords)
  const id = useId()
  const total = useTotalFan(outOf)
  const { title, figure } = of ?? total
  const words = useFanText({ past, forecast, today, title, figure })
  const shape = fanShape({
    past,
    forecast,
    other,
    today,
    marks: marks.map(({ value }) => value),
    outOf,
    pastDays: PAST_DAYS[size],
  })
  const [until] = forecast.slice(-1)
  return (
    <figure className="min-w-0">
      <div className={`relative ${size === 'strip' ? 'h-12' : 'h-32'}`}>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible fill-none"
        >
          <title id={`${id}-title`}>{words.title}</title>
          <desc id={`${id}-desc`}>{words.desc}</desc>
          <path d={shape.band} className="fill-brand-line opacity-50" />
          {shape.marks.map(({ value, y }) => (
            <path
              key={value}
              d={`M0 ${y} H100`}
              className="stroke-warn opacity-60"
              strokeDasharray="2 3"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <path d={`M${shape.todayX} 0 V100`} className="stroke-line" vectorEffect="non-scaling-stroke" />
          <path d={shape.median} className="stroke-brand" {...STROKE} strokeDasharray="3 3" />
          <path
            d={shape.other}
            className="stroke-warn"
            {...STROKE}
            strokeDasharray="1 4"
            strokeLinecap="round"
          />
          <path d={shape.past} className="stroke-brand" {...STROKE} />
          <path d={shape.dots} className="stroke-brand" {...STROKE} strokeWidth={4} strokeLinecap="round" />
        </svg>
        {shape.marks.map(({ value, y }, index) => (
          <span
            key={value}
            aria-hidden
            style={{ top: `${y}%`, textShadow: HALO }}
            className={`absolute right-0 -translate-y-full text-xs whitespace-nowrap text-warn narrow:hidden ${
              size === 'strip' && index > 0 ? 'hidden' : ''
            }`}
          >
            {marks.find((mark) => mark.value === value)?.label}
          </span>
        ))}
      </div>
      <figcaption aria-hidden className="mt-0.5 flex text-xs text-ink3">
        <span style={{ width: `${shape.todayX}%` }} className="shrink-0 narrow:hidden">
          {size === 'room' && t('fan.past')}
        </span>
        <span className="flex min-w-0 grow flex-wrap justify-between gap-x-1">
          <span>{t('strip.now')}</span>
          {until && (
            <span>
              {t('strip.later', {
                days: daysBetween(today, until.date),
                span: figure([until.low, until.high]),
              })}
            </span>
          )}
        </span>
      </figcaption>
    </figure>
  )
}

const PAST_DAYS = { strip: 8, room: 14 } as const
/** Keeps words legible on the wash. */
const HALO = '0 0 2px var(--color-paper), 0 0 3px var(--color-paper), 0 0 4px var(--color-paper)'
const STROKE = { strokeWidth: 2, vectorEffect: 'non-scaling-stroke', strokeLinejoin: 'round' } as const
