// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PanelActionsContext } from '../../../components/panel/panel-actions'
import { ShopRoom } from '../../../components/panel/shop/ShopRoom'
import { LocaleContext } from '../../../lib/i18n/use-text'
import type { Locale } from '../../../lib/schema/settings'
import { usePanelRoom } from '../../../lib/state/panel-room'
import { GALLERY_NOW } from '../../gallery/rooms'
import { shopRooms } from '../../gallery/shop-rooms'
import { silentActions, type SilentActions } from './silent-actions'

let actions: SilentActions
let root: Root

async function show(name: string, locale: Locale = 'zh-CN'): Promise<string> {
  const { shop, opened, whatIf } = shopRooms[name]!
  usePanelRoom.setState({ opened: opened ?? {}, whatIf: whatIf ?? {} })
  // Waited for: what a state computes is told a moment later.
  await act(async () =>
    root.render(
      <LocaleContext value={locale}>
        <PanelActionsContext value={actions}>
          <ShopRoom room={shop} now={GALLERY_NOW} />
        </PanelActionsContext>
      </LocaleContext>,
    ),
  )
  return (document.body.textContent ?? '').replaceAll('\u00a0', ' ')
}

function button(text: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(text))
  if (!found) throw new Error(`no button ${text}`)
  return found
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  actions = silentActions()
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(() => act(() => root.unmount()))

