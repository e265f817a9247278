// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftLint } from '../../../lib/overlay/draft-lint'
import type { LintFinding } from '../../../lib/schema/lint'

const bad = (text: string): LintFinding[] =>
  [...text.matchAll(/微信/g)].map(({ index }) => ({
    rule: 'off-platform',
    level: 'danger',
    start: index,
    end: index + 2,
    advice: '就在这里说',
    better: '这里',
    cite: null,
  }))

interface Asked {
  text: string
  answer: (findings: LintFinding[]) => void
  fail: () => void
}

let abort: AbortController
let asked: Asked[]
let root: ShadowRoot | null
let chat: string
let isComposing: boolean
let settings: { locale: 'zh-CN'; theme: 'system'; lintDrafts: boolean }
let draft: DraftLint

const box = (): HTMLTextAreaElement => document.querySelector('textarea')!
const shown = (): string => root?.querySelector('.strip')?.textContent ?? ''
const button = (name: string) =>
  [...root!.querySelectorAll('button')].find(({ textContent }) => textContent === name)
const drafts = () => asked.filter(({ text }) => text !== '')
const tick = (ms: number) => vi.advanceTimersByTimeAsync(ms)

function type(text: string): void {
  box().value = text
  draft.takes({ target: box(), type: 'childList', attributeName: null })
}

async function answerLast(findings?: LintFinding[]): Promise<void> {
  const last = drafts().at(-1)!
  last.answer(findings ?? bad(last.text))
  await tick(0)
}

async function sayBad(text = '加微信'): Promise<void> {
  type(text)
  await tick(150)
  await answerLast()
}

beforeEach(() => {
  vi.useFakeTimers()
  abort = new AbortController()
  asked = []
  root = null
  chat = 'a'
  isComposing = false
  settings = { locale: 'zh-CN', theme: 'system', lintDrafts: true }
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    return (root = attach.call(this, init))
  })
  document.body.innerHTML = '<textarea></textarea><p>别处</p>'
  vi.spyOn(box(), 'getBoundingClientRect').mockReturnValue({
    left: 10,
    top: 400,
    right: 700,
    bottom: 480,
  } as DOMRect)
  for (const [side, px] of [
    ['clientWidth', 1000],
    ['clientHeight', 800],
  ] as const)
    Object.defineProperty(document.documentElement, side, { value: px, configurable: true })
  draft = new DraftLint({
    findBox: () => document.querySelector('textarea'),
    isComposing: () => isComposing,
    settings: () => settings,
    chat: () => chat,
    ask: (text) =>
      new Promise((answer, reject) => asked.push({ text, answer, fail: () => reject(new Error('lost')) })),
    signal: abort.signal,
  })
  draft.watch(document)
  draft.refresh()
})

afterEach(() => {
  abort.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.querySelector('hufen-overlay')?.remove()
})

