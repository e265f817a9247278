import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mayBeOffered, scriptFindings } from '../../../../lib/reply/library/script-findings'
import { sampleReply } from '../../../../lib/reply/library/sample-reply'
import type { LintInput } from '../../../../lib/reply/lint/rule'
import type { LintFinding } from '../../../../lib/schema/lint'
import { VARIABLES } from '../../../../lib/schema/reply-script'

const lintDraft = vi.hoisted(() => vi.fn<(input: LintInput) => LintFinding[]>())
vi.mock('../../../../lib/reply/lint/lint-draft', () => ({ lintDraft }))

const NOW = '2026-11-23T11:30:00+08:00'
const finding = (start: number, level: LintFinding['level'] = 'danger'): LintFinding => ({
  rule: 'review-for-benefit',
  level,
  start,
  end: start + 2,
  advice: '改成照实评价。',
  better: null,
  cite: null,
})

beforeEach(() => {
  lintDraft.mockReset().mockReturnValue([])
})

describe('the check of a script', () => {
  it('reads the words as a buyer would, on each platform that the script is for', () => {
    scriptFindings({ text: '{商品} 退 {退款金额} 元{光标}', platforms: '*' }, NOW)
    const asked = {
      text: '保温杯 500ml 退 59.90 元',
      now: NOW,
      conversation: null,
      afterSale: null,
      facts: null,
    }
    expect(lintDraft.mock.calls).toEqual([
      [{ ...asked, platform: 'douyin' }],
      [{ ...asked, platform: 'qianniu' }],
    ])
    lintDraft.mockClear()
    scriptFindings({ text: '好', platforms: ['qianniu'] }, NOW)
    expect(lintDraft.mock.calls.map(([{ platform }]) => platform)).toEqual(['qianniu'])
  })

  it('tells the same place once, in the order of the words', () => {
    lintDraft.mockReturnValueOnce([finding(4), finding(9)]).mockReturnValueOnce([finding(0), finding(4)])
    expect(scriptFindings({ text: '好', platforms: '*' }, NOW).map(({ start }) => start)).toEqual([0, 4, 9])
  })

  it('keeps a script with a danger out of what is suggested, and no other', () => {
    const script = { text: '好', platforms: ['douyin'] as const }
    expect(mayBeOffered(script, NOW)).toBe(true)
    lintDraft.mockReturnValue([finding(0, 'caution')])
    expect(mayBeOffered(script, NOW)).toBe(true)
    lintDraft.mockReturnValue([finding(0, 'caution'), finding(4)])
    expect(mayBeOffered(script, NOW)).toBe(false)
  })

  it('has a made-up fact for every place', () => {
    expect(sampleReply(VARIABLES.map((name) => `{${name}}`).join(' ')).missing).toEqual([])
  })
})
