import { describe, expect, it } from 'vitest'
import type { RefusalCase } from '../../../lib/refusal/refusal-case'
import { afterSale, form, judge, refusal } from './cases'
import { levelOf, type Row } from './level-of'

const chosen = (selected: string | null, proofs = 0): Partial<RefusalCase> => ({
  form: form({ selected, proofs }),
})
const quality = afterSale({ reason: '质量问题', reasonClass: 'quality' })

describe('d2-no-chat-record', () => {
  const rows: Row[] = [
    ['误操作', chosen('买家误操作/取消申请'), 'danger'],
    ['已签收', chosen('买家已签收'), 'danger'],
    ['已解决', chosen('问题已解决，待用户收货'), 'danger'],
    ['协商一致', chosen('协商一致，用户取消退款'), 'danger'],
    ['已协商补偿', chosen('已协商补偿'), 'danger'],
    ['单号有误', chosen('单号有误，尚未收到货'), 'danger'],
    ['未收到货', chosen('未收到货/退货单号有误'), 'danger'],
    ['改金额', chosen('要求修改退款金额'), 'danger'],
    ['金额有误', chosen('金额有误'), 'danger'],
    ['地址不符', chosen('退回地址不符'), 'danger'],
    ['spaced and full-width', chosen('买家 已签收'), 'danger'],
    ['with one proof', chosen('买家已签收', 1), 'none'],
    ['another reason', chosen('商品没问题，买家未举证'), 'none'],
    ['freight not agreed', chosen('运费未协商一致'), 'none'],
    ['not yet signed', chosen('快递未显示已签收'), 'none'],
    ['nothing chosen yet', chosen(null), 'caution'],
    ['nothing chosen, proof given', chosen(null, 1), 'caution'],
    ['choice unread at confirm, no proof', { ...chosen(null), stage: 'confirm' }, 'caution'],
    ['choice unread at confirm, proof', { ...chosen(null, 1), stage: 'confirm' }, 'none'],
    ['no form', { form: null, stage: 'before-form' }, 'caution'],
    ['千牛', { ...chosen('买家已签收'), platform: 'qianniu' }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d2-no-chat-record', change)).toBe(level))
})

describe('d6-quality-claim', () => {
  const seven = form({ selected: '该商品不支持7天无理由退货', proofs: 1 })
  const rows: Row[] = [
    ['quality, 不支持7天', { afterSale: quality, form: seven }, 'danger'],
    ['quality, 不支持七天', { afterSale: quality, form: form({ selected: '不支持七天无理由' }) }, 'danger'],
    ['quality, full-width', { afterSale: quality, form: form({ selected: '不支持７天无理由' }) }, 'danger'],
    ['quality, 已签收', { afterSale: quality, form: form({ selected: '商品已签收' }) }, 'danger'],
    ['quality, another reason', { afterSale: quality, form: form() }, 'none'],
    ['quality, nothing chosen', { afterSale: quality, form: form({ selected: null }) }, 'caution'],
    ['quality, no form', { afterSale: quality, form: null, stage: 'before-form' }, 'caution'],
    [
      'description',
      { afterSale: afterSale({ reason: '描述不符', reasonClass: 'description' }), form: seven },
      'caution',
    ],
    ['damaged', { afterSale: afterSale({ reason: '破损', reasonClass: 'damaged' }), form: seven }, 'caution'],
    [
      'wrong',
      { afterSale: afterSale({ reason: '发错货', reasonClass: 'wrong-or-missing' }), form: seven },
      'caution',
    ],
    [
      'unread, class quality',
      { afterSale: afterSale({ reason: null, reasonClass: 'quality' }), form: seven },
      'caution',
    ],
    [
      'unread, class null',
      { afterSale: afterSale({ reason: null, reasonClass: null }), form: seven },
      'caution',
    ],
    ['class unknown', { afterSale: afterSale({ reason: '嗯', reasonClass: null }), form: seven }, 'caution'],
    ['remorse', { form: seven }, 'none'],
    ['remorse, no form', { form: null, stage: 'before-form' }, 'none'],
    ['no ticket', { afterSale: null, form: seven }, 'caution'],
    ['千牛', { afterSale: quality, form: seven, platform: 'qianniu' }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d6-quality-claim', change)).toBe(level))
})

describe('t1-unshipped', () => {
  const unshipped = afterSale({ platform: 'qianniu', kind: 'refund-unshipped' })
  const rows: Row[] = [
    [
      '千牛, before the form',
      { platform: 'qianniu', afterSale: unshipped, form: null, stage: 'before-form' },
      'blocked',
    ],
    ['千牛, in the form', { platform: 'qianniu', afterSale: unshipped }, 'blocked'],
    ['千牛, shipped', { platform: 'qianniu', afterSale: afterSale({ kind: 'refund-shipped' }) }, 'none'],
    ['千牛, unknown', { platform: 'qianniu', afterSale: afterSale({ kind: 'unknown' }) }, 'none'],
    ['抖店', { afterSale: unshipped }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('t1-unshipped', change)).toBe(level))
})

describe('t7-proof-missing', () => {
  const at = (stage: RefusalCase['stage'], given: RefusalCase['form']): Partial<RefusalCase> => ({
    platform: 'qianniu',
    stage,
    form: given,
  })
  const rows: Row[] = [
    ['chosen, none', at('in-form', form({ proofs: 0 })), 'danger'],
    ['chosen, one', at('in-form', form({ proofs: 1 })), 'none'],
    ['nothing chosen, none', at('in-form', form({ selected: null, proofs: 0 })), 'caution'],
    ['nothing chosen at confirm, none', at('confirm', form({ selected: null, proofs: 0 })), 'danger'],
    ['no form', at('before-form', null), 'caution'],
    ['抖店', { form: form({ proofs: 0 }) }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('t7-proof-missing', change)).toBe(level))
})

describe('x1-deadline-near', () => {
  const due = (deadlineAt: string | null): Partial<RefusalCase> => ({ afterSale: afterSale({ deadlineAt }) })
  const rows: Row[] = [
    ['exactly 2 h', due('2026-11-23T12:00:00+08:00'), 'none'],
    ['one second less', due('2026-11-23T11:59:59+08:00'), 'caution'],
    ['now', due('2026-11-23T10:00:00+08:00'), 'caution'],
    ['passed', due('2026-11-23T09:59:59+08:00'), 'caution'],
    ['unknown', due(null), 'none'],
    ['before the form', { ...due('2026-11-23T11:00:00+08:00'), form: null, stage: 'before-form' }, 'caution'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('x1-deadline-near', change)).toBe(level))

  it('tells a passed deadline from a near one', () => {
    const factsAt = (deadlineAt: string): unknown =>
      judge(refusal(due(deadlineAt))).findings.find((f) => f.rule === 'x1-deadline-near')?.facts
    expect(factsAt('2026-11-23T10:20:00+08:00')).toMatchObject({ variant: 'auto-agree', secondsLeft: 1200 })
    expect(factsAt('2026-11-23T10:00:00+08:00')).toMatchObject({ variant: 'passed', secondsLeft: 0 })
  })
})

describe('x4-stale-facts', () => {
  const lacks = (change: Parameters<typeof afterSale>[0]): Partial<RefusalCase> => ({
    afterSale: afterSale(change),
  })
  const rows: Row[] = [
    ['15 min old', { readAt: '2026-11-23T09:45:00+08:00' }, 'none'],
    ['one second older', { readAt: '2026-11-23T09:44:59+08:00' }, 'caution'],
    ['never read', { readAt: null }, 'caution'],
    ['reason', lacks({ reason: null }), 'caution'],
    ['kind', lacks({ kind: 'unknown' }), 'caution'],
    ['appliedAt', lacks({ appliedAt: null }), 'caution'],
    ['deadlineAt', lacks({ deadlineAt: null }), 'caution'],
    ['refusals, 抖店', lacks({ refusals: null }), 'none'],
    ['refusals, 千牛', { ...lacks({ refusals: null }), platform: 'qianniu' }, 'caution'],
    ['no ticket', { afterSale: null }, 'caution'],
    ['all there', {}, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('x4-stale-facts', change)).toBe(level))

  it('names what was missing', () => {
    const verdict = judge(refusal(lacks({ reason: null, kind: 'unknown' })))
    expect(verdict.unknown.map((row) => row.field)).toEqual(['reason', 'kind'])
  })
})
