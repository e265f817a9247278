import { describe, expect, it } from 'vitest'
import { absoluteClaim } from '../../../../../lib/reply/lint/rules/absolute-claim'
import { comeBackLater } from '../../../../../lib/reply/lint/rules/come-back-later'
import { emptyWait } from '../../../../../lib/reply/lint/rules/empty-wait'
import { hardRefusal } from '../../../../../lib/reply/lint/rules/hard-refusal'
import { COME_BACK, WAITS } from './examples'
import { CLAIMS, REFUSALS } from './more-examples'
import { lintInput } from './lint-input'

const ROWS = [
  { rule: emptyWait, examples: WAITS },
  { rule: comeBackLater, examples: COME_BACK },
  { rule: hardRefusal, examples: REFUSALS },
  { rule: absoluteClaim, examples: CLAIMS },
]

describe.each(ROWS)('$rule.id', ({ rule, examples }) => {
  it.each(examples.bad)('fires within the draft: %s', (text) => {
    const places = rule.find(lintInput(text))
    expect(places.length).toBeGreaterThan(0)
    for (const { start, end } of places) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(text.slice(start, end).trim()).not.toBe('')
    }
  })

  it.each(examples.clean)('is silent: %s', (text) => {
    expect(rule.find(lintInput(text))).toEqual([])
  })
})

const wordsBy = (
  rule: (typeof ROWS)[number]['rule'],
  text: string,
  now = '2026-09-20T15:00:00+08:00',
): string[] => rule.find(lintInput(text, { now })).map(({ start, end }) => text.slice(start, end))

describe('places in the draft as typed', () => {
  it('names the words themselves, whatever stands before', () => {
    expect(wordsBy(emptyWait, '😀🙏 宝  稍等下哈')).toEqual(['稍等下哈'])
    expect(wordsBy(emptyWait, 'ｓｈａｏｄｅｎｇ哈')).toEqual(['ｓｈａｏｄｅｎｇ哈'])
    expect(wordsBy(comeBackLater, '亲，明天再来问吧')).toEqual(['明天再来问'])
    expect(wordsBy(hardRefusal, '亲～不能退的哦')).toEqual(['不能退'])
    expect(wordsBy(absoluteClaim, '这料子ＺＵＩ便宜了')).toEqual(['ＺＵＩ便宜'])
  })
})

describe('a time by when', () => {
  it.each(['稍等 3分钟', '稍等 18:30 前回您', '稍等 {回复时间} 前回您', '稍等 下午两点给您答复'])(
    'ends the wait: %s',
    (text) => {
      expect(wordsBy(emptyWait, text)).toEqual([])
    },
  )

  it.each(['稍等 您昨天下午3点拍的吧', '稍等 2分钟前刚催过', '稍等 7天无理由能退'])(
    'is no other time: %s',
    (text) => {
      expect(wordsBy(emptyWait, text)).toEqual(['稍等'])
    },
  )
})

describe('the counted hours', () => {
  const text = '明天再来问吧'
  it.each([
    ['2026-09-20T07:59:59+08:00', 0],
    ['2026-09-20T08:00:00+08:00', 1],
    ['2026-09-20T22:59:59+08:00', 1],
    ['2026-09-20T23:00:00+08:00', 0],
  ])('at %s', (now, count) => {
    expect(wordsBy(comeBackLater, text, now)).toHaveLength(count)
  })
})

describe('a refusal', () => {
  it('needs a reason and a way out to be clean', () => {
    expect(wordsBy(hardRefusal, '剪了吊牌 所以不能退')).toEqual(['不能退'])
    expect(wordsBy(hardRefusal, '不能退 给您换一件')).toEqual(['不能退'])
    expect(wordsBy(hardRefusal, '剪了吊牌 所以不能退 给您换一件可以吗')).toEqual([])
  })
})
