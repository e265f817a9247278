import { domainWords } from '../../lib/i18n/domain-words'
import { optionsWords } from '../../lib/i18n/options-words'
import { useText } from '../../lib/i18n/use-text'
import type { ShopFacts } from '../../lib/schema/settings'
import { useShopFacts } from '../../lib/state/use-settings'
import { useShops, type SeenShop } from '../../lib/state/use-shops'
import { Card } from '../ui/Card'
import { CONTROL, Field } from '../ui/Field'

const UNTOLD: ShopFacts = { industry: null, shopType: null, sevenDay: null }

/** What the person tells about each shop that was seen. */
export function ShopsSection() {
  const t = useText(optionsWords)
  const shops = useShops()
  const [facts, setFacts] = useShopFacts()
  const known = shops.status === 'ready' && facts !== undefined
  return (
    <Card title={t('shops.title')}>
      {known && shops.value.length === 0 && <p className="text-ink2">{t('shops.empty')}</p>}
      {known && shops.value.length > 0 && <p className="text-sm text-ink2">{t('shops.hint')}</p>}
      {known &&
        shops.value.map((shop) => (
          <ShopForm
            key={shop.shopKey}
            shop={shop}
            facts={facts[shop.shopKey] ?? UNTOLD}
            onChange={(next) => void setFacts({ ...facts, [shop.shopKey]: next })}
          />
        ))}
    </Card>
  )
}

interface ShopFormProps {
  shop: SeenShop
  facts: ShopFacts
  onChange: (facts: ShopFacts) => void
}

function ShopForm({ shop, facts, onChange }: ShopFormProps) {
  const t = useText(optionsWords)
  const d = useText(domainWords)
  const words = (text: string) => (text.trim() === '' ? null : text.trim())
  const sevenDay = facts.sevenDay === null ? 'unknown' : facts.sevenDay ? 'yes' : 'no'
  return (
    <fieldset className="mt-2 rounded-md border border-line px-3 pb-1">
      <legend className="px-1 font-semibold">
        {shop.shopName ?? t('shops.unnamed')} · {d(`platform.${shop.platform}`)}
      </legend>
      <Field label={t('shops.industry')} hint={t('shops.industry.hint')}>
        {(ids) => (
          <input
            {...ids}
            className={CONTROL}
            maxLength={40}
            defaultValue={facts.industry ?? ''}
            onBlur={(event) => onChange({ ...facts, industry: words(event.target.value) })}
          />
        )}
      </Field>
      <Field label={t('shops.type')} hint={t('shops.type.hint')}>
        {(ids) => (
          <input
            {...ids}
            className={CONTROL}
            maxLength={40}
            defaultValue={facts.shopType ?? ''}
            onBlur={(event) => onChange({ ...facts, shopType: words(event.target.value) })}
          />
        )}
      </Field>
      <Field label={t('shops.sevenDay')}>
        {(ids) => (
          <select
            {...ids}
            className={CONTROL}
            value={sevenDay}
            onChange={(event) =>
              onChange({ ...facts, sevenDay: { yes: true, no: false }[event.target.value] ?? null })
            }
          >
            <option value="unknown">{t('shops.sevenDay.unknown')}</option>
            <option value="yes">{t('shops.sevenDay.yes')}</option>
            <option value="no">{t('shops.sevenDay.no')}</option>
          </select>
        )}
      </Field>
    </fieldset>
  )
}
