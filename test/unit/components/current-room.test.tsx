// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CurrentRoom } from '../../../components/panel/current/CurrentRoom'
import { DeskSourceContext } from '../../../components/panel/current/desk-source'
import { ReplyCards } from '../../../components/panel/current/reply/ReplyCards'
import { ReplySourceContext } from '../../../components/panel/current/reply/reply-source'
import { PanelActionsContext, type PanelActions } from '../../../components/panel/panel-actions'
import { LocaleContext } from '../../../lib/i18n/use-text'
import type { Locale } from '../../../lib/schema/settings'
import { fillBlank, lookAt, noteOutcome, usePanelStore } from '../../../lib/state/panel-store'
import {
  usePanelCommand,
  type PanelCommand,
  type SubscribeCommands,
} from '../../../lib/state/reply/use-panel-command'
import { replyDeskOfRoom, replyRooms } from '../../gallery/reply-rooms'
import { GALLERY_NOW, rooms as currentRooms } from '../../gallery/rooms'

const rooms = { ...currentRooms, ...replyRooms }
const done = () => Promise.resolve()
const correct = vi.fn(done)
const NoDesk = () => null
let actions: { [K in keyof PanelActions]: ReturnType<typeof vi.fn<PanelActions[K]>> }
let root: Root

function show(name: string, locale: Locale = 'zh-CN'): HTMLElement {
  const { room, state, reply = replyDeskOfRoom(room) } = rooms[name]!
  usePanelStore.setState(state ?? {})
  act(() =>
    root.render(
      <LocaleContext value={locale}>
        <PanelActionsContext value={actions}>
          <DeskSourceContext value={NoDesk}>
            <ReplySourceContext
              value={({ tabId, view }) => (
                <ReplyCards desk={reply} tabId={tabId} view={view} correct={correct} />
              )}
            >
              <CurrentRoom room={room} now={GALLERY_NOW} />
            </ReplySourceContext>
          </DeskSourceContext>
        </PanelActionsContext>
      </LocaleContext>,
    ),
  )
  return document.body
}

function button(text: string, nth = 0): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].filter((one) => one.textContent?.includes(text))[nth]
  if (!found) throw new Error(`no button ${text}`)
  return found
}

const press = (target: Element, key: string) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
const type = (input: HTMLInputElement, text: string) =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })

/** The verdict is a chunk of its own: once loaded it is drawn at once. */
beforeAll(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const place = document.createElement('div')
  const first = createRoot(place)
  await act(async () => {
    first.render(
      <DeskSourceContext value={NoDesk}>
        <CurrentRoom room={rooms['verdict-danger']!.room} now={GALLERY_NOW} />
      </DeskSourceContext>,
    )
    await import('../../../components/panel/current/VerdictCard')
  })
  act(() => first.unmount())
})

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  actions = {
    copy: vi.fn(done),
    insert: vi.fn(done),
    disagree: vi.fn(done),
    chooseShop: vi.fn(),
    snooze: vi.fn(done),
    enterWeek: vi.fn(done),
    mute: vi.fn(() => Promise.resolve(true)),
    reload: vi.fn(),
  }
  lookAt(crypto.randomUUID())
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(() => act(() => root.unmount()))

