import { describe, expect, it } from 'vitest'
import { CONSOLE_PAGES, platformOfUrl } from '../../../lib/sites/console-pages'
import { SITES } from '../../../lib/sites/registry'

describe('the pages 护分 runs on', () => {
  it('are on the hosts that the sites read, and no other', () => {
    for (const { platform, hosts } of SITES) {
      const prefixed = CONSOLE_PAGES[platform].map((prefix) => new URL(prefix).host)
      expect([...new Set(prefixed)].toSorted()).toEqual([...hosts].toSorted())
    }
  })

  it.each([
    ['https://fxg.jinritemai.com/ffa/maftersale/aftersale/list', 'douyin'],
    ['https://market.m.taobao.com/app/im/chat/index.html?uid=1', 'qianniu'],
    ['https://market.m.taobao.com/app/tmall/shop', null],
    ['https://fxg.jinritemai.com.evil.cn/', null],
    ['about:blank', null],
  ])('%s → %s', (url, platform) => {
    expect(platformOfUrl(url)).toBe(platform)
  })
})
