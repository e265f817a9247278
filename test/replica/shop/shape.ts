export type Platform = 'douyin' | 'qianniu'

export type AfterSaleKind =
  | 'refund-unshipped'
  | 'refund-shipped'
  | 'return-refund'
  | 'exchange'
  | 'reship'
  | 'repair'
  | 'price-protection'
  | 'unknown'

export type AfterSaleStatus =
  | 'awaiting-merchant'
  | 'awaiting-buyer-return'
  | 'awaiting-merchant-receipt'
  | 'awaiting-merchant-shipment'
  | 'awaiting-buyer-receipt'
  | 'refused'
  | 'in-arbitration'
  | 'succeeded'
  | 'closed'
  | 'unknown'

export type ReasonClass =
  | 'quality'
  | 'description'
  | 'damaged'
  | 'wrong-or-missing'
  | 'not-received'
  | 'logistics'
  | 'seven-day'
  | 'remorse'
  | 'price'
  | 'other'

export type OnDeadline = 'auto-agree' | 'close' | 'overdue' | 'platform-steps-in'

export interface TruthItem {
  productId: string
  title: string
  sku: string
  quantity: number
}

export interface TruthParcel {
  carrier: string
  trackingNo: string
  state: 'none' | 'awaiting-pickup' | 'in-transit' | 'signed' | 'returned' | 'unknown'
  pickedUpAt: string | null
  signedAt: string | null
  lastEventAt: string | null
}

/** An after-sale record as the product's vocabulary names it: fen, +08:00 times, string ids. */
export interface AfterSaleTruth {
  platform: Platform
  shopId: string
  shopName: string
  afterSaleId: string
  orderId: string
  kind: AfterSaleKind
  status: AfterSaleStatus
  reason: string
  reasonClass: ReasonClass
  /** The buyer's text, redacted. */
  description: string
  refundFen: number
  paidFen: number
  appliedAt: string
  deadlineAt: string | null
  onDeadline: OnDeadline | null
  items: TruthItem[]
  outbound: TruthParcel | null
  inbound: TruthParcel | null
  /** True count; a list page does not show it. */
  refusals: number
  tags: string[]
  /** Always null here: the key of the hash is the reader's. */
  buyerKey: null
}

export interface NegotiationEntry {
  at: string
  who: 'buyer' | 'merchant' | 'platform'
  text: string
}

export interface ParcelEvent {
  at: string
  text: string
}

export interface RejectOption {
  code: number
  reason: string
  evidenceHint: string
  evidenceNeed: boolean
}

export interface ReplicaTicket {
  truth: AfterSaleTruth
  buyerName: string
  rawDescription: string
  negotiation: NegotiationEntry[]
  itemsBought: number
  freightFen: number
  outboundEvents: ParcelEvent[]
  inboundEvents: ParcelEvent[]
  /** When the merchant (or the system) agreed; null while undecided, refused or closed. */
  agreedAt: string | null
  refusedAt: string | null
  finishedAt: string | null
  escalated: boolean
  rejectOptions: RejectOption[]
}

export interface ReplicaMessage {
  id: string
  at: string
  from: 'buyer' | 'agent' | 'system' | 'robot'
  kind: 'text' | 'image' | 'card' | 'file'
  /** Card title or file name for cards and files; empty for images. */
  text: string
  agentName?: string
}

export interface ReplicaChat {
  conversationKey: string
  buyerName: string
  orderIds: string[]
  messages: ReplicaMessage[]
  /** Stars (1–5) that the buyer gave the session. */
  rating: number | null
  /** The buyer took the matter to the platform after asking the shop. */
  escalated: boolean
}

export type DimensionId = 'goods' | 'logistics' | 'service'

export interface TruthTier {
  op: '≥' | '>' | '≤' | '<'
  bound: number
  score: number
}

export interface TruthMetric {
  id: string
  value: number | null
  shown: string | null
  score: number | null
  weight: number | null
  tiers: TruthTier[] | null
  peer: number | null
  numerator: number | null
  denominator: number | null
}

/** A day's score page in the product's vocabulary. */
export interface ScoreSheetTruth {
  platform: Platform
  shopId: string
  shopName: string
  updatedAt: string | null
  stage: 'formal' | 'growth' | 'none'
  industry: string | null
  shopType: string | null
  orders30d: number | null
  total: number | null
  dimensions: { id: DimensionId; score: number | null; weight: number | null }[]
  metrics: TruthMetric[]
  bonus: number | null
  deduction: number | null
}

/** The true counts behind one metric of one day's window, whether the page shows them or not. */
export interface WindowCount {
  numerator: number
  denominator: number
}

export interface ReplicaScoreDay {
  date: string
  /** The layout in force at the shop's `now`. */
  sheet: ScoreSheetTruth
  /** 抖店 only: the same day in the layout with weights and tiers. */
  oldSheet: ScoreSheetTruth | null
  counts: Record<string, WindowCount>
}

export interface PlantedString {
  kind: 'phone' | 'address' | 'wechat' | 'name' | 'id-number' | 'bank-card'
  text: string
  /** The after-sale id or conversation key it was planted in. */
  where: string
}

export interface ReplicaShop {
  platform: Platform
  shopId: string
  shopName: string
  industry: string
  shopType: string
  /** +08:00 ISO. */
  now: string
  tickets: ReplicaTicket[]
  chats: ReplicaChat[]
  scoreDays: ReplicaScoreDay[]
  otherShops: { shopId: string; shopName: string }[]
  planted: PlantedString[]
}

export interface ShopOptions {
  platform: Platform
  seed: number
  now: string
  /** Default 3000. */
  tickets?: number
}
