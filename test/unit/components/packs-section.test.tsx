// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PacksSection } from '../../../components/options/packs/PacksSection'
import { LocaleContext } from '../../../lib/i18n/use-text'
import { packById } from '../../../lib/rules/packs/all-packs'
import type { Locale } from '../../../lib/schema/settings'
import { importedPacksItem, packEditsItem } from '../../../lib/storage/settings'

const NOW = '2026-09-20T10:00:00+08:00'
let root: Root

async function settle() {
  await act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve))
  })
}

async function show(locale: Locale = 'zh-CN') {
  act(() =>
    root.render(
      <LocaleContext value={locale}>
        <PacksSection now={NOW} />
      </LocaleContext>,
    ),
  )
  await settle()
}

const text = () => document.body.textContent ?? ''
function one<T extends Element>(selector: string, words: string): T {
  const found = [...document.querySelectorAll<T>(selector)].find(
    (element) => element.textContent?.includes(words) || element.getAttribute('aria-label')?.includes(words),
  )
  if (!found) throw new Error(`no ${selector} «${words}»`)
  return found
}
const press = async (words: string) => {
  act(() => one<HTMLButtonElement>('button', words).click())
  await settle()
}
function field(words: string): HTMLInputElement {
  const { htmlFor } = one<HTMLLabelElement>('label', words)
  return document.getElementById(htmlFor) as HTMLInputElement
}
async function fill(input: HTMLInputElement | HTMLSelectElement, value: string) {
  const kind = input instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement
  act(() => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(input, value)
    input.dispatchEvent(new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  })
  await settle()
}
async function enter(input: HTMLInputElement) {
  act(() => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  await settle()
}
async function choose(content: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: [new File([content], 'pack.json')], configurable: true })
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await settle()
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  fakeBrowser.reset()
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(() => act(() => root.unmount()))

describe('the numbers in settings', () => {
  it('start with the version of today, its numbers folded away', async () => {
    await show()
    const select = field('看哪一版')
    expect(select.value).toBe('douyin-2026-09-08')
    expect(text()).toContain('（今天按这一版）')
    expect(document.querySelectorAll('input[inputmode=decimal]')).toHaveLength(1)
  })

  it('show where each stands, since when and how sure', async () => {
    await show()
    await press('加分和扣分')
    const described = field('明日达订单占比达标').getAttribute('aria-describedby')!.split(' ')
    const told = described.map((id) => document.getElementById(id)?.textContent).join('')
    expect(told).toContain('原来：5 分')
    expect(told).toContain('官方 · 2026-09-08 起 · 修订《商家体验分规范》公示')
  })

  it('keep a number typed in, beside what it was, and give it back', async () => {
    await show()
    await press('加分和扣分')
    const input = field('明日达订单占比要到多少')
    expect(input.value).toBe('20')
    await fill(input, '25')
    await enter(input)
    expect(await packEditsItem.getValue()).toEqual({ 'douyin-2026-09-08:bonus.nextDay.share': 0.25 })
    expect(text()).toContain('改了 1 个')
    await press('还原：明日达订单占比要到多少')
    expect(await packEditsItem.getValue()).toEqual({})
    expect(field('明日达订单占比要到多少').value).toBe('20')
    expect(document.activeElement).toBe(field('明日达订单占比要到多少'))
  })

  it('say what is wrong with a number and keep none', async () => {
    await show()
    await press('加分和扣分')
    const input = field('明日达订单占比要到多少')
    await fill(input, '250')
    await enter(input)
    expect(text()).toContain('百分比不超过 100')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(await packEditsItem.getValue()).toEqual({})
  })

  it('switch a figure of the articles on by itself', async () => {
    await show()
    await press('行业文章里的数字')
    expect(text()).toContain('行业文章，未核实')
    const toggle = document.getElementById(
      one<HTMLLabelElement>('label', '启用：售后拒绝率连续三个季度').htmlFor,
    )!
    expect(toggle.getAttribute('aria-checked')).toBe('false')
    act(() => toggle.click())
    await settle()
    expect(toggle.getAttribute('aria-checked')).toBe('true')
    expect(await packEditsItem.getValue()).toEqual({ 'douyin-2026-09-08:article.refusal.target.on': 1 })
  })

  it('give all numbers of one version back only when asked twice', async () => {
    await packEditsItem.setValue({ 'douyin-2026-09-08:stage.minOrders': 9, 'qianniu-dsr:scale.max': 4 })
    await show()
    await press('这一版全部还原')
    expect(Object.keys(await packEditsItem.getValue())).toHaveLength(2)
    await press('确定还原 1 个数字')
    expect(await packEditsItem.getValue()).toEqual({ 'qianniu-dsr:scale.max': 4 })
    expect(text()).toContain('已全部还原')
  })
})

describe('a file', () => {
  it('stands in for its version, says so, and can be sent away', async () => {
    await show()
    await choose(JSON.stringify({ ...packById('qianniu-2026-03-16'), title: '团队自己的千牛版' }))
    expect(text()).toContain('已导入：团队自己的千牛版')
    expect(field('看哪一版').value).toBe('qianniu-2026-03-16')
    expect(text()).toContain('这一版用的是你导入的文件')
    await press('换回护分自带的')
    expect(await importedPacksItem.getValue()).toEqual({})
  })

  it('is refused by the name of its wrong field', async () => {
    await show()
    const { numbers, ...pack } = packById('qianniu-dsr')
    await choose(JSON.stringify({ ...pack, numbers: [{ ...numbers[0], value: 'five' }] }))
    expect(text()).toContain('填得不对，没有导入：numbers[0].value（第 1 行）')
    expect(await importedPacksItem.getValue()).toEqual({})
  })
})

describe('one case, two sets of rules', () => {
  it('shows the points, the cap and the money, each with its source', async () => {
    await show()
    await fill(field('右边'), 'douyin-2026-07-14')
    await fill(field('买家实付'), '59.90')
    const rowOf = (words: string) => one('th', words).closest('tbody')!
    const cells = (words: string) => [...rowOf(words).querySelectorAll('td')].map((td) => td.textContent)
    expect(cells('无故拒绝售后，每次扣总分')[0]).toMatch(/^3 分官方 · 2026-05-07 起/)
    expect(cells('无故拒绝售后，每次扣总分')[1]).toMatch(/^0 分官方 · 2026-07-14 起/)
    expect(cells('扣分上限')).toEqual([expect.stringMatching(/^15 分官方/), '没有这一项'])
    expect(cells('这一单最多赔')[0]).toMatch(/^¥5.99官方/)
    expect(rowOf('这一单最多赔').textContent).toContain('一样')
  })

  it('says what a metric gains, and what stays', async () => {
    await show()
    await fill(field('什么事'), 'platform-help')
    await fill(field('右边'), 'douyin-2026-07-14')
    const cells = [...one('th', '平台求助').closest('tbody')!.querySelectorAll('td')]
    expect(cells[0]?.textContent).toMatch(/^不计分，只看着 · 分子 \+1，分母 不变推断/)
    expect(cells[1]?.textContent).toMatch(/^计分 · 分子 \+1，分母 不变官方 · 2026-07-14 起/)
  })

  it('speaks English too', async () => {
    await show('en')
    expect(text()).toContain('One case, two sets of rules')
    expect(one('th', 'Platform help').closest('tbody')!.textContent).toContain('Shown only, does not count')
  })
})
