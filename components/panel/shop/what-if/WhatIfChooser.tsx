import { useId } from 'react'
import { domainWords } from '../../../../lib/i18n/domain-words'
import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { MetricId } from '../../../../lib/schema/score-sheet'
import { chooseWhatIf } from '../../../../lib/state/panel-room'
import type { Outlook } from '../../../../lib/state/shop/shop-room'
import { MOST_MORE, type WhatIfAsk, type WhatIfChoice } from '../../../../lib/state/shop/what-if'
import { askableMetrics, type TargetChoice } from '../../../../lib/state/shop/what-if-choices'
import { Button } from '../../../ui/Button'
import { CONTROL } from '../../../ui/Field'
import { TargetPicker } from './TargetPicker'
import { Toggle } from './Toggle'

interface ChooserProps {
  outlook: Outlook
  metric: MetricId
  choice: WhatIfChoice
  targets: readonly TargetChoice[]
  asked: WhatIfAsk | null
}

const KINDS = ['more', 'target'] as const

/** Which metric, and whether to ask for a few more or for a target. */
export function WhatIfChooser({ outlook, metric, choice, targets, asked }: ChooserProps) {
  const t = useText(whatIfWords)
  const d = useText(domainWords)
  const id = useId()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <p className="flex flex-wrap items-center gap-x-2">
        <label htmlFor={id} className="text-ink2">
          {t('metric')}
        </label>
        <select
          id={id}
          value={metric}
          className={`${CONTROL} w-auto! min-w-0 grow`}
          onChange={(event) => {
            const next = askableMetrics(outlook).find((one) => one === event.target.value)
            if (next) chooseWhatIf({ metric: next })
          }}
        >
          {askableMetrics(outlook).map((one) => (
            <option key={one} value={one}>
              {d(`metric.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <fieldset aria-label={t('kind')} className="flex flex-wrap gap-1">
        {KINDS.map((kind) => (
          <Toggle key={kind} on={choice.kind === kind} onChoose={() => chooseWhatIf({ kind })}>
            {t(`kind.${kind}`)}
          </Toggle>
        ))}
      </fieldset>
      {choice.kind === 'more' ? (
        <Stepper n={choice.n} />
      ) : (
        <TargetPicker
          key={metric}
          metric={metric}
          targets={targets}
          target={asked?.kind === 'target' ? asked.target : null}
        />
      )}
    </div>
  )
}

function Stepper({ n }: { n: number }) {
  const t = useText(whatIfWords)
  const id = useId()
  return (
    <div>
      <fieldset aria-labelledby={id} className="flex flex-wrap items-center gap-2">
        <span id={id} className="text-ink2">
          {t('stepper')}
        </span>
        <span className="flex items-center gap-1">
          <Step label={t('fewer')} to={n - 1}>
            −
          </Step>
          <output className="min-w-12 text-center font-semibold">{t('count', { n })}</output>
          <Step label={t('more')} to={n + 1}>
            +
          </Step>
        </span>
      </fieldset>
      {n === 0 && <p className="mt-1 text-xs text-ink3">{t('zero')}</p>}
    </div>
  )
}

/** At either end it does nothing, but keeps the focus that a disabled button would lose. */
function Step({ label, to, children }: { label: string; to: number; children: string }) {
  const end = to < 0 || to > MOST_MORE
  return (
    <Button
      aria-label={label}
      aria-disabled={end}
      className={end ? 'cursor-default! opacity-60' : ''}
      onClick={() => end || chooseWhatIf({ n: to })}
    >
      {children}
    </Button>
  )
}
