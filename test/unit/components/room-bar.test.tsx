// @vitest-environment happy-dom
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PanelFrame } from '../../../components/panel/PanelFrame'
import type { RoomId } from '../../../lib/state/panel-room'

let root: Root

function Probe() {
  const [room, setRoom] = useState<RoomId>('current')
  return (
    <PanelFrame room={room} onChoose={setRoom}>
      <p>{room}</p>
    </PanelFrame>
  )
}

const tabs = () => [...document.querySelectorAll<HTMLElement>('[role=tab]')]
const chosen = () => document.querySelector('[role=tabpanel]')?.textContent
const press = (key: string, held: KeyboardEventInit = {}) =>
  act(() => {
    const from = document.querySelector('[role=tab][aria-selected=true]')
    from?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }))
  })

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
  act(() => root.render(<Probe />))
})
afterEach(() => act(() => root.unmount()))

describe('the bar of rooms', () => {
  it('names the rooms that are built, and points at the one shown', () => {
    expect(tabs().map((tab) => tab.textContent)).toEqual(['当前', '待办', '店铺', '话术', '复盘'])
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ])
    expect(document.getElementById(tabs()[0]?.getAttribute('aria-controls') ?? '')?.textContent).toBe(
      'current',
    )
  })

  it('is one stop of the Tab key', () => {
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1])
    press('ArrowRight')
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1, -1])
  })

  it('moves with arrows round its ends, Home and End, and takes the focus along', () => {
    const way = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'End'].map((key) => {
      press(key)
      return [chosen(), document.activeElement?.textContent]
    })
    expect(way).toEqual([
      ['todo', '待办'],
      ['shop', '店铺'],
      ['todo', '待办'],
      ['current', '当前'],
      ['review', '复盘'],
      ['review', '复盘'],
    ])
    press('ArrowRight')
    expect(chosen()).toBe('current')
    press('ArrowLeft')
    expect(chosen()).toBe('review')
  })

  it('leaves other keys and held ones alone', () => {
    press('ArrowRight', { altKey: true })
    press('1')
    expect(chosen()).toBe('current')
  })

  it('moves at a click', () => {
    act(() => tabs()[1]?.click())
    expect(chosen()).toBe('todo')
  })

  it('shows how much waits in a room, in words for who listens, and nothing at 0', () => {
    const bar = (todo: number) =>
      act(() =>
        root.render(
          <PanelFrame room="current" counts={{ todo }} onChoose={() => undefined}>
            <p />
          </PanelFrame>,
        ),
      )
    bar(12)
    expect(tabs()[1]?.querySelector('[aria-hidden]')?.textContent).toBe('待办12')
    expect(tabs()[1]?.querySelector('.sr-only')?.textContent).toBe('待办，12 件')
    bar(100)
    expect(tabs()[1]?.querySelector('.sr-only')?.textContent).toBe('待办，99+ 件')
    bar(0)
    expect(tabs()[1]?.textContent).toBe('待办')
  })
})
