import { describe, expect, it } from 'vitest'
import { lintBy } from '../../../../../lib/reply/lint/lint-draft'
import { LINT_RULES } from '../../../../../lib/reply/lint/rules'
import type { LintId } from '../../../../../lib/schema/lint'
import { lintInput } from '../lint-input'
import { DEALS } from './third-hand'
import { MANNERS } from './third-hand-manners'

/** What the rules do not yet tell right. A change that mends one takes it off the list; none may come on. */
const NOT_YET: Readonly<Partial<Record<LintId, { missed: readonly string[]; strays: readonly string[] }>>> = {
  'off-platform': { missed: ['您有抖音吗 我们抖音直播间更便宜'], strays: [] },
  blame: {
    missed: ['您这个我怀疑不是我们家的东西', '其他人都装得好好的'],
    strays: [],
  },
  mockery: {
    missed: ['又一个想白拿的 见怪不怪了'],
    strays: [],
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
