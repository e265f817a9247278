// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fillBlank, noteOutcome, usePanelStore } from '../../../lib/state/panel-store'
import type { PanelCommand } from '../../../lib/schema/panel-call'
import { usePanelCommand, type SubscribeCommands } from '../../../lib/state/reply/use-panel-command'
import { actions, button, clearStage, correct, press, setStage, show, type } from './room-stage'

/** A check that knows one word. */
vi.mock('../../../lib/reply/lint/lint-draft', () => ({
  lintDraft: ({ text }: { text: string }) => {
    const start = text.indexOf('好评')
    const place = { start, end: start + 2, advice: '好评别跟钱挂钩', better: null, cite: null }
    return start < 0 ? [] : [{ rule: 'review-for-benefit', level: 'danger', ...place }]
  },
}))

beforeEach(setStage)
afterEach(clearStage)

describe('replies', () => {
  it('are inserted into the chat that the panel shows, by button or key, and never with a blank', () => {
    show('reply')
    act(() => button('插入').click())
    press(document.body, '2')
    expect(actions.insert.mock.calls.map(([choice]) => choice.scriptId)).toEqual([
      'own-choice',
      'own-evidence',
    ])
    expect(actions.insert.mock.calls[0]?.[1]).toEqual({ tabId: 1, conversationKey: 'chat-a', replace: false })
    press(document.body, '3')
    expect(actions.insert).toHaveBeenCalledTimes(2)
    expect(document.activeElement?.getAttribute('name')).toBe('补偿金额')
  })

  it('leave once the blank is filled; digits typed into it are digits', () => {
    show('reply')
    const blank = document.querySelector<HTMLInputElement>('input')!
    type(blank, '8')
    press(blank, '1')
    expect(actions.insert).not.toHaveBeenCalled()
    press(document.body, '3')
    expect(actions.insert.mock.calls[0]?.[0].text).toContain('补偿 8 元')
  })

  it('are copied where the page has no reply box', () => {
    show('opened')
    press(document.body, '1')
    expect(actions.copy).toHaveBeenCalledTimes(1)
    expect(actions.insert).not.toHaveBeenCalled()
  })

  it('replace the text in the box only after a second yes', () => {
    show('reply')
    act(() => noteOutcome(usePanelStore.getState().focus, 'own-choice', 'box-not-empty'))
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
    const group = document.querySelector('fieldset')!
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
    expect(document.querySelector('fieldset')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  it('is left as it was by Escape', () => {
    show('reply')
    correct.mockClear()
    act(() => button('不对').click())
    press(document.activeElement!, 'Escape')
    expect(document.querySelector('fieldset')).toBeNull()
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
    const whole = [...document.querySelectorAll('ol > li')].findIndex(
      (li, at) => at > 2 && !li.querySelector('input'),
    )
    press(document.body, String(whole + 1))
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

  it('show where the caret will stand', () => {
    show('reply-all')
    const marked = [...document.querySelectorAll('ol > li')].filter((row) => row.textContent?.includes('▏'))
    expect(marked.map((row) => row.textContent?.split('▏')[1]?.slice(0, 13))).toEqual([
      '光标停在这里想退也照常办。',
    ])
  })

  it('say that a blank is open, and hand on what is kept of the use, with the caret', () => {
    show('reply-all')
    press(document.body, '3')
    expect(document.body.textContent).toContain('先填好黄框里的字')
    act(() => fillBlank('补偿金额', '8'))
    press(document.body, '3')
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

  it('are looked at once more where the words are not the library’s own', async () => {
    show('reply-check')
    const line = () => document.querySelector('ol > li')?.textContent
    // The check is a chunk of its own, and waits for a pause.
    await vi.waitFor(async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
      expect(line()).toContain('发之前看一眼')
    }, 4000)
    press(document.body, '1')
    expect(actions.insert).toHaveBeenCalledTimes(1)
    show('reply')
    expect(document.body.textContent).not.toContain('发之前看一眼')
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
