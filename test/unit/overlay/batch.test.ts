// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { allFindings } from '../../../lib/i18n/all-findings'
import { batchCount } from '../../../lib/overlay/batch-count'
import { playBatch } from '../../../lib/overlay/batch-in-play'
import type { KnownRecord, PageFacts } from '../../../lib/overlay/page-facts'
import { decisionsOn, type Play } from '../../../lib/overlay/refusal-in-play'
import { sheetModel } from '../../../lib/overlay/sheet-model'
import { DOUYIN_BOOK } from '../../../lib/refusal/douyin-book'
import { USUAL_LIMITS } from '../../../lib/refusal/refusal-case'
import type { AfterSale } from '../../../lib/schema/after-sale'
import { DecisionSchema } from '../../../lib/schema/decision'
import type { RefusalForm } from '../../../lib/schema/refusal-form'
import { afterSale, form, NOW } from '../refusal/cases'

const fine = (tail: string): KnownRecord => record(tail, {})
const claim = (tail: string): KnownRecord =>
  record(tail, { kind: 'refund-shipped', reason: '质量问题', reasonClass: 'quality' })

function record(tail: string, change: Partial<AfterSale>): KnownRecord {
  return { afterSale: afterSale({ afterSaleId: `14000000000000${tail}`, ...change }), readAt: NOW }
}

function play(records: KnownRecord[], count: number | null = null, open: RefusalForm | null = null) {
  const facts: PageFacts = {
    recordAt: () => null,
    recordOf: () => null,
    currentForm: () => open,
    conversation: () => null,
    shop: () => null,
    ticked: () => records,
  }
  const how: Play = {
    platform: 'douyin',
    now: NOW,
    stage: open ? 'in-form' : 'before-form',
    record: null,
    book: DOUYIN_BOOK,
    told: { of: () => null, terms: { policy: null, limits: USUAL_LIMITS, until: null } },
    muted: [],
    refusable: true,
  }
  const batch = playBatch(facts, how, { records, count })
  return {
    batch,
    sheet: sheetModel(batch, { words: allFindings, locale: 'zh-CN', conditional: batch.conditional }),
  }
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a batch', () => {
  it('names the tickets that would go wrong, at most a caution before a reason is chosen', () => {
    const { sheet } = play([fine('0001'), claim('0002'), claim('0003')])
    expect(sheet).toMatchObject({
      level: 'caution',
      title: '这批里 2 单有问题',
      way: '先把这几单取消勾选，一单一单处理',
      basis: '依据 2026-07-31 细则',
    })
    expect(sheet.lines.map(({ level, text }) => [level, text.slice(0, 8)])).toEqual(
      [
        ['caution', '尾号 0002：'],
        ['caution', '尾号 0003：'],
      ].map(([level, text]) => [level, expect.stringContaining(text!)]),
    )
  })

  it('says what is over by the tails', () => {
    const many = ['1001', '1002', '1003', '1004', '1005'].map(claim)
    const { sheet } = play(many)
    expect(sheet.title).toBe('这批里 5 单有问题')
    expect(sheet.lines).toHaveLength(3)
    expect(sheet.lines[2]?.text).toBe('还有 3 单：尾号 1003、1004、1005')
  })

  it('says how many it could not look at', () => {
    expect(play([claim('0002')], 5).sheet.title).toBe('这批里 1 单有问题（另有 4 单没读到）')
    const unseen = play([fine('0001')], 2)
    expect(unseen.sheet.title).toBe('这批 1 单，点之前再看一眼（另有 1 单没读到）')
    expect(unseen.batch.verdict.level).toBe('caution')
  })

  it('is judged in full once a reason is chosen for all', () => {
    const chosen = form({ afterSaleId: null, selected: '商品已签收', proofs: 1 })
    const { sheet } = play([fine('0001'), claim('0002')], null, chosen)
    expect(sheet.level).toBe('danger')
    expect(sheet.lines.map(({ level }) => level)).toEqual(expect.arrayContaining(['danger']))
    expect(sheet.lines.some(({ text }) => text.startsWith('尾号 0002：'))).toBe(true)
  })

  it('is kept ticket by ticket', () => {
    const decisions = decisionsOn(play([fine('0001'), claim('0002')]).batch, 'refuse-begun', () =>
      crypto.randomUUID(),
    )
    expect(decisions.map(({ afterSaleId }) => afterSaleId)).toEqual([
      '140000000000000001',
      '140000000000000002',
    ])
    expect(decisions.every((decision) => DecisionSchema.safeParse(decision).success)).toBe(true)
    expect(new Set(decisions.map(({ decisionId }) => decisionId)).size).toBe(2)
  })
})

describe('batchCount', () => {
  it.each([
    ['on the control', '<div><button id="b">批量拒绝(12)</button></div>', 12],
    ['beside it', '<div><span>已选 3 条</span><button id="b">批量拒绝</button></div>', 3],
    ['above it', '<div><p>已选择 4 单</p><div><button id="b">批量拒绝</button></div></div>', 4],
    ['nowhere', '<div><button id="b">批量拒绝</button></div>', null],
    ['in a whole page', `<div>已选 9 条${'字'.repeat(300)}<button id="b">批量拒绝</button></div>`, null],
  ])('%s', (_, html, count) => {
    document.body.innerHTML = html
    expect(batchCount(document.querySelector('#b')!)).toBe(count)
  })
})
