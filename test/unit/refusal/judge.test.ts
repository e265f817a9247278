import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capLevel, compareLevels } from '../../../lib/domain/level'
import { judge } from '../../../lib/refusal/judge'
import { AFTER_SALE_KINDS, AFTER_SALE_STATUSES, REASON_CLASSES } from '../../../lib/schema/after-sale'
import { PACK_IDS, type PackId } from '../../../lib/schema/finding'
import { JudgementSchema, type Costs, type JudgeInput } from '../../../lib/schema/judgement'
import { PARCEL_STATES } from '../../../lib/schema/parcel'
import { form, NOW, parcel } from './cases'
import { input } from './judge-input'

const REASONS = [
  '买家已签收',
  '不支持7天无理由',
  '商品没问题',
  '已协商换货',
  '已与买家协商一致',
  '仓库放假',
  null,
]
const share = fc.double({ min: 0, max: 1, noNaN: true })
const fen = fc.nat(50_000)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const anyCosts: fc.Arbitrary<Costs> = fc.record({
  marginRate: maybe(share),
  salvageRate: maybe(share),
  freightFen: maybe(fen),
  minuteFen: maybe(fen),
  pointFen: maybe(fen),
  winRate: maybe(share),
  escalationRate: maybe(share),
  returnRate: maybe(share),
  compensationFen: maybe(fen),
})

const anyTicket = fc.record({
  platform: fc.constantFrom('douyin' as const, 'qianniu' as const),
  kind: fc.constantFrom(...AFTER_SALE_KINDS),
  status: fc.constantFrom(...AFTER_SALE_STATUSES),
  reason: maybe(fc.constant('质量问题')),
  reasonClass: maybe(fc.constantFrom(...REASON_CLASSES)),
  refundFen: maybe(fen),
  paidFen: maybe(fen),
  appliedAt: fc.constantFrom('2026-11-22T10:00:00+08:00', null),
  deadlineAt: fc.constantFrom('2026-11-25T10:00:00+08:00', '2026-11-23T11:00:00+08:00', null),
  outbound: maybe(fc.constantFrom(...PARCEL_STATES).map((state) => parcel({ state }))),
  refusals: fc.constantFrom(0, 2, null),
  refusable: fc.constantFrom(true, false, null),
  tags: fc.subarray(['优+订单', '极速退款', '7天无理由', '定制', '虚拟商品', 'cannot_refuse']),
  readAt: fc.constantFrom(NOW, '2026-11-23T09:00:00+08:00', null),
})

const counts = fc.nat(500).chain((total) => fc.record({ count: fc.nat(total), total: fc.constant(total) }))

const anyInput: fc.Arbitrary<JudgeInput> = fc
  .record({
    afterSale: anyTicket,
    form: maybe(
      fc.record({
        selected: fc.constantFrom(...REASONS),
        proofs: fc.nat(2),
        note: fc.constantFrom('', '见视频'),
      }),
    ),
    costs: maybe(anyCosts),
    history: maybe(
      fc.record({ escalated: maybe(counts), won: maybe(counts), returnedAfterPayment: maybe(counts) }),
    ),
    policy: maybe(
      fc.record({
        sevenDay: maybe(fc.boolean()),
        quota: maybe(fc.record({ perOrderFen: maybe(fen) })),
        compensationQuota: maybe(
          fc.record({ perOrderFen: maybe(fen), perDayFen: maybe(fen), usedTodayFen: maybe(fen) }),
        ),
      }),
    ),
    counters: maybe(
      fc.record({
        deduction30d: maybe(fc.nat(20)),
        platformHelp: maybe(fc.record({ numerator: fc.nat(40), denominator: fc.nat(400) })),
        refusals: maybe(
          fc.record({
            rate: maybe(share),
            peerRate: maybe(share),
            weekViolations: maybe(fc.nat(4)),
            unjustifiedByDay: maybe(
              fc.array(fc.record({ date: fc.constant('2026-11-23'), count: fc.nat(12) }), { maxLength: 2 }),
            ),
          }),
        ),
      }),
    ),
  })
  .map(({ form: filled, ...rest }) => ({
    ...input(),
    ...rest,
    afterSale: { ...input().afterSale, ...rest.afterSale },
    form: filled && form(filled),
  }))

