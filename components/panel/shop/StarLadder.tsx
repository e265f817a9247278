import { useState } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount } from '../../../lib/i18n/format'
import { formatMetric } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { LineState, Outlook } from '../../../lib/state/shop/shop-room'
import { starMarks } from '../../../lib/state/shop/star-marks'
import { unitOfMetric } from '../../../lib/state/shop/unit-of-metric'
import { Button } from '../../ui/Button'
import { LevelMark } from '../../ui/LevelMark'

const SHOWN_ABOVE = 2
const SHOWN_BELOW = 2

/** The steps that buyers see around the shop's own, and the lines that have a consequence. */
export function StarLadder({ outlook }: { outlook: Outlook }) {
  const t = useText(shopWords)
  const [all, setAll] = useState(false)
  const general = outlook.lines.filter((line) => !line.some)
  const some = outlook.lines.filter((line) => line.some)
  return (
    <div className="grid gap-3">
      <Steps outlook={outlook} />
      {general.length > 0 && (
        <div>
          <h3 className="font-semibold">{t('stars.lines')}</h3>
          <Lines lines={general} />
        </div>
      )}
      {some.length > 0 && (
        <div>
          <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {t('stars.some', { n: some.length })}
          </Button>
          {all && <Lines lines={some} />}
        </div>
      )}
    </div>
  )
}

function Lines({ lines }: { lines: readonly LineState[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  )
}

function Steps({ outlook }: { outlook: Outlook }) {
  const t = useText(shopWords)
  const locale = useLocale()
  const { here, next, pointsToNext } = starMarks(outlook)
  const at = outlook.steps.findIndex((step) => step.min === here?.min)
  if (at < 0) return null
  const near = outlook.steps.slice(Math.max(0, at - SHOWN_ABOVE), at + 1 + SHOWN_BELOW)
  return (
    <ol aria-label={t('stars.ladder')} className="text-sm">
      {near.map(({ min, stars }) => {
        const mine = min === here?.min
        return (
          <li
            key={min}
            aria-current={mine ? 'step' : undefined}
            className={`flex flex-wrap items-baseline gap-x-3 border-l-4 py-0.5 pl-2 ${
              mine ? 'border-brand bg-brand-wash font-semibold' : 'border-line'
            }`}
          >
            <span className="w-10">{stars.toFixed(1)}★</span>
            <span className="text-ink2">{t('stars.from', { min: formatCount(min, locale) })}</span>
            {mine && <span className="ml-auto pr-2">{t('stars.here')}</span>}
            {min === next?.min && pointsToNext !== null && (
              <span className="ml-auto pr-2 text-ink2">
                {t('stars.next', { points: formatCount(pointsToNext, locale) })}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const LEVEL_OF = { met: 'clear', unmet: 'danger', unknown: null } as const

function Line({ line }: { line: LineState }) {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const state = line.met === null ? 'unknown' : line.met ? 'met' : 'unmet'
  const level = LEVEL_OF[state]
  const figure = (value: number) =>
    isMetric(line.of) ? formatMetric(value, unitOfMetric(line.of), locale) : formatCount(value, locale)
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 border-t border-line py-1.5 text-sm first:border-0">
      {level ? (
        <LevelMark level={level} />
      ) : (
        <span aria-hidden className="text-ink3">
          ○
        </span>
      )}
      <div>
        <p className="flex flex-wrap justify-between gap-x-2">
          <span>
            {line.label}{' '}
            <span className="whitespace-nowrap text-ink2">{`${line.op} ${figure(line.bound)}`}</span>
          </span>
          <span className={state === 'unmet' ? 'text-bad' : 'text-ink2'}>{t(`stars.${state}`)}</span>
        </p>
        <p className="text-xs text-ink3">
          {line.value !== null && `${t('stars.value', { value: figure(line.value) })} · `}
          {state !== 'met' && `${line.consequence} · `}
          {d(`confidence.${line.cite.confidence}`)}
        </p>
      </div>
    </li>
  )
}

function isMetric(
  of: LineState['of'],
): of is Exclude<LineState['of'], 'total' | 'goods' | 'logistics' | 'service'> {
  return !['total', 'goods', 'logistics', 'service'].includes(of)
}
