import { describe, expect, it } from 'vitest'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { FindingId } from '../../../lib/schema/finding'
import { afterSale, chat, form, parcel } from './cases'
import { levelOf } from './level-of'
import * as words from './wordings'

type Change = Parameters<typeof levelOf>[1]

const chosen = (selected: string, proofs = 1): Change => ({ form: form({ selected, proofs }) })
const noted = (note: string): Change => ({ form: form({ selected: '其他', note }) })
const ticket = (change: Partial<AfterSale>): Change => ({ afterSale: afterSale(change) })
const buyer = (text: string): Change => ({
  conversation: chat(text.split('|').map((line) => `buyer: ${line}`)),
})
const agent = (text: string): Change => ({ conversation: chat([`agent: ${text}`]) })
const IDLE: Change = { conversation: chat(['buyer: 你好', 'agent: 您好']) }
const QUALITY = ticket({ reason: '质量问题', reasonClass: 'quality' })
const LATE = {
  appliedAt: '2026-11-22T10:00:00+08:00',
  outbound: parcel({ state: 'in-transit', pickedUpAt: '2026-11-22T12:00:00+08:00' }),
}

/** Every wording makes the finding stand at this level. */
function all(rule: FindingId, level: string, cases: { of: readonly string[]; as: (text: string) => Change }) {
  it.each(cases.of)(`${level}: %s`, (text) => expect(levelOf(rule, cases.as(text))).toBe(level))
}

describe('d1: asking for another reason', () => {
  const rule = 'd1-untrue-reason'
  const asked = { ...noted('请修改售后原因'), ...QUALITY }
  all(rule, 'caution', { of: words.ASKS_REASON, as: (text) => ({ ...noted(text), ...QUALITY }) })
  all(rule, 'danger', { of: words.ASKS_REASON, as: (text) => ({ ...chosen(text), ...QUALITY, ...IDLE }) })
  all(rule, 'none', { of: words.ASKS_NO_REASON, as: (text) => ({ ...noted(text), ...QUALITY, ...IDLE }) })
  all(rule, 'none', { of: words.TAKES_REASON_BACK, as: (text) => ({ ...asked, ...buyer(text) }) })
  all(rule, 'danger', { of: words.STANDS_BY_REASON, as: (text) => ({ ...asked, ...buyer(text) }) })
  all(rule, 'danger', {
    of: ['原因选错了', '没有质量问题的亲'],
    as: (text) => ({ ...asked, ...agent(text) }),
  })

  it('hears the ticket’s own description when the chat is silent', () => {
    const described = (description: string) => ({
      ...asked,
      ...IDLE,
      ...ticket({ reasonClass: 'quality', description }),
    })
    expect(levelOf(rule, described('原因选错了，其实是不喜欢'))).toBe('none')
    expect(levelOf(rule, described('杯子漏水'))).toBe('danger')
  })
})

describe('d2: the seven reasons', () => {
  const rule = 'd2-no-chat-record'
  all(rule, 'danger', { of: words.SEVEN_LABELS, as: (text) => chosen(text, 0) })
  all(rule, 'none', { of: words.SEVEN_LABELS, as: (text) => chosen(text, 1) })
  all(rule, 'none', { of: words.OTHER_LABELS, as: (text) => chosen(text, 0) })
})

describe.each([
  ['买家误操作/取消申请', words.MISTAKEN_DENIED, words.MISTAKEN_BORNE_OUT],
  ['买家已签收', words.SIGNED_DENIED, words.SIGNED_BORNE_OUT],
  ['问题已解决', words.SOLVED_DENIED, words.SOLVED_BORNE_OUT],
  ['已与买家协商一致', words.NEGOTIATED_DENIED, words.NEGOTIATED_BORNE_OUT],
  ['未收到货/退货单号有误', words.NOT_RECEIVED_DENIED, words.NOT_RECEIVED_BORNE_OUT],
  ['要求修改退款金额', words.AMOUNT_DENIED, words.AMOUNT_BORNE_OUT],
  ['退回地址不符', words.ADDRESS_DENIED, words.ADDRESS_BORNE_OUT],
] as const)('d2: the buyer on 「%s」', (label, denied, borneOut) => {
  const as = (text: string) => ({ ...chosen(label), ...buyer(text) })
  all('d2-no-chat-record', 'danger', { of: denied, as })
  all('d2-no-chat-record', 'none', { of: borneOut, as })
  it('hears the latest alone', () => {
    expect(levelOf('d2-no-chat-record', as(`${denied[0]}|${borneOut[0]}`))).toBe('none')
    expect(levelOf('d2-no-chat-record', as(`${borneOut[0]}|${denied[0]}`))).toBe('danger')
  })
})

