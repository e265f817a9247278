// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CurrentRoom } from '../../../components/panel/current/CurrentRoom'
import { DeskSourceContext } from '../../../components/panel/current/desk-source'
import { DeskCards } from '../../../components/panel/current/desk/DeskCards'
import { wrapText } from '../../../components/panel/current/desk/draw-lines'
import { PanelActionsContext, type PanelActions } from '../../../components/panel/panel-actions'
import { LocaleContext } from '../../../lib/i18n/use-text'
import type { Locale } from '../../../lib/schema/settings'
import { ready } from '../../../lib/state/room'
import { lookAt, usePanelStore } from '../../../lib/state/panel-store'
import { deskRooms } from '../../gallery/desk-rooms'
import { GALLERY_NOW } from '../../gallery/rooms'

const done = () => Promise.resolve()
const copy = vi.fn<PanelActions['copy']>(done)
let root: Root

async function show(name: string, locale: Locale = 'zh-CN'): Promise<string> {
  const { room, state, desk = ready(null) } = deskRooms[name]!
  act(() => usePanelStore.setState({ opened: {}, ...state }))
  const actions: PanelActions = {
    copy,
    insert: done,
    disagree: done,
    chooseShop: () => undefined,
    snooze: done,
    enterWeek: done,
    mute: () => Promise.resolve(true),
    reload: () => undefined,
  }
  await act(async () => {
    root.render(
      <LocaleContext value={locale}>
        <PanelActionsContext value={actions}>
          <DeskSourceContext value={() => <DeskCards desk={desk} now={GALLERY_NOW} />}>
            <CurrentRoom room={room} now={GALLERY_NOW} />
          </DeskSourceContext>
        </PanelActionsContext>
      </LocaleContext>,
    )
    await new Promise((resolve) => setTimeout(resolve))
  })
  return document.body.textContent ?? ''
}

const region = (title: string) =>
  [...document.querySelectorAll('section')].find((one) =>
    one.querySelector('h2')?.textContent?.includes(title),
  )
const press = (words: string) =>
  act(() => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words))
    if (!found) throw new Error(`no button ${words}`)
    found.click()
  })

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  copy.mockClear()
  lookAt(crypto.randomUUID())
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(() => act(() => root.unmount()))

