import { describe, expect, it } from 'vitest'
import { voicedNeeds } from '../../../../lib/reply/text/needs'
import type { Message } from '../../../../lib/schema/conversation'
import { saidByBuyer } from '../../../support/make-after-sale'

describe('voicedNeeds', () => {
  it('names the messages that voiced a need', () => {
    expect(voicedNeeds(saidByBuyer('能便宜点吗', '我急用，今天能发吗', '质量怎么样', '好的'))).toEqual({
      price: ['m0'],
      time: ['m1'],
      quality: ['m2'],
    })
  })

  it('hears two needs in one message', () => {
    expect(voicedNeeds(saidByBuyer('有优惠吗，几天能到'))).toEqual({
      price: ['m0'],
      time: ['m0'],
      quality: [],
    })
  })

  it.each(['我不着急，慢慢来', '价格无所谓', '质量挺好的', '好的谢谢', ''])('hears none in «%s»', (text) => {
    expect(voicedNeeds(saidByBuyer(text))).toEqual({ price: [], time: [], quality: [] })
  })

  it('hears only the buyer, in words', () => {
    const [message] = saidByBuyer('能便宜点吗')
    const others: Message[] = [
      { ...message!, from: 'agent' },
      { ...message!, from: 'robot' },
      { ...message!, kind: 'card' },
    ]
    expect(voicedNeeds(others).price).toEqual([])
  })
})
