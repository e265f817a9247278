import { describe, expect, it } from 'vitest'
import { findDuplicates } from '../../../../lib/reply/library/find-duplicates'
import { SCRIPTS } from '../../../../lib/reply/scripts/library'

describe('findDuplicates', () => {
  it('finds texts that differ in a few characters or in their places', () => {
    const found = findDuplicates([
      { id: 'a', text: '杯盖漏水确实影响使用，抱歉。可以给您换一只，运费我们出。' },
      { id: 'b', text: '抬头和税号发我，今天给您开好发票。' },
      { id: 'c', text: '杯盖漏水确实影响使用，抱歉。可以给您换一只 {商品}，运费我们出哈。' },
      { id: 'd', text: '抬头和税号发我，今天给您开好发票。' },
    ])
    expect(found.map(({ first, second }) => [first, second])).toEqual([
      ['b', 'd'],
      ['a', 'c'],
    ])
    expect(found[0]?.share).toBe(1)
    expect(found[1]?.share).toBeGreaterThanOrEqual(0.75)
  })

  it('takes texts about the same thing in other words for two', () => {
    const texts = ['退货的运费由我们出。', '运费您先垫付，寄回后我们补给您。']
    expect(findDuplicates(texts.map((text, at) => ({ id: String(at), text })))).toEqual([])
  })

  it('finds none in our own library', () => {
    expect(findDuplicates(SCRIPTS)).toEqual([])
  })
})
