import { describe, expect, it } from 'vitest'
import { PlatformSchema } from '../../../lib/schema/platform'
import { CONSOLE_PAGES, platformOfUrl } from '../../../lib/sites/console-pages'
import { SITES } from '../../../lib/sites/registry'

describe('the pages 护分 runs on', () => {
  it('are on the hosts that the sites read, and no other', () => {
    for (const platform of PlatformSchema.options) {
      const prefixed = CONSOLE_PAGES[platform].map((prefix) => new URL(prefix).host)
      const read = SITES.filter((site) => site.platform === platform).flatMap(({ hosts }) => hosts)
      expect([...new Set(prefixed)].toSorted()).toEqual(read.toSorted())
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
