// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { lintModel } from '../../../lib/overlay/lint-model'
import { lintSpeech, renderLint } from '../../../lib/overlay/render-lint'
import type { LintFinding } from '../../../lib/schema/lint'

const TEXT = '好评返现5元，稍等，您加我微信'
const at = (piece: string, change: Partial<LintFinding> = {}): LintFinding => ({
  rule: 'empty-wait',
  level: 'caution',
  start: TEXT.indexOf(piece),
  end: TEXT.indexOf(piece) + piece.length,
  advice: '说清楚几分钟',
  better: null,
  cite: null,
  ...change,
})
const cite = {
  clause: '诱导好评',
  effective: '2026-08-10',
  source: 'https://x.test',
  confidence: 'official',
} as const
const FINDINGS: LintFinding[] = [
  at('稍等'),
  at('好评返现5元', { rule: 'review-for-benefit', level: 'danger', better: '欢迎说说真实感受', cite }),
  at('加我微信', { rule: 'off-platform', level: 'danger', cite: { ...cite, confidence: 'article' } }),
]

function shown(isOpen = false) {
  const actions = { replace: vi.fn<() => void>(), toggle: vi.fn<() => void>(), dismiss: vi.fn<() => void>() }
  const model = lintModel(TEXT, FINDINGS, 'zh-CN')
  const strip = renderLint(document, { model, isOpen }, actions)
  const button = (name: string) =>
    [...strip.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  return { strip, actions, model, button }
}

describe('lintModel', () => {
  it('says the worst first, in words, with the clause, its date and how sure we are', () => {
    const { lines } = lintModel(TEXT, FINDINGS, 'zh-CN')
    expect(lines.map(({ word, name, quote, basis }) => [word, name, quote, basis])).toEqual([
      ['危险', '诱导好评', '好评返现5元', '规则 2026-08-10 诱导好评'],
      ['危险', '引到站外', '加我微信', '规则 2026-08-10 诱导好评，未核实'],
      ['留意', '没说等多久', '稍等', '护分建议'],
    ])
  })

  it('leaves out places of another text, and shortens what is long', () => {
    expect(lintModel('您好', FINDINGS, 'zh-CN').lines).toEqual([])
    const long = '好'.repeat(40)
    expect(lintModel(long, [at('稍等', { start: 0, end: 40 })], 'zh-CN').lines[0]?.quote).toBe(
      `${'好'.repeat(13)}…`,
    )
  })

  it('speaks English too', () => {
    expect(lintModel(TEXT, FINDINGS, 'en').lines[2]).toMatchObject({
      word: 'Caution',
      name: 'No time given',
      basis: 'Our advice',
    })
  })
})

describe('renderLint', () => {
  it('shows one, and how many more there are', () => {
    const { strip, button, actions } = shown()
    expect(strip.querySelectorAll('.find')).toHaveLength(1)
    expect(strip.querySelector('.find')?.textContent).toBe(
      '◆ 危险 诱导好评 好评返现5元 说清楚几分钟 规则 2026-08-10 诱导好评',
    )
    expect(strip.querySelector<HTMLElement>('.find')?.dataset['level']).toBe('danger')
    expect(strip.querySelector('.better')?.textContent).toBe('欢迎说说真实感受')
    button('还有 2 处')?.click()
    expect(actions.toggle).toHaveBeenCalledOnce()
  })

  it('opens to all of them, each with its own better sentence', () => {
    const { strip, button, actions, model } = shown(true)
    expect(strip.querySelectorAll('.find')).toHaveLength(3)
    expect(strip.querySelectorAll('.find .use')).toHaveLength(1)
    button('换成')?.click()
    expect(actions.replace).toHaveBeenCalledExactlyOnceWith(model.lines[0])
    button('×')?.click()
    expect(actions.dismiss).toHaveBeenCalledOnce()
    expect(button('收起')).toBeDefined()
  })

  it('names itself and its buttons for those who listen', () => {
    const { strip, button, model } = shown()
    expect([strip.getAttribute('role'), strip.getAttribute('aria-label'), strip.lang]).toEqual([
      'group',
      '护分草稿检查',
      'zh-CN',
    ])
    expect(button('换成')?.getAttribute('aria-label')).toBe('换成 欢迎说说真实感受')
    expect(button('×')?.getAttribute('aria-label')).toBe('这句不再提示')
    expect(lintSpeech(model)).toBe('危险：诱导好评。「好评返现5元」说清楚几分钟。还有 2 处。按 F8 到提示里')
  })

  it('shows a draft’s markup as text', () => {
    const text = '<img src=x>'
    const model = lintModel(text, [at('稍等', { start: 0, end: text.length, advice: '<b>' })], 'zh-CN')
    const strip = renderLint(document, { model, isOpen: false }, shown().actions)
    expect([strip.querySelectorAll('img').length, strip.querySelector('q')?.textContent]).toEqual([0, text])
  })
})