describe.each(['zh-CN', 'en'] as const)('every state in %s', (locale) => {
  it.each(Object.keys(rooms))('%s says something, and no raw value', (name) => {
    const text = show(name, locale).textContent ?? ''
    expect(document.querySelector('h1')?.textContent).toBeTruthy()
    expect(text).not.toMatch(/undefined|null|NaN|\[object|afterSales\[|Invalid|\{[a-z]+\}/)
    expect(text).not.toMatch(/[!！]/)
  })
})

describe('what a state says', () => {
  it.each([
    ['empty', '我什么都不会自动点'],
    ['refresh', '请刷新本页'],
    ['unreadable', '这一页没读懂'],
    ['ticket-unread', '读到 9/12 项'],
    ['chat-none-open', '这一页还没有要读的'],
    ['ticket', '¥59.90'],
    ['score', '扣分 -3'],
    ['ticket', '2天9小时后自动同意'],
    ['ticket-stale', '上次读到是 11月21日 09:00'],
    ['score', '3/460'],
    ['score-unknown', '换算不了总分'],
    ['score-none', '暂无体验分'],
    ['error-newer', '护分已经更新'],
    ['verdict-blocked', '这一单拒不了'],
    ['empty-queue', '50分钟后自动同意'],
  ])('%s: %s', (name, words) => {
    expect(show(name).textContent).toContain(words)
  })

  it('names what could not be read, in words', () => {
    show('ticket-unread')
    act(() => button('读到 9/12 项').click())
    expect(document.querySelector('header')?.textContent).toContain('退款金额 · 写法没认出来')
  })

  it('gives each finding its gist, source, confidence and day behind a tap', () => {
    show('verdict-danger')
    expect(document.body.textContent).not.toContain('平台规则原文')
    act(() => button('§二·6').click())
    expect(document.querySelector('li')?.textContent).toContain('平台规则原文 · 2026-07-31 起生效')
    expect(document.querySelector('li a')?.getAttribute('href')).toContain('school.jinritemai.com')
  })

  it('hands a disagreement on with its reason, of one finding or the whole hint', async () => {
    show('verdict-danger')
    act(() => button('§二·6').click())
    await act(async () => {
      button('不同意此提示', 0).click()
      // The list is a chunk of its own.
      await import('../../../components/panel/current/DisagreeReasons')
    })
    expect(actions.disagree).not.toHaveBeenCalled()
    act(() => button('凭证有').click())
    act(() => button('不同意此提示', 1).click())
    act(() => button('不说原因', 1).click())
    expect(actions.disagree.mock.calls.map(([, rule, reason]) => [rule, reason])).toEqual([
      ['d6-quality-claim', 'proof-exists'],
      [null, null],
    ])
  })
})

describe('replies', () => {
  it('are inserted into the chat that the panel shows, by button or key, and never with a blank', () => {
    show('chat')
    act(() => button('插入').click())
    press(document.body, '2')
    expect(actions.insert.mock.calls.map(([choice]) => choice.scriptId)).toEqual([
      'quality-choice',
      'quality-evidence',
    ])
    expect(actions.insert.mock.calls[0]?.[1]).toEqual({ tabId: 1, conversationKey: 'chat-a', replace: false })
    press(document.body, '3')
    expect(actions.insert).toHaveBeenCalledTimes(2)
    expect(document.activeElement?.getAttribute('name')).toBe('补偿金额')
  })

  it('leave once the blank is filled; digits typed into it are digits', () => {
    show('chat')
    const blank = document.querySelector<HTMLInputElement>('input')!
    type(blank, '8')
    press(blank, '1')
    expect(actions.insert).not.toHaveBeenCalled()
    press(document.body, '3')
    expect(actions.insert.mock.calls[0]?.[0].text).toContain('我们补偿您 8 元')
  })

  it('are copied where the page has no reply box', () => {
    show('opened')
    press(document.body, '1')
    expect(actions.copy).toHaveBeenCalledTimes(1)
    expect(actions.insert).not.toHaveBeenCalled()
  })

  it('replace the text in the box only after a second yes', () => {
    show('chat')
    act(() => noteOutcome(usePanelStore.getState().focus, 'quality-choice', 'box-not-empty'))
    act(() => button('换掉').click())
    expect(actions.insert.mock.calls[0]?.[1].replace).toBe(true)
    act(() => button('不换').click())
    expect(document.body.textContent).not.toContain('输入框里已经有字')
  })

  it('carry nothing of a ticket that is another buyer’s', () => {
    expect(show('chat-other-buyer').querySelector('ol')?.textContent).not.toMatch(/暖杯|59\.90/)
  })
})

const chips = () => [...document.querySelectorAll('b')].map(({ parentElement }) => parentElement?.textContent)

describe('the buyer’s question', () => {
  it('stands there with the chance of both guesses, and one that can’t be told as such', () => {
    show('reply')
    expect(chips()).toContainEqual(expect.stringMatching(/^\S+ (\d+ %|不到 1 %)$/))
    expect(show('reply-unclear').textContent).toContain('看不出来，需要上文')
  })

  it('is corrected by two taps: 14 to choose from, the choice handed on, the focus given back', () => {
    show('reply')
    const opener = button('不对')
    act(() => opener.click())
    const group = document.querySelector('[role="group"]')!
    expect(group.querySelectorAll('button')).toHaveLength(14)
    expect(document.activeElement?.textContent).toBe('退换')
    act(() => button('破损').click())
    expect(correct).toHaveBeenCalledWith(
      expect.objectContaining({
        platform: 'douyin',
        conversationKey: 'chat-a',
        messageId: 'm4',
        text: '盖子拧紧了还漏水，包里都湿了 怎么办',
        prev: '您好，有什么可以帮您',
        intent: 'damage',
      }),
    )
    expect(document.querySelector('[role="group"]')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  it('is left as it was by Escape', () => {
    show('reply')
    correct.mockClear()
    act(() => button('不对').click())
    press(document.querySelector('[role="group"]')!, 'Escape')
    expect(document.querySelector('[role="group"]')).toBeNull()
    expect(correct).not.toHaveBeenCalled()
  })

  it('shows the agent’s own word as such', () => {
    expect(show('reply-corrected').textContent).toContain('破损 你定的')
  })
})

describe('the nine replies', () => {
  it('stand three first; a key for a folded one shows it, and only then chooses it', () => {
    show('reply')
    const shown = () => document.querySelectorAll('ol > li').length
    expect(shown()).toBe(3)
    press(document.body, '5')
    expect(shown()).toBe(9)
    expect(actions.insert).not.toHaveBeenCalled()
    press(document.body, '5')
    expect(actions.insert).toHaveBeenCalledTimes(1)
    act(() => button('只看前 3 条').click())
    expect(shown()).toBe(3)
  })

  it('tell what they led to here, and when that is too little to go by', () => {
    const text = show('reply-all').textContent
    expect(text).toContain('用过 38 次，31 次没再升级')
    expect(text).toContain('用过 29 次，看到结果的 23 次里 18 次没再升级')
    expect(text).toContain('用过 3 次，样本不足')
  })

  it('show what the rules say at a tap', () => {
    show('reply-all')
    expect(document.body.textContent).not.toContain('第 16 条')
    act(() => button('依据').click())
    expect(document.body.textContent).toContain('第 16 条')
  })

  it('never let an amount above the quota out, nor one that is none', () => {
    show('reply-over-quota')
    expect(document.body.textContent).toContain('超过店里的补偿额度 ¥10.00')
    press(document.body, '3')
    expect(actions.insert).not.toHaveBeenCalled()
    expect(document.activeElement?.getAttribute('name')).toBe('补偿金额')
    type(document.querySelector('input')!, '八块')
    expect(document.body.textContent).toContain('只填数字')
    press(document.body, '3')
    expect(actions.insert).not.toHaveBeenCalled()
    type(document.querySelector('input')!, '10')
    press(document.body, '3')
    expect(actions.insert.mock.calls[0]?.[0].text).toContain('10 元')
  })

  it('say that a blank is open, and hand on what is kept of the use, with the caret', () => {
    show('reply-all')
    press(document.body, '4')
    expect(document.body.textContent).toContain('先填好黄框里的字')
    act(() => fillBlank('补偿金额', '8'))
    press(document.body, '4')
    const [choice] = actions.insert.mock.lastCall!
    expect(choice.use).toEqual({
      scriptId: choice.scriptId,
      version: 3,
      platform: 'douyin',
      conversationKey: 'chat-a',
      afterSaleId: '140000000000000001',
      intent: expect.any(String),
    })
    expect(choice.text.slice(choice.caret!)).toBe('想退也照常办。')
  })

  it('insert the first at the browser’s own key, while they are shown', () => {
    let call: (command: PanelCommand) => void = () => undefined
    const search = vi.fn()
    const subscribe = (listen: typeof call) => {
      call = listen
      return () => undefined
    }
    const keys = createRoot(document.createElement('div'))
    act(() => keys.render(<Keys subscribe={subscribe} search={search} />))
    act(() => call('insert-first'))
    show('reply')
    expect(actions.insert).not.toHaveBeenCalled()
    act(() => call('insert-first'))
    expect(actions.insert).toHaveBeenCalledTimes(1)
    act(() => call('search'))
    expect(search).toHaveBeenCalledTimes(1)
    act(() => keys.unmount())
  })
})

function Keys({ subscribe, search }: { subscribe: SubscribeCommands; search: () => void }) {
  usePanelCommand(subscribe, search)
  return null
}

describe('lines', () => {
  it('are closed until opened, and say so', () => {
    show('ticket')
    const line = button('看 5 项指标')
    expect(line.getAttribute('aria-expanded')).toBe('false')
    expect(document.querySelector('table')).toBeNull()
    act(() => line.click())
    expect(line.getAttribute('aria-expanded')).toBe('true')
    expect(document.querySelector('table')).not.toBeNull()
  })
})
