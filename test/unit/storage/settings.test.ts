import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { hashKey } from '../../../lib/storage/hash-key'
import { readPageSettings, readRetentionDays } from '../../../lib/storage/read-page-settings'
import { localeItem, observeRepliesItem, retentionDaysItem } from '../../../lib/storage/settings'

beforeEach(() => fakeBrowser.reset())

describe('the hash key', () => {
  it('is made once, of 32 bytes, also when asked for twice at once', async () => {
    const [first, second] = await Promise.all([hashKey(), hashKey()])
    expect(second).toBe(first)
    expect(await hashKey()).toBe(first)
    expect(atob(first)).toHaveLength(32)
  })

  it('is another one on another machine, and lies in local storage alone', async () => {
    const first = await hashKey()
    expect(await fakeBrowser.storage.local.get()).toEqual({ 'hash-key': first })
    expect(await fakeBrowser.storage.sync.get()).toEqual({})
    fakeBrowser.reset()
    expect(await hashKey()).not.toBe(first)
  })
})

describe('settings', () => {
  it('start with what suits most', async () => {
    expect(await readPageSettings()).toMatchObject({ locale: 'zh-CN', theme: 'system', observeReplies: true })
    expect(await readRetentionDays()).toBe(45)
  })

  it('are what the person set', async () => {
    await localeItem.setValue('en')
    await observeRepliesItem.setValue(false)
    await retentionDaysItem.setValue(30)
    expect(await readPageSettings()).toMatchObject({ locale: 'en', observeReplies: false })
    expect(await readRetentionDays()).toBe(30)
  })

  it.each([0, -1, 1.5, 1e6, Number.NaN, '3'])('take a retention of %s for not set', async (days) => {
    await fakeBrowser.storage.local.set({ 'retention-days': days })
    expect(await readRetentionDays()).toBe(45)
  })

  it('never observe on a value that is not a clear yes', async () => {
    await fakeBrowser.storage.local.set({ 'observe-replies': 'yes', locale: 'xx', theme: 3 })
    expect(await readPageSettings()).toMatchObject({
      observeReplies: false,
      locale: 'zh-CN',
      theme: 'system',
    })
  })
})
