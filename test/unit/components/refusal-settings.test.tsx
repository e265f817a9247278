// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { CostsSection } from '../../../components/options/refusal/CostsSection'
import { LimitsSection } from '../../../components/options/refusal/LimitsSection'
import { OwnerSection } from '../../../components/options/refusal/OwnerSection'
import { QuotaSection } from '../../../components/options/refusal/QuotaSection'
import { RoleSection } from '../../../components/options/refusal/RoleSection'
import { LocaleContext } from '../../../lib/i18n/use-text'
import type { SeenShop } from '../../../lib/state/use-shops'
import {
  costsItem,
  mutedFindingsItem,
  policyItem,
  quotaGrantsItem,
  refusalLimitsItem,
  roleItem,
  tierLinesItem,
} from '../../../lib/storage/settings'

const SHOP: SeenShop = { shopKey: 'douyin:1', platform: 'douyin', shopName: '暖杯旗舰店' }
vi.mock('../../../lib/state/use-shops', () => ({ useShops: () => ({ status: 'ready', value: [SHOP] }) }))

let root: Root

async function settle(turns = 8) {
  await act(async () => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5))
  })
}
async function show(section: ReactNode) {
  act(() => root.render(<LocaleContext value="zh-CN">{section}</LocaleContext>))
  await settle()
}
const text = () => document.body.textContent ?? ''
function field(words: string): HTMLInputElement | HTMLSelectElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(words))
  const found = document.getElementById(label?.htmlFor ?? '')
  if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement)) {
    throw new Error(`no field ${words}`)
  }
  return found
}
async function enter(words: string, value: string) {
  const input = field(words)
  const kind = input instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement
  act(() => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(input, value)
    input.dispatchEvent(new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  })
  act(() => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  await settle()
}
async function press(words: string, turns?: number) {
  const found = [...document.querySelectorAll('button')].find((one) =>
    `${one.getAttribute('aria-label')} ${one.textContent}`.includes(words),
  )
  if (!found) throw new Error(`no button ${words}`)
  act(() => found.click())
  await settle(turns)
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  fakeBrowser.reset()
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(() => act(() => root.unmount()))

describe('costs', () => {
  it('are empty until told, offer the usual ones with their origin, and are kept per shop', async () => {
    await show(<CostsSection />)
    expect(field('毛利率').value).toBe('')
    expect(text()).toContain('常见值 35% · 我们的推断')
    await enter('单程运费', '6.5')
    expect(await costsItem.getValue()).toEqual({ 'douyin:1': { freightFen: 650 } })
    await press('没填的都先用常见值')
    expect(await costsItem.getValue()).toEqual({
      'douyin:1': { freightFen: 650, marginRate: 0.35, salvageRate: 0.6, minuteFen: 60 },
    })
    expect(text()).toContain('现在是常见值，请改成本店的')
  })

  it('take no text for a number, and an emptied box is unknown, not 0', async () => {
    await costsItem.setValue({ 'douyin:1': { freightFen: 800 } })
    await show(<CostsSection />)
    await enter('单程运费', '八块')
    expect(text()).toContain('请填一个数')
    expect(await costsItem.getValue()).toEqual({ 'douyin:1': { freightFen: 800 } })
    await enter('单程运费', '')
    expect(await costsItem.getValue()).toEqual({ 'douyin:1': { freightFen: null } })
  })
})

describe('quotas, tiers and limits', () => {
  it('are kept', async () => {
    await show(
      <>
        <QuotaSection />
        <RoleSection />
        <LimitsSection />
      </>,
    )
    await enter('退款：每单最多', '200')
    await enter('补偿：每单最多', '0')
    expect(await policyItem.getValue()).toEqual({
      'douyin:1': { quota: { perOrderFen: 20_000 }, compensationQuota: { perOrderFen: 0 } },
    })
    await enter('这台电脑上的人是', 'senior')
    expect(await roleItem.getValue()).toBe('senior')
    await enter('金额到多少交给经理', '500')
    expect(await tierLinesItem.getValue()).toEqual({
      senior: { fromFen: 20_000, fromRefusals: 1 },
      manager: { fromFen: 50_000, fromRefusals: 2 },
    })
    await press('恢复先填的数')
    expect(await tierLinesItem.getValue()).toBeNull()
    await enter('倒计时少于几小时算快到点', '1.5')
    await enter('读数超过几分钟算旧', '20')
    expect(await refusalLimitsItem.getValue()).toEqual({ nearSeconds: 5_400, staleSeconds: 1_200 })
    await enter('读数超过几分钟算旧', '0')
    expect(await refusalLimitsItem.getValue()).toEqual({ nearSeconds: 5_400, staleSeconds: 1_200 })
  })
})

describe('owner mode', () => {
  const NOW = Date.parse('2026-11-23T10:00:00+08:00')
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
  afterEach(() => vi.useRealTimers())

  const typeIn = (words: string, value: string) =>
    act(() => {
      const input = field(words) as HTMLInputElement
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, value)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  /** A passcode takes its time on purpose. */
  const says = (words: string) =>
    vi.waitFor(
      async () => {
        await settle(1)
        expect(text()).toContain(words)
      },
      { timeout: 10_000 },
    )

  it('is said to be a soft lock; opened, it raises a quota for a while, logs it, and unmutes', async () => {
    await policyItem.setValue({ 'douyin:1': { quota: { perOrderFen: 5_000 } } })
    await mutedFindingsItem.setValue(['t7-proof-missing'])
    await show(<OwnerSection now={NOW} />)
    expect(text()).toContain('这是一把软锁')
    expect(text()).toContain('没传凭证')
    expect(document.querySelector('[aria-label^="恢复提醒"]')).toBeNull()
    typeIn('密码', '123')
    await press('设密码')
    await says('至少 4 位')
    typeIn('密码', '20261123')
    await press('设密码')
    await says('店主模式开着')
    expect(field('密码').value).toBe('')
    await press('恢复提醒')
    expect(await mutedFindingsItem.getValue()).toEqual([])
    await enter('每单提到', '80')
    await enter('到几点（今天）', '09:00')
    await press('提额')
    expect(text()).toContain('时间要晚于现在')
    await enter('到几点（今天）', '18:00')
    await press('提额')
    expect(text()).toContain('已提额')
    expect(await quotaGrantsItem.getValue()).toMatchObject([
      {
        shopKey: 'douyin:1',
        quota: { perOrderFen: 8_000 },
        from: '2026-11-23T10:00:00+08:00',
        until: '2026-11-23T18:00:00+08:00',
        by: 'manager',
      },
    ])
    await says('经理批的：单笔 ¥80.00、每天 不变')
    await press('退出')
    await says('进入')
    expect(text()).not.toContain('临时提额')
  }, 20_000)
})