describe.each(['zh-CN', 'en'] as const)('every state in %s', (locale) => {
  it.each(Object.keys(deskRooms))('%s says something, and no raw value', async (name) => {
    const text = await show(name, locale)
    expect(document.querySelector('h1')?.textContent).toBeTruthy()
    expect(text).not.toMatch(/undefined|null|NaN|\[object|Invalid|\{[a-z]+\}|costs\.|missing:|[!！]/)
  })
})

describe('the costs', () => {
  it('stand cheapest first with interval, and never call a refusal cheapest that the rules won’t bear', async () => {
    await show('desk')
    const rows = [...region('哪种最省')!.querySelectorAll('li')].map((row) => row.textContent)
    expect(rows[0]).toMatch(/^拒绝只算了钱，规则上站不住¥\d+（\d+–\d+）$/)
    expect(rows[1]).toMatch(/最省/)
    await show('desk-qianniu')
    expect(region('哪种最省')!.querySelector('li')?.textContent).toMatch(/最省/)
  })

  it('open into terms that add up, each with its reason', async () => {
    await show('desk')
    press('补偿 ¥8 协商')
    const terms = region('哪种最省')!.querySelector('dl')!
    expect(terms.textContent).toContain('付出去的钱 · 现在就付¥8')
    expect(terms.textContent).toContain('乘以还是会退的可能')
    expect(terms.lastElementChild?.textContent).toMatch(/^¥\d+$/)
  })

  it('say whose chance it is, with count and interval', async () => {
    expect(await show('desk')).toMatch(
      /拒绝后升级概率 \d+%（你店 41 单，\d+%–\d+%） · 平台求助 3\/460 → 6\/460/,
    )
    expect(await show('desk-shadow')).toMatch(/先按 \d+% 估（\d+%–\d+%），还没有你店的数据/)
    expect(document.body.textContent).toContain('还在静默观察，11月29日 10:00 起才用')
  })

  it('name what is missing, with the way to enter it', async () => {
    const text = await show('desk-no-costs')
    expect(text).toContain('哪种做法最省，还算不了')
    expect(text).toContain('缺：毛利率（进价）、退回的货还值多少、运费、一分钟人工')
    expect(document.querySelector('a[href="/options.html#costs"]')?.textContent).toBe('去设置填')
  })
})

describe('the proofs', () => {
  it('are ticked from the form, each with its clause', async () => {
    await show('desk')
    const list = region('凭证清单')!
    expect(list.textContent).toContain('要 2 样，已传 0 份')
    expect(list.textContent).toContain('能反驳买家凭证的照片、视频或检测 还没有')
    expect(list.textContent).toContain('售后争议处理总则 §58 · 2026-06-13 平台规则原文')
    expect(list.textContent).toContain('2天9小时内要传上去')
    await show('desk-settled')
    expect(region('凭证清单')!.textContent).toContain('和买家说定的聊天记录 已传')
  })
})

describe('the two lights', () => {
  it('stand apart, and never speak of points by a refusal rate', async () => {
    await show('desk')
    const lights = region('这次拒绝的风险')!
    expect(lights.querySelector('section[aria-label="对分数"]')?.textContent).toContain(
      '平台求助 3/460，升级后 6/460',
    )
    expect(lights.querySelector('section[aria-label="对处罚"]')?.textContent).toContain('要赔买家 ¥6.99')
    expect(lights.textContent).toContain('要整店这一周的数')
    expect(lights.textContent).toContain('不会因为「拒绝率」扣分')
  })

  it('on 千牛 know no compensation', async () => {
    await show('desk-qianniu')
    const penalty = document.querySelector('section[aria-label="对处罚"]')?.textContent
    expect(penalty).toContain('天猫每次记 6 分')
    expect(penalty).not.toContain('¥')
  })
})

describe('what leaves the panel', () => {
  it('is copied masked: the excerpt, the packet and the draft', async () => {
    await show('desk-opened')
    press('复制成文字')
    press('复制交接单')
    press('复制申诉稿')
    const [excerpt, packet, draft] = copy.mock.calls.map(([choice]) => choice.text)
    expect(excerpt).toContain('电话 1**********')
    expect(excerpt).toContain('2026年11月22日 20:00 买家申请售后')
    expect(packet).toContain('为什么交给你：之前拒绝过、超过单笔额度')
    expect(packet).toContain('护分判断：危险')
    expect(draft).toContain('以「不支持7天无理由」拒绝')
    for (const text of [excerpt, packet, draft]) expect(text).not.toMatch(/1\d{10}(?!\d)|buyer-a/)
  })

  it('says when it was copied and when not', async () => {
    const text = await show('desk-copied')
    expect(text).toContain('已复制')
    expect(text).toContain('没能复制，选中文字手动复制')
  })

  it('is no picture where the browser draws none', async () => {
    await show('desk-opened')
    press('做成图片')
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve))
    })
    expect(document.body.textContent).toContain('图片没做成，先复制成文字。')
  })
})

describe('the past', () => {
  it('names no buyer, and says what became of refusals', async () => {
    await show('desk-opened')
    const past = region('这位买家和这一单的过往')!
    expect(past.textContent).toContain('这一单 1 次，这位买家另有 1 单')
    expect(past.textContent).toContain('平台介入后退了款')
    expect(past.textContent).not.toContain('buyer-a')
  })
})

describe('other rules', () => {
  it('show the points that the same refusal once cost', async () => {
    await show('desk-opened')
    const card = region('同一单，不同规则')!
    const choice = card.querySelector('select')!
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(
        choice,
        'douyin-2025-11-19',
      )
      choice.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const points = [...card.querySelectorAll('tbody tr')].map((row) => row.textContent)[0]
    expect(points).toBe('判无故拒绝扣分不扣3')
  })
})

describe('wrapText', () => {
  const measure = (text: string) => [...text].length
  it.each([
    ['', 4, ['']],
    ['四个字吧', 4, ['四个字吧']],
    ['五个字了吗', 4, ['五个字了', '吗']],
    ['宽', 0, ['宽']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrapText(text, width, measure)).toEqual(lines)
  })
})
