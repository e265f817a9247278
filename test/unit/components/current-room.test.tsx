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
import { lookAt, noteOutcome, usePanelStore } from '../../../lib/state/panel-store'
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
