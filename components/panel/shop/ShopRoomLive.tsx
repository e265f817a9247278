import { useShopRoom } from '../../../lib/state/shop/use-shop-room'
import type { TabState } from '../../../lib/state/room'
import { ShopRoom } from './ShopRoom'

/** 店铺 as the store has it. A chunk of its own, loaded when the room is first opened. */
export default function ShopRoomLive({ tab, now }: { tab: TabState; now: number }) {
  return <ShopRoom room={useShopRoom(tab, now)} now={now} />
}
