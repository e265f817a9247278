import * as z from 'zod'
import { timeOf } from '../../../lib/domain/time'
import { replyTo } from '../../../lib/reply/reply-to'
import { AfterSaleItemSchema } from '../../../lib/schema/after-sale'
import { ConversationSchema, MessageSchema } from '../../../lib/schema/conversation'
import { JudgedAfterSaleSchema } from '../../../lib/schema/judgement'
import { PlatformSchema } from '../../../lib/schema/platform'
import { ReplyInputSchema, ReplyOutputSchema, type ReplyOutput } from '../../../lib/schema/reply-desk'
import { TimeSchema } from '../../../lib/schema/time'
import { timeFault } from '../../../lib/score/input-faults'
import { absentIsNull } from '../absent-is-null'
import { BadInput } from '../bad-input'
import { nowFlag } from '../now-flag'
import { parsed, stdinJson } from '../stdin'
import { ParcelInput } from './parcel-input'

const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema))

/** Documents written by hand may leave out what they do not know, in every part. */
const InputSchema = z.object({
  ...ReplyInputSchema.shape,
  now: maybe(TimeSchema).describe('wins over --now; without both it is this moment'),
  conversation: z.object({
    ...absentIsNull(ConversationSchema.shape),
    platform: z.optional(PlatformSchema).describe('absent = the platform of the document'),
    orderIds: z._default(z.array(z.string()), []),
    messages: z.array(
      z.object({ ...absentIsNull(MessageSchema.shape), kind: z._default(MessageSchema.shape.kind, 'text') }),
    ),
  }),
  afterSale: maybe(
    z.object({
      ...JudgedAfterSaleSchema.shape,
      platform: z.optional(PlatformSchema).describe('absent = the platform of the document'),
      items: z._default(z.array(z.object(absentIsNull(AfterSaleItemSchema.shape))), []),
      outbound: maybe(ParcelInput),
      inbound: maybe(ParcelInput),
    }),
  ),
})

export const REPLY_SCHEMAS = {
  input: z.toJSONSchema(InputSchema, { io: 'input' }),
  output: z.toJSONSchema(ReplyOutputSchema),
}

/** `reply [--now T]` on stdin: what the buyer asks, what to reply, what is wrong with a draft, what was promised. */
export async function reply(args: string[]): Promise<ReplyOutput> {
  const flag = nowFlag(args)
  return replyDocument(await stdinJson(), flag)
}

/** The same for a document in memory. */
export function replyDocument(document: unknown, flag: string | null = null): ReplyOutput {
  const { conversation, afterSale, ...input } = parsed(InputSchema, document)
  const { platform } = input
  const whole = parsed(ReplyInputSchema, {
    ...input,
    now: input.now ?? flag ?? timeOf(Date.now()),
    conversation: { ...conversation, platform: conversation.platform ?? platform },
    afterSale: afterSale && { ...afterSale, platform: afterSale.platform ?? platform },
  })
  if (whole.pack && !whole.pack.startsWith(platform)) throw new BadInput('pack', `must be one of ${platform}`)
  for (const part of ['conversation', 'afterSale'] as const) {
    const given = whole[part]?.platform ?? platform
    if (given !== platform)
      throw new BadInput(`${part}.platform`, `must be ${platform} as the document's own`)
  }
  const fault = timeFault('', whole)
  if (fault) throw new BadInput(fault.field, fault.why)
  return replyTo(whole)
}
