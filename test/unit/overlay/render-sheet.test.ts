// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { allFindings } from '../../../lib/i18n/all-findings'
import { renderSheet, sheetSpeech } from '../../../lib/overlay/render-sheet'
import { sheetModel } from '../../../lib/overlay/sheet-model'
import { isConditional, type RefusalCase } from '../../../lib/refusal/refusal-case'
import { wayOut } from '../../../lib/refusal/way-out'
import { afterSale, form, judge, refusal } from '../refusal/cases'

function model(change: Partial<RefusalCase>, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const given = refusal(change)
  const verdict = judge(given)
  const play = { verdict, way: wayOut(given, verdict, null), batch: null }
  return sheetModel(play, { words: allFindings, locale, conditional: isConditional(given) })
}

const quality = afterSale({ reason: '质量问题', reasonClass: 'quality' })
const danger: Partial<RefusalCase> = {
  afterSale: quality,
  form: form({ selected: '不支持7天无理由', proofs: 0 }),
}

describe('sheetModel', () => {
  it('names the rule’s day', () => {
    expect(model(danger)).toMatchObject({
      level: 'danger',
      basis: '依据 2026-07-31 细则',
      title: '先别急：3 秒看完再点',
    })
  })

  it('says at most three lines, worst first', () => {
    const crowded = model({
      form: form({ selected: '商品已签收', proofs: 0 }),
      afterSale: afterSale({
        reason: '质量问题',
        reasonClass: 'quality',
        deadlineAt: '2026-11-23T11:20:00+08:00',
        kind: 'unknown',
      }),
    })
    expect(crowded.lines.map((line) => line.level)).toEqual(['danger', 'danger', 'danger'])
  })

  it('says how little time is left', () => {
    const late = model({
      form: form({ selected: '商品已签收', proofs: 1 }),
      afterSale: afterSale({ ...quality, deadlineAt: '2026-11-23T11:20:00+08:00', kind: 'unknown' }),
    })
    expect(late.lines.map((line) => line.level)).toEqual(['danger', 'caution', 'caution'])
    expect(late.lines[1]?.text).toBe('还剩 1小时20分钟，到点自动同意；这张先处理')
  })

  it('speaks of the block alone when there is one', () => {
    const blocked = model({
      platform: 'qianniu',
      stage: 'before-form',
      form: null,
      afterSale: afterSale({ kind: 'refund-unshipped', refusals: null }),
    })
    expect(blocked).toMatchObject({ level: 'blocked', basis: '依据平台说明' })
    expect(blocked.lines).toHaveLength(1)
  })

  it('names what was not read', () => {
    const unread = model({ afterSale: afterSale({ kind: 'unknown', appliedAt: null }) })
    expect(unread.lines[0]?.text).toBe('没读到售后类型、申请时间；先核对再点')
    expect(unread.basis).toBe('依据页面读数')
  })

  it('has the same lines in English, without a Chinese sentence', () => {
    expect(model(danger, 'en').lines[0]?.text).toMatch(/^Against a quality claim/)
  })
})

describe('renderSheet', () => {
  const none = { openPanel: () => undefined, disagree: () => undefined }

  it('shows level as shape, word and colour', () => {
    const sheet = renderSheet(document, model(danger), none)
    expect(sheet.dataset.level).toBe('danger')
    expect(sheet.querySelector('.top .mark')?.textContent).toBe('◆')
    expect(sheet.querySelector('.top .word')?.textContent).toBe('危险：')
    expect(sheet.querySelectorAll('li[data-level=danger] .mark')).toHaveLength(2)
  })

  it('takes every word as text', () => {
    const sneaky = { ...model(danger), title: '<img src=x onerror=alert(1)>' }
    const sheet = renderSheet(document, sneaky, none)
    expect(sheet.querySelector('img')).toBeNull()
    expect(sheet.textContent).toContain('<img')
  })

  it('notes a disagreement once', () => {
    const disagree = vi.fn<() => void>()
    const openPanel = vi.fn<() => void>()
    const sheet = renderSheet(document, model(danger), { openPanel, disagree })
    const [, panel, no] = [...sheet.querySelectorAll('button')]
    no?.click()
    no?.click()
    panel?.click()
    expect(disagree).toHaveBeenCalledTimes(1)
    expect(openPanel).toHaveBeenCalledTimes(1)
    expect(no?.textContent).toBe('已记下')
  })

  it('is said in one sentence', () => {
    expect(sheetSpeech(model(danger))).toMatch(/^危险：先别急：3 秒看完再点。用这个理由/)
  })
})