describe.each(['zh-CN', 'en'] as const)('every state in %s', (locale) => {
  it.each(Object.keys(shopRooms))('%s says something, and no raw value', async (name) => {
    const text = await show(name, locale)
    expect(document.querySelector('h1')?.textContent).toBeTruthy()
    expect(text).not.toMatch(/undefined|null|NaN|\[object|Invalid|Infinity|\{[a-z]+\}/)
    expect(text).not.toMatch(/[!！]/)
    if (locale === 'zh-CN') expect(text).not.toMatch(/[a-z]+-[a-z]+/)
  })
})

describe('what a state says', () => {
  it.each([
    ['shop-none-known', '还没有见过店铺'],
    ['shop-pick', '选一家店看'],
    ['shop-empty', '先打开一次体验分页面'],
    ['shop-rich', '+30 天 79–85'],
    ['shop-rich', '会话不满意 3/56，再 1 个 +1.66 个百分点'],
    ['shop-rich', '85 分到 4.7★，还差 3 分'],
    ['shop-rich-opened', '3/460'],
    ['shop-rich-opened', '本机所见 37 / 页面 120'],
    ['shop-rich-opened', '级别说不准'],
    ['shop-rich-opened', '本机所见 0 / 填的 1'],
    ['shop-rich-opened', '也可能是 9/672、10/746 等，共 14 种'],
    ['shop-rich-opened', '在 36%–49% 之间'],
    ['shop-rich-opened', '再 1 个变 98.83–99.41%（最多 −0.58 个百分点）'],
    ['shop-tiers', '再 7 个掉出 60 分档'],
    ['shop-tiers', '最快再 1 个掉出 90 分档'],
    ['shop-tiers', '自己改的'],
    ['shop-qianniu', '1 项级别说不准'],
    ['shop-qianniu', '+30 天 4.61–4.79'],
    ['shop-tiers', '规则包'],
    ['shop-qianniu', '优+买家按 3 倍算会到 0.23%，第三方说法'],
    ['shop-qianniu', '到 4.8，还差 0.14'],
    ['shop-one-sheet', '之后的总分换算不了 不知道三项各占多少，存够 5 天分数才学得出来。'],
    ['shop-one-sheet', '三项权重都不知道'],
    ['shop-stale', '分数是旧的'],
    ['shop-stale', '11月20日 11:00'],
    ['shop-mismatch', '各项加起来是 84.25，页面写 82.0，差 2.25 分'],
    ['shop-growth', '成长阶段'],
    ['shop-too-few-orders', '近 30 天 12 单'],
    ['shop-alerts', '今天 14 次，你定的线是 10 次 · 主要是「暖杯保温杯 500ml 食品级不锈钢 白色」，9 次'],
    ['shop-snoozed', '今天不再提醒 1 条'],
    ['shop-rich', '如果…再来几个会怎样，到线还剩几个'],
    ['shop-what-if-more', '再来 3 个1.3%0.78–2.13%差+0.65 个百分点'],
    ['shop-what-if-more', '换算不了总分 三项分这些天变化太像，分不出各占多少。'],
    ['shop-what-if-more', '本机所见 21 / 官方至少 56（最多 37.5%），本机看到的里 9.52%'],
    ['shop-what-if-more', '只数坏的：本机所见 2 / 官方 3（66.7%）'],
    ['shop-what-if-more', '本机没看到'],
    ['shop-what-if-more-total', '总分怎样走最可能八成落在照平常走8175–88再来 3 个7972–85差−2.3'],
    ['shop-what-if-as-usual', '0 个就是照平常走'],
    ['shop-what-if-ambiguous', '按最少的一种（3/56）算。实际的数更大的话，会动得更小。'],
    ['shop-what-if-mean', '这一项是平均出来的，不按个数算，再来几个会怎样说不准。'],
    ['shop-what-if-mean-target', '新来的平均要在 3 小时以内不知道会新来多少个'],
    ['shop-what-if-reachable', '接下来 30 天最多再有 1 个'],
    ['shop-what-if-reachable', '照平常会有 0–6 个。新来的约 460 个里，至少 459 个要好好的。'],
    ['shop-what-if-reachable', '最早 12月13日 就能到，只要从现在起一个都没有。'],
    ['shop-what-if-reachable', '页面上现在还没到。照平常走，到 12月23日 到不到说不准（0.06–1.4%）。'],
    ['shop-what-if-unreachable', '到 12月23日 到不了窗口里已经多出 3 个，要等它们出窗。最早要到 12月24日'],
    ['shop-what-if-typed', '接下来 30 天最多再有 4 个八成把握在 3–5 个之间。照平常会有 1–7 个。'],
    ['shop-what-if-stars', '最多容得下 8 个一星，其余都要五星。'],
    ['shop-what-if-stars', '按最少的一种（329 个）算。'],
    ['shop-what-if-total', '别的照平常，这一项要到 4.9 星，总分最可能才有 89。'],
    ['shop-what-if-not-alone', '光靠这一项，到 12月23日 总分到不了 89，别的也要好起来。'],
    ['shop-what-if-no-forecast', '还没有一项能往后算'],
    ['shop-what-if-failed', '这次没算出来。重新打开侧栏再试一次。'],
    ['shop-not-computed', '这次没算出来'],
    ['shop-store-newer', '护分已经更新'],
  ])('%s: %s', async (name, words) => {
    expect(await show(name)).toContain(words)
  })

  it('keeps a penalty without the whole count from looking like a place on the way', async () => {
    await show('shop-rich-opened')
    const ticket = [...document.querySelectorAll('li')].find((li) =>
      li.textContent?.includes('平台介入工单逾期'),
    )
    expect(ticket?.textContent).toContain('本机所见 2 / 页面没给')
    expect(ticket?.textContent).not.toContain('再 1 个到 1 级')
    expect(ticket?.querySelector('[style]')).toBeNull()
  })

  it('gives the total no forecast, star or step outside the formal stage', async () => {
    const text = await show('shop-growth')
    expect(text).not.toContain('★')
    expect(document.querySelector('svg')).toBeNull()
  })
})

describe('the fan', () => {
  it('has a title, a description and a table with the same figures', async () => {
    await show('shop-rich')
    const svg = document.querySelector('svg')
    expect(svg?.querySelector('title')?.textContent).toBe('接下来 30 天的总分')
    expect(svg?.querySelector('desc')?.textContent).toContain('八次落在 79–85')
    const ids = svg?.getAttribute('aria-labelledby')?.split(' ') ?? []
    expect(ids.map((id) => document.getElementById(id)?.tagName.toLowerCase())).toEqual(['title', 'desc'])
    expect(document.querySelector('table')).toBeNull()
    act(() => button('看成表格').click())
    expect(button('收起表格').getAttribute('aria-expanded')).toBe('true')
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent)
    expect(rows).toHaveLength(30)
    expect(rows.at(-1)).toBe('12月23日8279–85')
  })
})

