import { generateShop } from '../../replica/shop/generate-shop'
import type { Platform, ReplicaShop, ReplicaTicket } from '../../replica/shop/shape'
import { SHOT_NOW } from './shot-now'

/** A shop of which the page shows few tickets, as unlike each other as can be. */
export function mixedShop(platform: Platform, seed: number, count = 10): ReplicaShop {
  const shop = fullShop(platform, seed)
  return { ...shop, tickets: unlike(shop.tickets, count) }
}

const made = new Map<string, ReplicaShop>()

/** A shop with all that the generator makes. */
export function fullShop(platform: Platform, seed: number): ReplicaShop {
  const key = `${platform} ${seed}`
  const shop = made.get(key) ?? generateShop({ platform, seed, now: SHOT_NOW, tickets: 900 })
  made.set(key, shop)
  return shop
}

/** Takes, again and again, the ticket that shows most things not yet shown. */
function unlike(tickets: readonly ReplicaTicket[], count: number): ReplicaTicket[] {
  const seen = new Set<string>()
  const taken: ReplicaTicket[] = []
  while (taken.length < count) {
    const fresh = (ticket: ReplicaTicket): number =>
      traitsIn(ticket).filter((trait) => !seen.has(trait)).length
    const rest = tickets.filter((ticket) => !taken.includes(ticket))
    const next = rest.reduce((best, ticket) => (fresh(ticket) > fresh(best) ? ticket : best))
    taken.push(next)
    for (const trait of traitsIn(next)) seen.add(trait)
  }
  return taken
}

function traitsIn({ truth }: ReplicaTicket): string[] {
  return [
    `kind ${truth.kind}`,
    `status ${truth.status}`,
    `reason ${truth.reasonClass}`,
    `deadline ${truth.onDeadline}`,
    `out ${truth.outbound?.state}`,
    `in ${truth.inbound?.state}`,
    `items ${truth.items[0]?.quantity}`,
    ...truth.tags.map((tag) => `tag ${tag}`),
  ]
}

/** A shop whose only tickets are these. */
export function shopWith(shop: ReplicaShop, tickets: ReplicaTicket[]): ReplicaShop {
  return { ...shop, tickets }
}

/** The first ticket for which something holds. */
export function ticketThat(shop: ReplicaShop, test: (ticket: ReplicaTicket) => boolean): ReplicaTicket {
  const found = shop.tickets.find(test)
  if (!found) throw new Error(`${shop.shopName} has no such ticket`)
  return found
}

/** The same ticket, refused some times before the buyer applied again. */
export function refusedBefore(ticket: ReplicaTicket, times: number): ReplicaTicket {
  const day = (before: number): string => `2026-10-${String(28 - before).padStart(2, '0')}T10:20:30+08:00`
  const rounds = Array.from({ length: times }, (_, round) => [
    { at: day(2 * round), who: 'merchant' as const, text: '拒绝了售后申请' },
    { at: day(2 * round + 1), who: 'buyer' as const, text: '发起了售后申请' },
  ])
  const truth = { ...ticket.truth, refusals: ticket.truth.refusals + times }
  return { ...ticket, truth, negotiation: [...ticket.negotiation, ...rounds.flat()] }
}
