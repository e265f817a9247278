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
    expect(tabs().map((tab) => tab.textContent)).toEqual(['当前', '店铺', '话术', '复盘'])
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
      'false',
      'false',
    ])
    expect(document.getElementById(tabs()[0]?.getAttribute('aria-controls') ?? '')?.textContent).toBe(
      'current',
    )
  })

  it('is one stop of the Tab key', () => {
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1])
    press('ArrowRight')
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1])
  })

  it('moves with arrows round its ends, Home and End, and takes the focus along', () => {
    const way = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'End'].map((key) => {
      press(key)
      return [chosen(), document.activeElement?.textContent]
    })
    expect(way).toEqual([
      ['shop', '店铺'],
      ['scripts', '话术'],
      ['shop', '店铺'],
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
    expect(chosen()).toBe('shop')
  })
})
