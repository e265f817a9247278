// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PutOffContext, type PutOff } from '../../../components/panel/todo/put-off'
import { TodoRoom } from '../../../components/panel/todo/TodoRoom'
import { clockText, isNear } from '../../../components/panel/todo/todo-text'
import { LocaleContext } from '../../../lib/i18n/use-text'
import type { Locale } from '../../../lib/schema/settings'
import { usePanelRoom } from '../../../lib/state/panel-room'
import { GALLERY_NOW } from '../../gallery/rooms'
import { todoRooms } from '../../gallery/todo-rooms'

const putOff = vi.fn<PutOff>()
let root: Root

function show(name: string, locale: Locale = 'zh-CN'): string {
  act(() =>
    root.render(
      <LocaleContext value={locale}>
        <PutOffContext value={putOff}>
          <TodoRoom room={todoRooms[name]!} now={GALLERY_NOW} frozenAt={GALLERY_NOW} />
        </PutOffContext>
      </LocaleContext>,
    ),
  )
  return document.body.textContent ?? ''
}
const lines = () => [...document.querySelectorAll('li > button')].map((line) => line.textContent)
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(words))
  if (!found) throw new Error(`no button ${words}`)
  return found
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  putOff.mockReset().mockResolvedValue(true)
  usePanelRoom.setState({ todoOpened: null })
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(() => act(() => root.unmount()))

describe.each(['zh-CN', 'en'] as const)('every state in %s', (locale) => {
  it.each(Object.keys(todoRooms))('%s says something, and no raw value', (name) => {
    const text = show(name, locale)
    expect(document.querySelector('h1')?.textContent).toBeTruthy()
    expect(text).not.toMatch(/undefined|null|NaN|\{\w+\}|\[object/)
  })
})

describe('the list', () => {
  it('puts the dearest minute first, each on one line with its reason and its time', () => {
    show('todo')
    expect(lines()).toEqual([
      '会话 12063 分钟内回才算数还剩 0:50',
      '会话 1201投诉，店里定 1分钟内回还剩 0:20',
      '答应的 1202答应过「稍等」还剩 0:20',
      '会话 1207咨询，店里定 5分钟内回还剩 1:40',
      '会话 1204第一句还没回还剩 0:05',
      '会话 1205第一句还没回时间没读到',
      '退货退款 ¥59.90自动同意还剩 25:00',
      '已发货仅退款 ¥59.90店里定 30分钟内审完还剩 10:00',
      '换货没读到倒计时时间没读到',
    ])
  })

  it('shows twenty, and all at a tap', () => {
    show('todo-many')
    expect(lines()).toHaveLength(20)
    act(() => button('再看 13 件').click())
    expect(lines()).toHaveLength(33)
  })

  it('opens one case at a time', () => {
    show('todo')
    act(() => button('会话 1201').click())
    expect(usePanelRoom.getState().todoOpened).toBe('chat douyin 1201')
    act(() => button('会话 1204').click())
    expect(usePanelRoom.getState().todoOpened).toBe('chat douyin 1204')
    act(() => button('会话 1204').click())
    expect(usePanelRoom.getState().todoOpened).toBeNull()
  })
})

describe('an open case', () => {
  it('tells what answering now does, and over what', () => {
    expect(show('todo-open-complaint')).toContain('现在回，今天平均 40 秒 → 40 秒；一直不回 54 秒')
    expect(document.body.textContent).toContain('按这台电脑今天看到的 38 轮算，不是平台的数')
    expect(show('todo-open-qianniu')).toContain('现在回，今天 3 分钟率 89.1% → 89.4%；一直不回 87.2%')
  })

  it('says what is not known', () => {
    const text = show('todo-open-unknown')
    expect(text).toContain('没读到时间，平台计不计不知道')
    expect(text).toContain('没读到买家几点问的')
    expect(text).toContain('没读懂买家这句，先按咨询算')
    expect(show('todo-open-ticket')).toContain('到点会怎样，页面没写')
  })

  it('puts the promises and the question of a chat off together', async () => {
    show('todo-open-promise')
    await act(async () => button('5 分钟后再提醒').click())
    expect(putOff).toHaveBeenCalledWith(
      { platform: 'douyin', conversationKey: '1202', messageIds: ['agent 160'] },
      5,
    )
    expect(document.body.textContent).toContain('好，先不提醒。')
    show('todo-open-complaint')
    putOff.mockResolvedValue(false)
    await act(async () => button('不用管了').click())
    expect(putOff).toHaveBeenLastCalledWith(
      { platform: 'douyin', conversationKey: '1201', messageIds: ['buyer 40'] },
      null,
    )
    expect(document.body.textContent).toContain('没记下，再点一次。')
  })

  it('is grey when it was seen more than a day ago', () => {
    show('todo-stale')
    expect(document.querySelectorAll('li.grayscale')).toHaveLength(2)
  })
})

describe('the time left', () => {
  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [125, '2:05'],
    [3599, '59:59'],
    [3600, '1小时'],
    [90_000, '1天1小时'],
  ])('%d s is %s', (seconds, text) => {
    expect(clockText(seconds, 'zh-CN')).toBe(text)
  })

  it('is near from four fifths on; without a start in the last ten minutes', () => {
    const [dueAt, since] = ['2026-11-23T10:10:00+08:00', '2026-11-23T10:00:00+08:00']
    const at = (clock: string) => Date.parse(`2026-11-23T${clock}+08:00`)
    expect([isNear({ dueAt, since }, at('10:07:59')), isNear({ dueAt, since }, at('10:08:00'))]).toEqual([
      false,
      true,
    ])
    const open = { dueAt, since: null }
    expect([isNear(open, at('09:59:59')), isNear(open, at('10:00:00'))]).toEqual([false, true])
  })
})
