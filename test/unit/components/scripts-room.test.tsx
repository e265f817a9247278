// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PanelActionsContext, type PanelActions } from '../../../components/panel/panel-actions'
import { ScriptActionsContext } from '../../../components/panel/scripts/script-actions'
import { ScriptsRoom } from '../../../components/panel/scripts/ScriptsRoom'
import type { SubscribeToSearch } from '../../../components/panel/scripts/use-search-focus'
import { LocaleContext } from '../../../lib/i18n/use-text'
import type { Locale } from '../../../lib/schema/settings'
import { usePanelStore } from '../../../lib/state/panel-store'
import type { ScriptActions } from '../../../lib/state/scripts/script-actions'
import { useScriptsDesk } from '../../../lib/state/scripts/scripts-desk'
import { GALLERY_NOW } from '../../gallery/rooms'
import { GALLERY_SCRIPT_ACTIONS, scriptRooms } from '../../gallery/script-rooms'

const done = () => Promise.resolve()
const copy = vi.fn<PanelActions['copy']>()
const insert = vi.fn<PanelActions['insert']>()
const save = vi.fn<ScriptActions['save']>()
const retire = vi.fn<ScriptActions['retire']>()
const remove = vi.fn<ScriptActions['remove']>()
const compare = vi.fn<ScriptActions['compare']>()
const panelActions: PanelActions = {
  copy,
  insert,
  disagree: done,
  chooseShop: () => undefined,
  snooze: done,
  enterWeek: done,
  mute: () => Promise.resolve(true),
  reload: () => undefined,
}
const initialDesk = useScriptsDesk.getInitialState()
let root: Root

async function show(
  name: string,
  { locale = 'zh-CN', onSearch }: { locale?: Locale; onSearch?: SubscribeToSearch } = {},
): Promise<void> {
  const { room, desk } = scriptRooms[name]!
  useScriptsDesk.setState({ ...initialDesk, ...desk })
  await act(async () =>
    root.render(
      <LocaleContext value={locale}>
        <PanelActionsContext value={panelActions}>
          <ScriptActionsContext value={{ ...GALLERY_SCRIPT_ACTIONS, save, retire, remove, compare }}>
            <ScriptsRoom room={room} now={GALLERY_NOW} onSearch={onSearch} />
          </ScriptActionsContext>
        </PanelActionsContext>
      </LocaleContext>,
    ),
  )
}
/** Lets lazy parts, pauses in typing and slices come. */
async function until(seen: () => void): Promise<void> {
  for (let tries = 200; ; tries -= 1) {
    await act(() => new Promise((go) => setTimeout(go, 20)))
    try {
      seen()
      return
    } catch (unseen) {
      if (tries === 0) throw unseen
    }
  }
}
const text = () => document.body.textContent ?? ''
const shows = (words: string) => until(() => expect(text()).toContain(words))
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)
  if (!found) throw new Error(`no button ${words}`)
  return found
}
const press = (words: string) => act(async () => button(words).click())
const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  act(async () => {
    const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  for (const mock of [copy, insert, compare]) mock.mockReset().mockResolvedValue()
  for (const mock of [save, retire, remove]) mock.mockReset().mockResolvedValue('kept')
  usePanelStore.setState({ blanks: {}, outcomes: {} })
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(() => act(() => root.unmount()))

describe.each(['zh-CN', 'en'] as const)('every state in %s', (locale) => {
  it.each(Object.keys(scriptRooms))('%s says something, and no raw value', async (name) => {
    await show(name, { locale })
    await until(() => expect(document.querySelector('main')?.innerHTML.length).toBeGreaterThan(3))
    expect(document.querySelector('h1')?.textContent).toBeTruthy()
    expect(text()).not.toMatch(/undefined|\[object|NaN|null|Infinity/)
  })
})

describe('finding', () => {
  it('shows thirty, and thirty more', async () => {
    await show('scripts')
    const rows = () => document.querySelectorAll('main li').length
    expect(rows()).toBe(30)
    await press('再显示 30 条')
    expect(rows()).toBe(60)
  })

  it('finds by words and by initials while typing', async () => {
    await show('scripts')
    const box = document.querySelector<HTMLInputElement>('[type=search]')!
    await type(box, '发票抬头')
    await until(() => expect(document.querySelector('main li')?.textContent).toContain('抬头'))
    await type(box, 'bgls')
    await until(() => expect(document.querySelector('main li')?.textContent).toContain('杯盖漏水'))
    await press('×')
    expect(document.querySelectorAll('main li').length).toBe(30)
  })

  it('takes no letters for a question that an input method is still composing', async () => {
    await show('scripts')
    const box = document.querySelector<HTMLInputElement>('[type=search]')!
    await act(async () => box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
    await type(box, 'bgls')
    await act(() => new Promise((go) => setTimeout(go, 300)))
    expect(document.querySelectorAll('main li').length).toBe(30)
    await act(async () => box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })))
    await until(() => expect(document.querySelectorAll('main li').length).toBeLessThan(30))
  })

  it('goes to the box at / and at the command, but not while the person types', async () => {
    let told: () => void = () => undefined
    await show('scripts', { onSearch: (_command, listener) => ((told = listener), () => undefined) })
    const box = document.querySelector<HTMLInputElement>('[type=search]')!
    const slash = (target: Element) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }))
    slash(document.body)
    expect(document.activeElement).toBe(box)
    expect(slash(box)).toBe(true)
    box.blur()
    told()
    expect(document.activeElement).toBe(box)
  })
})

