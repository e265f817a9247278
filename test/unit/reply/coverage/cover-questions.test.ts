import { describe, expect, it } from 'vitest'
import { coverQuestions, type AskedQuestion } from '../../../../lib/reply/coverage/cover-questions'
import type { Intent } from '../../../../lib/schema/text-reading'

function asked(text: string, intent: Intent = 'product'): AskedQuestion {
  const sentiment = { label: 'neutral', score: 0.5 } as const
  return { messageId: text, text, reading: { intents: [{ id: intent, p: 0.9 }], sentiment, anger: 0 } }
}
const answers = (question: string) =>
  question.includes('发票') ? ['开发票要什么\n能开发票吗'] : ['穿多大码']

describe('coverQuestions', () => {
  it('counts what has an answer, and groups what has none, the largest group first', () => {
    const coverage = coverQuestions(
      [
        asked('能开发票吗', 'invoice'),
        asked('杯子能放洗碗机吗'),
        asked('可以刻字吗'),
        asked('这个杯子能放进洗碗机吗'),
      ],
      answers,
    )
    expect(coverage).toMatchObject({ asked: 4, covered: 1, share: 0.25 })
    expect(coverage.uncovered.map(({ questions }) => questions.map(({ text }) => text))).toEqual([
      ['杯子能放洗碗机吗', '这个杯子能放进洗碗机吗'],
      ['可以刻字吗'],
    ])
  })

  it('leaves out what asks nothing', () => {
    const coverage = coverQuestions(
      [asked('好的谢谢', 'smalltalk'), asked('嗯嗯'), asked('那个呢啊', 'other')],
      answers,
    )
    expect(coverage).toEqual({ asked: 0, covered: 0, share: null, uncovered: [] })
  })
})
