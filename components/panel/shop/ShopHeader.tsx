import { useId } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { shopWords } from '../../../lib/i18n/shop-words'
import { stripWords } from '../../../lib/i18n/strip-words'
import { useText } from '../../../lib/i18n/use-text'
import type { SeenShop } from '../../../lib/state/use-shops'
import { CONTROL } from '../../ui/Field'
import { usePanelActions } from '../panel-actions'

interface ShopHeaderProps {
  shops: readonly SeenShop[]
  shopKey: string | null
  /** The shop of the tab in front, which is shown unless another was chosen. */
  tabShopKey: string | null
  /** The room, which names the page while no shop is known. */
  room?: 'shop' | 'review'
}

/** Whose score this is; where several shops are known, the way to another one. */
export function ShopHeader({ shops, shopKey, tabShopKey, room = 'shop' }: ShopHeaderProps) {
  const t = useText(shopWords)
  const s = useText(stripWords)
  const d = useText(domainWords)
  const { chooseShop } = usePanelActions()
  const id = useId()
  const shop = shops.find((one) => one.shopKey === shopKey)
  const nameOf = (one: SeenShop) => {
    const name = `${one.shopName ?? t('shop.unnamed')} · ${d(`platform.${one.platform}`)}`
    return one.shopKey === tabShopKey ? t('shop.here', { name }) : name
  }
  return (
    <header className="grid gap-1 border-b border-line bg-paper px-3 py-1.5">
      <div className="flex flex-wrap items-center gap-x-2">
        <h1 className={shop?.shopName == null ? 'text-ink3' : 'min-w-0 font-semibold'}>
          {shop ? (shop.shopName ?? t('shop.unnamed')) : s(`room.${room}`)}
        </h1>
        {shop && (
          <span className="rounded-full bg-ink px-2 text-xs text-on-ink">
            {d(`platform.${shop.platform}`)}
          </span>
        )}
      </div>
      {shops.length > 1 && (
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink2">
          <label htmlFor={id} className="shrink-0">
            {t('shop.choose')}
          </label>
          <select
            id={id}
            value={shopKey ?? ''}
            onChange={(event) => chooseShop(event.target.value === tabShopKey ? null : event.target.value)}
            className={`${CONTROL} min-w-0 flex-1 basis-40`}
          >
            {shopKey === null && <option value="">—</option>}
            {shops.map((one) => (
              <option key={one.shopKey} value={one.shopKey}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </p>
      )}
    </header>
  )
}
