import { describe, expect, it } from 'vitest'
import type { AfterSale } from '../../../lib/schema/after-sale'
import { afterSale, chat, form, judge, parcel, refusal } from './cases'

interface Good {
  reason: string
  note: string
  lines: readonly string[]
  ticket?: Partial<AfterSale>
}

const BACK = {
  status: 'awaiting-merchant-receipt',
  inbound: parcel({ state: 'signed', signedAt: '2026-11-22T20:00:00+08:00' }),
} as const

/** Refusals that a good shift lead would let pass, with the chat that goes with them. */
const GOOD: readonly Good[] = [
  {
    reason: '退回商品影响二次销售',
    note: '吊牌已剪、有明显穿着痕迹和香水味，不符合退货条件，详见验货视频',
    lines: [
      'buyer: 我试穿了一下不合适',
      'agent: 亲，收到退货有穿着痕迹，影响二次销售了',
      'buyer: 我就穿了一次',
    ],
  },
  {
    reason: '退货商品与订单商品不一致',
    note: '开箱发现不是我们家发出的商品，全程录像，请联系客服寄回正确商品',
    lines: ['buyer: 已经寄回了', 'agent: 亲收到的不是咱家的货'],
  },
  { reason: '退货商品不全、空包', note: '称重仅0.1kg，开箱为空，见开箱视频', lines: ['buyer: 我寄了呀'] },
  {
    reason: '已经影响商品完好',
    note: '杯身有明显磕碰划痕，内胆有水渍，系使用后退回',
    lines: ['buyer: 我不喜欢这个颜色', 'agent: 请问您使用过吗', 'buyer: 用了两天'],
  },
  {
    reason: '申请时间已超7天无理由退货期限',
    note: '签收于11月2日，已超过7天无理由退货时间，见物流签收截图',
    lines: ['buyer: 不喜欢能退吗', 'agent: 亲已经超过七天了'],
    ticket: {},
  },
  { reason: '商品已激活使用', note: '手机已激活，激活信息查询截图见凭证', lines: ['buyer: 不想要了'] },
  {
    reason: '商品无质量问题',
    note: '检测报告显示各项合格，检测视频已上传',
    lines: ['buyer: 感觉不好用', 'agent: 麻烦拍个视频', 'buyer: 没视频'],
    ticket: { ...BACK, reason: '质量问题', reasonClass: 'quality' },
  },
  {
    reason: '买家未举证',
    note: '多次联系要求提供破损照片，买家至今未提供，见聊天记录',
    lines: ['agent: 麻烦提供照片'],
    ticket: { ...BACK, reason: '破损', reasonClass: 'damaged' },
  },
  {
    reason: '发货商品完好',
    note: '发货前称重打包全程监控，附出库视频，签收时外包装完好',
    lines: ['buyer: 少了一个', 'agent: 您好，出库重量正常'],
    ticket: { ...BACK, reason: '少件', reasonClass: 'wrong-or-missing' },
  },
  {
    reason: '已与买家协商一致',
    note: '买家同意补偿15元保留商品，聊天记录见凭证',
    lines: ['agent: 补您15可以吗', 'buyer: 可以', 'agent: 好的，已打款'],
    ticket: {},
  },
  {
    reason: '买家误操作/取消申请',
    note: '买家表示点错，撤销申请，见聊天截图',
    lines: ['buyer: 不好意思点错了', 'agent: 没事的亲'],
    ticket: {},
  },
  {
    reason: '问题已解决',
    note: '已指导安装，买家确认可以正常使用',
    lines: ['buyer: 装不上', 'agent: 按视频操作', 'buyer: 好了 可以用了'],
    ticket: {},
  },
  {
    reason: '退回商品影响二次销售',
    note: '外包装破损，附件丢失，不能退货。如需要可以联系客服协商折价',
    lines: ['buyer: 行'],
  },
]

describe.each(['douyin', 'qianniu'] as const)('good refusals on %s', (platform) => {
  it.each(GOOD)('$reason: $note', ({ reason, note, lines, ticket = BACK }) => {
    const verdict = judge(
      refusal({
        platform,
        afterSale: afterSale({ platform, ...ticket }),
        form: form({ selected: reason, note, proofs: 2 }),
        conversation: chat(lines),
      }),
    )
    expect(verdict).toMatchObject({ level: 'clear', findings: [], unknown: [] })
  })
})
