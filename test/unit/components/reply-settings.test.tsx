// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ReplyTermsSection } from '../../../components/options/reply/ReplyTermsSection'
import { RingSection } from '../../../components/options/reply/RingSection'
import { USUAL_TERMS } from '../../../lib/reply/clocks/usual-terms'
import { promiseRingItem, quietHoursItem, replyTermsItem } from '../../../lib/storage/settings'

let root: Root
const request = vi.fn<() => Promise<boolean>>()

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  fakeBrowser.reset()
  request.mockReset().mockResolvedValue(true)
  Object.assign(fakeBrowser, { permissions: { request } })
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
  await act(async () =>
    root.render(
      <>
        <ReplyTermsSection />
        <RingSection />
      </>,
    ),
  )
})
afterEach(() => act(() => root.unmount()))

function control<T extends HTMLElement = HTMLInputElement>(label: string): T {
  const found = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent.trim() === label,
  )
  const of = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input')
  if (!of) throw new Error(`no control ${label}`)
  return of as unknown as T
}
const type = (input: HTMLInputElement, value: string) =>
  act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    set?.call(input, value)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  })

describe('the shop’s limits', () => {
  it('stand in the units that people say them in, and are kept in seconds', async () => {
    expect([control('售后').value, control('第一句').value]).toEqual(['3', '30'])
    await type(control('只说「稍等」没说多久'), '1.5')
    expect(await replyTermsItem.getValue()).toEqual({ ...USUAL_TERMS, waitSeconds: 90 })
  })

  it('stay as they were when nothing or something impossible is typed', async () => {
    await type(control('投诉'), '')
    await type(control('投诉'), '0')
    await type(control('投诉'), 'x')
    expect(await replyTermsItem.getValue()).toEqual(USUAL_TERMS)
  })

  it('go back to the first figures', async () => {
    await replyTermsItem.setValue({ ...USUAL_TERMS, waitSeconds: 60 })
    const reset = [...document.querySelectorAll('button')].find((one) => one.textContent === '恢复先填的数')
    await act(async () => reset?.click())
    expect(await replyTermsItem.getValue()).toEqual(USUAL_TERMS)
  })
})

describe('how a promise is heard', () => {
  it('is silent until switched on; the browser is asked in that gesture alone', async () => {
    expect(await promiseRingItem.getValue()).toEqual({ notify: false, sound: false })
    expect(request).not.toHaveBeenCalled()
    await act(async () => control<HTMLButtonElement>('系统通知').click())
    expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] })
    expect(await promiseRingItem.getValue()).toEqual({ notify: true, sound: false })
    await act(async () => control<HTMLButtonElement>('侧栏里响一声').click())
    expect(await promiseRingItem.getValue()).toEqual({ notify: true, sound: true })
  })

  it('stays off where the browser refuses, and says so', async () => {
    request.mockResolvedValue(false)
    await act(async () => control<HTMLButtonElement>('系统通知').click())
    expect((await promiseRingItem.getValue()).notify).toBe(false)
    expect(document.body.textContent).toContain('浏览器没有允许，就只亮角标。')
  })

  it('has quiet hours with both ends or none', async () => {
    await type(control('从'), '22:00')
    expect(await quietHoursItem.getValue()).toBeNull()
    await type(control('到'), '08:00')
    expect(await quietHoursItem.getValue()).toEqual({ from: '22:00', to: '08:00' })
    await type(control('从'), '')
    expect(await quietHoursItem.getValue()).toBeNull()
  })
})
