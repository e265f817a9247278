import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useText } from '../../../lib/i18n/use-text'
import type { Policy, Quota } from '../../../lib/schema/policy'
import { usePolicies } from '../../../lib/state/use-refusal-settings'
import { Card } from '../../ui/Card'
import { NumberField } from './NumberField'
import { ShopPick, usePickedShop } from './ShopPick'

const BOUNDS = ['perOrderFen', 'perDayFen'] as const

/** What the person at this machine may give away alone, per shop. 七天无理由 stands with the shop's other facts. */
export function QuotaSection() {
  const t = useText(refusalSettingsWords)
  const { shops, shop, pick } = usePickedShop()
  const [policies, setPolicies] = usePolicies()
  const own = shop && policies ? (policies[shop.shopKey] ?? {}) : null
  const keep = (next: Policy) => shop && policies && void setPolicies({ ...policies, [shop.shopKey]: next })
  const set = (of: 'quota' | 'compensationQuota', change: Quota) =>
    own && keep({ ...own, [of]: { ...own[of], ...change } })
  return (
    <div id="quota">
      <Card title={t('quota.title')}>
        <p className="text-sm text-ink2">{t('quota.hint')}</p>
        <ShopPick shops={shops} shop={shop} pick={pick} />
        {own !== null &&
          BOUNDS.map((bound) => (
            <NumberField
              key={`${shop?.shopKey} refund ${bound}`}
              label={t(`quota.refund.${bound}`)}
              unit="fen"
              value={own.quota?.[bound] ?? null}
              onKeep={(value) => set('quota', { [bound]: value })}
            />
          ))}
        {own !== null &&
          BOUNDS.map((bound) => (
            <NumberField
              key={`${shop?.shopKey} pay ${bound}`}
              label={t(`quota.pay.${bound}`)}
              hint={bound === 'perOrderFen' ? t('quota.pay.zero') : undefined}
              unit="fen"
              value={own.compensationQuota?.[bound] ?? null}
              onKeep={(value) => set('compensationQuota', { [bound]: value })}
            />
          ))}
      </Card>
    </div>
  )
}
