import { describe, expect, it } from 'vitest'
import { strangeTo, topicsOf } from '../../../../lib/reply/rank/topics'
import { makeAfterSale, makeConversation, saidByBuyer } from '../../../support/make-after-sale'

const chat = (...texts: string[]) => makeConversation({ messages: saidByBuyer(...texts) })
const freshFood = { aim: '坏果变质，按数退', text: '变质的先别吃。拍一张照片。' }
const shoes = { aim: '怎么试', text: '鞋在屋里走两步就行。' }
const plain = { aim: '问清情况', text: '您说说遇到了什么。是鞋、衣服还是别的？' }

describe('what a text is about', () => {
  it('is told by people’s own words', () => {
    expect(topicsOf('水果烂了几个')).toEqual(['fresh'])
    expect(topicsOf('春节前能发吗，双11买的')).toEqual(['holiday', 'promotion'])
    expect(topicsOf('你好在吗')).toEqual([])
  })
})

describe('a script is strange', () => {
  it('when it speaks of a matter that nobody brought up', () => {
    const isStrange = strangeTo(chat('杯子裂了'), null)
    expect([freshFood, shoes, plain].map(isStrange)).toEqual([true, true, false])
  })

  it('no longer once the buyer, the ticket or its goods name the matter', () => {
    expect(strangeTo(chat('在吗', '梨烂了一半'), null)(freshFood)).toBe(false)
    const ticket = makeAfterSale({
      items: [{ productId: null, title: '儿童运动鞋 28码', sku: null, quantity: 1 }],
    })
    expect(strangeTo(null, ticket)(shoes)).toBe(false)
    expect(strangeTo(null, makeAfterSale({ items: [], description: null }))(shoes)).toBe(true)
  })

  it('by its aim and its first sentence alone', () => {
    expect(strangeTo(chat('你好'), null)(plain)).toBe(false)
  })
})
