import * as z from 'zod/mini'
import { AFTER_SALE_KINDS, REASON_CLASSES, type AfterSaleStatus } from './after-sale'
import { PlatformSchema } from './platform'
import { IntentSchema } from './text-reading'
import { TimeSchema } from './time'

/** Where a ticket stands, as far as what to say is concerned; `asking` = no ticket is known. */
export const REPLY_STAGES = [
  'asking',
  'first-answer',
  'buyer-returning',
  'inspecting',
  'sending',
  'disputed',
  'succeeded',
  'closed',
] as const
export const ReplyStageSchema = z.enum(REPLY_STAGES)
export type ReplyStage = z.infer<typeof ReplyStageSchema>

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

/** What a reply is for; the library is sorted by it. */
export const REPLY_SCENES = [
  'first-answer',
  'empathy',
  'evidence-request',
  'guide-return',
  'quality',
  'damage',
  'missing',
  'wrong-item',
  'size',
  'stalled-parcel',
  'lost-parcel',
  'reship',
  'price-protection',
  'invoice',
  'compensation',
  'after-refusal',
  'escalation',
  'after-refund',
  'survey',
  'promotion',
  'season',
  'product',
  'order-payment',
  'address',
  'logistics',
  'unshipped',
  'remorse',
  'smalltalk',
  'goodbye',
] as const
export const ReplySceneSchema = z.enum(REPLY_SCENES)
export type ReplyScene = z.infer<typeof ReplySceneSchema>

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

/** What the parcel, the shop's policy or its limits may tell. */
const FACT_VARIABLES = [
  '快递电话',
  '客服热线',
  '预计日期',
  '质保天数',
  '验货时长',
  '发货时间',
  '补偿金额',
] as const

/** `光标` is no place for a fact: it is where the caret stands after insertion. */
export const VARIABLES = [...TICKET_VARIABLES, ...FACT_VARIABLES, '回复时间', '缺件', '换货规格'] as const
export const VariableSchema = z.enum(VARIABLES)
/** A place in a script that a fact or the agent fills. */
export type Variable = z.infer<typeof VariableSchema>

/** Variables that a ticket may tell; a script that speaks of one fits worse where it is unknown. */
export const FACTS: ReadonlySet<Variable> = new Set<Variable>(TICKET_VARIABLES)

export const REPLY_TONES = ['plain', 'sorry', 'choice', 'warm', 'firm'] as const
export const ReplyToneSchema = z.enum(REPLY_TONES)
export type ReplyTone = z.infer<typeof ReplyToneSchema>

const some = <T extends z.ZodMiniType>(item: T) => z.union([z.literal('*'), z.readonly(z.array(item))])

/** One row of the library. `'*'` = fits every value, and counts as less fitting than a row that names it. */
export const ReplyScriptSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  platforms: some(PlatformSchema),
  intents: some(IntentSchema),
  kinds: some(z.enum(AFTER_SALE_KINDS)),
  reasonClasses: some(z.enum(REASON_CLASSES)),
  stages: some(ReplyStageSchema),
  scene: ReplySceneSchema,
  tone: ReplyToneSchema,
  /** What the reply is for, in the few characters that the agent reads first. */
  aim: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Questions in buyers' words that it answers; search and coverage go by them. */
  triggers: z.readonly(z.array(z.string())),
  /** Facts without which it must not be offered at all. */
  needs: z.readonly(z.array(VariableSchema)),
  /** What the law or a platform rule says on it; `null` = nothing particular. */
  legal: z.nullable(z.string()),
  /** Text with `{变量}` places, `{变量|缺省}` where a default will do, and at most one `{光标}`. */
  text: z.string().check(z.minLength(1), z.maxLength(1000)),
})
export type ReplyScript = z.infer<typeof ReplyScriptSchema>

/** A script of the shop's or the agent's own. */
export const OwnScriptSchema = z.extend(ReplyScriptSchema, {
  owner: z.enum(['shop', 'private']),
  /** `null` = for every shop of this browser. */
  shopKey: z.nullable(z.string()),
  /** The user's own drawer; `''` = none. */
  category: z.string().check(z.maxLength(40)),
  /** Small pictures to attach by hand; we upload nothing. */
  pictures: z.array(
    z.object({
      name: z.string(),
      dataUrl: z.string().check(z.maxLength(700_000), z.regex(/^data:image\/(png|jpeg|webp|gif);base64,/)),
    }),
  ),
  version: z.int().check(z.positive()),
  /** Earlier texts, oldest first. */
  history: z.array(z.object({ version: z.int(), text: z.string(), at: TimeSchema })),
  updatedAt: TimeSchema,
  /** Kept, and offered no more. */
  retiredAt: z.nullable(TimeSchema),
})
export type OwnScript = z.infer<typeof OwnScriptSchema>
