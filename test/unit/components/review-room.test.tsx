// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PanelActionsContext, type PanelActions } from '../../../components/panel/panel-actions'
import { ReviewRoom } from '../../../components/panel/review/ReviewRoom'
import { LocaleContext } from '../../../lib/i18n/use-text'
import type { Locale } from '../../../lib/schema/settings'
import { usePanelRoom } from '../../../lib/state/panel-room'
import { reviewRooms } from '../../gallery/review-rooms'
import { GALLERY_NOW } from '../../gallery/rooms'

const done = () => Promise.resolve()
const mute = vi.fn<PanelActions['mute']>()
let root: Root

function show(name: string, locale: Locale = 'zh-CN'): string {
  const actions: PanelActions = {
    copy: done,
    insert: done,
    disagree: done,
    chooseShop: () => undefined,
    snooze: done,
    enterWeek: done,
    mute,
    reload: () => undefined,
  }
  act(() =>
    root.render(
      <LocaleContext value={locale}>
        <PanelActionsContext value={actions}>
          <ReviewRoom room={reviewRooms[name]!} now={GALLERY_NOW} />
        </PanelActionsContext>
      </LocaleContext>,
    ),
  )
  return document.body.textContent ?? ''
}
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) =>
    `${one.getAttribute('aria-label')} ${one.textContent}`.includes(words),
  )
  if (!found) throw new Error(`no button ${words}`)
  return found
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  mute.mockReset().mockResolvedValue(true)
  usePanelRoom.setState({ replayOf: null })
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(() => act(() => root.unmount()))

describe.each(['zh-CN', 'en'] as const)('every state in %s', (locale) => {
  it.each(Object.keys(reviewRooms))('%s says something, and no raw value', (name) => {
    const text = show(name, locale)
    expect(document.querySelector('h1')?.textContent).toBeTruthy()
    expect(text).not.toMatch(/undefined|null|NaN|\[object|Invalid|\{[a-z]+\}|[!！]/)
  })
})

describe('what it says', () => {
  it('reports the silent week', () => {
    expect(show('review')).toContain('会提醒 14 次：6 次对、2 次错、6 次未定')
    expect(show('review-week-over')).toContain('一周已过')
  })

  it('counts how often each finding was right, with its interval and disagreements', () => {
    const text = show('review')
    expect(text).toMatch(/没传聊天记录 ?这条提示在你店 10 次里对 2 次/)
    expect(text).toContain('不同意 1 次（凭证有，护分没看到 1 次）')
    expect(show('review-one-finding')).toContain('提示过 1 次拒绝，还没有一单有结果')
    expect(show('review-empty')).toContain('还没有拒绝之后有了结果的单子')
  })

  it('shows eight decisions, then all', () => {
    show('review')
    const rows = () =>
      [...document.querySelectorAll('button')].filter((one) => one.textContent === '再看一遍')
    expect(rows()).toHaveLength(8)
    act(() => button('再看 6 条').click())
    expect(rows()).toHaveLength(14)
  })

  it('sees a decision again: what was shown, known, done, and what became of it', () => {
    const text = show('review-replay')
    expect(text).toContain('（已静音，没显示）')
    expect(text).toContain('选的理由：不支持7天无理由')
    expect(text).toContain('当时最省：先协商，约 ¥18')
    expect(text).toContain('平台介入后退了款')
    expect(text).toContain('11月13日 10:00 状态、其他一项有变')
    expect(show('review-purged')).toContain('原始记录已过保留期')
  })

  it('asks for a decision’s replay by its id', () => {
    show('review')
    act(() => button('再看一遍').click())
    expect(usePanelRoom.getState().replayOf).toBe('decision-30')
  })
})

describe('muting', () => {
  it('needs owner mode', () => {
    expect(show('review')).toContain('静音要先在设置里打开店主模式')
    expect(() => button('不再提醒这条')).toThrow()
  })

  it('mutes one finding, lets another speak, and says when the mode has closed', async () => {
    show('review-owner')
    mute.mockResolvedValueOnce(false)
    await act(async () => button('不再提醒这条：用无理由挡品质问题').click())
    expect(document.body.textContent).toContain('店主模式已经关上，没有改')
    await act(async () => button('恢复提醒：快到时限').click())
    expect(mute.mock.calls).toEqual([
      ['d6-quality-claim', true],
      ['x1-deadline-near', false],
    ])
  })
})
