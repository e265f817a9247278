import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCRIPTS } from '../../../../lib/reply/scripts/library'
import { createInitialSearch } from '../../../../lib/reply/search/initial-search'
import { pinyinInitials } from '../../../../lib/reply/search/pinyin-initials'
import { createScriptSearch } from '../../../../lib/reply/search/script-search'
import { indexTokensOf, tokensOf } from '../../../../lib/reply/search/tokens-of'

const LIBRARY = [
  {
    id: 'freight',
    aim: '说清运费谁出',
    triggers: ['退货运费谁出', '邮费我出吗'],
    text: '质量问题的运费由店里承担。',
  },
  { id: 'invoice', aim: '开发票要什么', triggers: ['能开发票吗'], text: '把抬头和税号发我就行。' },
  { id: 'size', aim: '尺码拿不准', triggers: ['穿多大码'], text: '身高体重说一下，我按尺码表给您对。' },
]
const search = createScriptSearch(LIBRARY)

describe('tokensOf', () => {
  it('cuts runs of characters into neighbours and keeps Latin words whole', () => {
    expect(tokensOf('退差价 USB-C 退')).toEqual(['退差', '差价', 'usb', 'c', '退'])
  })

  it('adds single characters to the index only', () => {
    expect(indexTokensOf('尺码').toSorted()).toEqual(['尺码', '尺', '码'].toSorted())
  })

  it('takes full width for half width', () => {
    expect(tokensOf('ＵＳＢ')).toEqual(['usb'])
  })
})

describe('script search', () => {
  it.each([
    ['运费', 'freight'],
    ['这个退货的运费谁来出呀', 'freight'],
    ['发票抬头', 'invoice'],
    ['码', 'size'],
    ['我穿多大的码', 'size'],
  ])('finds «%s»', (query, id) => {
    expect(search.search(query)[0]).toBe(id)
  })

  it.each(['', '  ', '？？', '螺丝刀'])('finds nothing for «%s»', (query) => {
    expect(search.search(query)).toEqual([])
  })

  it('puts what shares more of a question first', () => {
    const both = createScriptSearch([
      { id: 'one', aim: '开发票', triggers: [], text: '今天开好。' },
      { id: 'two', aim: '发票抬头开错', triggers: [], text: '重开一张。' },
    ])
    expect(both.search('我的发票抬头写错了')).toEqual(['two', 'one'])
  })

  it('never finds more than asked for, nor anything twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'退货运费发票尺码谁出a1 '), maxLength: 30 }),
        (query) => {
          const found = search.search(query, 2)
          expect(found.length).toBeLessThanOrEqual(2)
          expect(new Set(found).size).toBe(found.length)
        },
      ),
    )
  })

  it('finds nine of ten scripts of the library among the first five by a question that it answers', () => {
    const whole = createScriptSearch(SCRIPTS)
    const asked = SCRIPTS.flatMap(({ id, triggers }) => triggers.map((question) => ({ id, question })))
    const found = asked.filter(({ id, question }) => whole.search(question, 5).includes(id))
    expect(asked.length).toBeGreaterThan(400)
    expect(found.length / asked.length).toBeGreaterThanOrEqual(0.9)
  })
})

describe('initial search', () => {
  const initials = createInitialSearch(LIBRARY, pinyinInitials)

  it('gives the initials of words and gaps for the rest', () => {
    expect(pinyinInitials('退货运费1谁出')).toBe('thyf sc')
  })

  it.each([
    ['yf', ['freight']],
    ['thyf', ['freight']],
    ['thyfsc', ['freight']],
    ['kfp', ['invoice']],
    ['cm', ['size', 'freight']],
    ['zzzz', []],
    ['退货', []],
    ['t', []],
  ])('«%s» → %j', (query, ids) => {
    expect(initials.search(query)).toEqual(ids)
  })
})