describe('an opened script', () => {
  it('goes nowhere with a blank open, then with all filled into this very chat', async () => {
    await show('scripts-opened')
    await press('填回复时间')
    expect(document.activeElement).toBe(field('回复时间'))
    expect(insert).not.toHaveBeenCalled()
    await type(field('回复时间'), '15:30')
    await press('插入')
    const [choice, target] = insert.mock.calls[0]!
    expect(choice.text).toBe(
      '暖杯保温杯 500ml 的杯盖漏水我们认，今天就给您补寄一个新盖，15:30 前把单号发在这里。',
    )
    expect(target).toEqual({ tabId: 1, conversationKey: 'chat-a', replace: false })
    await press('复制')
    expect(copy).toHaveBeenCalledOnce()
  })

  it('says its standing, and asks before it is deleted', async () => {
    await show('scripts-opened')
    expect(text()).toContain('用过 41 次，38 次有下文，31 次没再升级')
    await press('删除')
    expect(remove).not.toHaveBeenCalled()
    await press('删除这一条')
    expect(remove).toHaveBeenCalledWith(['own-lid'])
  })

  it('goes back to an earlier version by a new one', async () => {
    await show('scripts-opened')
    await press('恢复到第 2 版')
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'own-lid', text: '{商品} 的杯盖漏水我们认，给您补寄一个新盖。' }),
    )
    await shows('已存好')
  })

  it('says that a danger keeps it out of the suggestions', async () => {
    await show('scripts-danger')
    await shows('「当前」里不会推荐')
    expect(text()).toContain('「五星好评，返现」')
    expect(text()).toContain('「稍等」')
  })
})

describe('the form', () => {
  it('names what is missing, inserts places at the caret, and keeps what was typed when it was not kept', async () => {
    vi.stubGlobal('requestAnimationFrame', (go: () => void) => go())
    await show('scripts-form-new')
    await shows('写一条话术')
    await press('存好')
    expect(text()).toContain('还没写标题')
    await type(field('aim'), '能洗')
    await type(field('text'), '可以放上层')
    const area = document.querySelector<HTMLTextAreaElement>('[name=text]')!
    area.setSelectionRange(0, 0)
    await press('商品')
    expect(area.value).toBe('{商品}可以放上层')
    save.mockResolvedValueOnce('store-full')
    await press('存好')
    await shows('磁盘满了')
    expect(area.value).toBe('{商品}可以放上层')
    await press('存好')
    expect(save).toHaveBeenLastCalledWith(
      expect.objectContaining({
        aim: '能洗',
        text: '{商品}可以放上层',
        triggers: ['能放洗碗机吗'],
        intents: ['product'],
      }),
    )
    expect(useScriptsDesk.getState()).toMatchObject({ draft: null, writing: false, opened: 'own-new' })
  })

  it('checks while typing and says which places no fact has a name for', async () => {
    await show('scripts-form-edit')
    await shows('{暗号} 不认识')
    await shows('没看到会被判的话')
    await type(field('text'), '给五星好评，返现 5 元')
    await shows('「五星好评，返现」')
    expect(text()).toContain('存为第 4 版')
  })
})

describe('tidying', () => {
  it('shows two that say the same, and sets one aside; those unused in one tap', async () => {
    await show('scripts-tidy')
    await shows('89% 一样')
    await press('停用这条')
    expect(retire).toHaveBeenLastCalledWith(['own-lid'], true)
    await press('停用这 1 条')
    expect(retire).toHaveBeenLastCalledWith(['own-twin'], true)
  })

  it('says how a trial stands and by which rule, and never that it is wholly sure', async () => {
    await show('scripts-trial-won')
    await shows('第一条更管用')
    expect(text()).toContain('把握超过 99%')
    expect(text()).toContain('每条满 20 次有下文才开口')
    await press('不比了')
    expect(compare).toHaveBeenCalledWith(null)
    await show('scripts-trial')
    await shows('还差 20 次有下文')
    await show('scripts-trial-alike')
    await shows('看不出差别')
    await show('scripts-trial-gone')
    await shows('有一条已经删了')
  })
})

describe('what is not covered', () => {
  it('counts, shows like questions together, and opens the form with them', async () => {
    await show('scripts-uncovered')
    await shows('2/6 个问题有话术接得住')
    await act(async () =>
      document.querySelector<HTMLButtonElement>('[aria-label^="为「这个杯子能放洗碗机"]')!.click(),
    )
    expect(useScriptsDesk.getState().draft).toMatchObject({
      triggers: ['这个杯子能放洗碗机里洗吗', '杯子可以放洗碗机洗吗', '洗碗机能洗这个杯子不'],
      intents: ['product'],
    })
  })
})
