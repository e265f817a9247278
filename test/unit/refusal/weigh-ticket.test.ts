import { describe, expect, it } from 'vitest'
import { weighTicket, type Scales } from '../../../lib/refusal/weigh-ticket'
import type { OutcomeCounts } from '../../../lib/schema/judgement'
import { afterSale, NOW } from './cases'

const COSTS = { marginRate: 0.35, salvageRate: 0.6, freightFen: 800, minuteFen: 60 }
/** Of forty refusals thirty-six went to the platform, which never decided for the shop. */
const BITTER: OutcomeCounts = { escalated: { count: 36, total: 40 }, won: { count: 0, total: 30 } }

const scales = (change: Partial<Scales> = {}): Scales => ({
  now: NOW,
  policy: { sevenDay: false, compensationQuota: { perOrderFen: 500, usedTodayFen: 0 } },
  costs: COSTS,
  platformHelp: { numerator: 3, denominator: 460 },
  historyOf: () => BITTER,
  shadowed: false,
  ...change,
})
// Nothing that a rule calls dangerous: the term is over, the reason is the buyer's own.
const ticket = afterSale()

describe('weighTicket', () => {
  it('names the cheapest way and what it saves against refusing', () => {
    const { cheapest, alternatives } = weighTicket(ticket, null, scales())
    const priced = alternatives.filter(({ costFen }) => costFen !== null)
    expect(priced.length).toBeGreaterThan(2)
    const refuse = alternatives.find(({ action }) => action === 'refuse')!.costFen!
    expect(cheapest).toEqual({ action: priced[0]!.action, savedFen: refuse - priced[0]!.costFen! })
    expect(cheapest!.savedFen).toBeGreaterThan(0)
  })

  it('names none while the costs are not told', () => {
    expect(weighTicket(ticket, null, scales({ costs: null })).cheapest).toBeNull()
  })

  it('keeps the shop’s own chances, and shows none of them while they are silent', () => {
    const spoken = weighTicket(ticket, null, scales())
    const silent = weighTicket(ticket, null, scales({ shadowed: true }))
    const untaught = weighTicket(ticket, null, scales({ historyOf: () => null }))
    expect(spoken.escalation).toMatchObject({ origin: 'history', n: 40 })
    expect(silent.escalation).toEqual(spoken.escalation)
    expect(silent.alternatives).toEqual(untaught.alternatives)
    expect(silent.alternatives).not.toEqual(spoken.alternatives)
    expect([spoken.silent, silent.silent, untaught.silent]).toEqual([false, true, false])
  })

  it('has no learned warning to keep where few called the platform', () => {
    const calm: OutcomeCounts = { escalated: { count: 2, total: 60 }, won: null }
    expect(weighTicket(ticket, null, scales({ shadowed: true, historyOf: () => calm })).silent).toBe(false)
  })
})
