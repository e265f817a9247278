import type { RawReading } from '../reading/raw-reading'
import { precisionsOf, sealAfterSale, sealConversation, type HashName } from '../reading/seal'
import type { Capture } from '../schema/capture'
import type { Time } from '../schema/time'
import { CaptureChanges, type Changes } from './capture-changes'

export interface CaptureMakerOptions {
  newId: () => string
  store: (capture: Capture) => void
  /** The open conversation's key is known now. */
  onChatKey: () => void
}

/** Records in one capture at most. */
const MOST = 200

/** Turns readings into captures: only what changed, names hashed, in the order in which it was read. */
export class CaptureMaker {
  private readonly changes = new CaptureChanges()
  private hash: HashName | null = null
  private last: Promise<void> = Promise.resolve()
  private keys = new Map<string, string | null>()

  constructor(private readonly options: CaptureMakerOptions) {}

  /** Nothing is handed on before there is a key to hash names with. */
  useHash(hash: HashName): void {
    this.hash = hash
    this.forget()
  }

  /** Hand everything on anew at the next reading. */
  forget(): void {
    this.changes.forget()
    this.keys.clear()
  }

  take(reading: RawReading, readAt: Time): void {
    const { hash } = this
    const changes = hash && this.changes.take(reading)
    if (!hash || !changes) return
    this.last = this.last.then(() => this.make({ reading, readAt, changes, hash })).catch(() => this.forget())
  }

  /** The key of the conversation in a reading; `null` when there is none. */
  async chatKey(of: RawReading['conversation']): Promise<string | null> {
    const { hash } = this
    if (!of || !hash) return null
    const known = this.keys.get(chatNameOf(of))
    if (known !== undefined) return known
    const { conversationKey } = await sealConversation({ ...of, messages: [] }, hash)
    this.keys.set(chatNameOf(of), conversationKey)
    return conversationKey
  }

  /** The same, as far as it is known already. */
  knownChatKey(of: RawReading['conversation']): string | null {
    return (of && this.keys.get(chatNameOf(of))) ?? null
  }

  private async make(job: {
    reading: RawReading
    readAt: Time
    changes: Changes
    hash: HashName
  }): Promise<void> {
    const { reading, readAt, changes, hash } = job
    if (reading.page === null) return
    const { afterSales, scoreSheet } = changes
    const conversation = changes.conversation && (await sealConversation(changes.conversation, hash))
    if (conversation) {
      await this.chatKey(changes.conversation)
      this.options.onChatKey()
    }
    for (let from = 0; from === 0 || from < afterSales.length; from += MOST) {
      const part = afterSales.slice(from, from + MOST)
      const sealed = await Promise.all(part.map((record) => sealAfterSale(record, hash)))
      this.options.store({
        captureId: this.options.newId(),
        readAt,
        page: reading.page,
        shop: reading.shop,
        afterSales: sealed,
        deadlinePrecision: precisionsOf(part),
        scoreSheet: from === 0 ? scoreSheet : null,
        conversation: from === 0 ? conversation : null,
      })
    }
  }
}

/** What tells one open conversation from another on the page; stays in memory. */
export function chatNameOf({ pageKey, buyerName }: NonNullable<RawReading['conversation']>): string {
  return JSON.stringify([pageKey, buyerName])
}
