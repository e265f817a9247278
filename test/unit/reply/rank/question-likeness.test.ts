import { describe, expect, it } from 'vitest'
import { likenessTo } from '../../../../lib/reply/rank/question-likeness'
import { SCRIPTS } from '../../../../lib/reply/scripts/library'
import { suggestReplies } from '../../../../lib/reply/suggest-replies'
import { readQuestion } from '../../../../lib/reply/text/read-question'
import { makeConversation, saidByBuyer } from '../../../support/make-after-sale'

const script = (aim: string, ...triggers: string[]) => ({ aim, triggers })

describe('likenessTo', () => {
  it('is 1 for the very question, and 0 for one that shares nothing', () => {
    expect(likenessTo('快递三天没动了')(script('催一下', '快递三天没动了'))).toBeCloseTo(1, 9)
    expect(likenessTo('快递三天没动了')(script('开发票', '能开发票吗'))).toBe(0)
    expect(likenessTo('')(script('开发票', '能开发票吗'))).toBe(0)
  })

  it('lets rare words tell more than common ones', () => {
    const like = likenessTo('发票怎么开')
    expect(like(script('', '发票开错了'))).toBeGreaterThan(like(script('', '怎么退')))
  })

  it('finds the question in a longer one', () => {
    const like = likenessTo('你好我上周买的那个蓝色的杯子能开发票吗')
    expect(like(script('', '能开发票吗'))).toBeGreaterThan(0.3)
  })
})

describe('a buyer’s question', () => {
  it.each([
    ['这个有现货吗', 'product'],
    ['能开发票吗', 'invoice'],
    ['降价了能补差价吗', 'price-protection'],
    ['地址填错了改一下', 'address'],
    ['好的谢谢', 'smalltalk'],
    ['少发了一个杯子', 'missing'],
    ['怎么退货', 'guide-return'],
  ])('«%s» is answered from the scene %s first', (text, scene) => {
    const conversation = makeConversation({
      orderIds: [],
      messages: saidByBuyer(text),
    })
    const reading = readQuestion(conversation.messages)
    const [first] = suggestReplies({ platform: 'douyin', afterSale: null, conversation, reading })
    expect(SCRIPTS.find(({ id }) => id === first?.scriptId)?.scene).toBe(scene)
  })
})
