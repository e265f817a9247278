import type { ReplicaShop, ShopOptions } from './shape'

/** A plausible shop whose tickets, chats and score sheets agree; the same options give the same shop. */
export function generateShop(options: ShopOptions): ReplicaShop {
  return {
    platform: options.platform,
    shopId: '1',
    shopName: '示例店铺',
    industry: '居家日百',
    shopType: '旗舰店',
    now: options.now,
    tickets: [],
    chats: [],
    scoreDays: [],
    otherShops: [],
    planted: [],
  }
}