describe('d3: claiming shipment', () => {
  const late = ticket({ kind: 'refund-shipped', ...LATE })
  const as = (text: string) => ({ ...chosen(text), ...late })
  all('d3-shipped-after-application', 'danger', { of: words.CLAIMS_SHIPMENT, as })
  all('d3-shipped-after-application', 'none', { of: words.CLAIMS_NO_SHIPMENT, as })
})

describe('d4: the wrong type', () => {
  const rule = 'd4-wrong-type-unguided'
  const wrong = chosen('售后类型选错')
  all(rule, 'danger', { of: words.WRONG_TYPE, as: (text) => ({ ...noted(text), ...IDLE }) })
  all(rule, 'caution', { of: words.WRONG_TYPE, as: chosen })
  all(rule, 'none', { of: words.OTHER_THAN_TYPE, as: (text) => ({ ...noted(text), ...IDLE }) })
  all(rule, 'none', { of: words.GUIDES, as: (text) => ({ ...wrong, ...agent(text) }) })
  all(rule, 'danger', { of: words.GUIDES_NOT, as: (text) => ({ ...wrong, ...agent(text) }) })

  it('goods that have to come back first, of a refund asked for without', () => {
    const back = { ...noted('仅退款不合理，需退货'), ...IDLE }
    expect(levelOf(rule, { ...back, ...ticket({ kind: 'refund-shipped' }) })).toBe('danger')
    expect(levelOf(rule, back)).toBe('none')
  })
})

describe('d5: signed for', () => {
  const dispute = ticket({ reason: '未收到货', reasonClass: 'not-received', kind: 'refund-shipped' })
  const as = (text: string) => ({ ...chosen(text), ...dispute })
  all('d5-signed-without-contact', 'caution', { of: words.SIGNED, as })
  all('d5-signed-without-contact', 'danger', {
    of: words.SIGNED,
    as: (text) => ({ ...as(text), ...buyer('没收到') }),
  })
})

describe('d6: no answer to quality', () => {
  const rule = 'd6-quality-claim'
  const unread = ticket({ reason: null, reasonClass: 'remorse' })
  const close = ticket({ reason: '描述不符', reasonClass: 'description' })
  all(rule, 'danger', { of: words.SIGNED_OR_NO_SEVEN_DAY, as: (text) => ({ ...chosen(text), ...QUALITY }) })
  all(rule, 'caution', { of: words.SIGNED_OR_NO_SEVEN_DAY, as: (text) => ({ ...chosen(text), ...unread }) })
  all(rule, 'caution', { of: words.SIGNED_OR_NO_SEVEN_DAY, as: (text) => ({ ...chosen(text), ...close }) })
  all(rule, 'none', { of: words.SIGNED_OR_NO_SEVEN_DAY, as: chosen })
  all(rule, 'none', { of: words.ANSWERS_QUALITY, as: (text) => ({ ...chosen(text), ...QUALITY }) })
})

describe('d7: the shop’s own trouble', () => {
  all('d7-merchant-excuse', 'danger', { of: words.EXCUSES, as: noted })
  all('d7-merchant-excuse', 'none', { of: words.NO_EXCUSES, as: noted })
})

describe('d8: another way out', () => {
  const rule = 'd8-no-alternative'
  const custom = ticket({ tags: ['定制'] })
  all(rule, 'none', { of: words.OFFERS, as: (text) => ({ ...noted(text), ...custom, ...IDLE }) })
  all(rule, 'none', { of: words.OFFERS, as: (text) => ({ ...custom, ...agent(text) }) })
  all(rule, 'danger', { of: words.NO_OFFERS, as: (text) => ({ ...noted(text), ...custom, ...IDLE }) })
  all(rule, 'danger', { of: words.NO_OFFERS, as: (text) => ({ ...custom, ...agent(text) }) })
  all(rule, 'danger', { of: words.NO_RETURN, as: (text) => ({ ...chosen(text), ...IDLE }) })
  all(rule, 'none', { of: words.STATE_OF_GOODS, as: (text) => ({ ...noted(text), ...IDLE }) })
})
