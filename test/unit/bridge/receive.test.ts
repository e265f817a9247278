import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ObservedReply } from '../../../lib/messaging/page-bridge/bridge-terms'
import { REPLY_MAX } from '../../../lib/messaging/page-bridge/bridge-terms'
import { createReceiver } from '../../../lib/messaging/page-bridge/receive'
import { DOUDIAN_ENDPOINTS } from '../../../lib/sites/douyin/doudian-endpoints'

const LIST = 'https://fxg.jinritemai.com/after_sale/pc/list'

function open() {
  const clock = { at: 0 }
  const got: ObservedReply[] = []
  const take = createReceiver({
    endpoints: DOUDIAN_ENDPOINTS,
    now: () => clock.at,
    onReply: (reply) => got.push(reply),
  })
  return { clock, got, take }
}

afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

describe('createReceiver', () => {
  it('passes a listed reply, stripped to what is known', () => {
    const { got, take } = open()
    take({ url: `${LIST}?msToken=secret&after_sale_id=1`, text: '{}' })
    take({ url: 'https://fxg.jinritemai.com/v1/aftersale/pc/detail?after_sale_id=14&x=1', text: '{}' })
    expect(got).toEqual([
      { url: LIST, text: '{}' },
      { url: 'https://fxg.jinritemai.com/v1/aftersale/pc/detail?after_sale_id=14', text: '{}' },
    ])
  })

  const evil = JSON.parse(`{"__proto__":{"polluted":true},"url":"${LIST}","text":"{}"}`) as unknown

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', LIST],
    ['a number', 7],
    ['an array', [LIST, '{}']],
    ['no text', { url: LIST }],
    ['text that is an object', { url: LIST, text: { length: 2 } }],
    ['more than the closed set', { url: LIST, text: '{}', type: 'capturePage' }],
    ['a polluting key', evil],
    ['an empty text', { url: LIST, text: '' }],
    ['an enormous text', { url: LIST, text: 'x'.repeat(REPLY_MAX + 1) }],
    ['an enormous address', { url: `${LIST}?${'x'.repeat(600)}`, text: '{}' }],
    ['an address of nobody', { url: 'about:blank', text: '{}' }],
    ['a relative address', { url: '/after_sale/pc/list', text: '{}' }],
    ['another host', { url: 'https://evil.test/after_sale/pc/list', text: '{}' }],
    ['a look-alike host', { url: 'https://fxg.jinritemai.com.evil.test/after_sale/pc/list', text: '{}' }],
    [
      'a host in the user part',
      { url: 'https://fxg.jinritemai.com@evil.test/after_sale/pc/list', text: '{}' },
    ],
    ['another port', { url: 'https://fxg.jinritemai.com:8443/after_sale/pc/list', text: '{}' }],
    ['an unlisted path', { url: 'https://fxg.jinritemai.com/v1/aftersale/pc/operate', text: '{}' }],
    ['a listed path in the query', { url: 'https://fxg.jinritemai.com/x?/after_sale/pc/list', text: '{}' }],
    [
      'another platform',
      { url: 'https://refund2.taobao.com/dispute/adjust/adjustSellerList.json', text: '{}' },
    ],
  ])('drops %s', (_, data) => {
    const { got, take } = open()
    take(data)
    expect(got).toEqual([])
  })

  it('drops a flood and recovers', () => {
    const { clock, got, take } = open()
    for (let n = 0; n < 1000; n += 1) take({ url: LIST, text: '{}' })
    expect(got).toHaveLength(30)
    clock.at += 60_000
    take({ url: LIST, text: '{"later":1}' })
    expect(got.at(-1)?.text).toBe('{"later":1}')
  })

  it('counts junk too, before it looks at it', () => {
    const { got, take } = open()
    for (let n = 0; n < 100; n += 1) take({ junk: n })
    take({ url: LIST, text: '{}' })
    expect(got).toEqual([])
  })

  it('bounds the characters of a stretch', () => {
    const { got, take } = open()
    for (let n = 0; n < 20; n += 1) take({ url: LIST, text: 'x'.repeat(REPLY_MAX) })
    expect(got).toHaveLength(4)
  })

  it('hands nothing on that throws', () => {
    const take = createReceiver({ endpoints: DOUDIAN_ENDPOINTS, now: () => 0, onReply: vi.fn<() => void>() })
    expect(() => take(Object.create(null))).not.toThrow()
  })
})
