import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ringPromises, watchPromiseSettings } from '../../../lib/handlers/ring-promises'
import { USUAL_TERMS } from '../../../lib/reply/clocks/usual-terms'
import type { Message } from '../../../lib/schema/conversation'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { showWarningCount } from '../../../lib/platform/badge'
import { closeStore, openStore } from '../../../lib/storage/open-store'
import { todoCountItem } from '../../../lib/storage/session-scratch'
import {
  promiseRingItem,
  quietHoursItem,
  replyTermsItem,
  standingPromisesItem,
} from '../../../lib/storage/settings'
import { freshDisk } from '../storage/fresh-store'
import { afterSale, capture, conversation, message } from '../storage/samples'

const setBadgeText = vi.fn<(details: object) => Promise<void>>()
const notify = vi.fn<(id: string, options: object) => Promise<string>>()
const contains = vi.fn<() => Promise<boolean>>()

const clock = (time: string) => `2026-11-21T${time}+08:00`
const ms = (time: string) => Date.parse(clock(time))
const badge = () => setBadgeText.mock.calls.at(-1)?.[0]
const alarm = async () => (await fakeBrowser.alarms.get('promises'))?.scheduledTime
const marks = async () => await (await openStore()).promiseMarks.toArray()

async function said(
  messages: readonly Partial<Message>[],
  readAt = clock('12:00:05'),
  key = 'c1',
): Promise<void> {
  const chat = conversation({ conversationKey: key, messages: messages.map((one) => message(one)) })
  await applyCapture(await openStore(), capture({ readAt, page: 'douyin/chat', conversation: chat }), () => {
    throw new Error('nothing to read')
  })
}
const WAIT: Partial<Message> = {
  id: 'w',
  at: clock('12:00:00'),
  from: 'agent',
  text: '亲稍等',
  agentKey: 'a',
}

beforeEach(() => {
  vi.useFakeTimers({ now: ms('12:00:05'), toFake: ['Date'] })
  fakeBrowser.reset()
  freshDisk()
  setBadgeText.mockReset().mockResolvedValue(undefined)
  notify.mockReset().mockResolvedValue('')
  contains.mockReset().mockResolvedValue(true)
  const setBadgeBackgroundColor = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
  Object.assign(fakeBrowser.action, { setBadgeText, setBadgeBackgroundColor })
  Object.assign(fakeBrowser, { permissions: { contains } })
  Object.assign(fakeBrowser.notifications, { create: notify })
})
afterEach(() => {
  closeStore()
  vi.useRealTimers()
})

const lookAt = async (time: string) => {
  vi.setSystemTime(ms(time))
  await ringPromises()
}

describe('a promise in the background', () => {
  it('is looked at again when it rings, and rings once by the badge alone', async () => {
    await said([WAIT])
    await ringPromises()
    expect([badge(), await alarm(), await marks()]).toEqual([{ text: '' }, ms('12:02:24'), []])
    expect(await standingPromisesItem.getValue()).toEqual([['douyin', 'c1']])
    expect(await todoCountItem.getValue()).toBe(1)
    await lookAt('12:02:24')
    expect([badge(), await alarm()]).toEqual([{ text: '1' }, ms('12:03:00')])
    expect(await marks()).toMatchObject([
      { messageId: 'w', state: 'rung', until: null, at: clock('12:02:24') },
    ])
    expect(notify).not.toHaveBeenCalled()
  })

  it('has no badge and no alarm once it was kept', async () => {
    await said([WAIT])
    await lookAt('12:02:30')
    expect(badge()).toEqual({ text: '1' })
    await said([WAIT, { id: 'a', at: clock('12:02:40'), from: 'agent', text: '查到了，已经签收', agentKey: 'a' }], clock('12:02:41')) // prettier-ignore
    await lookAt('12:02:45')
    expect([badge(), await alarm(), await standingPromisesItem.getValue()]).toEqual([
      { text: '' },
      undefined,
      [],
    ])
  })

  it('comes before the warnings on the badge, which come back after it', async () => {
    await said([WAIT])
    await showWarningCount(4)
    await ringPromises()
    expect(badge()).toEqual({ text: '4' })
    await lookAt('12:02:30')
    expect(badge()).toEqual({ text: '1' })
    await lookAt('12:33:00')
    expect(badge()).toEqual({ text: '4' })
  })

  it('is told of once a case, only where the person switched it on and the browser allows it', async () => {
    await said([WAIT])
    await promiseRingItem.setValue({ notify: true, sound: false })
    await lookAt('12:02:30')
    await lookAt('12:02:40')
    expect(notify).toHaveBeenCalledExactlyOnceWith('promise douyin c1', {
      type: 'basic',
      iconUrl: expect.stringContaining('/icon/128.png') as unknown,
      title: '有答应买家的快到点了',
      message: '答应过「稍等」，今天 12:03 前',
      silent: true,
    })
    contains.mockResolvedValue(false)
    await said([{ ...WAIT, id: 'w2' }], clock('12:02:50'), 'c2')
    await lookAt('12:02:50')
    expect(notify).toHaveBeenCalledOnce()
    expect(badge()).toEqual({ text: '2' })
  })

  it('is silent in quiet hours and rings after them', async () => {
    await said([WAIT])
    await quietHoursItem.setValue({ from: '12:00', to: '12:03' })
    await lookAt('12:02:30')
    expect([badge(), await marks()]).toEqual([{ text: '' }, []])
    await lookAt('12:03:00')
    expect([badge(), (await marks()).length]).toEqual([{ text: '1' }, 1])
  })

  it('goes by the shop’s own limit at once', async () => {
    watchPromiseSettings()
    await said([WAIT])
    await replyTermsItem.setValue({ ...USUAL_TERMS, waitSeconds: 5 })
    await expect.poll(badge).toEqual({ text: '1' })
  })

  it('of several days is not forgotten when nobody speaks', async () => {
    await said([{ ...WAIT, text: '48小时内给您回复处理结果' }])
    await ringPromises()
    vi.setSystemTime(Date.parse('2026-11-23T02:24:00+08:00'))
    await ringPromises()
    expect(badge()).toEqual({ text: '1' })
  })

  it('counts tickets that wait among the cases, and a broken setting as not set', async () => {
    await replyTermsItem.setValue({ waitSeconds: -3 } as never)
    await standingPromisesItem.setValue('x' as never)
    await applyCapture(
      await openStore(),
      capture({ readAt: clock('12:00:00'), afterSales: [afterSale()] }),
      () => {
        throw new Error('nothing to read')
      },
    )
    await said([WAIT])
    await ringPromises()
    expect([await todoCountItem.getValue(), await alarm()]).toEqual([2, ms('12:02:24')])
  })
})
