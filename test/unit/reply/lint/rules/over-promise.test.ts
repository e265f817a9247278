import { describe, expect, it } from 'vitest'
import { lintBy } from '../../../../../lib/reply/lint/lint-draft'
import { overPromise } from '../../../../../lib/reply/lint/rules/over-promise'
import type { ReplyFacts } from '../../../../../lib/schema/reply-facts'
import { lintInput } from '../lint-input'

function found(text: string, facts: ReplyFacts | null): string[] {
  return lintBy([overPromise], lintInput(text, { facts })).map(({ start, end }) => text.slice(start, end))
}
const quota = (perOrderFen: number | null): ReplyFacts => ({ quota: { perOrderFen } })

describe('sums', () => {
  it.each(['给您补偿30元', '给您补偿三十块', '补偿 ¥30 马上打'])('above the quota: %s', (text) => {
    expect(found(text, quota(2000))).toHaveLength(1)
    expect(found(text, quota(3000))).toEqual([])
    expect(found(text, quota(null))).toEqual([])
    expect(found(text, null)).toEqual([])
  })

  it('names the limit in its advice and a sum within it in the better sentence', () => {
    const [finding] = lintBy([overPromise], lintInput('给您补偿30元', { facts: quota(1250) }))
    expect(finding?.advice).toContain('每单 12.5 元')
    expect(finding?.better).toContain('12.5 元')
  })

  it('takes no refund of what was paid for a goodwill payment', () => {
    expect(found('订单129元原路退给您', quota(2000))).toEqual([])
  })
})

describe('terms', () => {
  it.each([
    ['质保两年哦', { policy: { warrantyDays: 365 } }, 1],
    ['质保一年哦', { policy: { warrantyDays: 365 } }, 0],
    ['保修12个月', { policy: { warrantyDays: 365 } }, 0],
    ['10年质保', { policy: { warrantyDays: 1095 } }, 1],
    ['质保两年哦', { policy: { warrantyDays: null } }, 0],
    ['收到2小时内验货', { policy: { inspectHours: 48 } }, 1],
    ['收到48小时内验货', { policy: { inspectHours: 48 } }, 0],
    ['收到2小时内验货', null, 0],
  ] as const)('%s under %o gives %i', (text, facts, count) => {
    expect(found(text, facts)).toHaveLength(count)
  })
})
