import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { pageSender } from '../../../lib/handlers/check-sender'

const LIST = 'https://myseller.taobao.com/home.htm/trade-platform/tp/refund-list'

function senderOf(changes: Partial<chrome.runtime.MessageSender>): chrome.runtime.MessageSender {
  const tab = { id: 7, windowId: 1, url: LIST } as chrome.tabs.Tab
  return {
    id: browser.runtime.id,
    frameId: 0,
    url: LIST,
    origin: 'https://myseller.taobao.com',
    tab,
    ...changes,
  }
}

beforeEach(() => fakeBrowser.reset())

describe('the page that a message comes from', () => {
  it('is taken by its frame’s own address', () => {
    expect(pageSender(senderOf({}))).toMatchObject({ tabId: 7, frameId: 0, platform: 'qianniu' })
  })

  it('is the page around a frame without an address, of the same origin', () => {
    expect(pageSender(senderOf({ url: 'about:blank', frameId: 5 })).platform).toBe('qianniu')
  })

  it.each([
    ['an empty frame of another origin', { url: 'about:blank', frameId: 5, origin: 'https://ads.example' }],
    ['an empty top page', { url: 'about:blank', frameId: 0 }],
    ['a page that is none of ours', { url: 'https://www.taobao.com/', frameId: 0 }],
    ['another extension', { id: 'somebody-else' }],
    ['a sender without a tab', { tab: undefined }],
  ])('is refused for %s', (_, changes) => {
    expect(() => pageSender(senderOf(changes))).toThrow('wrong-sender')
  })
})
