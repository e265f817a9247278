import { USUAL_LIMITS } from '../refusal/refusal-case'
import type { CaseFacts, CaseFactsAsk, RefusalTerms, TicketFacts } from '../schema/case-facts'
import { MOST_TICKETS } from '../schema/case-facts-limits'
import type { Platform } from '../schema/platform'
import type { Shop } from '../schema/shop'
import type { Time } from '../schema/time'

export interface CaseFactsBookOptions {
  platform: Platform
  ask: (ask: CaseFactsAsk) => Promise<CaseFacts>
  /** Something new is known. */
  onNews: () => void
  /** Milliseconds of a clock that only goes forward. */
  clock: () => number
  /** Runs something at a time to come. */
  at: (time: Time, run: () => void) => void
}

type Ticket = CaseFactsAsk['tickets'][number]

/** Milliseconds before a question that failed is asked again. */
const AFTER_FAILURE = 3_000
/** Tickets remembered at most; the first ones heard of go first. */
const MOST_KNOWN = 500
const UNTOLD: RefusalTerms = { policy: null, limits: USUAL_LIMITS, until: null }

/** What the store told of the tickets on the page, asked for before anybody needs it; in memory only. */
export class CaseFactsBook {
  private wanted: readonly Ticket[] = []
  private shop: Shop | null = null
  private readonly asked = new Map<string, string | null>()
  private readonly known = new Map<string, TicketFacts>()
  private told = UNTOLD
  private failedAt = -Infinity
  /** Answers to older questions than these are of another shop or state. */
  private round = 0

  constructor(private readonly options: CaseFactsBookOptions) {}

  get terms(): RefusalTerms {
    return this.told
  }

  /** `null` = not told yet: unknown. */
  of(afterSaleId: string | null): TicketFacts | null {
    return afterSaleId === null ? null : (this.known.get(afterSaleId) ?? null)
  }

  /** The page was read: asks for the tickets that it shows and that were not asked for. */
  want(tickets: readonly Ticket[], shop: Shop | null): void {
    this.wanted = tickets
    const moved = shop?.shopId !== this.shop?.shopId || shop?.shopName !== this.shop?.shopName
    this.shop = shop
    if (moved) this.askAgain()
    else this.askMissing()
  }

  /** What was told may have changed: asks for everything on the page anew. What is known stands until then. */
  askAgain(): void {
    this.round += 1
    this.asked.clear()
    this.askMissing()
  }

  private askMissing(): void {
    if (this.options.clock() - this.failedAt < AFTER_FAILURE) return
    const missing = this.wanted.filter(
      ({ afterSaleId, orderId }) =>
        !this.asked.has(afterSaleId) || (orderId !== null && this.asked.get(afterSaleId) === null),
    )
    for (let from = 0; from < missing.length; from += MOST_TICKETS) {
      void this.askFor(missing.slice(from, from + MOST_TICKETS))
    }
  }

  private async askFor(tickets: Ticket[]): Promise<void> {
    const { platform, ask, clock, onNews } = this.options
    const { shop, round } = this
    for (const { afterSaleId, orderId } of tickets) this.asked.set(afterSaleId, orderId)
    try {
      const { tickets: told, ...terms } = await ask({ platform, shop, tickets })
      if (round !== this.round) return
      const before = JSON.stringify([
        this.told,
        tickets.map(({ afterSaleId }) => this.known.get(afterSaleId)),
      ])
      if (terms.until !== null && terms.until !== this.told.until)
        this.options.at(terms.until, () => this.askAgain())
      this.told = terms
      for (const { afterSaleId } of tickets) this.learn(afterSaleId, told[afterSaleId])
      const now = JSON.stringify([this.told, tickets.map(({ afterSaleId }) => this.known.get(afterSaleId))])
      if (now !== before) onNews()
    } catch {
      if (round !== this.round) return
      this.failedAt = clock()
      for (const { afterSaleId } of tickets) this.asked.delete(afterSaleId)
    }
  }

  private learn(afterSaleId: string, facts: TicketFacts | undefined): void {
    this.known.delete(afterSaleId)
    if (facts) this.known.set(afterSaleId, facts)
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST_KNOWN) break
      this.known.delete(oldest)
      this.asked.delete(oldest)
    }
  }
}
