import type { RawReading } from '../reading/raw-reading'
import { sealForm } from '../reading/seal'
import type { Platform } from '../schema/platform'
import type { TabView } from '../schema/tab-view'
import type { Time } from '../schema/time'
import type { RefusalInPlay } from './refusal-in-play'

export interface Shown {
  platform: Platform
  reading: RawReading
  play: RefusalInPlay | null
  conversationKey: string | null
  replyBox: boolean
  refusable: (ticket: RawReading['afterSales'][number]) => boolean | null
  readAt: Time
}

const MOST_UNREAD = 200
/** Pages that are about one ticket. */
const ONE_TICKET = /\/(aftersale-detail|refund-detail|refuse)$/

/** What the panel needs to follow this page. */
export function tabViewOf({ platform, reading, play, conversationKey, refusable, ...shown }: Shown): TabView {
  const [only] = ONE_TICKET.test(reading.page ?? '') ? reading.afterSales : []
  const ticket = play?.refusal.afterSale ?? only ?? null
  return {
    platform,
    page: reading.page,
    shop: reading.shop,
    afterSaleId: ticket?.afterSaleId ?? null,
    orderIds: ticket?.orderId ? [ticket.orderId] : (reading.conversation?.orderIds ?? []),
    conversationKey,
    form: sealForm(reading.refusalForm),
    verdict: play && {
      level: play.verdict.level,
      findings: play.verdict.findings,
      stage: play.verdict.stage,
    },
    refusable: only ? refusable(only) : null,
    replyBox: shown.replyBox,
    health: reading.health,
    unread: reading.unread.slice(0, MOST_UNREAD),
    readAt: shown.readAt,
  }
}
