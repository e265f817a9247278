import { deskWords } from '../../../../lib/i18n/desk-words'
import { formatMoment, formatShare, formatYuan } from '../../../../lib/i18n/format'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import { USUAL_COSTS } from '../../../../lib/refusal/cost/usual-costs'
import type { Probability } from '../../../../lib/schema/judgement'
import type { Desk } from '../../../../lib/state/desk/desk'
import { useState } from 'react'
import { Button } from '../../../ui/Button'
import { useFieldText } from './cost-text'
import { useHelpText } from './help-text'

/** Under the costs: how likely the buyer goes on, when refusing would pay, what is least certain, whose figures. */
export function CostNotes({ desk, now }: { desk: Desk; now: number }) {
  const t = useText(deskWords)
  const locale = useLocale()
  const escalationText = useEscalationText()
  const help = useHelpText()(desk)
  const { escalation, breakEven, sensitivity, alternatives } = desk.judgement
  const fieldText = useFieldText()
  const yuan = (fen: number) => formatYuan(fen, locale)
  const refusing = alternatives.some(({ action, costFen }) => action === 'refuse' && costFen !== null)
  return (
    <div className="mt-2 grid gap-0.5 text-sm text-ink2">
      {escalation !== null && (
        <p>
          {escalationText(escalation)}
          {help !== null && ` · ${t('help.move', help)}`}
        </p>
      )}
      {desk.silentUntil !== null && (
        <p>{t('escalation.shadow', { at: formatMoment(desk.silentUntil, now, locale) })}</p>
      )}
      {refusing && breakEven !== null && <p>{t('costs.breakEven', { p: formatShare(breakEven, locale) })}</p>}
      {refusing && sensitivity !== null && (
        <p>
          {t('costs.sensitive', {
            name: fieldText(sensitivity.name),
            low: yuan(sensitivity.lowFen),
            high: yuan(sensitivity.highFen),
          })}
        </p>
      )}
      {refusing && <p>{t('costs.metricsOut')}</p>}
      <Origins desk={desk} />
    </div>
  )
}

/** A chance never stands alone: whose cases, how many, and how far it may be off. */
export function useEscalationText() {
  const t = useText(deskWords)
  const locale = useLocale()
  return ({ mean, low, high, n, origin }: Probability): string => {
    const p = formatShare(mean, locale)
    const span = { low: formatShare(low, locale), high: formatShare(high, locale) }
    if (origin === 'given') return t('escalation.given', { p })
    return origin === 'history'
      ? t('escalation.history', { p, n, ...span })
      : t('escalation.prior', { p, ...span })
  }
}

/** Whose figures the costs are made of. */
function Origins({ desk: { costs } }: { desk: Desk }) {
  const t = useText(deskWords)
  const locale = useLocale()
  const fieldText = useFieldText()
  const [open, setOpen] = useState(false)
  const known = USUAL_COSTS.flatMap(({ key, value, unit }) => {
    const own = costs?.[key]
    return own == null ? [] : [{ key, own, unit, isUsual: own === value }]
  })
  if (known.length === 0) return null
  return (
    <div>
      <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('costs.origin')}
      </Button>
      {open && (
        <ul className="mt-1 rounded-md bg-wash p-2">
          {known.map(({ key, own, unit, isUsual }) => (
            <li key={key}>
              {fieldText(`costs.${key}`)}{' '}
              <b className="text-ink">
                {unit === 'rate' ? formatShare(own, locale) : formatYuan(own, locale)}
              </b>{' '}
              · {t(isUsual ? 'costs.origin.usual' : 'costs.origin.entered')}
            </li>
          ))}
          <li>{t('costs.interval')}</li>
        </ul>
      )}
    </div>
  )
}
