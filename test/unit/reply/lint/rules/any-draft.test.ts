import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absoluteClaim } from '../../../../../lib/reply/lint/rules/absolute-claim'
import { comeBackLater } from '../../../../../lib/reply/lint/rules/come-back-later'
import { emptyWait } from '../../../../../lib/reply/lint/rules/empty-wait'
import { hardRefusal } from '../../../../../lib/reply/lint/rules/hard-refusal'
import { mechanicalRepeat } from '../../../../../lib/reply/lint/rules/mechanical-repeat'
import { otherBuyerData } from '../../../../../lib/reply/lint/rules/other-buyer-data'
import { untrueReason } from '../../../../../lib/reply/lint/rules/untrue-reason'
import { lintBy } from '../../../../../lib/reply/lint/lint-draft'
import { COME_BACK, WAITS } from './examples'
import { CLAIMS, REFUSALS } from './more-examples'
import { PRIVATE, REASONS, REPEATS } from './context-examples'
import { inputOf } from './lint-input'
import { LintFindingSchema } from '../../../../../lib/schema/lint'

const RULES = [
  absoluteClaim,
  comeBackLater,
  emptyWait,
  hardRefusal,
  mechanicalRepeat,
  otherBuyerData,
  untrueReason,
]
const PIECES = [...WAITS.bad, ...COME_BACK.bad, ...REFUSALS.bad, ...CLAIMS.bad]
const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.constantFrom('😀', '👩‍👧', ' ', '\n', '“', '”', '...', '１２３', '\u200b', '不', '最', '等', '选'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const drafts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

describe('any draft', () => {
  it('gets places that lie within it, in order, with the cite of its platform', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...REASONS, ...REPEATS, ...PRIVATE), (text, around) => {
        const input = inputOf({ ...around, text })
        const findings = lintBy(RULES, input)
        for (const finding of findings) {
          expect(LintFindingSchema.safeParse(finding).success).toBe(true)
          expect(finding.start).toBeLessThan(finding.end)
          expect(finding.end).toBeLessThanOrEqual(text.length)
          expect(finding.advice).not.toMatch(/[!！]|禁止/)
        }
        expect(lintBy(RULES, input)).toEqual(findings)
      }),
      { numRuns: 300 },
    )
  })

  it.each(RULES)('$id takes time in proportion to its length', (rule) => {
    const around = REPEATS[0]
    const time = (text: string): number => {
      const input = inputOf({ ...around, text })
      rule.find(input)
      // The processor's own time: other tests run beside this one.
      const start = process.cpuUsage()
      for (let run = 0; run < 5; run += 1) rule.find({ ...input })
      return process.cpuUsage(start).user / 5000
    }
    for (const unit of [
      '请',
      '等等',
      '申请',
      '区路8号',
      '不能给您最好的明天再来',
      '等等我看看',
      '选质量改成原因',
      '一二三1234567890',
      '张王李赵海淀区路号',
    ]) {
      expect(time(unit.repeat(4000).slice(0, 20_000))).toBeLessThan(400)
    }
  })
})
