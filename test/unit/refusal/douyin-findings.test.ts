import { describe, expect, it } from 'vitest'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { RefusalForm } from '../../../lib/schema/refusal-form'
import { afterSale, chat, form, judge, parcel, refusal } from './cases'
import { levelOf, type Row } from './level-of'

const ticket = (change: Partial<AfterSale>) => ({ afterSale: afterSale(change) })
const filled = (change: Partial<RefusalForm>) => ({ form: form(change) })

describe('d1-untrue-reason', () => {
  const asks = filled({ selected: '其他', note: '请您修改售后原因为不喜欢，再重新提交' })
  const rows: Row[] = [
    ['chat unread', asks, 'caution'],
    ['nothing shows it was wrong', { ...asks, conversation: chat(['buyer: 在吗', 'agent: 在的']) }, 'danger'],
    ['the buyer stands by it', { ...asks, conversation: chat(['buyer: 就是坏了，有图']) }, 'danger'],
    ['the buyer chose it by mistake', { ...asks, conversation: chat(['buyer: 不好意思我选错了']) }, 'none'],
    [
      'first mistaken, then not',
      { ...asks, conversation: chat(['buyer: 选错了', 'buyer: 质量真的有问题']) },
      'danger',
    ],
    ['原因改成七天', filled({ note: '原因改成七天无理由就给您通过' }), 'caution'],
    ['reason with other words', filled({ selected: '退款原因有误，请更换原因' }), 'caution'],
    ['does not ask', filled({ note: '商品检测没有问题，见视频' }), 'none'],
    ['no form', { form: null, stage: 'before-form' }, 'none'],
    [
      'nothing chosen yet',
      { ...filled({ selected: null, note: '请修改申请原因' }), conversation: chat([]) },
      'caution',
    ],
    ['千牛', { ...asks, platform: 'qianniu' }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d1-untrue-reason', change)).toBe(level))
})

describe('d2-no-chat-record against the chat', () => {
  const says = (selected: string, ...lines: string[]) => ({
    ...filled({ selected, proofs: 2 }),
    conversation: chat(lines),
  })
  const rows: Row[] = [
    ['已签收, not received', says('买家已签收', 'buyer: 我根本没收到货'), 'danger'],
    ['已签收, received after all', says('买家已签收', 'buyer: 没收到', 'buyer: 刚收到了'), 'none'],
    ['已签收, nothing said', says('买家已签收', 'buyer: 在吗'), 'none'],
    ['协商一致, not agreed', says('已与买家协商一致', 'buyer: 我不同意，谁跟你说好了'), 'danger'],
    ['协商一致, agreed', says('已与买家协商一致', 'agent: 给您补 10 元可以吗', 'buyer: 可以'), 'none'],
    ['误操作, no', says('买家误操作/取消申请', 'buyer: 我没有要取消，必须退'), 'danger'],
    ['已解决, no', says('问题已解决', 'buyer: 还是不能用'), 'danger'],
    ['the agent’s words count for nothing', says('买家已签收', 'agent: 您没收到吗'), 'none'],
    ['another reason', says('商品没问题', 'buyer: 没收到'), 'none'],
    [
      'another buyer’s chat',
      {
        ...says('买家已签收', 'buyer: 没收到'),
        afterSale: afterSale({ buyerKey: 'b1' }),
        conversation: { ...chat(['buyer: 没收到']), buyerKey: 'b2' },
      },
      'none',
    ],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d2-no-chat-record', change)).toBe(level))
})

describe('d3-shipped-after-application', () => {
  const at = (pickedUpAt: string | null, change: Partial<AfterSale> = {}) =>
    ticket({ kind: 'refund-unshipped', outbound: parcel({ state: 'in-transit', pickedUpAt }), ...change })
  const claim = filled({ selected: '商品已发出，请拒收后申请仅退款' })
  const rows: Row[] = [
    ['one minute later', at('2026-11-22T10:01:00+08:00'), 'danger'],
    ['one second later', at('2026-11-22T10:00:01+08:00'), 'danger'],
    ['the same moment', at('2026-11-22T10:00:00+08:00'), 'none'],
    ['one minute earlier', at('2026-11-22T09:59:00+08:00'), 'none'],
    [
      'still waiting',
      ticket({ kind: 'refund-unshipped', outbound: parcel({ state: 'awaiting-pickup' }) }),
      'danger',
    ],
    ['no parcel yet', ticket({ kind: 'refund-unshipped', outbound: parcel({ state: 'none' }) }), 'danger'],
    ['parcel unread', ticket({ kind: 'refund-unshipped', outbound: null }), 'caution'],
    ['pickup unread', at(null), 'caution'],
    ['application unread', at('2026-11-22T10:01:00+08:00', { appliedAt: null }), 'caution'],
    [
      'claims shipment, later',
      { ...claim, ...at('2026-11-22T10:01:00+08:00', { kind: 'refund-shipped' }) },
      'danger',
    ],
    [
      'claims shipment, earlier',
      { ...claim, ...at('2026-11-20T10:01:00+08:00', { kind: 'refund-shipped' }) },
      'none',
    ],
    ['shipped, claims nothing', at('2026-11-22T10:01:00+08:00', { kind: 'refund-shipped' }), 'none'],
    ['before the form', { ...at('2026-11-22T10:01:00+08:00'), form: null, stage: 'before-form' }, 'caution'],
    ['千牛', { ...at('2026-11-22T10:01:00+08:00'), platform: 'qianniu' }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) =>
    expect(levelOf('d3-shipped-after-application', change)).toBe(level),
  )

  it('names the pickup that was not read', () => {
    const { unknown } = judge(refusal(at(null)))
    expect(unknown.map(({ field }) => field)).toEqual(['outbound.pickedUpAt'])
  })
})

describe('d4-wrong-type-unguided', () => {
  const wrong = (proofs: number) => filled({ selected: '商品已签收，可申请退货退款', proofs })
  const guided = chat(['buyer: 怎么退', 'agent: 亲，麻烦撤销后重新申请退货退款'])
  const rows: Row[] = [
    ['chat unread', wrong(1), 'caution'],
    ['unguided', { ...wrong(1), conversation: chat(['buyer: 怎么退', 'agent: 稍等']) }, 'danger'],
    ['guided, unproved', { ...wrong(0), conversation: guided }, 'danger'],
    ['guided and proved', { ...wrong(1), conversation: guided }, 'none'],
    ['guided by a robot alone', { ...wrong(1), conversation: chat(['robot: 请重新申请退货退款']) }, 'danger'],
    ['类型选错', filled({ note: '售后类型选错了' }), 'caution'],
    ['another reason', filled({ selected: '商品没问题，买家未举证' }), 'none'],
    ['千牛', { ...wrong(0), platform: 'qianniu' }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d4-wrong-type-unguided', change)).toBe(level))
})

describe('d5-signed-without-contact', () => {
  const dispute = ticket({ reason: '未收到货', reasonClass: 'not-received' })
  const signed = { ...dispute, ...filled({ selected: '买家已签收', proofs: 1 }) }
  const rows: Row[] = [
    ['chat unread', signed, 'caution'],
    ['spoken to since', { ...signed, conversation: chat(['agent: 您看下门口快递柜']) }, 'none'],
    [
      'spoken to before alone',
      { ...signed, conversation: chat(['agent: 已发货'], '2026-11-22T09:00:00+08:00') },
      'danger',
    ],
    [
      'at the very moment of applying',
      { ...signed, conversation: chat(['agent: 您好'], '2026-11-22T10:00:00+08:00') },
      'danger',
    ],
    [
      'one second after',
      { ...signed, conversation: chat(['agent: 您好'], '2026-11-22T10:00:01+08:00') },
      'none',
    ],
    ['only a robot', { ...signed, conversation: chat(['robot: 您好']) }, 'danger'],
    ['times unread', { ...signed, conversation: chat(['agent: 您好'], null) }, 'caution'],
    [
      'spoken to, unproved',
      { ...signed, ...filled({ selected: '买家已签收', proofs: 0 }), conversation: chat(['agent: 您好']) },
      'danger',
    ],
    [
      'not a dispute about the parcel',
      { ...filled({ selected: '买家已签收' }), conversation: chat([]) },
      'none',
    ],
    ['another reason', { ...dispute, conversation: chat([]) }, 'none'],
    ['before the form', { ...dispute, form: null, stage: 'before-form' }, 'caution'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d5-signed-without-contact', change)).toBe(level))
})

describe('d7-merchant-excuse', () => {
  const rows: Row[] = [
    ['时效有限', filled({ selected: '处理时效有限' }), 'danger'],
    ['搬迁', filled({ note: '仓库搬迁，暂时收不了货' }), 'danger'],
    ['放假', filled({ note: '我们放假了' }), 'danger'],
    ['无人收货', filled({ note: '退回地址无人收货' }), 'danger'],
    ['nothing chosen yet', filled({ selected: null, note: '放假' }), 'caution'],
    ['a real reason', filled({ note: '商品完好，见检测视频' }), 'none'],
    ['no form', { form: null, stage: 'before-form' }, 'none'],
    ['千牛', { ...filled({ note: '我们放假了' }), platform: 'qianniu' }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d7-merchant-excuse', change)).toBe(level))
})

describe('d8-no-alternative', () => {
  const custom = ticket({ tags: ['定制'] })
  const rows: Row[] = [
    ['chat unread', custom, 'caution'],
    ['nothing offered', { ...custom, conversation: chat(['agent: 定制的不退哦']) }, 'danger'],
    ['offered in the chat', { ...custom, conversation: chat(['agent: 给您补偿 20 元好吗']) }, 'none'],
    ['offered in the note', { ...custom, ...filled({ note: '可以为您免费维修一次' }) }, 'none'],
    ['says so itself', { ...filled({ selected: '该商品不支持退货' }), conversation: chat([]) }, 'danger'],
    ['goods that come back', { conversation: chat([]) }, 'none'],
    [
      'before the form, chat read',
      { ...custom, conversation: chat([]), form: null, stage: 'before-form' },
      'caution',
    ],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d8-no-alternative', change)).toBe(level))
})

describe('d9-arbitration-risk', () => {
  const quality = ticket({ reason: '质量问题', reasonClass: 'quality' })
  const within = { outbound: parcel({ state: 'signed', signedAt: '2026-11-15T09:00:00+08:00' }) }
  const rows: Row[] = [
    ['quality, nothing attached', { ...quality, ...filled({ proofs: 0 }) }, 'danger'],
    ['quality, a test attached', { ...quality, ...filled({ proofs: 1 }) }, 'none'],
    [
      'damaged, nothing attached',
      { ...ticket({ reason: '破损', reasonClass: 'damaged' }), ...filled({ proofs: 0 }) },
      'danger',
    ],
    ['remorse, nothing attached', filled({ proofs: 0 }), 'none'],
    ['reason unread, nothing attached', { ...ticket({ reason: null }), ...filled({ proofs: 0 }) }, 'caution'],
    ['7 days promised, inside', { ...ticket(within), policy: { sevenDay: true } }, 'danger'],
    ['7 days by the mark', ticket({ ...within, tags: ['7天无理由'] }), 'danger'],
    ['7 days, promise unknown', ticket(within), 'caution'],
    ['7 days not promised', { ...ticket(within), policy: { sevenDay: false } }, 'none'],
    ['不支持7天无理由', ticket({ ...within, tags: ['不支持7天无理由'] }), 'none'],
    [
      'inside, but the parcel is back',
      { ...ticket({ ...within, inbound: parcel({ state: 'signed' }) }), policy: { sevenDay: true } },
      'none',
    ],
    [
      'inside, the parcel on its way back',
      {
        ...ticket({
          ...within,
          status: 'awaiting-merchant-receipt',
          inbound: parcel({ state: 'in-transit' }),
        }),
        policy: { sevenDay: true },
      },
      'danger',
    ],
    [
      'inside, awaiting receipt, the parcel unread',
      { ...ticket({ ...within, status: 'awaiting-merchant-receipt' }), policy: { sevenDay: true } },
      'none',
    ],
    [
      'refused at the door and back',
      { ...ticket({ outbound: parcel({ state: 'returned' }) }), policy: { sevenDay: true } },
      'none',
    ],
    ['signing unknown', { ...ticket({ outbound: null }), policy: { sevenDay: true } }, 'caution'],
    [
      'a refund without return',
      { ...ticket({ ...within, kind: 'refund-shipped' }), policy: { sevenDay: true } },
      'none',
    ],
    ['before the form', { ...quality, form: null, stage: 'before-form' }, 'caution'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('d9-arbitration-risk', change)).toBe(level))
})

describe('good refusals', () => {
  const back = {
    status: 'awaiting-merchant-receipt',
    inbound: parcel({ state: 'signed', signedAt: '2026-11-22T20:00:00+08:00' }),
  } as const
  const good: [string, Parameters<typeof refusal>[0]][] = [
    [
      'the buyer’s own reason, damage proved',
      {
        ...ticket(back),
        ...filled({ selected: '退回商品影响二次销售', note: '吊牌已剪、有穿着痕迹，见验货视频', proofs: 2 }),
      },
    ],
    [
      'an empty parcel, unpacking proved',
      {
        ...ticket(back),
        ...filled({ selected: '退货与原订单不符', note: '收到空包，见开箱视频和称重照片', proofs: 2 }),
      },
    ],
    [
      'the wrong item back',
      {
        ...ticket(back),
        ...filled({ selected: '退货与原订单不符', note: '退回的不是本店商品，见开箱视频', proofs: 3 }),
      },
    ],
    [
      'the term is over',
      filled({ selected: '已超7天无理由退货期限', note: '签收已超过 7 天，见物流截图', proofs: 1 }),
    ],
    [
      'agreed with the buyer, chat attached',
      {
        ...filled({ selected: '已与买家协商一致', proofs: 1 }),
        conversation: chat(['agent: 补您 10 元不退了好吗', 'buyer: 可以的']),
      },
    ],
  ]
  it.each(good)('%s', (_, change) => {
    expect(judge(refusal(change))).toMatchObject({ level: 'clear', findings: [], unknown: [] })
  })
})
