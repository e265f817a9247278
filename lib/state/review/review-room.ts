import type { Calibration } from '../../refusal/calibration/calibrate'
import type { RememberedDecision } from '../../schema/decision'
import type { FindingId } from '../../schema/finding'
import type { OwnerMode } from '../owner-mode'
import type { Loadable } from '../room'
import type { Replay, ShadowWeek } from '../use-decisions'
import type { SeenShop } from '../use-shops'

/** Everything that the room 复盘 shows of one shop. */
export interface ReviewRoomState {
  shops: Loadable<SeenShop[]>
  /** `null` = no shop was chosen, and the page in front tells none. */
  shopKey: string | null
  tabShopKey: string | null
  /** The last ones, the latest first. */
  decisions: Loadable<RememberedDecision[]>
  calibration: Loadable<Calibration>
  shadow: Loadable<ShadowWeek>
  /** The decision that is seen again. */
  replayOf: string | null
  replay: Loadable<Replay | null>
  /** `undefined` while it is being read. */
  owner: OwnerMode | undefined
  muted: readonly FindingId[]
}
