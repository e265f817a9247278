import type { AfterSaleKind, ReasonClass } from './shape'

export interface ReasonRow {
  text: string
  reasonClass: ReasonClass
  kinds: AfterSaleKind[]
}

const RETURNED: AfterSaleKind[] = ['return-refund', 'refund-shipped', 'exchange']

/** The buyer's reasons, worded as the consoles' choices. */
export const REASONS: ReasonRow[] = [
  { text: '多拍/拍错/不想要', reasonClass: 'remorse', kinds: ['refund-unshipped', 'return-refund'] },
  { text: '7天无理由退货', reasonClass: 'seven-day', kinds: ['return-refund'] },
  { text: '商品与描述不符', reasonClass: 'description', kinds: RETURNED },
  { text: '质量问题', reasonClass: 'quality', kinds: [...RETURNED, 'repair'] },
  { text: '做工粗糙/有瑕疵', reasonClass: 'quality', kinds: RETURNED },
  { text: '商品破损/污渍', reasonClass: 'damaged', kinds: [...RETURNED, 'reship'] },
  {
    text: '少件/漏发',
    reasonClass: 'wrong-or-missing',
    kinds: ['refund-shipped', 'reship', 'return-refund'],
  },
  { text: '卖家发错货', reasonClass: 'wrong-or-missing', kinds: RETURNED },
  { text: '未收到货', reasonClass: 'not-received', kinds: ['refund-shipped'] },
  { text: '快递一直没有更新', reasonClass: 'logistics', kinds: ['refund-shipped', 'refund-unshipped'] },
  { text: '未按约定时间发货', reasonClass: 'logistics', kinds: ['refund-unshipped'] },
  { text: '买贵了/价格变动', reasonClass: 'price', kinds: ['price-protection', 'refund-unshipped'] },
  { text: '地址/电话信息填写错误', reasonClass: 'other', kinds: ['refund-unshipped'] },
]

/** What buyers write under the choice; `{…}` are places for planted personal data. */
export const REMARKS: Record<ReasonClass, string[]> = {
  quality: [
    '用了两天就坏了，盖子一直漏水',
    '缝线开了，里面的棉都跑出来了',
    '通电没反应，有问题打我电话{phone}',
    '充不进电，{name}收的货，当天就这样',
  ],
  description: ['颜色和图片差太多了，一点都不像', '尺寸比详情页写的小一圈', '材质不是说的316，自己看图'],
  damaged: ['收到就碎了三个碗，外箱都变形了', '盒子压扁了，{name}签收的时候拍了视频', '有一大块污渍洗不掉'],
  'wrong-or-missing': ['少发了一个，只收到一件', '拍的是1.8米床，发来1.5米的', '漏发了隔板，补发到{address}'],
  'not-received': ['显示签收了但我根本没收到，快递放哪了', '一直没收到货，我的电话{phone}，让快递联系我'],
  logistics: ['物流三天没动了，不等了', '还没发货，着急用，改寄{address}也行'],
  'seven-day': ['不太合适，没拆吊牌', '试了一下不喜欢，包装都在', ''],
  remorse: ['拍错了', '不想要了，谢谢', '重复拍了，退一个，微信{wechat}联系'],
  price: ['刚买就降价二十块', '直播间便宜好多，退差价，打到卡{bank-card}'],
  other: ['地址填错了，应该是{address}', '电话写错了，是{phone}，实名{id-number}'],
}

export interface RefusalRow {
  reason: string
  evidenceHint: string
  evidenceNeed: boolean
  kinds: AfterSaleKind[] | 'all'
}

/** Reasons for refusing; wording after the historic open-API labels, the console's own is not public. */
export const REFUSALS: RefusalRow[] = [
  {
    reason: '商品已发出，请拒收后申请仅退款或收到后退货退款',
    evidenceHint: '请提供发货物流进度截图',
    evidenceNeed: true,
    kinds: ['refund-unshipped', 'refund-shipped'],
  },
  {
    reason: '商品已签收，可申请退货退款',
    evidenceHint: '请提供物流签收截图',
    evidenceNeed: true,
    kinds: ['refund-shipped'],
  },
  {
    reason: '买家误操作/取消申请',
    evidenceHint: '请提供与买家沟通一致的聊天记录截图',
    evidenceNeed: true,
    kinds: 'all',
  },
  {
    reason: '问题已解决，待用户收货',
    evidenceHint: '请提供与买家沟通一致的聊天记录截图',
    evidenceNeed: true,
    kinds: 'all',
  },
  {
    reason: '协商一致，用户取消退款',
    evidenceHint: '请提供协商一致的聊天记录截图',
    evidenceNeed: true,
    kinds: 'all',
  },
  {
    reason: '单号有误，尚未收到货',
    evidenceHint: '请提供物流查询截图',
    evidenceNeed: true,
    kinds: ['return-refund', 'exchange'],
  },
  {
    reason: '退货与原订单不符',
    evidenceHint: '请提供退回商品的开箱视频或照片',
    evidenceNeed: true,
    kinds: ['return-refund', 'exchange'],
  },
  {
    reason: '退回商品影响二次销售',
    evidenceHint: '请提供退回商品的照片',
    evidenceNeed: true,
    kinds: ['return-refund', 'exchange'],
  },
  {
    reason: '商品没问题，买家未举证或举证无效',
    evidenceHint: '请提供商品质检报告',
    evidenceNeed: true,
    kinds: 'all',
  },
  {
    reason: '定制商品不支持退换',
    evidenceHint: '请提供商品详情页说明截图',
    evidenceNeed: true,
    kinds: ['return-refund', 'exchange'],
  },
  { reason: '退款金额有误', evidenceHint: '请提供金额协商的聊天记录截图', evidenceNeed: true, kinds: 'all' },
  { reason: '其他', evidenceHint: '可补充其他凭证', evidenceNeed: false, kinds: 'all' },
]
