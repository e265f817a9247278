import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOUYIN_EVIDENCE } from '../../../../lib/refusal/evidence/douyin-evidence'
import { evidenceChecklist, type EvidenceState } from '../../../../lib/refusal/evidence/evidence-checklist'
import { EVIDENCE_CODES, type EvidenceCode } from '../../../../lib/refusal/evidence/evidence-row'
import { QIANNIU_EVIDENCE } from '../../../../lib/refusal/evidence/qianniu-evidence'
import { REASON_CLASSES, type ReasonClass } from '../../../../lib/schema/after-sale'
import { afterSale, chat, form, parcel, refusal } from '../cases'

type Row = [why: string, reasonClass: ReasonClass | null, selected: string | null, codes: EvidenceCode[]]

const codesOf = (platform: 'douyin' | 'qianniu', reasonClass: ReasonClass | null, selected: string | null) =>
  evidenceChecklist(
    refusal({ platform, afterSale: afterSale({ platform, reasonClass }), form: form({ selected }) }),
  ).items.map(({ code }) => code)

describe('what has to be shown, by complaint and chosen reason', () => {
  it.each<Row>([
    [
      'a visible defect',
      'quality',
      '商品没问题，买家未举证',
      ['buyer-first', 'counter-proof', 'goods-papers'],
    ],
    ['a description', 'description', '商品没问题，买家未举证', ['buyer-first', 'page-description']],
    ['damage', 'damaged', '其他', ['signed-intact']],
    ['a missing part', 'wrong-or-missing', '其他', ['packing-record']],
    [
      'not received, refused as signed',
      'not-received',
      '商品已签收',
      ['chat-record', 'contact-record', 'receipt-by-buyer'],
    ],
    ['a change of mind, refused as settled', 'remorse', '已与买家协商一致', ['chat-record']],
    [
      'a change of mind, goods spoilt',
      'seven-day',
      '退回商品影响二次销售',
      ['not-intact-photo', 'unpack-video'],
    ],
    ['an empty parcel back', 'remorse', '退货商品不全、空包', ['unpack-video']],
    ['beyond the term', 'seven-day', '已超7天无理由', ['window-over']],
    ['goods without seven days', 'remorse', '不支持7天无理由', ['not-covered']],
    [
      'quality refused as without seven days',
      'quality',
      '不支持7天无理由',
      ['buyer-first', 'counter-proof', 'goods-papers'],
    ],
    [
      'on its way',
      'remorse',
      '商品已发出，请拒收后申请仅退款',
      ['guided-record', 'pickup-time', 'intercept-record'],
    ],
    ['nothing chosen yet', 'quality', null, ['buyer-first', 'counter-proof', 'goods-papers']],
    ['nothing known', null, null, []],
  ])('抖店: %s', (...[, reasonClass, selected, codes]) => {
    expect(codesOf('douyin', reasonClass, selected)).toEqual(codes)
  })

  it.each<Row>([
    ['goods spoilt', 'remorse', '已经影响商品完好', ['unpack-video', 'not-intact-photo', 'any-proof']],
    ['no return received', 'remorse', '未收到退货，快递还在途中', ['no-movement', 'any-proof']],
    ['settled', 'remorse', '与买家协商一致', ['chat-record', 'any-proof']],
    ['not received', 'not-received', null, ['receipt-by-buyer', 'any-proof']],
    ['nothing known', null, null, ['any-proof']],
  ])('千牛: %s', (...[, reasonClass, selected, codes]) => {
    expect(codesOf('qianniu', reasonClass, selected)).toEqual(codes)
  })

  it('names a source and how sure it is, in every row', () => {
    for (const row of [...DOUYIN_EVIDENCE, ...QIANNIU_EVIDENCE]) {
      expect(row.source.trim(), row.code).not.toBe('')
      expect(row.clause.trim(), row.code).not.toBe('')
    }
    expect(DOUYIN_EVIDENCE.every(({ confidence }) => confidence === 'official')).toBe(true)
    const used = new Set([...DOUYIN_EVIDENCE, ...QIANNIU_EVIDENCE].map(({ code }) => code))
    expect([...used].toSorted()).toEqual([...EVIDENCE_CODES].toSorted())
  })
})