describe('what a person can do', () => {
  it('opens a line, and finds it open again after another room', async () => {
    await show('shop-rich')
    act(() => button('处罚进度').click())
    expect(usePanelRoom.getState().opened.penalty).toBe(true)
    expect(document.body.textContent).toContain('嘲讽贬低买家')
  })

  it('silences one cause of one shop', async () => {
    await show('shop-alerts')
    act(() => button('今天不再提醒').click())
    expect(actions.snooze.mock.calls).toEqual([['douyin:1001', 'refusals']])
  })

  it('chooses another shop, and goes back to following the page', async () => {
    await show('shop-several')
    const select = document.querySelector('select')!
    expect([...select.options].map(({ textContent }) => textContent)).toContain(
      '暖杯旗舰店 · 抖店（当前页面）',
    )
    const pick = (value: string) =>
      act(() => {
        select.value = value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })
    pick('qianniu:2001')
    pick('douyin:1001')
    expect(actions.chooseShop.mock.calls).toEqual([['qianniu:2001'], [null]])
  })

  it('tells a figure of the whole shop’s week, and takes nothing but whole numbers', async () => {
    await show('shop-rich-opened')
    act(() => button('填整店本周的数').click())
    const box = (label: string) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label)
      return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement
    }
    const enter = (label: string, text: string) =>
      act(() => {
        box(label).value = text
        box(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
      })
    expect(box('被判嘲讽贬低几个会话').value).toBe('1')
    enter('平台介入工单几单', ' 12 ')
    enter('其中逾期几单', 'abc')
    enter('被判嘲讽贬低几个会话', '')
    expect(actions.enterWeek.mock.calls).toEqual([
      ['douyin:1001', 'tickets', 12],
      ['douyin:1001', 'mockery', null],
    ])
    expect(box('其中逾期几单').value).toBe('')
  })

  it('has no choice of shops where only one is known', async () => {
    await show('shop-rich')
    expect(document.querySelector('select')).toBeNull()
  })
})

describe('«如果…»', () => {
  const input = () => document.querySelector<HTMLInputElement>('input[inputmode=decimal]')!
  const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ')
  const press = (name: string) => act(async () => button(name).click())
  const step = (label: string) =>
    act(async () => document.querySelector<HTMLButtonElement>(`button[aria-label=${label}]`)!.click())
  const type = (value: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input(), value)
      input().dispatchEvent(new Event('input', { bubbles: true }))
    })
  const enter = () =>
    act(async () => input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))

  it('steps up and down, and no further than its ends', async () => {
    await show('shop-what-if-as-usual')
    await step('少一个')
    expect(usePanelRoom.getState().whatIf.n).toBe(0)
    await step('多一个')
    expect(usePanelRoom.getState().whatIf.n).toBe(1)
    expect(text()).toContain('再来 1 个0.77%')
    act(() => usePanelRoom.setState({ whatIf: { metric: 'platformHelpRate', kind: 'more', n: 20 } }))
    await step('多一个')
    expect(usePanelRoom.getState().whatIf.n).toBe(20)
  })

  it('offers the nearest lines, the first of them chosen', async () => {
    await show('shop-what-if-more-total')
    await press('想到一条线')
    expect(button('100 分档（≤ 0.3%）').getAttribute('aria-pressed')).toBe('true')
    await press('85 分档（≤ 0.7%）')
    expect(button('100 分档').getAttribute('aria-pressed')).toBe('false')
    expect(text()).toContain('接下来 30 天最多再有 3 个')
  })

  it('takes a figure of one’s own, and says what it cannot take', async () => {
    await show('shop-what-if-reachable')
    await type('一半')
    await enter()
    expect(text()).toContain('填一个数，比如 0.5')
    expect(input().getAttribute('aria-invalid')).toBe('true')
    expect(usePanelRoom.getState().whatIf.target).toEqual({ of: 'metric', value: 0.003 })
    await type('1')
    await enter()
    expect(usePanelRoom.getState().whatIf.target).toEqual({ of: 'metric', value: 0.01 })
    expect(text()).toContain('接下来 30 天最多再有 4 个')
    expect(input().value).toBe('1')
  })

  it('asks for another metric', async () => {
    await show('shop-what-if-more')
    const select = document.querySelector<HTMLSelectElement>('main section select')!
    await act(async () => {
      select.value = 'reviewHours'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(text()).toContain('不按个数算')
  })

  it('draws both courses, and names the metric to a screen reader', async () => {
    await show('shop-what-if-more')
    const svg = [...document.querySelectorAll('svg')].at(-1)!
    expect(svg.querySelector('title')?.textContent).toBe('接下来 30 天的平台求助')
    expect(svg.querySelector('path.stroke-warn[stroke-dasharray="1 4"]')?.getAttribute('d')).toMatch(/^M.+ L/)
  })
})
