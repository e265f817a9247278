// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { douyinFindings } from '../../../lib/i18n/douyin-findings'
import type { KnownRecord, PageFacts } from '../../../lib/overlay/page-facts'
import { RefusalGuard } from '../../../lib/overlay/refusal-guard'
import type { RefusalInPlay } from '../../../lib/overlay/refusal-in-play'
import { DOUYIN_BOOK } from '../../../lib/refusal/douyin-book'
import { USUAL_LIMITS } from '../../../lib/refusal/refusal-case'
import type { RefusalTerms } from '../../../lib/schema/case-facts'
import type { FindingId } from '../../../lib/schema/finding'
import { DecisionSchema, type Decision } from '../../../lib/schema/decision'
import type { RefusalForm } from '../../../lib/schema/refusal-form'
import { douyinRefuseLabels } from '../../../lib/sites/douyin/refuse-labels'
import { afterSale, form, NOW } from '../refusal/cases'

const quality = afterSale({ reason: '质量问题', reasonClass: 'quality' })
const known: KnownRecord = { afterSale: quality, readAt: NOW }
let abort: AbortController
let theForm: RefusalForm | null
let decisions: Decision[]
let plays: (RefusalInPlay | null)[]
let panels: number
let guard: RefusalGuard
let terms: RefusalTerms
let muted: FindingId[]

const facts: PageFacts = {
  recordAt: (element) => (element.closest('tr') ? known : null),
  recordOf: (id) => (id === quality.afterSaleId ? known : null),
  currentForm: () => theForm,
  conversation: () => null,
  shop: () => ({ shopId: null, shopName: '暖杯旗舰店' }),
  ticked: () => [],
}

beforeEach(() => {
  vi.useFakeTimers()
  abort = new AbortController()
  theForm = null
  decisions = []
  plays = []
  panels = 0
  muted = []
  terms = { policy: null, limits: USUAL_LIMITS, until: null }
  document.body.innerHTML =
    '<table><tr><td><button id="no">拒 绝</button><button id="yes">同意</button></td></tr></table>'
  guard = new RefusalGuard({
    platform: 'douyin',
    labels: douyinRefuseLabels,
    book: DOUYIN_BOOK,
    words: douyinFindings,
    facts,
    told: {
      of: () => null,
      get terms() {
        return terms
      },
    },
    isOn: () => true,
    now: () => NOW,
    newId: () => crypto.randomUUID(),
    settings: () => ({ locale: 'zh-CN', theme: 'dark', muted }),
    record: (decision) => decisions.push(decision),
    openPanel: () => (panels += 1),
    onPlay: (play) => plays.push(play),
    signal: abort.signal,
  })
  guard.watch(document)
})

afterEach(() => {
  abort.abort()
  document.body.innerHTML = ''
  vi.useRealTimers()
})

const at = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!
const point = (id: string): boolean =>
  at(id).dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }))
const press = (id: string, type = 'pointerdown', more = {}): boolean =>
  at(id).dispatchEvent(
    Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), more),
  )
const last = (): RefusalInPlay | null | undefined => plays.at(-1)

function openDialog(): void {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div role="dialog"><div>拒绝退款</div><textarea></textarea><button id="ok">确 定</button></div>',
  )
  const box = document.querySelector('[role=dialog]')!
  box.getBoundingClientRect = () => DOMRect.fromRect({ x: 100, y: 100, width: 400, height: 300 })
}

