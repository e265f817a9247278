import { useState } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { optionsWords } from '../../../lib/i18n/options-words'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useText } from '../../../lib/i18n/use-text'
import { valueOf } from '../../../lib/state/room'
import { useShops, type SeenShop } from '../../../lib/state/use-shops'
import { CONTROL, Field } from '../../ui/Field'

/** The shop that a section is about: the one chosen, else the one last read. */
export function usePickedShop() {
  const shops = valueOf(useShops())
  const [picked, setPicked] = useState<string>()
  const shop = shops?.find(({ shopKey }) => shopKey === picked) ?? shops?.[0]
  return { shops, shop, pick: setPicked }
}

interface ShopPickProps {
  shops: readonly SeenShop[] | undefined
  shop: SeenShop | undefined
  pick: (shopKey: string) => void
}

/** Chooses among several shops; one alone is only named. */
export function ShopPick({ shops, shop, pick }: ShopPickProps) {
  const t = useText(refusalSettingsWords)
  const nameOf = useShopName()
  if (shops === undefined) return null
  if (shop === undefined) return <p className="text-ink2">{t('noShop')}</p>
  if (shops.length === 1) return <p className="font-semibold">{nameOf(shop)}</p>
  return (
    <Field label={t('shop')}>
      {(ids) => (
        <select
          {...ids}
          className={CONTROL}
          value={shop.shopKey}
          onChange={(event) => pick(event.target.value)}
        >
          {shops.map((one) => (
            <option key={one.shopKey} value={one.shopKey}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function useShopName() {
  const o = useText(optionsWords)
  const d = useText(domainWords)
  return ({ shopName, platform }: SeenShop): string =>
    `${shopName ?? o('shops.unnamed')} · ${d(`platform.${platform}`)}`
}