describe('how far it is shown', () => {
  const stateOf = (code: EvidenceCode, given: Parameters<typeof refusal>[0]): EvidenceState | undefined =>
    evidenceChecklist(refusal(given)).items.find((item) => item.code === code)?.state
  const settled = (proofs: number) => form({ selected: '已与买家协商一致', proofs })
  const yes = chat(['agent: 给您换一件可以吗', 'buyer: 可以'])
  const no = chat(['buyer: 我没同意，谁和你协商了'])

  it.each<[string, EvidenceCode, Parameters<typeof refusal>[0], EvidenceState]>([
    ['agreed in the chat, not attached', 'chat-record', { form: settled(0), conversation: yes }, 'in-chat'],
    ['agreed in the chat, attached', 'chat-record', { form: settled(1), conversation: yes }, 'attached'],
    ['denied in the chat, attached', 'chat-record', { form: settled(1), conversation: no }, 'against'],
    ['chat unread, not attached', 'chat-record', { form: settled(0) }, 'missing'],
    [
      'no form is open',
      'counter-proof',
      { form: null, afterSale: afterSale({ reasonClass: 'quality' }) },
      'unknown',
    ],
    [
      'nothing attached',
      'counter-proof',
      { form: form({ proofs: 0 }), afterSale: afterSale({ reasonClass: 'quality' }) },
      'missing',
    ],
    [
      'one file for two things',
      'counter-proof',
      { form: form({ proofs: 1 }), afterSale: afterSale({ reasonClass: 'quality' }) },
      'some',
    ],
    [
      'two files for two things',
      'goods-papers',
      { form: form({ proofs: 2 }), afterSale: afterSale({ reasonClass: 'quality' }) },
      'attached',
    ],
    [
      'the buyer’s own',
      'buyer-first',
      { form: form({ proofs: 2 }), afterSale: afterSale({ reasonClass: 'quality' }) },
      'buyer',
    ],
    [
      'picked up to the minute of the application',
      'pickup-time',
      {
        form: form({ selected: '商品已发出', proofs: 0 }),
        afterSale: afterSale({
          outbound: parcel({ state: 'in-transit', pickedUpAt: '2026-11-22T10:00:00+08:00' }),
        }),
      },
      'shown',
    ],
    [
      'picked up a second later',
      'pickup-time',
      {
        form: form({ selected: '商品已发出', proofs: 1 }),
        afterSale: afterSale({
          outbound: parcel({ state: 'in-transit', pickedUpAt: '2026-11-22T10:00:01+08:00' }),
        }),
      },
      'against',
    ],
    [
      'the last second of the term',
      'window-over',
      {
        form: form({ selected: '已超7天无理由' }),
        afterSale: afterSale({
          appliedAt: '2026-11-09T23:59:59+08:00',
          outbound: parcel({ state: 'signed', signedAt: '2026-11-02T15:00:00+08:00' }),
        }),
      },
      'against',
    ],
    [
      'the first second after it',
      'window-over',
      {
        form: form({ selected: '已超7天无理由' }),
        afterSale: afterSale({
          appliedAt: '2026-11-10T00:00:00+08:00',
          outbound: parcel({ state: 'signed', signedAt: '2026-11-02T15:00:00+08:00' }),
        }),
      },
      'shown',
    ],
  ])('%s', (...[, code, given, state]) => {
    expect(stateOf(code, given)).toBe(state)
  })

  it('counts what a file has to show, the time left and what the page asks for', () => {
    const list = evidenceChecklist(
      refusal({
        form: form({ proofs: 0, proofHint: '请上传凭证' }),
        afterSale: afterSale({ reasonClass: 'quality' }),
      }),
    )
    expect(list).toMatchObject({
      needed: 2,
      proofs: 0,
      dueAt: '2026-11-25T10:00:00+08:00',
      hint: '请上传凭证',
    })
  })

  it('takes any one picture for what asks for any, and for no more', () => {
    const given = { platform: 'qianniu', form: form({ selected: '已经影响商品完好', proofs: 1 }) } as const
    expect(stateOf('any-proof', given)).toBe('attached')
    expect(stateOf('unpack-video', given)).toBe('some')
  })
})

describe('properties', () => {
  const RANK: readonly EvidenceState[] = [
    'against',
    'missing',
    'unknown',
    'in-chat',
    'some',
    'attached',
    'shown',
  ]
  const labels = [
    null,
    '商品已签收',
    '已与买家协商一致',
    '不支持7天无理由',
    '已超7天无理由',
    '商品已发出',
    '影响二次销售',
    '其他',
  ]
  const chats = [null, chat(['buyer: 可以', 'agent: 好的']), chat(['buyer: 没收到，没同意'])]

  it('another file never makes an item worse', () => {
    fc.assert(
      fc.property(
        fc.record({
          platform: fc.constantFrom('douyin' as const, 'qianniu' as const),
          reasonClass: fc.constantFrom(...REASON_CLASSES, null),
          selected: fc.constantFrom(...labels),
          conversation: fc.constantFrom(...chats),
          proofs: fc.nat(4),
        }),
        ({ platform, reasonClass, selected, conversation, proofs }) => {
          const at = (files: number) =>
            evidenceChecklist(
              refusal({
                platform,
                afterSale: afterSale({ reasonClass }),
                form: form({ selected, proofs: files }),
                conversation,
              }),
            )
          const [before, after] = [at(proofs), at(proofs + 1)]
          expect(after.items.map(({ code }) => code)).toEqual(before.items.map(({ code }) => code))
          for (const [index, { state }] of after.items.entries()) {
            expect(RANK.indexOf(state)).toBeGreaterThanOrEqual(RANK.indexOf(before.items[index]!.state))
          }
        },
      ),
    )
  })
})