describe('the draft check', () => {
  it('asks once typing rests for 150 ms, and shows the answer', async () => {
    type('加')
    await tick(100)
    type('加微信')
    await tick(149)
    expect(drafts()).toEqual([])
    await tick(1)
    expect(drafts().map(({ text }) => text)).toEqual(['加微信'])
    await answerLast()
    expect(shown()).toContain('引到站外')
  })

  it('drops an answer for an older text', async () => {
    type('加微信')
    await tick(150)
    type('加微信吧')
    await answerLast()
    expect(shown()).toBe('')
    await tick(150)
    await answerLast()
    expect(shown()).toContain('微信')
  })

  it('drops an answer that comes when another chat is open', async () => {
    type('加微信')
    await tick(150)
    chat = 'b'
    draft.refresh()
    await answerLast()
    expect(shown()).toBe('')
    await tick(150)
    expect(drafts()).toHaveLength(2)
    await answerLast()
    expect(shown()).toContain('微信')
  })

  it('clears at once when the box is emptied or the chat changes', async () => {
    await sayBad()
    type('')
    expect(shown()).toBe('')
    await sayBad()
    expect(shown()).not.toBe('')
    chat = 'b'
    draft.refresh()
    expect(shown()).toBe('')
  })

  it('clears when the console empties the box itself, as it does on sending', async () => {
    await sayBad()
    box().value = ''
    draft.refresh()
    expect(shown()).toBe('')
  })

  it('looks at what the console put there, while typing keeps its own turn', async () => {
    box().value = '加微信'
    for (let read = 0; read < 10; read += 1) {
      draft.refresh()
      await tick(60)
    }
    expect(drafts()).toHaveLength(1)
  })

  it('asks nothing in the middle of a word', async () => {
    isComposing = true
    type('jia wei xin')
    await tick(1000)
    expect(drafts()).toEqual([])
    isComposing = false
    box().value = '加微信'
    box().dispatchEvent(new Event('compositionend', { bubbles: true }))
    await tick(149)
    expect(drafts()).toEqual([])
    await tick(1)
    expect(drafts().map(({ text }) => text)).toEqual(['加微信'])
  })

  it('wakes the background when the box is reached, and again after a long rest', async () => {
    const empties = () => asked.filter(({ text }) => text === '').length
    expect(empties()).toBe(0)
    box().dispatchEvent(new Event('focusin', { bubbles: true }))
    expect(empties()).toBe(1)
    type('您')
    box().dispatchEvent(new Event('focusin', { bubbles: true }))
    expect(empties()).toBe(1)
    await tick(60_000)
    type('您好')
    expect(empties()).toBe(2)
  })

  it('is put away for this text alone', async () => {
    await sayBad()
    button('×')?.click()
    expect(shown()).toBe('')
    type('加微信')
    await tick(1000)
    expect([drafts().length, shown()]).toEqual([1, ''])
    await sayBad('加微信吧')
    expect(shown()).not.toBe('')
  })

  it('asks again after an answer was lost', async () => {
    type('加微信')
    await tick(150)
    drafts()[0]!.fail()
    await tick(0)
    draft.refresh()
    await tick(150)
    expect(drafts()).toHaveLength(2)
  })

  it('takes only what happens in the box for typing, and its own attributes for news', () => {
    const other = document.querySelector('p')!
    expect(draft.takes({ target: other, type: 'childList', attributeName: null })).toBe(false)
    expect(draft.takes({ target: box(), type: 'attributes', attributeName: 'placeholder' })).toBe(false)
    expect(draft.takes({ target: box(), type: 'attributes', attributeName: 'style' })).toBe(true)
    expect(draft.takes({ target: box(), type: 'childList', attributeName: null })).toBe(true)
  })

  it('follows its switch', async () => {
    draft.settingsChanged()
    await sayBad()
    settings.lintDrafts = false
    draft.settingsChanged()
    expect(shown()).toBe('草稿检查已关闭')
    await tick(2500)
    expect(shown()).toBe('')
    type('加微信吧')
    await tick(1000)
    expect(drafts()).toHaveLength(1)
    settings.lintDrafts = true
    draft.settingsChanged()
    expect(shown()).toBe('草稿检查已打开')
    await tick(150)
    await answerLast()
    expect(shown()).toContain('引到站外')
  })

  it('puts the better sentence into its place on a tap, and looks at the draft anew', async () => {
    await sayBad('您好，加微信吧')
    const seen: string[] = []
    for (const name of ['input', 'keydown', 'keyup', 'keypress', 'click', 'submit']) {
      box().addEventListener(name, ({ type: kind }) => seen.push(kind))
    }
    button('换成')?.click()
    await tick(400)
    expect(box().value).toBe('您好，加这里吧')
    expect([box().selectionStart, box().selectionEnd]).toEqual([6, 6])
    expect(seen).toEqual(['input'])
    expect(shown()).toBe('')
  })

  it('puts nothing in while a word is being composed, or once the text is another', async () => {
    await sayBad()
    isComposing = true
    button('换成')?.click()
    await tick(0)
    expect([box().value, shown()]).toEqual(['加微信', '先把这个词打完'])
    isComposing = false
    await sayBad('再加微信')
    box().value = '别的'
    button('换成')?.click()
    await tick(400)
    expect(box().value).toBe('别的')
  })

  it('copies what the page did not keep, and says so', async () => {
    await sayBad()
    const copied = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined)
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied)
    box().addEventListener('input', () => (box().value = '加微信'))
    button('换成')?.click()
    await tick(400)
    expect(copied).toHaveBeenCalledExactlyOnceWith('这里')
    expect(shown()).toBe('没放进去，已复制，在输入框里粘贴')
  })

  it('leaves nothing behind when it ends', async () => {
    await sayBad()
    abort.abort()
    expect(document.querySelector('hufen-overlay')).toBeNull()
  })
})
