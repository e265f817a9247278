import type { Platform } from '../schema/platform'
import { shops } from '../storage/queries/shops'
import type { Loadable } from './room'
import { useLive } from './use-live'

export interface SeenShop {
  shopKey: string
  platform: Platform
  shopName: string | null
}

/** Every shop seen in this browser, the last read first. */
export function useShops(): Loadable<SeenShop[]> {
  return useLive('shops', shops)
}