describe('RefusalGuard', () => {
  it('judges on hover, from memory and at once', () => {
    point('yes')
    expect(plays).toEqual([])
    point('no')
    expect(last()?.verdict).toMatchObject({ level: 'caution', stage: 'before-form' })
    expect(last()?.refusal.afterSale).toBe(quality)
  })

  it('closes a moment after leaving, and not when the pointer comes back', () => {
    point('no')
    point('yes')
    vi.advanceTimersByTime(200)
    point('no')
    vi.advanceTimersByTime(1000)
    expect(last()).not.toBeNull()
    point('yes')
    vi.advanceTimersByTime(301)
    expect(last()).toBeNull()
  })

  it('stays away after Escape until the pointer has left', () => {
    point('no')
    press('no', 'keydown', { key: 'Escape' })
    expect(last()).toBeNull()
    point('no')
    expect(last()).toBeNull()
    point('yes')
    point('no')
    expect(last()).not.toBeNull()
  })

  it('shows on keyboard focus too, without moving it', () => {
    at('no').focus()
    expect(last()?.verdict.level).toBe('caution')
    expect(document.activeElement).toBe(at('no'))
  })

  it('records a press once and lets it through', () => {
    const through = press('no')
    press('no', 'keydown', { key: 'Enter' })
    expect(through).toBe(true)
    expect(decisions.map((decision) => decision.action)).toEqual(['refuse-begun'])
    expect(DecisionSchema.safeParse(decisions[0]).success).toBe(true)
    expect(decisions[0]).toMatchObject({
      afterSaleId: quality.afterSaleId,
      shopName: '暖杯旗舰店',
      level: 'caution',
    })
  })

  it('records a press by Enter', () => {
    press('no', 'keydown', { key: 'Enter' })
    expect(decisions).toHaveLength(1)
  })

  it('follows the choice in a dialog far from the row, for the ticket it was begun from', () => {
    press('no')
    openDialog()
    theForm = form({ afterSaleId: null, selected: '不支持7天无理由', proofs: 0 })
    point('yes')
    vi.advanceTimersByTime(301)
    guard.refresh()
    expect(last()?.verdict).toMatchObject({ level: 'danger', stage: 'in-form' })
    expect(last()?.refusal.afterSale).toBe(quality)
    theForm = form({ afterSaleId: null, selected: '商品没问题，有检测', proofs: 1 })
    guard.refresh()
    expect(last()).toBeNull()
  })

  it('follows what is typed, and leaves the sheet where it stands', () => {
    press('no')
    openDialog()
    theForm = form({ afterSaleId: null, selected: '其他', note: '', proofs: 1 })
    point('yes')
    vi.advanceTimersByTime(301)
    guard.refresh()
    const shown = plays.length
    theForm = { ...theForm, note: '仓库搬迁中' }
    guard.refresh()
    expect(last()?.verdict.findings.map(({ rule }) => rule)).toContain('d7-merchant-excuse')
    expect(plays.slice(shown)).not.toContain(null)
    theForm = { ...theForm, note: '见聊天记录' }
    guard.refresh()
    expect(last()?.verdict.findings.map(({ rule }) => rule) ?? []).not.toContain('d7-merchant-excuse')
  })

  it('judges again when facts come that are not on the page', () => {
    point('no')
    expect(last()?.verdict.findings.map(({ rule }) => rule)).not.toContain('x2-over-quota')
    terms = { ...terms, policy: { quota: { perOrderFen: 100 } } }
    guard.rejudge()
    expect(last()?.verdict.findings.map(({ rule }) => rule)).toContain('x2-over-quota')
  })

  it('does not show what the owner muted, and keeps it with the decision', () => {
    muted = ['d6-quality-claim']
    press('no')
    expect(last()?.verdict.findings.map(({ rule }) => rule)).not.toContain('d6-quality-claim')
    expect(decisions[0]?.findings.map(({ rule }) => rule)).toContain('d6-quality-claim')
    expect(decisions[0]).toMatchObject({
      muted: ['d6-quality-claim'],
      pack: 'douyin-2026-09-08',
      noteLength: null,
    })
  })

  it('goes onto the sheet by F8 and back, and stays while it is read', () => {
    at('no').focus()
    press('no', 'keydown', { key: 'F8' })
    const overlay = document.querySelector('hufen-overlay')
    expect(document.activeElement).toBe(overlay)
    point('yes')
    vi.advanceTimersByTime(1000)
    expect(last()).not.toBeNull()
    press('no', 'keydown', { key: 'F8' })
    expect(document.activeElement).toBe(at('no'))
  })

  it('judges once more at the confirm button', () => {
    press('no')
    openDialog()
    theForm = form({ afterSaleId: null, selected: '已签收', proofs: 0, submitLabel: '确 定' })
    press('ok')
    expect(last()?.verdict).toMatchObject({ level: 'danger', stage: 'confirm' })
    expect(decisions.map((decision) => decision.action)).toEqual(['refuse-begun', 'refuse-confirmed'])
    expect(decisions[1]).toMatchObject({ selected: '已签收', proofs: 0, afterSaleId: quality.afterSaleId })
  })

  it('does not take a form of another ticket for the one begun, and says so', () => {
    press('no')
    openDialog()
    theForm = form({ afterSaleId: '999', selected: '已签收', proofs: 0 })
    press('ok')
    expect(last()?.refusal.afterSale).toBeNull()
    expect(last()?.verdict.level).toBe('danger')
    expect(last()?.verdict.findings[0]?.rule).toBe('x3-wrong-shop')
    expect(last()?.way).toBeNull()
  })

  it('closes when its control goes away', () => {
    point('no')
    at('no').remove()
    guard.refresh()
    expect(last()).toBeNull()
  })

  it('leaves nothing behind when it ends', () => {
    point('no')
    expect(document.querySelector('hufen-overlay')?.shadowRoot).toBeNull()
    abort.abort()
    expect(document.querySelector('hufen-overlay')).toBeNull()
    plays = []
    point('no')
    expect(plays).toEqual([])
  })
})
