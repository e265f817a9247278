import * as z from 'zod/mini'
import {
  AfterSaleItemSchema,
  AfterSaleKindSchema,
  AfterSaleStatusSchema,
  DeadlineOutcomeSchema,
  ReasonClassSchema,
} from './after-sale'
import { ConversationSchema } from './conversation'
import { FindingSchema, LevelSchema, PackIdSchema } from './finding'
import { FenSchema } from './money'
import { UnreadSchema } from './page-reading'
import { ParcelSchema } from './parcel'
import { PlatformSchema } from './platform'
import { PolicySchema } from './policy'
import { CountersSchema } from './projection'
import { RefusalFormSchema } from './refusal-form'
import { PackEditsSchema } from './rule-pack'
import { ShopSchema } from './shop'
import { TimeSchema } from './time'

const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema))
const share = z.number().check(z.gte(0), z.lte(1))
const count = z.int().check(z.nonnegative())

/** Minus a signed number of fen: a saving may cost less than nothing. */
const SignedFenSchema = z.int()

/** What a refusal, a refund or a payment costs this shop; every field may be edited, absent = unknown. */
export const CostsSchema = z.object({
  /** Profit ÷ price. */
  marginRate: maybe(share),
  /** What returned goods are still worth ÷ what they cost. */
  salvageRate: maybe(share),
  /** One way. */
  freightFen: maybe(FenSchema),
  /** A person's minute. */
  minuteFen: maybe(FenSchema),
  /** One point of the total score. */
  pointFen: maybe(FenSchema),
  /** P(the platform decides for the shop | escalated). */
  winRate: maybe(share),
  /** P(the buyer calls the platform | refused). */
  escalationRate: maybe(share),
  /** P(the buyer returns all the same | goodwill payment). */
  returnRate: maybe(share),
  /** The goodwill payment to weigh. */
  compensationFen: maybe(FenSchema),
})
export type Costs = z.infer<typeof CostsSchema>

/** How refusals of this shop ended, for the posteriors. `total` refusals with a known end, `count` of them so. */
export const OutcomeCountsSchema = z.object({
  escalated: maybe(z.object({ count, total: count })),
  won: maybe(z.object({ count, total: count })),
  returnedAfterPayment: maybe(z.object({ count, total: count })),
})
export type OutcomeCounts = z.infer<typeof OutcomeCountsSchema>

/** A ticket as handed to `judge`: what is absent is unknown. */
export const JudgedAfterSaleSchema = z.object({
  platform: PlatformSchema,
  shopId: maybe(z.string()),
  shopName: maybe(z.string()),
  afterSaleId: maybe(z.string()),
  orderId: maybe(z.string()),
  kind: z._default(AfterSaleKindSchema, 'unknown'),
  status: z._default(AfterSaleStatusSchema, 'unknown'),
  reason: maybe(z.string()),
  reasonClass: maybe(ReasonClassSchema),
  description: maybe(z.string()),
  refundFen: maybe(FenSchema),
  paidFen: maybe(FenSchema),
  appliedAt: maybe(TimeSchema),
  deadlineAt: maybe(TimeSchema),
  onDeadline: maybe(DeadlineOutcomeSchema),
  items: z._default(z.array(AfterSaleItemSchema), []),
  outbound: maybe(ParcelSchema),
  inbound: maybe(ParcelSchema),
  refusals: maybe(count),
  tags: z._default(z.array(z.string()), []),
  buyerKey: maybe(z.string()),
  /** When it was read. */
  readAt: maybe(TimeSchema),
  /** Does the page offer a refusal? */
  refusable: maybe(z.boolean()),
})

