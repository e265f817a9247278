import type { AfterSale } from '../../schema/after-sale'
import type { Shop } from '../../schema/shop'
import type { Check } from '../refusal-case'

const trimmed = (name: string | null): string | null => name?.trim() || null

/** By the ids where both are known, else by the names; what is unknown contradicts nothing. */
function isOtherShop(page: Shop, { shopId, shopName }: Pick<AfterSale, 'shopId' | 'shopName'>): boolean {
  if (page.shopId !== null && shopId !== null) return page.shopId !== shopId
  const names = [trimmed(page.shopName), trimmed(shopName)]
  return !names.includes(null) && names[0] !== names[1]
}

/** Form, record and page do not belong together: another shop's page, or another ticket's form. */
export const wrongShop: Check = {
  id: 'x3-wrong-shop',
  unconditional: true,
  find({ afterSale, form, pageShop, begunId = null }) {
    const formId = form?.afterSaleId ?? null
    const others = [afterSale?.afterSaleId ?? null, begunId].filter((id) => id !== null && id !== formId)
    if (formId !== null && others.length > 0) return { level: 'danger', facts: { variant: 'ticket' } }
    return afterSale !== null && pageShop !== null && isOtherShop(pageShop, afterSale)
      ? { level: 'danger', facts: { variant: 'shop' } }
      : null
  },
}
