import type { LivePage } from '../reading/live-page'
import { NOTHING_READ } from '../reading/read-page'
import type { RawAfterSale, RawConversation, RawReading } from '../reading/raw-reading'
import type { AfterSale } from '../schema/after-sale'
import type { Conversation } from '../schema/conversation'
import type { Time } from '../schema/time'
import type { KnownRecord, PageFacts } from './page-facts'

/** Keeps the last reading; answers from it alone. Names never leave it: keys are left out here. */
export class PageMemory implements PageFacts {
  private reading: RawReading = NOTHING_READ
  private readAt: Time | null = null
  private chat: { of: RawConversation; is: Conversation } | null = null

  constructor(private readonly places: Pick<LivePage, 'recordAt' | 'ticked'>) {}

  remember(reading: RawReading, readAt: Time): void {
    this.reading = reading
    this.readAt = readAt
  }

  recordAt(element: Element): KnownRecord | null {
    const raw = this.places.recordAt(element)
    return raw && this.known(raw)
  }

  recordOf(afterSaleId: string): KnownRecord | null {
    const raw = this.reading.afterSales.find((record) => record.afterSaleId === afterSaleId)
    return raw ? this.known(raw) : null
  }

  currentForm(): RawReading['refusalForm'] {
    return this.reading.refusalForm
  }

  conversation(): Conversation | null {
    const raw = this.reading.conversation
    if (raw && this.chat?.of !== raw) this.chat = { of: raw, is: withoutNames(raw) }
    return raw && (this.chat?.is ?? null)
  }

  shop(): RawReading['shop'] {
    return this.reading.shop
  }

  ticked(): KnownRecord[] {
    return this.places.ticked().map((raw) => this.known(raw))
  }

  last(): RawReading {
    return this.reading
  }

  private known({
    buyerName: _name,
    deadlinePrecisionSeconds: _width,
    origins: _from,
    ...record
  }: RawAfterSale): KnownRecord {
    const afterSale: AfterSale = { ...record, buyerKey: null }
    return { afterSale, readAt: this.readAt }
  }
}

function withoutNames({
  buyerName: _buyer,
  pageKey: _key,
  messages,
  ...rest
}: RawConversation): Conversation {
  return {
    ...rest,
    conversationKey: null,
    buyerKey: null,
    messages: messages.map(({ agentName: _agent, ...message }) => ({ ...message, agentKey: null })),
  }
}
