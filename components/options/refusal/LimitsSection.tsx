import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useText } from '../../../lib/i18n/use-text'
import { useRefusalLimits } from '../../../lib/state/use-refusal-settings'
import { Card } from '../../ui/Card'
import { NumberField } from './NumberField'

const HOUR = 3_600
const MINUTE = 60

/** From where on a deadline is near, and a reading old. */
export function LimitsSection() {
  const t = useText(refusalSettingsWords)
  const [limits, setLimits] = useRefusalLimits()
  if (limits === undefined) return null
  const keep = (name: keyof typeof limits, unit: number) => (value: number | null) => {
    const seconds = value === null ? 0 : Math.round(value * unit)
    if (seconds > 0) void setLimits({ ...limits, [name]: seconds })
  }
  return (
    <div id="limits">
      <Card title={t('limits.title')}>
        <NumberField
          label={t('limits.near')}
          unit="hours"
          value={limits.nearSeconds / HOUR}
          onKeep={keep('nearSeconds', HOUR)}
        />
        <NumberField
          label={t('limits.stale')}
          unit="minutes"
          value={limits.staleSeconds / MINUTE}
          onKeep={keep('staleSeconds', MINUTE)}
        />
      </Card>
    </div>
  )
}
