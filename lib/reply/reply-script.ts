import type { AfterSaleKind, AfterSaleStatus, ReasonClass } from '../schema/after-sale'
import type { Platform } from '../schema/platform'

/** Where a ticket stands, as far as what to say is concerned; `asking` = no ticket is known. */
export type ReplyStage =
  | 'asking'
  | 'first-answer'
  | 'buyer-returning'
  | 'inspecting'
  | 'sending'
  | 'disputed'
  | 'succeeded'
  | 'closed'

export const STAGE_OF_STATUS: Readonly<Record<AfterSaleStatus, ReplyStage>> = {
  'awaiting-merchant': 'first-answer',
  'awaiting-buyer-return': 'buyer-returning',
  'awaiting-merchant-receipt': 'inspecting',
  'awaiting-merchant-shipment': 'sending',
  'awaiting-buyer-receipt': 'sending',
  refused: 'disputed',
  'in-arbitration': 'disputed',
  succeeded: 'succeeded',
  closed: 'closed',
  unknown: 'asking',
}

/** What a ticket may tell. */
const TICKET_VARIABLES = [
  '商品',
  '订单尾号',
  '快递',
  '运单尾号',
  '退货快递',
  '退货运单尾号',
  '退款金额',
  '截止时间',
] as const

export const VARIABLES = [
  ...TICKET_VARIABLES,
  '预计日期',
  '回复时间',
  '补偿金额',
  '缺件',
  '换货规格',
] as const
/** A place in a script that a fact or the agent fills. */
export type Variable = (typeof VARIABLES)[number]

/** Variables that a ticket may tell; only the agent knows the others. */
export const FACTS: ReadonlySet<Variable> = new Set<Variable>(TICKET_VARIABLES)

type Tone = 'plain' | 'sorry' | 'choice'

/** One row of the library. `'*'` = fits every value, and counts as less fitting than a row that names it. */
export interface ReplyScript {
  id: string
  platforms: readonly Platform[] | '*'
  kinds: readonly AfterSaleKind[] | '*'
  reasonClasses: readonly ReasonClass[] | '*'
  stages: readonly ReplyStage[] | '*'
  tone: Tone
  /** What the reply is for, in the few characters that the agent reads first. */
  aim: string
  /** Text with `{变量}` places. */
  text: string
}
