import { useId, useState } from 'react'
import { formatMetric, metricUnitWord } from '../../../../lib/i18n/format-score'
import { formatCount } from '../../../../lib/i18n/format'
import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { MetricId } from '../../../../lib/schema/score-sheet'
import { chooseWhatIf } from '../../../../lib/state/panel-room'
import { typedFigure, type TargetChoice } from '../../../../lib/state/shop/what-if-choices'
import { unitOfMetric } from '../../../../lib/state/shop/unit-of-metric'
import type { WhatIfTarget } from '../../../../lib/state/shop/what-if'
import { CONTROL } from '../../../ui/Field'
import { Toggle } from './Toggle'

interface PickerProps {
  metric: MetricId
  targets: readonly TargetChoice[]
  target: WhatIfTarget | null
}

const EXAMPLES = { rate: 0.5, stars: 4.8, points: 90, hours: 3, seconds: 15 } as const

/** The nearest lines of the metric and of the total, and a box for a figure of one's own. */
export function TargetPicker({ metric, targets, target }: PickerProps) {
  const t = useText(whatIfWords)
  const label = useTargetLabel(metric)
  const chosen = targets.findIndex((one) => one.target.of === target?.of && one.target.value === target.value)
  const typed = chosen < 0 && target?.of === 'metric' ? plain(target.value, metric) : ''
  const [text, setText] = useState(typed)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {targets.length > 0 && (
        <fieldset aria-label={t('targets')} className="flex flex-wrap gap-1">
          {targets.map((choice, at) => (
            <Toggle
              key={`${choice.kind} ${choice.to}`}
              on={at === chosen}
              onChoose={() => {
                setText('')
                chooseWhatIf({ target: choice.target })
              }}
            >
              {label(choice)}
            </Toggle>
          ))}
        </fieldset>
      )}
      <OwnFigure metric={metric} text={text} onText={setText} />
    </div>
  )
}

function useTargetLabel(metric: MetricId) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  return ({ kind, to, op, target: { of, value } }: TargetChoice): string => {
    const bound =
      of === 'metric' ? formatMetric(value, unitOfMetric(metric), locale) : formatCount(value, locale)
    if (kind === 'line' && of === 'total') return t('target.totalLine', { to, op, bound })
    return t(`target.${kind}`, { to, op, bound })
  }
}

interface OwnFigureProps {
  metric: MetricId
  text: string
  onText: (text: string) => void
}

/** Taken with Enter, or when the box is left. */
function OwnFigure({ metric, text, onText }: OwnFigureProps) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  const id = useId()
  const [left, setLeft] = useState(false)
  const unit = unitOfMetric(metric)
  const figure = typedFigure(text, unit)
  const bad = left && figure === null && text.trim() !== ''
  const take = () => {
    setLeft(true)
    if (figure !== null) chooseWhatIf({ target: { of: 'metric', value: figure } })
  }
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2">
        <label htmlFor={id} className="text-ink2">
          {t('ownUnit', { unit: metricUnitWord(unit, locale) })}
        </label>
        <input
          id={id}
          inputMode="decimal"
          maxLength={12}
          autoComplete="off"
          value={text}
          aria-invalid={bad || undefined}
          aria-describedby={bad ? `${id}-bad` : undefined}
          className={`${CONTROL} w-24! min-w-0`}
          onChange={(event) => {
            setLeft(false)
            onText(event.target.value)
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) take()
          }}
        />
      </p>
      {bad && (
        <p id={`${id}-bad`} className="mt-1 text-xs text-warn">
          <span aria-hidden>▲ </span>
          {t('ownBad', { example: EXAMPLES[unit] })}
        </p>
      )}
    </div>
  )
}

/** As it would be typed: per cent for a rate, without a unit. */
function plain(figure: number, metric: MetricId): string {
  return String(unitOfMetric(metric) === 'rate' ? Number((figure * 100).toPrecision(12)) : figure)
}
