import { useMemo } from 'react'
import { productTitles } from '../../storage/queries/product-titles'
import { mapLoaded, valueOf, type Loadable } from '../room'
import { useLive } from '../use-live'
import type { Outlook } from './shop-room'

/** The outlook with the titles of the products that drive its warnings, as far as the store knows them. */
export function useNamedDrivers(
  outlook: Loadable<Outlook | null>,
  shopKey: string | null,
): Loadable<Outlook | null> {
  const ids = (valueOf(outlook)?.warnings ?? []).flatMap(({ driver }) =>
    driver?.kind === 'product' ? [driver.key] : [],
  )
  const asked = useLive(JSON.stringify(['titles', shopKey, ids]), async (db) =>
    shopKey === null ? {} : await productTitles(db, shopKey, ids),
  )
  const titles = valueOf(asked)
  return useMemo(
    () => mapLoaded(outlook, (known) => known && { ...known, warnings: named(known.warnings, titles ?? {}) }),
    [outlook, titles],
  )
}

function named(warnings: Outlook['warnings'], titles: Readonly<Record<string, string>>): Outlook['warnings'] {
  return warnings.map((one) => ({ ...one, driverName: (one.driver && titles[one.driver.key]) ?? null }))
}
