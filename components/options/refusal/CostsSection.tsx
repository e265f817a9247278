import { formatFen, formatShare } from '../../../lib/i18n/format'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { USUAL_COSTS, type UsualCost } from '../../../lib/refusal/cost/usual-costs'
import type { Costs } from '../../../lib/schema/judgement'
import { useCosts } from '../../../lib/state/use-refusal-settings'
import { SourceLink } from '../../ui/SourceLink'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { NumberField } from './NumberField'
import { ShopPick, usePickedShop } from './ShopPick'

/** What a refusal, a refund and a payment cost this shop; an empty box is unknown and is never guessed. */
export function CostsSection() {
  const t = useText(refusalSettingsWords)
  const { shops, shop, pick } = usePickedShop()
  const [costs, setCosts] = useCosts()
  const own = shop && costs ? (costs[shop.shopKey] ?? {}) : null
  const keep = (next: Costs) => shop && costs && void setCosts({ ...costs, [shop.shopKey]: next })
  const empty = own === null ? [] : USUAL_COSTS.filter(({ key, value }) => value !== null && own[key] == null)
  return (
    <div id="costs">
      <Card title={t('costs.title')}>
        <p className="text-sm text-ink2">{t('costs.hint')}</p>
        <ShopPick shops={shops} shop={shop} pick={pick} />
        {own !== null && (
          <>
            {empty.length > 0 && (
              <p className="mt-2">
                <Button
                  look="primary"
                  onClick={() =>
                    keep({ ...own, ...Object.fromEntries(empty.map(({ key, value }) => [key, value])) })
                  }
                >
                  {t('costs.usual')}
                </Button>
              </p>
            )}
            {USUAL_COSTS.map((usual) => (
              <CostField
                key={`${shop?.shopKey} ${usual.key}`}
                usual={usual}
                value={own[usual.key] ?? null}
                onKeep={(value) => keep({ ...own, [usual.key]: value })}
              />
            ))}
          </>
        )}
      </Card>
    </div>
  )
}

interface CostFieldProps {
  usual: UsualCost
  value: number | null
  onKeep: (value: number | null) => void
}

function CostField({ usual, value, onKeep }: CostFieldProps) {
  const t = useText(refusalSettingsWords)
  const locale = useLocale()
  const { key, unit } = usual
  const label = t(`cost.${key}`)
  return (
    <div className="border-t border-line first:border-0">
      <NumberField label={label} hint={t(`cost.${key}.hint`)} unit={unit} value={value} onKeep={onKeep}>
        {usual.value !== null && value !== usual.value && (
          <Button aria-label={t('costs.use.label', { label })} onClick={() => onKeep(usual.value)}>
            {t('costs.use')}
          </Button>
        )}
      </NumberField>
      {usual.value !== null && (
        <p className="pb-1.5 text-sm text-ink3">
          {value === usual.value
            ? t('costs.isUsual')
            : t('costs.usual.one', {
                value: unit === 'rate' ? formatShare(usual.value, locale) : formatFen(usual.value, locale),
              })}
          {' · '}
          <SourceLink cite={usual} />
        </p>
      )}
    </div>
  )
}
