import { describe, expect, it } from 'vitest'
import { lintBy } from '../../../../../lib/reply/lint/lint-draft'
import { LINT_RULES } from '../../../../../lib/reply/lint/rules'
import { PlatformSchema } from '../../../../../lib/schema/platform'
import type { LintId } from '../../../../../lib/schema/lint'
import { readDrafts } from '../../../../eval/lint/read-drafts'
import { precisionOf, recallOf, scoreLint } from '../../../../eval/lint/score-lint'
import { lintInput } from '../lint-input'

describe('what the rules tell', () => {
  it('lists no rule twice', () => {
    expect(new Set(LINT_RULES.map(({ id }) => id)).size).toBe(LINT_RULES.length)
  })

  it.each(LINT_RULES.map((rule) => [rule.id, rule] as const))(
    '%s is told plainly, with its source',
    (_, rule) => {
      expect(rule.advice).not.toMatch(/[!！]|禁止|[a-z]{3}/)
      expect(rule.advice.length).toBeLessThan(80)
      expect(rule.better ?? '').not.toMatch(/[!！]/)
      for (const platform of PlatformSchema.options) {
        const cite = rule.cite[platform]
        if (cite) expect(cite.source).toMatch(/[a-z0-9]+\.[a-z]+/)
      }
    },
  )

  it.each(LINT_RULES.map(({ id, better }) => [id, better] as const))(
    'the better sentence of %s is clean',
    (_, better) => {
      for (const platform of PlatformSchema.options)
        expect(lintBy(LINT_RULES, lintInput(better ?? '', { platform }))).toEqual([])
    },
  )
})

describe('the drafts that rules may be tuned on', () => {
  const { tallies } = scoreLint(readDrafts('drafts'))

  it.each(tallies.map((tally) => [tally.rule, tally] as const))('%s keeps its targets', (_, tally) => {
    expect(precisionOf(tally)).toBeGreaterThanOrEqual(0.97)
    expect(recallOf(tally)).toBeGreaterThanOrEqual(0.93)
  })
})

describe('the drafts of a third hand, for five rules', () => {
  const own: readonly LintId[] = [
    'review-for-benefit',
    'change-review',
    'off-platform',
    'over-promise',
    'absolute-claim',
  ]
  const { tallies } = scoreLint(readDrafts('third'))

  it.each(tallies.filter(({ rule }) => own.includes(rule)).map((tally) => [tally.rule, tally] as const))(
    '%s keeps its targets',
    (_, tally) => {
      expect(precisionOf(tally)).toBeGreaterThanOrEqual(0.97)
      expect(recallOf(tally)).toBeGreaterThanOrEqual(0.93)
    },
  )
})

/** Constructions beyond the written drafts: one of each kind, and its harmless look-alike. */
const PAIRS: readonly (readonly [LintId, string, string])[] = [
  ['review-for-benefit', '图文好评找我 有神秘礼物', '谢谢您的五星好评 用着有问题随时找我'],
  ['review-for-benefit', '您别给我差评 我私人给您补20', '差评您保留就好 该退的20已经退您'],
  ['review-for-benefit', '评价满20字送你备用替换芯', '替换芯是随单送的 不用评价'],
  ['change-review', '您看那个差评是不是可以去掉了', '地址已经帮您改好了 麻烦核对下'],
  ['change-review', '评论里的图能撤下来吗', '您的申请撤销了是吗'],
  ['off-platform', '咱们微信上说 这边有敏感词', '支持微信支付和支付宝'],
  ['off-platform', '打这个号 177 0000 1234 找王经理', '您的快递员电话是 13800001111'],
  ['off-platform', '淘宝搜同名店铺 那边有现货', '淘宝上那家不是我们的'],
  ['blame', '自己量错尺寸还来找', '尺寸量错了没关系 给您换'],
  ['blame', '您找快递去吧 跟我们没关系', '我来找快递问 您不用跑'],
  ['mockery', '爱买不买', '买不买都可以先问我'],
  ['mockery', '小学生都会装', '小朋友一起装也可以'],
  ['abuse', '你这个废物', '废物利用的收纳盒'],
  ['abuse', '我知道你家住哪', '您家住哪个小区 我看看配送'],
  ['over-promise', '这件衣服穿三年不起球', '这件衣服洗多了会起球'],
  ['over-promise', '后天保证送到', '预计后天送到'],
]

describe('constructions', () => {
  it.each(PAIRS)('%s fires on «%s», not on «%s»', (id, bad, clean) => {
    const rule = LINT_RULES.filter((each) => each.id === id)
    expect(lintBy(rule, lintInput(bad)).length).toBeGreaterThan(0)
    expect(lintBy(rule, lintInput(clean))).toEqual([])
  })
})
