import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLevels, worstLevel } from '../../../lib/domain/level'
import type { RefusalCase, Stage } from '../../../lib/refusal/refusal-case'
import { AFTER_SALE_KINDS, REASON_CLASSES, type AfterSale } from '../../../lib/schema/after-sale'
import { FindingSchema, type Level } from '../../../lib/schema/finding'
import type { Quota } from '../../../lib/schema/policy'
import { afterSale, BOOKS, form, judge, NOW, refusal } from './cases'

const REASONS = ['买家已签收', '不支持7天无理由', '商品没问题', '已协商换货', null]
const STAGES: Stage[] = ['before-form', 'in-form', 'confirm']

const anyCase: fc.Arbitrary<RefusalCase> = fc
  .record({
    platform: fc.constantFrom('douyin' as const, 'qianniu' as const),
    stage: fc.constantFrom(...STAGES),
    kind: fc.constantFrom(...AFTER_SALE_KINDS),
    reason: fc.constantFrom('质量问题', null),
    reasonClass: fc.constantFrom(...REASON_CLASSES, null),
    appliedAt: fc.constantFrom('2026-11-22T10:00:00+08:00', null),
    deadlineAt: fc.constantFrom('2026-11-25T10:00:00+08:00', '2026-11-23T11:00:00+08:00', null),
    refusals: fc.constantFrom(0, 2, null),
    selected: fc.constantFrom(...REASONS),
    proofs: fc.nat(2),
    readAt: fc.constantFrom(NOW, '2026-11-23T09:00:00+08:00', null),
  })
  .map(({ platform, stage, selected, proofs, readAt, ...facts }) => ({
    ...refusal({ platform, stage, readAt }),
    afterSale: afterSale({ platform, ...facts }),
    form: stage === 'before-form' ? null : form({ selected, proofs }),
  }))

const FORGET: Record<string, (of: RefusalCase) => RefusalCase> = {
  readAt: (of) => ({ ...of, readAt: null }),
  afterSale: (of) => ({ ...of, afterSale: null }),
  form: (of) => ({ ...of, form: null, stage: 'before-form' }),
  selected: (of) => ({ ...of, form: of.form && { ...of.form, selected: null } }),
  reason: (of) => without(of, { reason: null }),
  reasonClass: (of) => without(of, { reasonClass: null }),
  kind: (of) => without(of, { kind: 'unknown' }),
  appliedAt: (of) => without(of, { appliedAt: null }),
  deadlineAt: (of) => without(of, { deadlineAt: null }),
}

function without(of: RefusalCase, change: Partial<AfterSale>): RefusalCase {
  return { ...of, afterSale: of.afterSale && { ...of.afterSale, ...change } }
}

/** What is not known may turn a proof into a doubt, but never a doubt into «clear». */
function asDoubt(level: Level): Level {
  return compareLevels(level, 'caution') > 0 ? 'caution' : level
}

describe('judgeRefusal', () => {
  it('is clear when all is known and nothing is wrong', () => {
    expect(judge(refusal())).toMatchObject({ level: 'clear', findings: [], unknown: [] })
  })

  it('never gets better by knowing less', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...Object.values(FORGET)), (full, forget) => {
        const known = judge(full).level
        const less = judge(forget(full)).level
        expect(compareLevels(less, asDoubt(known))).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('says at most caution before a reason is chosen, but for what the platform blocks', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const early: RefusalCase = { ...given, stage: 'before-form', form: null }
        const worse = judge(early).findings.filter((finding) => finding.level !== 'caution')
        expect(worse.filter((finding) => finding.rule !== 't1-unshipped')).toEqual([])
      }),
    )
  })

  it('orders findings worst first and takes the worst as its level', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { level, findings } = judge(given)
        const levels = findings.map((finding) => finding.level)
        expect(level).toBe(worstLevel(levels))
        expect(levels).toEqual([...levels].sort((a, b) => compareLevels(b, a)))
        for (const finding of findings) expect(FindingSchema.safeParse(finding).success).toBe(true)
      }),
    )
  })

  it('is the same for the same case, and takes a moment at most', () => {
    const given = refusal({ afterSale: afterSale({ reasonClass: 'quality', reason: '漏水' }) })
    const first = JSON.stringify(judge(given))
    const started = performance.now()
    for (let n = 0; n < 200; n += 1) expect(JSON.stringify(judge(given))).toBe(first)
    expect((performance.now() - started) / 200).toBeLessThan(2)
  })

  it.each(Object.entries(BOOKS))('has one check per finding in the book of %s', (_, { checks }) => {
    const ids = checks.map((check) => check.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a quota of any kind', () => {
  const unread = (quota: Quota) =>
    judge(refusal({ afterSale: afterSale({ refundFen: null }), policy: { quota } })).unknown.map(
      ({ field }) => field,
    )

  it('needs the refund that it bounds', () => {
    expect(unread({ perOrderFen: 20_000 })).toEqual(['refundFen'])
    expect(unread({ perDayFen: 50_000 })).toEqual(['refundFen'])
    expect(unread({ perOrderFen: null, perDayFen: null })).toEqual([])
  })
})
