import { describe, expect, it } from 'vitest'
import { numberOf, packBook } from '../../../../lib/rules/pack-book'
import { packById } from '../../../../lib/rules/packs/all-packs'
import { refusalLadder } from '../../../../lib/score/penalty/refusal-ladder'
import { ticketLadder } from '../../../../lib/score/penalty/ticket-ladder'
import { PACK_IDS, type PackId } from '../../../../lib/schema/finding'
import { LADDER_NUMBERS } from './ladder-book'

const douyin = PACK_IDS.filter((id) => packById(id).platform === 'douyin')
const qianniu = PACK_IDS.filter((id) => packById(id).platform === 'qianniu')
const now = '2026-09-16T20:00:00+08:00'
const counters = {
  weekSalesFen: 10_000_000,
  platformTickets: { week: 3, late: 3 },
  refusals: {
    rate: 0.06,
    peerRate: 0.01,
    weekViolations: 1,
    unjustifiedByDay: [{ date: '2026-09-16', count: 15 }],
  },
}
const ladders = (id: PackId) => ({
  refusals: refusalLadder({ now, book: packBook(id), counters }),
  tickets: ticketLadder({ now, book: packBook(id), counters }),
})

describe('the ladders of the shipped packs', () => {
  it.each(douyin)('%s has the numbers that the ladders are tested with', (id) => {
    const shipped = Object.keys(LADDER_NUMBERS).map((key) => [key, numberOf(packBook(id), key)?.value])
    expect(Object.fromEntries(shipped)).toEqual(LADDER_NUMBERS)
    expect(ladders(id)).toMatchObject({
      refusals: { level: 2, fineFen: 10000, freezeDays: 15 },
      tickets: { level: 2, fineFen: 15000 },
    })
  })

  it.each(qianniu)('%s has no such ladders, so no level', (id) => {
    expect(ladders(id)).toMatchObject({
      refusals: { level: null, count: 15, fineFen: null },
      tickets: { level: null, count: 3, fineFen: null },
    })
  })
})
