import { describe, expect, it } from 'vitest'
import { citeClause } from '../../../lib/rules/cite-clause'
import { clauseInForce } from '../../../lib/rules/clause-in-force'
import { packInForce } from '../../../lib/rules/pack-in-force'
import { CiteSchema } from '../../../lib/schema/finding'
import { PlatformSchema } from '../../../lib/schema/platform'
import { BOOKS } from '../refusal/cases'

describe('packInForce', () => {
  it.each([
    ['douyin', '2024-12-31T23:59:59+08:00', 'douyin-2025-03-15'],
    ['douyin', '2025-11-18T23:59:59+08:00', 'douyin-2025-03-15'],
    ['douyin', '2025-11-19T00:00:00+08:00', 'douyin-2025-11-19'],
    ['douyin', '2026-05-07T00:00:00+08:00', 'douyin-2026-05-07'],
    ['douyin', '2026-07-14T00:00:00+08:00', 'douyin-2026-07-14'],
    ['douyin', '2026-09-07T23:59:59+08:00', 'douyin-2026-07-14'],
    ['douyin', '2026-09-08T00:00:00+08:00', 'douyin-2026-09-08'],
    ['qianniu', '2025-06-29T23:59:59+08:00', 'qianniu-dsr'],
    ['qianniu', '2025-06-30T00:00:00+08:00', 'qianniu-2025-06-30'],
    ['qianniu', '2026-11-23T10:00:00+08:00', 'qianniu-2026-03-16'],
  ] as const)('%s at %s is %s', (platform, now, pack) => {
    expect(packInForce(platform, now)).toBe(pack)
  })
})

describe('clauses', () => {
  it('changes to the newest text of the nine patterns on its first day', () => {
    const before = clauseInForce('d6-quality-claim', '2026-07-30T23:59:59+08:00')
    const after = clauseInForce('d6-quality-claim', '2026-07-31T00:00:00+08:00')
    expect([before.effective, before.confidence]).toEqual(['2025-09-18', 'inferred'])
    expect([after.effective, after.confidence]).toEqual(['2026-07-31', 'official'])
  })

  it('names no day for a text older than any we hold', () => {
    const clause = clauseInForce('d2-no-chat-record', '2025-01-01T00:00:00+08:00')
    expect([clause.effective, clause.confidence]).toEqual([null, 'inferred'])
  })

  it.each(PlatformSchema.options)('has a citation for every check of %s', (platform) => {
    const { checks, clauses } = BOOKS[platform]
    expect(checks.length).toBeGreaterThan(0)
    for (const { id } of checks) {
      const cite = citeClause(clauses, id, { platform, now: '2026-11-23T10:00:00+08:00' })
      expect(CiteSchema.safeParse(cite).success).toBe(true)
    }
  })
})
