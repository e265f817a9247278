import type { Capture } from '../schema/capture'
import type { PageId } from '../schema/page'
import { PlatformSchema, type Platform } from '../schema/platform'
import type { Time } from '../schema/time'
import type { Tally } from './counts/tally'
import type { ReadMessage } from './merge/read-new-messages'
import type { ShopBook } from './shop-book'

/** What the repositories share while one capture is applied. */
export interface CaptureContext {
  captureId: string
  platform: Platform
  page: PageId
  readAt: Time
  /** Records from before this may have been purged already; `null` = nothing was ever purged. */
  purgedBefore: Time | null
  shops: ShopBook
  tally: Tally
  /** `null` = buyers' messages are stored without what they say. */
  read: ReadMessage | null
}

/** A page's id begins with its platform. */
export function platformOf(page: Capture['page']): Platform {
  return PlatformSchema.parse(page.split('/')[0])
}