/** What `judge` takes. All but `now` and the ticket may be absent: unknown. */
export const JudgeInputSchema = z.object({
  now: TimeSchema,
  /** `null` or absent = the pack in force at `now`. */
  pack: maybe(PackIdSchema),
  afterSale: JudgedAfterSaleSchema,
  form: maybe(RefusalFormSchema),
  conversation: maybe(ConversationSchema),
  counters: maybe(CountersSchema),
  policy: maybe(PolicySchema),
  costs: maybe(CostsSchema),
  /** The signed-in shop of the page. */
  shop: maybe(ShopSchema),
  history: maybe(OutcomeCountsSchema),
  edits: maybe(PackEditsSchema),
})
export type JudgeInput = z.infer<typeof JudgeInputSchema>

export const ACTIONS = [
  'agree',
  'return-refund',
  'compensate',
  'partial-refund',
  'exchange',
  'reship',
  'intercept',
  'negotiate',
  'refuse',
] as const
export const ActionSchema = z.enum(ACTIONS)
export type Action = z.infer<typeof ActionSchema>

/** One term of an expected cost; `why` is a code that words are made for. `fen: null` = it can't be priced. */
export const CostTermSchema = z.object({ name: z.string(), fen: z.nullable(z.number()), why: z.string() })
export type CostTerm = z.infer<typeof CostTermSchema>

/** What an action is expected to cost the shop, and the 80 % bounds of that expectation; `null` = costs do not suffice. */
export const AlternativeSchema = z.object({
  action: ActionSchema,
  costFen: z.nullable(SignedFenSchema),
  lowFen: z.nullable(SignedFenSchema),
  highFen: z.nullable(SignedFenSchema),
  /** The payment or refund that the action means, where it has an amount of its own. */
  amountFen: z.nullable(FenSchema),
  terms: z.array(CostTermSchema),
})
export type Alternative = z.infer<typeof AlternativeSchema>

/** A probability with where it comes from: `given` by the person, the shop's `history`, or a stated `prior`. */
export const ProbabilitySchema = z.object({
  mean: share,
  low: share,
  high: share,
  /** Cases of the shop's own behind it. */
  n: z.int(),
  origin: z.enum(['given', 'history', 'prior']),
})
export type Probability = z.infer<typeof ProbabilitySchema>

/** A path by which a refusal may act on the score under the pack; `code` is what words are made for. */
export const ScorePathSchema = z.object({
  code: z.string(),
  metric: z.nullable(z.string()),
  source: z.string(),
  confidence: z.string(),
  /** What the source leaves open, as a code: `clock-restart` = whether the clock starts anew; absent = nothing. */
  open: maybe(z.string()),
})
export type ScorePath = z.infer<typeof ScorePathSchema>

/** What `judge` answers. */
export const JudgementSchema = z.object({
  pack: PackIdSchema,
  level: LevelSchema,
  stage: z.enum(['before-form', 'in-form', 'confirm']),
  findings: z.array(FindingSchema),
  unknown: z.array(UnreadSchema),
  score: z.object({
    /** Points this refusal costs the total if held wrongful, under the pack. */
    deduction: z.number(),
    platformHelpRate: z.object({ now: z.nullable(z.number()), ifEscalated: z.nullable(z.number()) }),
    paths: z.array(ScorePathSchema),
  }),
  penalty: z.object({
    compensationFen: z.nullable(FenSchema),
    unjustifiedRefusal: z.object({
      level: z.nullable(z.int()),
      levelIfOneMore: z.nullable(z.int()),
    }),
  }),
  /** P(the buyer calls the platform | refused). */
  escalation: z.nullable(ProbabilitySchema),
  /** Cheapest first; what can't be priced stands last. */
  alternatives: z.array(AlternativeSchema),
  /** P(escalation) at which refusing costs as much as the cheapest other way; `null` = none or unknown. */
  breakEven: z.nullable(z.number()),
  /** The input whose doubt moves the cost of refusing most; `null` = unknown. */
  sensitivity: z.nullable(z.object({ name: z.string(), lowFen: z.number(), highFen: z.number() })),
})
export type Judgement = z.infer<typeof JudgementSchema>
