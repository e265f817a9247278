import { describe, expect, it } from 'vitest'
import { lintBy } from '../../../../../lib/reply/lint/lint-draft'
import { LINT_RULES } from '../../../../../lib/reply/lint/rules'
import type { LintId } from '../../../../../lib/schema/lint'
import { lintInput } from '../lint-input'
import { DEALS } from './third-hand'
import { MANNERS } from './third-hand-manners'

/** What the rules do not yet tell right. A change that mends one takes it off the list; none may come on. */
const NOT_YET: Readonly<Partial<Record<LintId, { missed: readonly string[]; strays: readonly string[] }>>> = {
  'review-for-benefit': {
    missed: ['麻烦美言几句 我给您留了张10元券', '差价这15我退您 不过评价上就别提降价的事了'],
    strays: ['店铺评分4.9 今天直播间下单有赠品'],
  },
  'change-review': {
    missed: ['您给我们改个五分吧', '删评的步骤我发您了 您操作下', '亲 评价帮我们更新一下 就写售后很好'],
    strays: [],
  },
  'off-platform': {
    missed: ['您有抖音吗 我们抖音直播间更便宜', '不用在平台付 直接转账给我就行 打到农行卡'],
    strays: [],
  },
  blame: {
    missed: ['您这个我怀疑不是我们家的东西', '其他人都装得好好的'],
    strays: [],
  },
  mockery: {
    missed: ['又一个想白拿的 见怪不怪了'],
    strays: [],
  },
  'over-promise': {
    missed: ['我用人格担保 不可能有色差', '猫吃了绝对不软便', '我说到做到 月底前给您换台新的'],
    strays: ['您一定收到短信了吧 取件码在里面'],
  },
}

describe.each([...DEALS, ...MANNERS])('$rule', ({ rule, bad, clean }) => {
  const rules = LINT_RULES.filter(({ id }) => id === rule)
  const fires = (text: string): boolean => lintBy(rules, lintInput(text)).length > 0

  it('is told of all bad drafts but those known to be missed', () => {
    expect(bad.filter((text) => !fires(text))).toEqual(NOT_YET[rule]?.missed ?? [])
  })

  it('is told of no clean draft but those known to stray', () => {
    expect(clean.filter(fires)).toEqual(NOT_YET[rule]?.strays ?? [])
  })
})
