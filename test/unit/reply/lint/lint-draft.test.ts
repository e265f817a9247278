import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintBy, lintDraft } from '../../../../lib/reply/lint/lint-draft'
import type { LintRule, Place } from '../../../../lib/reply/lint/rule'
import { SCRIPTS } from '../../../../lib/reply/scripts/library'
import { LintFindingSchema } from '../../../../lib/schema/lint'
import { PlatformSchema } from '../../../../lib/schema/platform'
import { readDrafts } from '../../../eval/lint/read-drafts'
import { lintInput } from './lint-input'

const platforms = fc.constantFrom(...PlatformSchema.options)
const written = readDrafts('drafts').map(({ text }) => text)
const facts = {
  policy: { warrantyDays: 30, inspectHours: 48, shipBy: null },
  quota: { perOrderFen: 1000 },
}
/** Anything a box can hold: any units, lone surrogates too, and pieces of real drafts among them. */
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...written, '😂', '👨‍👩‍👧', '\ud83d', '「', '"')),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))

function ruleOf(places: readonly Place[]): LintRule {
  return {
    id: 'blame',
    level: 'caution',
    advice: 'a',
    better: 'b',
    cite: { douyin: null, qianniu: null },
    find: () => places,
  }
}

describe('places', () => {
  it('are valid findings inside the draft, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, platforms, (text, platform) => {
        const findings = lintDraft(lintInput(text, { platform, facts }))
        for (const finding of findings) {
          expect(LintFindingSchema.safeParse(finding).success).toBe(true)
          expect(finding.start).toBeLessThan(finding.end)
          expect(finding.end).toBeLessThanOrEqual(text.length)
        }
        expect(findings.map(({ start }) => start)).toEqual(
          findings.map(({ start }) => start).toSorted((a, b) => a - b),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('move by the length of a harmless sentence put before', () => {
    const before =
      '您好，感谢光临本店，店里的同事一直在线为大家服务，祝您购物愉快，天天开心，生活美满幸福安康。'
    fc.assert(
      fc.property(fc.constantFrom(...written), platforms, (text, platform) => {
        const alone = lintDraft(lintInput(text, { platform, facts }))
        const moved = lintDraft(lintInput(before + text, { platform, facts }))
        expect(
          moved
            .filter(({ start }) => start >= before.length)
            .map(({ rule, end }) => [rule, end - before.length]),
        ).toEqual(expect.arrayContaining(alone.map(({ rule, end }) => [rule, end])))
      }),
    )
  })

  it('of one rule that overlap are one, clipped to the draft', () => {
    const rule = ruleOf([
      { start: 4, end: 9 },
      { start: -3, end: 2 },
      { start: 1, end: 3 },
      { start: 5, end: 5 },
      { start: 7, end: 99 },
    ])
    expect(lintBy([rule], lintInput('0123456789')).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 10],
    ])
  })

  it('carry their own advice and better sentence where they have one', () => {
    const rule = ruleOf([
      { start: 0, end: 1, advice: 'own', better: null },
      { start: 3, end: 4 },
    ])
    expect(lintBy([rule], lintInput('0123456789')).map(({ advice, better }) => [advice, better])).toEqual([
      ['own', null],
      ['a', 'b'],
    ])
  })
})

describe('the whole check', () => {
  it('is silent on a draft with nothing in it', () => {
    expect(lintDraft(lintInput(''))).toEqual([])
    expect(lintDraft(lintInput('  \n'))).toEqual([])
  })

  it.each(PlatformSchema.options)('is silent on every script of ours (%s)', (platform) => {
    const found = SCRIPTS.flatMap(({ id, text }) =>
      lintDraft(lintInput(text, { platform })).map(
        ({ rule, start, end }) => `${id} ${rule} ${text.slice(start, end)}`,
      ),
    )
    expect(found).toEqual([])
  })

  it('tells an insult once, not as mockery too', () => {
    expect(lintDraft(lintInput('亲 您这种人就是社会渣滓')).map(({ rule }) => rule)).toEqual(['abuse'])
  })

  it.each(['您', '给您', '红包好评', '改差评', '加微信', '肯定到', '一', '1', '"「', '您自己没看'])(
    'takes no longer than the length allows on a run of «%s»',
    (piece) => {
      const timeOf = (length: number): number => {
        const input = lintInput(piece.repeat(length / piece.length), { facts })
        // The processor's own time: other tests run beside this one.
        const start = process.cpuUsage()
        lintDraft(input)
        return process.cpuUsage(start).user / 1000
      }
      timeOf(2000)
      // Eight times the text: far from the 64 times of quadratic matching.
      expect(Math.min(timeOf(16_000), timeOf(16_000))).toBeLessThan(40 * Math.max(5, timeOf(2000)))
    },
  )
})