/** The costs by action; what has no price or is not offered is absent. */
const costsOf = (given: JudgeInput) =>
  new Map(
    judge(given).alternatives.flatMap(({ action, costFen }) => (costFen === null ? [] : [[action, costFen]])),
  )

/** What is taken away from what is known. */
const FORGET: Record<string, (of: JudgeInput) => JudgeInput> = {
  form: (of) => ({ ...of, form: null }),
  conversation: (of) => ({ ...of, conversation: null }),
  counters: (of) => ({ ...of, counters: null }),
  costs: (of) => ({ ...of, costs: null }),
  history: (of) => ({ ...of, history: null }),
  ...Object.fromEntries(
    ['reason', 'reasonClass', 'appliedAt', 'deadlineAt', 'readAt'].map((key) => [
      key,
      (of: JudgeInput) => ({ ...of, afterSale: { ...of.afterSale, [key]: null } }),
    ]),
  ),
}

describe('judge', () => {
  it('is clear and prices every way when all is known and nothing is wrong', () => {
    const { level, stage, findings, unknown, alternatives } = judge(
      input({ policy: { compensationQuota: { perOrderFen: 2000 } } }),
    )
    expect({ level, stage, findings, unknown }).toEqual({
      level: 'clear',
      stage: 'in-form',
      findings: [],
      unknown: [],
    })
    expect(alternatives.map(({ action }) => action).toSorted()).toEqual(
      ['agree', 'compensate', 'exchange', 'negotiate', 'refuse', 'reship', 'return-refund'].toSorted(),
    )
    expect(alternatives.every(({ costFen }) => costFen !== null)).toBe(true)
  })

  it('is conditional before a form exists', () => {
    const { stage, level } = judge(
      input({ form: null, afterSale: { reasonClass: 'quality', reason: '漏水' } }),
    )
    expect({ stage, level }).toEqual({ stage: 'before-form', level: 'caution' })
  })

  it('has the shape of the schema, whole numbers and no gaps in its order', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const judged = judge(given)
        const parsed = JudgementSchema.safeParse(judged)
        expect(parsed.error?.issues ?? []).toEqual([])
        expect(JSON.parse(JSON.stringify(judged))).toEqual(judged)
        const costs = judged.alternatives.map(({ costFen }) => costFen ?? Infinity)
        expect(costs).toEqual(costs.toSorted((a, b) => a - b))
        for (const { costFen, lowFen, highFen, terms } of judged.alternatives) {
          expect((lowFen === null) === (costFen === null) && (highFen === null) === (costFen === null)).toBe(
            true,
          )
          expect(lowFen ?? 0).toBeLessThanOrEqual(costFen ?? 0)
          expect(costFen ?? 0).toBeLessThanOrEqual(highFen ?? 0)
          const sum = terms.reduce((all, { fen }) => all + (fen ?? 0), 0)
          expect(costFen ?? sum).toBe(sum)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('never offers what is blocked or used up', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const { level, alternatives } = judge(given)
        const actions = alternatives.map(({ action }) => action)
        const { perOrderFen, perDayFen, usedTodayFen } = given.policy?.compensationQuota ?? {}
        const empty = perOrderFen === 0 || (perDayFen != null && perDayFen <= (usedTodayFen ?? 0))
        expect(actions.includes('refuse') && level === 'blocked').toBe(false)
        expect(actions.includes('compensate') && empty).toBe(false)
        expect(actions.includes('intercept') && given.afterSale.outbound?.state !== 'in-transit').toBe(false)
        expect(new Set(actions).size).toBe(actions.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('gets no worse by one more proof', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const filled = given.form ?? form({ proofs: 0 })
        const before = judge({ ...given, form: filled })
        const after = judge({ ...given, form: { ...filled, proofs: filled.proofs + 1 } })
        expect(compareLevels(after.level, before.level)).toBeLessThanOrEqual(0)
        for (const { rule, level } of after.findings) {
          const was = before.findings.find((finding) => finding.rule === rule)?.level ?? 'clear'
          expect(compareLevels(level, was)).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it.each(Object.entries(FORGET))('gets no better by not knowing %s', (_, forget) => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const known = judge(given).level
        const less = judge(forget(given)).level
        expect(compareLevels(less, capLevel(known, 'caution'))).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 300 },
    )
  })

  const RISING: [keyof Costs, 'rate' | 'fen'][] = [
    ['marginRate', 'rate'],
    ['freightFen', 'fen'],
    ['minuteFen', 'fen'],
    ['pointFen', 'fen'],
    ['escalationRate', 'rate'],
    ['returnRate', 'rate'],
  ]

  it.each(RISING)('costs no less when %s rises', (key, unit) => {
    const step = unit === 'rate' ? fc.tuple(share, share) : fc.tuple(fen, fen)
    fc.assert(
      fc.property(anyInput, step, (given, pair) => {
        const [less, more] = pair.toSorted((a, b) => a - b)
        const at = (value: number | undefined) =>
          costsOf({ ...given, costs: { ...given.costs, [key]: value } })
        const [low, high] = [at(less), at(more)]
        const goods = given.afterSale.kind === 'exchange' || given.afterSale.kind === 'reship'
        for (const [action, cost] of low) {
          // A better margin means cheaper goods, where goods go out.
          if (key === 'marginRate' && (goods || action === 'exchange' || action === 'reship')) continue
          expect(high.get(action)).toBeGreaterThanOrEqual(cost)
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each<keyof Costs>(['salvageRate', 'winRate'])('costs no more when %s rises', (key) => {
    fc.assert(
      fc.property(anyInput, share, share, (given, a, b) => {
        const at = (value: number) => costsOf({ ...given, costs: { ...given.costs, [key]: value } })
        const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))]
        for (const [action, cost] of low) expect(high.get(action)).toBeLessThanOrEqual(cost)
      }),
      { numRuns: 400 },
    )
  })

  it('costs no less when more is asked for', () => {
    fc.assert(
      fc.property(anyInput, fen, fen, (given, a, b) => {
        // A payment chosen by the refund follows it; a price named or not in question stays.
        const at = (refundFen: number) => costsOf({ ...given, afterSale: { ...given.afterSale, refundFen } })
        const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))]
        for (const [action, cost] of low) expect(high.get(action) ?? Infinity).toBeGreaterThanOrEqual(cost)
      }),
      { numRuns: 400 },
    )
  })
})

describe('the same case under each pack', () => {
  const OUTCOME: [PackId, string][] = [
    ['douyin-2025-03-15', '2025-06-01T10:00:00+08:00'],
    ['douyin-2025-11-19', '2026-01-10T10:00:00+08:00'],
    ['douyin-2026-05-07', '2026-06-20T10:00:00+08:00'],
    ['douyin-2026-07-14', '2026-08-10T10:00:00+08:00'],
    ['douyin-2026-09-08', '2026-09-20T20:00:00+08:00'],
    ['qianniu-dsr', '2025-06-01T10:00:00+08:00'],
    ['qianniu-2025-06-30', '2026-01-10T10:00:00+08:00'],
    ['qianniu-2026-03-16', '2026-09-20T20:00:00+08:00'],
  ]

  it.each(OUTCOME)('%s is in force at %s, and every finding cites it', (pack, now) => {
    const platform = pack.startsWith('douyin') ? ('douyin' as const) : ('qianniu' as const)
    const ticket = { platform, reasonClass: 'quality' as const, reason: '漏水', appliedAt: null, readAt: now }
    const given = input({ now, afterSale: ticket, form: form({ selected: '买家已签收', proofs: 0 }) })
    const judged = judge(given)
    expect(judged.pack).toBe(pack)
    expect(judged.level).toBe('danger')
    expect(judge({ ...given, pack })).toEqual(judged)
    for (const { cite } of judged.findings) {
      expect(cite.pack).toBe(pack)
      expect((cite.effective ?? '') <= now).toBe(true)
    }
  })

  it.each(PACK_IDS)('%s can be named against the calendar', (pack) => {
    const platform = pack.startsWith('douyin') ? ('douyin' as const) : ('qianniu' as const)
    const judged = judge(input({ pack, afterSale: { platform, readAt: null } }))
    expect(judged.pack).toBe(pack)
    expect(judged.findings.map(({ cite }) => cite.pack)).toEqual(judged.findings.map(() => pack))
  })
})
