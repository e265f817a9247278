import * as z from 'zod'
import { timeOf } from '../../../lib/domain/time'
import { inputFault } from '../../../lib/refusal/input-faults'
import { judge as judgeRefusal } from '../../../lib/refusal/judge'
import { AfterSaleItemSchema } from '../../../lib/schema/after-sale'
import { ConversationSchema, MessageSchema } from '../../../lib/schema/conversation'
import {
  JudgedAfterSaleSchema,
  JudgeInputSchema,
  JudgementSchema,
  type Judgement,
} from '../../../lib/schema/judgement'
import { PlatformSchema } from '../../../lib/schema/platform'
import { RefusalFormSchema } from '../../../lib/schema/refusal-form'
import { ShopSchema } from '../../../lib/schema/shop'
import { TimeSchema } from '../../../lib/schema/time'
import { absentIsNull } from '../absent-is-null'
import { BadInput } from '../bad-input'
import { nowFlag } from '../now-flag'
import { parsed, stdinJson } from '../stdin'
import { ParcelInput } from './parcel-input'

const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema))

/** Documents written by hand may leave out what they do not know, in every part. */
const InputSchema = z.object({
  ...JudgeInputSchema.shape,
  now: maybe(TimeSchema).describe('wins over --now; without both it is this moment'),
  afterSale: z.object({
    ...JudgedAfterSaleSchema.shape,
    items: z._default(z.array(z.object(absentIsNull(AfterSaleItemSchema.shape))), []),
    outbound: maybe(ParcelInput),
    inbound: maybe(ParcelInput),
  }),
  form: maybe(
    z.object({
      ...absentIsNull(RefusalFormSchema.shape),
      options: z._default(z.array(z.string()), []),
      note: z._default(z.string(), ''),
    }),
  ),
  conversation: maybe(
    z.object({
      ...absentIsNull(ConversationSchema.shape),
      platform: z.optional(PlatformSchema).describe('absent = the platform of the ticket'),
      orderIds: z._default(z.array(z.string()), []),
      messages: z.array(z.object(absentIsNull(MessageSchema.shape))),
    }),
  ),
  shop: maybe(z.object(absentIsNull(ShopSchema.shape))),
})

export const JUDGE_SCHEMAS = {
  input: z.toJSONSchema(InputSchema, { io: 'input' }),
  output: z.toJSONSchema(JudgementSchema),
}

/** `judge [--now T]` on stdin: is this refusal defensible, what does it risk, what is cheaper. */
export async function judge(args: string[]): Promise<Judgement> {
  const flag = nowFlag(args)
  return judgeDocument(await stdinJson(), flag)
}

/** The same for a document in memory. */
export function judgeDocument(document: unknown, flag: string | null = null): Judgement {
  const { conversation, ...input } = parsed(InputSchema, document)
  const whole = parsed(JudgeInputSchema, {
    ...input,
    now: input.now ?? flag ?? timeOf(Date.now()),
    conversation: conversation && {
      ...conversation,
      platform: conversation.platform ?? input.afterSale.platform,
    },
  })
  const fault = inputFault(whole)
  if (fault) throw new BadInput(fault.field, fault.why)
  return judgeRefusal(whole)
}
