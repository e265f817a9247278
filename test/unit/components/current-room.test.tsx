// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CurrentRoom } from '../../../components/panel/current/CurrentRoom'
import { DeskSourceContext } from '../../../components/panel/current/desk-source'
import { GALLERY_NOW } from '../../gallery/rooms'
import { actions, button, clearStage, NoDesk, rooms, setStage, show } from './room-stage'

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

beforeEach(setStage)
afterEach(clearStage)

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
