import type { PackBook } from '../../../../lib/rules/pack-book'
import type { PackEdits, PackNumber } from '../../../../lib/schema/rule-pack'

export const LADDER_NUMBERS: Readonly<Record<string, number>> = {
  'ladder.refusal.rateMultiple': 5,
  'ladder.refusal.dailyMean': 5,
  'ladder.refusal.dailyMeanSevere': 10,
  'ladder.refusal.productDaily': 5,
  'ladder.refusal.level2.prior': 1,
  'ladder.refusal.level3.prior': 3,
  'ladder.refusal.level2.fineFen': 10000,
  'ladder.refusal.level2.freezeDays': 15,
  'ladder.refusal.level3.fineFen': 30000,
  'ladder.refusal.level3.freezeDays': 30,
  'ladder.ticket.smallWeek': 5,
  'ladder.ticket.lateCount1': 2,
  'ladder.ticket.lateCount2': 3,
  'ladder.ticket.lateRate1': 0.3,
  'ladder.ticket.lateRate2': 0.6,
  'ladder.ticket.salesShare': 0.0015,
  'ladder.ticket.fineMinFen': 3000,
  'ladder.ticket.fineMaxFen': 20000,
  'ladder.mockery.count1': 3,
  'ladder.mockery.count2': 10,
  'ladder.mockery.count3': 15,
  'ladder.mockery.fine2Fen': 10000,
  'ladder.mockery.fine3Fen': 20000,
  'ladder.mockery.compensation.share': 0.05,
  'ladder.mockery.compensation.minFen': 500,
  'ladder.mockery.compensation.maxFen': 3000,
}

/** A book of these numbers alone. */
export function bookOf(numbers: Readonly<Record<string, number>>, edits: PackEdits = {}): PackBook {
  const rows = Object.entries(numbers).map(([key, value]): PackNumber => ({
    key,
    value,
    unit: 'count',
    label: key,
    source: 'a table of the tests',
    effective: null,
    confidence: 'official',
  }))
  return {
    edits,
    pack: {
      id: 'douyin-2026-07-14',
      platform: 'douyin',
      title: 'ladders',
      from: '2026-07-14',
      until: null,
      metrics: [],
      numbers: rows,
      weights: [],
      stars: [],
      lines: [],
    },
  }
}

export const LADDERS = bookOf(LADDER_NUMBERS)
