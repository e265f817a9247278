import { memoryWords } from '../../../lib/i18n/memory-words'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useText } from '../../../lib/i18n/use-text'
import { USUAL_TIER_LINES } from '../../../lib/refusal/tier'
import { TIERS, type TierLines } from '../../../lib/schema/tier'
import { useRole, useTierLines } from '../../../lib/state/use-refusal-settings'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { CONTROL, Field } from '../../ui/Field'
import { NumberField } from './NumberField'

const ABOVE = ['senior', 'manager'] as const

/** Who works at this machine, and from where on a ticket is for somebody above. */
export function RoleSection() {
  const t = useText(refusalSettingsWords)
  const m = useText(memoryWords)
  const [role, setRole] = useRole()
  const [lines, setLines] = useTierLines()
  if (role === undefined || lines === undefined) return <Card title={t('role.title')}>…</Card>
  const shown = lines ?? USUAL_TIER_LINES
  return (
    <div id="role">
      <Card title={t('role.title')}>
        <Field label={t('role.mine')}>
          {(ids) => (
            <select
              {...ids}
              className={CONTROL}
              value={role}
              onChange={(event) => void setRole(TIERS.find((one) => one === event.target.value) ?? role)}
            >
              {TIERS.map((tier) => (
                <option key={tier} value={tier}>
                  {m(`tier.${tier}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <h3 className="mt-2 font-semibold">{t('role.lines')}</h3>
        <Lines lines={shown} onChange={(next) => void setLines(next)} />
        <p className="text-sm text-ink2">{t('role.dispute')}</p>
        {lines === null ? (
          <p className="text-sm text-ink2">{t('role.usual')}</p>
        ) : (
          <p className="mt-1">
            <Button onClick={() => void setLines(null)}>{t('role.reset')}</Button>
          </p>
        )}
      </Card>
    </div>
  )
}

function Lines({ lines, onChange }: { lines: TierLines; onChange: (lines: TierLines) => void }) {
  const t = useText(refusalSettingsWords)
  return ABOVE.map((tier) => (
    <div key={tier}>
      <NumberField
        label={t(`role.${tier}.fromFen`)}
        unit="fen"
        value={lines[tier].fromFen}
        // An empty line is no line; it stays as it was.
        onKeep={(value) =>
          value !== null && onChange({ ...lines, [tier]: { ...lines[tier], fromFen: value } })
        }
      />
      <NumberField
        label={t(`role.${tier}.fromRefusals`)}
        unit="count"
        value={lines[tier].fromRefusals}
        onKeep={(value) =>
          value !== null &&
          value > 0 &&
          onChange({ ...lines, [tier]: { ...lines[tier], fromRefusals: value } })
        }
      />
    </div>
  ))
}
